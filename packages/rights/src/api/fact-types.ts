// SPDX-License-Identifier: AGPL-3.0-or-later
// Generated from law/ by generate-fact-types.ts. Do not edit: change the facts, then generate again.

/** A day, `2026-05-01`, or « aucune »: the event did not happen. */
export type DayAnswer = `${number}-${number}-${number}` | "aucune";

/** A day, or a day and its hour, `2026-11-20 17:40`. */
export type InstantAnswer = DayAnswer | `${number}-${number}-${number} ${number}:${number}`;

/** « 3 mois », « 48 heures ». */
export type DurationAnswer = `${number} ${"an" | "ans" | "mois" | "jour" | "jours" | "jour ouvré" | "jours ouvrés" | "heure" | "heures"}`;

export type FactName =
  | "a demandé ou reçu l'aide médicale de l'État"
  | "demande de visa déposée ou prévue"
  | "lieu de vie"
  | "refus opposé par un professionnel de santé"
  | "forme du refus de soins"
  | "refus lié à l'aide médicale ou à la complémentaire"
  | "refus lié à un critère interdit de discrimination"
  | "date de réception de la plainte pour refus de soins"
  | "est enceinte"
  | "vient d'accoucher"
  | "accouchement il y a douze jours au plus"
  | "sixième mois de grossesse commencé"
  | "examen obligatoire de la grossesse ou de ses suites"
  | "demande une interruption de grossesse"
  | "quatorzième semaine de grossesse terminée"
  | "demande le secret envers ses parents"
  | "accompagnée par un adulte de son choix"
  | "prévention demandée"
  | "comprend le français des soignants"
  | "soins donnés sans information comprise"
  | "certificat exigé par un texte"
  | "médecin en mesure de faire les constatations"
  | "personne examinée par le signataire"
  | "constatations séparées des paroles rapportées"
  | "auteur des faits nommé dans le certificat"
  | "certificat en français lisible daté et signé"
  | "certificat remis à"
  | "majeur sous protection du juge"
  | "danger à remettre au représentant légal"
  | "certificat destiné à un agent non médical"
  | "diagnostic écrit dans le certificat"
  | "demande faite par un agent de préfecture"
  | "geste de l'agent sur la santé"
  | "demande d'asile enregistrée"
  | "date d'enregistrement de la demande d'asile"
  | "date d'introduction de la demande d'asile"
  | "procédure d'asile"
  | "issue à l'OFPRA"
  | "motif de procédure accélérée"
  | "rang de la demande"
  | "réexamen seulement pour faire échec à l'éloignement"
  | "extradition ou remise définitive"
  | "date de notification de la décision de l'OFPRA"
  | "date de la décision de l'OFPRA"
  | "recours à la CNDA dans le délai"
  | "date de lecture publique de la décision de la CNDA"
  | "date de signature de l'ordonnance de la CNDA"
  | "date d'information de l'OFPRA du désistement"
  | "dossier rouvert après clôture"
  | "date de demande d'aide juridictionnelle"
  | "date de notification de la décision d'aide juridictionnelle"
  | "délai de recours imprimé sur la lettre"
  | "date de l'accord de l'État responsable"
  | "date du jugement sur le recours suspensif contre le transfert"
  | "transfert exécuté"
  | "emprisonné pendant le délai de transfert"
  | "déclaré en fuite"
  | "date de notification du transfert"
  | "conditions d'accueil acceptées"
  | "exprime un besoin d'hébergement"
  | "hébergé gratuitement"
  | "demande l'asile"
  | "ressources du mois"
  | "mois de versement"
  | "étape d'accueil"
  | "date de fin du droit au maintien retenue"
  | "protection obtenue"
  | "sans abri et en détresse"
  | "demande d'asile présentée"
  | "date de présentation de la demande d'asile"
  | "attestation de demande d'asile valide"
  | "date de délivrance de l'attestation de demande d'asile"
  | "rang de l'attestation"
  | "expiration de l'attestation due à l'administration"
  | "date de retrait de l'attestation pour fuite"
  | "formulaire arrivé à l'OFPRA après vingt et un jours"
  | "se trouve en rétention ou en zone d'attente"
  | "se présente en personne"
  | "donne ses empreintes ou en est dispensé par l'âge"
  | "beaucoup de demandes en même temps"
  | "date de notification de l'ordonnance de la CNDA"
  | "délai de recours lisible sur la lettre"
  | "voies et délais de recours imprimés sur la décision de l'OFPRA"
  | "type de requête à l'autre État"
  | "date du résultat des empreintes"
  | "date de la requête à l'autre État"
  | "date d'exécution du transfert"
  | "tribunal saisi contre le transfert"
  | "se trouve hors de son pays"
  | "crainte fondée de persécution"
  | "persécution assez grave"
  | "persécution liée à la race"
  | "persécution liée à la religion"
  | "persécution liée à la nationalité"
  | "persécution liée aux opinions politiques"
  | "persécution liée à un groupe social"
  | "auteur de la menace"
  | "l'État refuse ou ne peut pas protéger"
  | "protection effective et durable au pays"
  | "autre région sûre et accessible au pays"
  | "persécuté pour son action en faveur de la liberté"
  | "sous mandat du HCR"
  | "trait commun du groupe"
  | "groupe vu comme différent par la société"
  | "fille ou femme non mutilée"
  | "mutilations sexuelles tenues pour la règle dans sa population"
  | "fuit un mariage imposé"
  | "refus du mariage vu comme une transgression"
  | "crainte liée à l'orientation sexuelle ou à l'identité de genre"
  | "a quitté le réseau de traite"
  | "craint d'être persécutée en tant que femme"
  | "traite commencée ou punie au pays"
  | "représailles du réseau au pays"
  | "motifs sérieux et avérés d'un risque réel"
  | "risque de peine de mort"
  | "risque de torture ou de traitement inhumain"
  | "est un civil"
  | "violence aveugle d'un conflit armé"
  | "menace grave et individuelle due à cette violence"
  | "protégé par un autre organe de l'ONU"
  | "a les droits d'un national dans son pays de résidence"
  | "crime d'exclusion retenu"
  | "menace grave pour la sûreté de l'État retenue"
  | "condamnation définitive pour crime ou pour terrorisme ou pour délit puni de dix ans"
  | "menace grave pour la société retenue"
  | "acte volontaire qui met fin à la protection"
  | "circonstances de la protection disparues"
  | "changement significatif et durable"
  | "raisons impérieuses de refuser le retour"
  | "protection obtenue par fraude"
  | "exclusion découverte après la protection"
  | "crime de guerre ou contre l'humanité retenu"
  | "crime grave retenu"
  | "actes contraires aux buts de l'ONU retenus"
  | "menace grave pour l'ordre public ou la sûreté retenue"
  | "fuite devant une peine retenue"
  | "date de la décision accordant la protection"
  | "date de notification de la protection"
  | "durée de séjour régulier du protégé"
  | "date de notification de la fin du statut de réfugié"
  | "a repris volontairement la protection de son pays"
  | "date d'entrée en centre provisoire"
  | "date de fin de prise en charge fixée par l'OFII"
  | "prolongation de trois mois accordée par l'OFII"
  | "date d'acceptation de l'offre d'accueil"
  | "date de la décision d'orientation de l'OFII"
  | "date d'arrivée au lieu d'hébergement désigné"
  | "région d'orientation refusée"
  | "hébergement proposé refusé"
  | "motif légitime de la demande tardive"
  | "décision de l'OFII sur l'accueil"
  | "allocation comprise dans la décision partielle de l'OFII"
  | "date de la décision de l'OFII"
  | "date de notification de la décision de l'OFII"
  | "décision de l'OFII écrite et motivée"
  | "vulnérabilité examinée par l'OFII"
  | "date de la lettre d'intention de l'OFII"
  | "a quitté la région sans autorisation"
  | "durée d'absence de l'hébergement"
  | "raison valable de l'absence"
  | "manquement aux demandes des autorités"
  | "cas exceptionnel retenu par l'OFII"
  | "ressources cachées retenues"
  | "fausses informations sur la famille retenues"
  | "plusieurs identités retenues"
  | "violences ou manquement grave au centre retenus"
  | "ressources mensuelles moyennes du foyer"
  | "montant du RSA pour ce foyer"
  | "autre allocation déjà versée au foyer"
  | "lieu d'enfermement"
  | "titulaire d'une carte de victime de traite"
  | "bénéficie de la protection temporaire"
  | "suite donnée à l'obligation de quitter la France"
  | "date de fin du délai de recours contre l'obligation retenue"
  | "date de notification du jugement sur l'éloignement"
  | "montant par jour écrit sur le relevé de l'OFII"
  | "date du versement contesté"
  | "retard de l'OFPRA dû au demandeur"
  | "date de la demande d'autorisation de travail"
  | "réponse à la demande d'autorisation de travail"
  | "démarche d'asile demandée"
  | "date de la demande de réunification"
  | "date de l'examen"
  | "date de la demande de titre"
  | "date de la décision"
  | "date de notification de la décision"
  | "date de naissance"
  | "âge"
  | "est majeur"
  | "régime de nationalité"
  | "territoire"
  | "a seize ans ou plus"
  | "est majeur le jour de la demande"
  | "mode de notification de la décision de l'OFPRA"
  | "peut utiliser l'espace numérique de l'OFPRA"
  | "date de mise à disposition dans l'espace numérique"
  | "date de première consultation dans l'espace numérique"
  | "date de première présentation de la lettre recommandée"
  | "date de remise de la lettre recommandée"
  | "date de remise en main propre"
  | "voies et délais écrits à la notification"
  | "décision d'asile ou de transfert"
  | "voies et délais donnés dans une langue comprise"
  | "recours visé par la demande d'aide"
  | "date de désignation de l'avocat"
  | "date de notification de l'aide à l'avocat désigné"
  | "nature de la décision reçue"
  | "décision notifiée oblige à partir ou interdit le retour"
  | "contrainte à la notification"
  | "contrainte imposée ensuite"
  | "date d'information du délai raccourci"
  | "départ volontaire accordé"
  | "fondement de l'obligation de quitter la France"
  | "recours gracieux formé"
  | "interdiction de retour notifiée seule après l'obligation"
  | "tribunal saisi de l'éloignement dans le délai"
  | "jugement rendu sur l'éloignement"
  | "refus ou retrait d'un document de séjour"
  | "durée de séjour régulier en cours"
  | "a travaillé sans autorisation"
  | "protégé par l'ancienne liste de l'article L611-3"
  | "date de saisine du tribunal contre l'éloignement"
  | "date de départ reportée par le préfet"
  | "risque de fuite retenu pour le départ"
  | "demande de titre infondée ou frauduleuse retenue"
  | "resté en France après le délai de départ"
  | "circonstance humanitaire retenue contre l'interdiction de retour"
  | "durée de l'interdiction de retour"
  | "durée totale de l'interdiction de retour"
  | "revenu en France pendant l'interdiction de retour"
  | "date de départ effectif de France"
  | "date de notification de l'assignation à résidence"
  | "fondement de l'assignation à résidence"
  | "date de l'obligation de quitter la France"
  | "délai de départ terminé ou refusé"
  | "éloignement proche retenu"
  | "impossibilité de partir reconnue"
  | "renouvellements de l'assignation déjà pris"
  | "demande déposée par la voie exigée"
  | "informé au dépôt du sens du silence"
  | "date de connaissance du refus par silence"
  | "se dit victime d'une infraction"
  | "nature de l'infraction"
  | "date de l'infraction"
  | "date du dépôt de la plainte"
  | "place dans le divorce"
  | "conjoint réside habituellement en France"
  | "résidence commune actuelle des époux"
  | "dernière résidence commune des époux"
  | "un époux y vit encore"
  | "date de fin de la dernière résidence commune"
  | "durée de résidence habituelle en France du demandeur"
  | "juge français compétent par une autre règle"
  | "traité sur le divorce avec le pays d'un époux"
  | "loi du divorce choisie par les époux"
  | "nationalité commune des époux"
  | "durée de séparation des époux"
  | "affaire pour l'aide juridictionnelle"
  | "place dans le procès pénal"
  | "affaire définitivement jugée le 28 mai 2024"
  | "situation digne d'intérêt retenue par le bureau"
  | "action sans fondement retenue par le bureau"
  | "procès payé par une assurance"
  | "victime d'un crime parmi les plus graves"
  | "revenu fiscal de référence utilisable"
  | "revenu fiscal de référence du foyer"
  | "revenus imposables des six derniers mois"
  | "personnes du foyer fiscal"
  | "patrimoine mobilier et financier"
  | "patrimoine immobilier hors logement"
  | "part d'aide vérifiée avec les plafonds de l'année"
  | "service demandé"
  | "a besoin d'un hébergement"
  | "hébergement pour demandeurs d'asile quitté"
  | "a une adresse de domiciliation"
  | "papier de séjour pour le logement"
  | "droit de séjour comme citoyen européen"
  | "situation de logement"
  | "situation prioritaire retenue par la commission"
  | "demande de logement social déposée"
  | "département où la commission a six mois"
  | "département où le préfet a six mois pour reloger"
  | "date de saisine de la commission de médiation"
  | "date de la décision favorable de la commission de médiation"
  | "demande d'hébergement faite"
  | "offre d'hébergement adaptée reçue"
  | "lieu demandé à la commission de médiation"
  | "doit s'éloigner d'un danger dû à l'exploitation"
  | "pièce exigée"
  | "pièce exigée comme seule preuve admise"
  | "soins demandés dans un hôpital"
  | "refus d'aide médicale exigé avant les soins"
  | "soins retardés ou refusés"
  | "rendez-vous impossible à obtenir"
  | "tentatives réparties sur plusieurs semaines"
  | "pièce exigée que les textes n'autorisent pas"
  | "décision prise sans l'avis du collège de l'OFII"
  | "délai raisonnable passé depuis le dépôt"
  | "récépissés renouvelés sans décision"
  | "silence au-delà du délai légal"
  | "rendez-vous donné après la fin de l'ordonnance de protection"
  | "document remis à la place"
  | "information fausse donnée au guichet"
  | "consigne interne de ne pas enregistrer"
  | "suite donnée à la plainte au guichet"
  | "menace d'expulsion pour dissuader de porter plainte"
  | "tiers payant refusé faute de carte Vitale"
  | "aide médicale ou complémentaire prouvée par une attestation"
  | "accueil arrêté après une absence"
  | "observations écrites demandées avant l'arrêt"
  | "soustraction intentionnelle et systématique retenue"
  | "domiciliation refusée"
  | "domiciliation demandée pour"
  | "refus fondé sur l'absence de lien avec la commune"
  | "refus écrit avec ses raisons"
  | "hébergement d'urgence refusé à cause du séjour"
  | "hébergement opposable refusé pour séjour irrégulier"
  | "aide juridictionnelle refusée faute de titre"
  | "avis médical sans raisons ou refus systématiques"
  | "papiers retenus par un tiers"
  | "dossier déposé dans un pôle France asile"
  | "date de convocation pour le dépôt au pôle"
  | "placement du demandeur d'asile"
  | "date de notification du placement du demandeur d'asile"
  | "date de la demande de pièces de l'OFPRA"
  | "motif de clôture"
  | "raison légitime du retard ou de l'absence"
  | "date de la demande de réouverture"
  | "a déjà obtenu une réouverture"
  | "décision définitive sur une demande précédente"
  | "élément nouveau présenté"
  | "élément nouveau qui augmente nettement les chances de protection"
  | "choix ou usage de la langue de l'entretien"
  | "demande à passer au français"
  | "l'OFPRA va reconnaître le statut de réfugié"
  | "impossibilité médicale durable d'être entendu"
  | "accompagnateur à l'entretien"
  | "en situation de handicap"
  | "demande un agent et un interprète du même sexe"
  | "difficulté manifeste à parler devant l'autre sexe"
  | "agent du sexe demandé disponible"
  | "vulnérabilité reconnue par l'OFII ou l'OFPRA"
  | "pays de la nationalité"
  | "pays candidat écarté de la liste européenne"
  | "exception de la liste pour sa région ou son groupe"
  | "tromperie retenue dans la demande d'asile"
  | "demande sans lien avec l'asile retenue"
  | "déclarations incohérentes retenues"
  | "entré ou resté irrégulièrement en France"
  | "demande seulement pour éviter l'éloignement retenue"
  | "demande reclassée en procédure normale par l'OFPRA"
  | "garanties particulières incompatibles avec l'accélération"
  | "mineur non accompagné"
  | "a demandé l'asile dès que possible"
  | "pourcentage de protection de sa nationalité dans l'Union"
  | "protégé effectivement dans un autre État de l'Union"
  | "réfugié reconnu dans un pays hors de l'Union"
  | "réadmissible dans ce pays hors de l'Union"
  | "pays tiers sûr ou premier pays d'asile retenu"
  | "demande faite plus de sept jours ouvrés après une décision de retour"
  | "demande l'asile à la frontière"
  | "autre État retenu comme responsable à la frontière"
  | "demande manifestement infondée retenue"
  | "avis de l'OFPRA sur l'entrée"
  | "tribunal saisi contre le refus d'entrée"
  | "date de notification du refus d'entrée pour l'asile"
  | "date de notification du jugement sur l'entrée"
  | "jugement sur l'entrée"
  | "date de placement en zone d'attente"
  | "prolongations de zone d'attente ordonnées par le juge"
  | "date de la demande d'asile en zone d'attente"
  | "date du recours contre le refus d'entrée"
  | "date de saisine du juge sur la zone d'attente"
  | "date de notification des droits d'asile en rétention"
  | "date de la demande d'asile en rétention"
  | "heure de fin pas encore passée"
  | "demande faite avant l'heure de fin des cinq jours"
  | "date de réception par l'OFPRA de la demande faite en rétention"
  | "faits nouveaux après les cinq jours de rétention"
  | "éloignement imminent"
  | "date de notification du maintien en rétention"
  | "tribunal saisi contre le maintien en rétention"
  | "jugement rendu sur le maintien en rétention"
  | "menace réelle actuelle et assez grave retenue"
  | "asile demandé ailleurs qu'à la préfecture compétente"
  | "risque de fuite établi pour ce demandeur"
  | "détention conforme selon le juge"
  | "date de la réponse de l'OFPRA en rétention"
  | "prolongation de l'examen annoncée par l'OFPRA"
  | "question de recevabilité examinée par l'OFPRA"
  | "date d'enregistrement du recours à la CNDA"
  | "renvoi devant trois juges décidé"
  | "objet du recours à la CNDA"
  | "date de notification de la décision de la CNDA"
  | "membre de famille d'une personne protégée"
  | "protection du membre de famille protégé"
  | "venu par la réunification familiale"
  | "union célébrée avant l'introduction de la demande du protégé"
  | "durée de l'union avec le protégé"
  | "communauté de vie réelle avec le protégé"
  | "séjour régulier du membre de famille"
  | "enfant de seize ans ou plus qui veut travailler"
  | "protégé mineur et non marié"
  | "enfant non marié"
  | "vie commune stable avant la demande du protégé"
  | "mineur à charge des parents qui le rejoignent"
  | "menace du protégé pour l'ordre public retenue"
  | "date de notification du refus de visa"
  | "date de saisine de la commission des visas"
  | "date de notification de la réponse de la commission des visas"
  | "titre de séjour valable du protégé"
  | "pays de destination"
  | "sans nationalité selon l'OFPRA"
  | "durée de séjour régulier de l'apatride"
  | "date de notification de la décision sur l'apatridie"
  | "occupant du lieu d'accueil"
  | "a demandé le mois supplémentaire"
  | "a demandé à rester après la protection"
  | "date de la décision exceptionnelle de l'OFII pour le retour"
  | "mis en demeure de quitter le lieu"
  | "maintien sans raison ou refus d'offre retenu"
  | "urgence et utilité de l'expulsion retenues"
  | "cause du manquement disparue"
  | "motif de fin de l'accueil"
  | "responsabilité passée à la France"
  | "date de notification du refus de rétablissement"
  | "infraction visée"
  | "considérations humanitaires ou motifs exceptionnels retenus"
  | "durée d'activité dans l'organisme d'accueil"
  | "activité réelle et sérieuse dans l'organisme d'accueil"
  | "perspectives d'intégration retenues"
  | "confié entre seize et dix-huit ans"
  | "durée de formation qualifiante"
  | "formation réelle et sérieuse"
  | "liens avec la famille et avis d'accueil jugés favorables"
  | "durée de présence en France"
  | "durée de scolarité d'un enfant"
  | "mois de travail sur 24 mois"
  | "mois de travail sur 60 mois"
  | "mois de travail en tout"
  | "français attesté par un diplôme ou un certificat"
  | "ancienne obligation de quitter la France"
  | "voie de dépôt utilisée"
  | "dépôt en ligne impossible pour une raison technique"
  | "rendez-vous cherché en vain sur plusieurs semaines"
  | "refus récent suivi d'une obligation non exécutée"
  | "titre refusé auparavant"
  | "demande abusive ou dilatoire retenue"
  | "état civil fourni"
  | "nationalité prouvée dans le dossier"
  | "demande pour un motif familial"
  | "état civil de la famille fourni"
  | "papiers indispensables à l'examen fournis"
  | "refus du titre envisagé"
  | "remplit réellement les conditions du titre"
  | "refus ou retrait fondé sur le contrat d'engagement"
  | "date de saisine de la commission du titre de séjour"
  | "date de réunion de la commission du titre de séjour"
  | "date de réception de la convocation à la commission"
  | "refus accompagné d'une obligation de quitter la France"
  | "date du recours au préfet ou au ministre"
  | "date de réponse au recours au préfet ou au ministre"
  | "dispensé du contrat d'intégration républicaine"
  | "carte pluriannuelle déjà détenue"
  | "carte de résident déjà détenue"
  | "dispense médicale de langue ou d'examen accordée"
  | "études en France qui dispensent de l'examen civique"
  | "renouvellements consécutifs de la même carte temporaire"
  | "centre des intérêts en France retenu"
  | "six mois en France chaque année"
  | "arrêté à la préfecture"
  | "venue à la préfecture"
  | "visa de long séjour validé en ligne"
  | "durée d'absence continue hors de France"
  | "renouvellements de la carte de résident"
  | "séjour régulier ininterrompu sous carte"
  | "ressources au moins égales au salaire minimum"
  | "reçoit l'allocation pour adulte handicapé ou l'allocation supplémentaire d'invalidité"
  | "violences conjugales subies"
  | "violences familiales subies"
  | "polygamie subie"
  | "violences après l'arrivée en France"
  | "vie commune rompue"
  | "rupture imputable aux violences"
  | "rupture à l'initiative de la victime"
  | "lien avec l'auteur des violences"
  | "marié avec un Français"
  | "divorce prononcé"
  | "carte de conjoint de Français déjà obtenue"
  | "carte de résident de conjoint de Français détenue"
  | "conjoint toujours français"
  | "conjoint français décédé"
  | "mariage célébré en France"
  | "mariage transcrit à l'état civil français"
  | "durée de vie commune en France avec le conjoint français"
  | "exigence de visa écartée par le préfet"
  | "admis au titre du regroupement familial"
  | "carte du regroupement familial déjà obtenue"
  | "date de l'autorisation de séjour au titre du regroupement familial"
  | "détient la carte de famille d'un protégé"
  | "lien avec le protégé"
  | "fondement de la carte de famille d'un protégé"
  | "admis comme conjoint d'un citoyen européen"
  | "lien avec le citoyen européen"
  | "mariage annulé"
  | "pacte civil dissous"
  | "date du mariage"
  | "date d'introduction de la procédure de divorce"
  | "durée de mariage passée en France avant la procédure"
  | "garde des enfants confiée"
  | "droit de visite en France accordé"
  | "situation particulièrement difficile retenue"
  | "citoyen européen parti de France avant la procédure"
  | "procédure engagée dans un délai raisonnable"
  | "droit de séjour permanent acquis"
  | "situation propre au regard du droit de l'Union"
  | "ordonnance de protection obtenue"
  | "date de l'ordonnance de protection"
  | "date de notification de l'ordonnance de protection"
  | "date de fin de l'ordonnance de protection"
  | "durée fixée par l'ordonnance de protection"
  | "date de fixation de l'audience"
  | "date de saisine du juge pour le divorce ou les enfants"
  | "date de saisine du juge pour la protection immédiate"
  | "violences vraisemblables"
  | "danger vraisemblable"
  | "danger grave et immédiat"
  | "menacé de mariage forcé"
  | "demande d'ordonnance de protection en cours"
  | "protection immédiate demandée par le procureur"
  | "accord donné à la demande du procureur"
  | "carte de l'ordonnance de protection"
  | "plainte déposée contre l'auteur des violences"
  | "plainte pour mariage ou union imposés"
  | "procédure pénale en cours"
  | "condamnation définitive de l'auteur"
  | "plainte déposée pour traite ou proxénétisme"
  | "témoin dans une procédure pour traite ou proxénétisme"
  | "a rompu tout lien avec l'auteur de la traite"
  | "plainte mensongère ou non fondée retenue"
  | "veut travailler ou se former"
  | "condamnation prononcée pour traite ou proxénétisme"
  | "éléments de police de traite ou de proxénétisme"
  | "information sur ses droits donnée par la police"
  | "a choisi le délai de réflexion"
  | "date de remise du récépissé de réflexion"
  | "a renoué de lui-même avec l'auteur"
  | "victime de traite ou de proxénétisme"
  | "a cessé la prostitution"
  | "engagé dans le parcours de sortie autorisé"
  | "date d'entrée dans le parcours de sortie"
  | "plainte déposée pour hébergement indigne"
  | "carte d'hébergement indigne déjà obtenue"
  | "titre détenu"
  | "papiers perdus à l'étranger"
  | "date de placement en rétention"
  | "dernière prolongation de la rétention"
  | "motif écrit pour prolonger la rétention"
  | "rétention pour activités terroristes"
  | "date de saisine du juge de la rétention"
  | "déjà placé en rétention pour la même mesure"
  | "date de fin du placement précédent"
  | "fin du placement précédent par la fuite"
  | "circonstance nouvelle retenue pour replacer"
  | "total des rétentions jugé nécessaire"
  | "date de l'ordonnance qui met fin à la rétention"
  | "présent à l'audience sur la rétention"
  | "date de l'ordonnance sur la rétention"
  | "date de notification de l'ordonnance sur la rétention"
  | "date de l'appel sur la rétention"
  | "auteur de l'appel sur la rétention"
  | "veut rentrer avec une aide au retour"
  | "aide au retour déjà reçue"
  | "avis médical rendu"
  | "état de santé nécessite une prise en charge médicale"
  | "défaut de soins d'une exceptionnelle gravité"
  | "accès effectif au traitement dans le pays d'origine"
  | "traitement existe dans le pays d'origine"
  | "circonstance humanitaire exceptionnelle"
  | "date de mise à disposition du certificat médical"
  | "date de transmission du certificat médical"
  | "droits à l'assurance maladie ouverts"
  | "date d'expiration du document de séjour"
  | "a quitté la France définitivement"
  | "relève du régime d'un autre État"
  | "droits fermés après contrôle"
  | "mesure d'éloignement"
  | "date de fermeture des droits par la caisse"
  | "réside en France sans interruption"
  | "est en séjour régulier"
  | "mode d'entrée en France"
  | "date d'entrée en France"
  | "date de fin du visa de court séjour"
  | "ressources propres sur douze mois"
  | "ressources sous le plafond de l'époque"
  | "foyer"
  | "lien du membre"
  | "membre à charge"
  | "membre mineur"
  | "membre de moins de 25 ans"
  | "membre marié"
  | "membre en séjour régulier"
  | "membre demandeur d'asile"
  | "membre hébergé gratuitement"
  | "membre a accepté les conditions d'accueil"
  | "ressources du membre sur douze mois"
  | "est en séjour régulier au jour de la demande"
  | "document valable au jour de la demande"
  | "date de la plus ancienne preuve de présence"
  | "réside en France"
  | "exerce une activité professionnelle en France"
  | "reçoit une prestation qui prouve la résidence"
  | "dépend d'un demandeur d'asile enregistré"
  | "inscrit dans un établissement d'enseignement"
  | "revient d'un volontariat international sans autre couverture"
  | "rejoint ou accompagne un proche assuré en France"
  | "est à la charge d'un assuré"
  | "est confié à la protection de l'enfance"
  | "exempté de cotisation maladie et de CSG par un traité"
  | "assurance maladie de base ouverte"
  | "bénéficie de l'aide médicale de l'État"
  | "complémentaire santé ouverte"
  | "ressources du foyer sur la période de référence"
  | "ressources sous le plafond avec participation de l'époque"
  | "reçoit le RSA"
  | "reçoit l'ASPA ou l'ASI"
  | "reçoit l'AAH sans travailler"
  | "reçoit l'ASS"
  | "liens familiaux rompus"
  | "état de santé justifie l'aide médicale"
  | "soins jugés urgents par un médecin"
  | "soins réputés urgents"
  | "situation sociale qui bloque l'accès aux soins"
  | "lieu de privation de liberté"
  | "couverture demandée"
  | "autorisé à séjourner plus de trois mois"
  | "est majeur le jour des soins"
  | "date des soins"
  | "date de fin de l'hospitalisation"
  | "date de première admission à l'aide médicale"
  | "soins programmés et non urgents"
  | "acte de la liste des neuf mois"
  | "soins liés à un accident ou à une maladie grave"
  | "accord préalable du service médical"
  | "nature des frais de santé"
  | "première demande d'aide médicale"
  | "lieu de dépôt de la demande d'aide médicale"
  | "dépose elle-même la demande"
  | "dispensée de se déplacer"
  | "date de transmission par l'hôpital"
  | "date du recours préalable à la caisse"
  | "date de notification de la réponse au recours préalable"
  | "preuve d'identité présentée"
  | "preuve de présence présentée"
  | "preuve de présence de moins de douze mois"
  | "dépôt de la demande refusé au guichet"
  | "date de la demande d'AME"
  | "date de la demande de C2S"
  | "date de la demande d'assurance maladie"
  | "titre demandé"
  | "nature du titre demandé"
  | "type de demande"
  | "titre précédent autorise à travailler"
  | "document précédent en cours ou expiré depuis la demande"
  | "date de délivrance du titre"
  | "entrée sans le visa requis ou séjour de plus de trois mois sans titre"
  | "demande de renouvellement tardive"
  | "réside habituellement en France"
  | "durée de présence prouvée"
  | "menace pour l'ordre public"
  | "vit en polygamie en France"
  | "obligation de quitter la France non exécutée"
  | "faits punissables retenus comme auteur"
  | "fraude ou faux document établi"
  | "contrat d'engagement signé"
  | "interdiction de retour en vigueur"
  | "dossier complet"
  | "récépissé ou attestation de prolongation remis"
  | "date du dossier complet"
  | "réponse expresse de l'administration"
  | "accusé de réception mentionne voies et délais"
  | "date de la demande de motifs"
  | "date de communication des motifs"
  | "document présenté"
  | "occupe un emploi de la liste des métiers en tension"
  | "mois de travail en métier en tension sur 24 mois"
  | "résidence ininterrompue comptable"
  | "mention au bulletin numéro 2"
  | "retrait du titre envisagé"
  | "menace grave pour l'ordre public"
  | "conjoint d'une personne vivant en polygamie"
  | "dispensé du contrat d'engagement"
  | "manquement délibéré au contrat d'engagement"
  | "manquement au contrat d'engagement atteint les droits d'autrui"
  | "manquement grave au contrat d'engagement"
  | "manquement au contrat d'engagement trouble l'ordre public"
  | "motif d'expulsion retenu"
  | "condamné définitivement"
  | "peine encourue pour l'infraction jugée"
  | "condamné en réitération"
  | "faits reprochés contre un proche"
  | "faits reprochés contre un élu ou un agent public"
  | "séjour irrégulier né d'un retrait ou d'un refus pour ordre public"
  | "déclare vouloir travailler"
  | "convocation médicale de l'OFII manquée"
  | "identité prouvée devant l'OFII"
  | "durée de soins courte selon l'avis"
  | "date de remise de l'information sur les autres titres"
  | "information remise dans une langue comprise"
  | "circonstance nouvelle apparue après le délai"
  | "circonstance nouvelle invoquée dans la demande"
  | "date de naissance de l'enfant malade"
  | "âge de l'enfant malade"
  | "enfant malade mineur"
  | "enfant malade étranger"
  | "avis médical rendu pour l'enfant"
  | "conditions médicales remplies par l'enfant"
  | "parent de l'enfant malade"
  | "autorité parentale confiée par jugement"
  | "réside habituellement en France avec l'enfant"
  | "subvient aux besoins de l'enfant"
  | "autorisation déjà donnée à l'autre parent"
  | "accompagne une personne malade"
  | "refus disproportionné pour la vie privée et familiale"
  | "relève d'une autre carte pour motif familial"
  | "peut faire l'objet d'un regroupement familial"
  | "renvoi envisagé vers le pays d'origine"
  | "accès effectif au traitement dans le pays de renvoi"
  | "traitement existe dans le pays de renvoi"
  | "renvoi contraire à l'article 3 retenu";

/** What may be answered to each fact outside lists; a fact left out is unknown. */
export interface FactAnswers {
  "a demandé ou reçu l'aide médicale de l'État"?: "oui" | "non";
  "demande de visa déposée ou prévue"?: "oui" | "non";
  "lieu de vie"?: "rue ou campement" | "hébergement d'urgence ou foyer" | "centre pour demandeurs d'asile" | "autre lieu";
  "refus opposé par un professionnel de santé"?: "oui" | "non";
  "forme du refus de soins"?: "refus direct" | "aucun rendez-vous donné" | "délai d'attente anormal" | "somme demandée d'avance" | "dépassement d'honoraires" | "aucun refus";
  "refus lié à l'aide médicale ou à la complémentaire"?: "oui" | "non";
  "refus lié à un critère interdit de discrimination"?: "oui" | "non";
  "date de réception de la plainte pour refus de soins"?: DayAnswer;
  "est enceinte"?: "oui" | "non";
  "vient d'accoucher"?: "oui" | "non";
  "accouchement il y a douze jours au plus"?: "oui" | "non";
  "sixième mois de grossesse commencé"?: "oui" | "non";
  "examen obligatoire de la grossesse ou de ses suites"?: "oui" | "non";
  "demande une interruption de grossesse"?: "oui" | "non";
  "quatorzième semaine de grossesse terminée"?: "oui" | "non";
  "demande le secret envers ses parents"?: "oui" | "non";
  "accompagnée par un adulte de son choix"?: "oui" | "non";
  "prévention demandée"?: "dépistage du VIH ou d'une infection sexuelle" | "dépistage ou traitement de la tuberculose" | "vaccination" | "aucune";
  "comprend le français des soignants"?: "oui" | "non";
  "soins donnés sans information comprise"?: "oui" | "non";
  "certificat exigé par un texte"?: "oui" | "non";
  "médecin en mesure de faire les constatations"?: "oui" | "non";
  "personne examinée par le signataire"?: "oui" | "non";
  "constatations séparées des paroles rapportées"?: "oui" | "non";
  "auteur des faits nommé dans le certificat"?: "oui" | "non";
  "certificat en français lisible daté et signé"?: "oui" | "non";
  "certificat remis à"?: "la personne elle-même" | "son représentant légal" | "quelqu'un d'autre" | "pas encore remis";
  "majeur sous protection du juge"?: "oui" | "non";
  "danger à remettre au représentant légal"?: "oui" | "non";
  "certificat destiné à un agent non médical"?: "oui" | "non";
  "diagnostic écrit dans le certificat"?: "oui" | "non";
  "demande faite par un agent de préfecture"?: "oui" | "non";
  "geste de l'agent sur la santé"?: "ouvre ou demande à lire une pièce médicale" | "pose des questions sur la maladie" | "exige une pièce médicale pour enregistrer la demande" | "rien de cela";
  "demande d'asile enregistrée"?: "oui" | "non";
  "date d'enregistrement de la demande d'asile"?: DayAnswer;
  "date d'introduction de la demande d'asile"?: DayAnswer;
  "procédure d'asile"?: "normale" | "accélérée" | "Dublin";
  "issue à l'OFPRA"?: "pas de décision" | "protection accordée" | "rejet" | "irrecevable car protégé ailleurs" | "irrecevable en réexamen" | "clôture" | "désistement";
  "motif de procédure accélérée"?: "aucun" | "pays d'origine sûr" | "réexamen recevable" | "assigné ou détenu selon L523-1 ou L754-3" | "menace grave" | "assigné ou détenu selon L753-1" | "autre motif";
  "rang de la demande"?: "première demande" | "premier réexamen" | "réexamen ultérieur";
  "réexamen seulement pour faire échec à l'éloignement"?: "oui" | "non";
  "extradition ou remise définitive"?: "oui" | "non";
  "date de notification de la décision de l'OFPRA"?: DayAnswer;
  "date de la décision de l'OFPRA"?: DayAnswer;
  "recours à la CNDA dans le délai"?: "oui" | "non";
  "date de lecture publique de la décision de la CNDA"?: DayAnswer;
  "date de signature de l'ordonnance de la CNDA"?: DayAnswer;
  "date d'information de l'OFPRA du désistement"?: DayAnswer;
  "dossier rouvert après clôture"?: "oui" | "non";
  "date de demande d'aide juridictionnelle"?: DayAnswer;
  "date de notification de la décision d'aide juridictionnelle"?: DayAnswer;
  "délai de recours imprimé sur la lettre"?: DurationAnswer;
  "date de l'accord de l'État responsable"?: DayAnswer;
  "date du jugement sur le recours suspensif contre le transfert"?: DayAnswer;
  "transfert exécuté"?: "oui" | "non";
  "emprisonné pendant le délai de transfert"?: "oui" | "non";
  "déclaré en fuite"?: "oui" | "non";
  "date de notification du transfert"?: InstantAnswer;
  "conditions d'accueil acceptées"?: "oui" | "non";
  "exprime un besoin d'hébergement"?: "oui" | "non";
  "hébergé gratuitement"?: "oui" | "non";
  "demande l'asile"?: "oui" | "non";
  "ressources du mois"?: number;
  "mois de versement"?: DayAnswer;
  "étape d'accueil"?: "nouvel arrivant non orienté" | "orienté";
  "date de fin du droit au maintien retenue"?: DayAnswer;
  "protection obtenue"?: "aucune" | "réfugié" | "protection subsidiaire" | "apatride";
  "sans abri et en détresse"?: "oui" | "non";
  "demande d'asile présentée"?: "oui" | "non";
  "date de présentation de la demande d'asile"?: DayAnswer;
  "attestation de demande d'asile valide"?: "oui" | "non";
  "date de délivrance de l'attestation de demande d'asile"?: DayAnswer;
  "rang de l'attestation"?: "première attestation" | "renouvellement";
  "expiration de l'attestation due à l'administration"?: "oui" | "non";
  "date de retrait de l'attestation pour fuite"?: DayAnswer;
  "formulaire arrivé à l'OFPRA après vingt et un jours"?: "oui" | "non";
  "se trouve en rétention ou en zone d'attente"?: "oui" | "non";
  "se présente en personne"?: "oui" | "non";
  "donne ses empreintes ou en est dispensé par l'âge"?: "oui" | "non";
  "beaucoup de demandes en même temps"?: "oui" | "non";
  "date de notification de l'ordonnance de la CNDA"?: DayAnswer;
  "délai de recours lisible sur la lettre"?: "oui" | "non";
  "voies et délais de recours imprimés sur la décision de l'OFPRA"?: "oui" | "non";
  "type de requête à l'autre État"?: "prise en charge" | "prise en charge après empreintes" | "reprise en charge" | "reprise en charge après empreintes";
  "date du résultat des empreintes"?: DayAnswer;
  "date de la requête à l'autre État"?: DayAnswer;
  "date d'exécution du transfert"?: DayAnswer;
  "tribunal saisi contre le transfert"?: "oui" | "non";
  "se trouve hors de son pays"?: "oui" | "non";
  "crainte fondée de persécution"?: "oui" | "non";
  "persécution assez grave"?: "oui" | "non";
  "persécution liée à la race"?: "oui" | "non";
  "persécution liée à la religion"?: "oui" | "non";
  "persécution liée à la nationalité"?: "oui" | "non";
  "persécution liée aux opinions politiques"?: "oui" | "non";
  "persécution liée à un groupe social"?: "oui" | "non";
  "auteur de la menace"?: "l'État" | "un parti ou un groupe qui tient le pays" | "un acteur privé" | "aucun auteur retenu";
  "l'État refuse ou ne peut pas protéger"?: "oui" | "non";
  "protection effective et durable au pays"?: "oui" | "non";
  "autre région sûre et accessible au pays"?: "oui" | "non";
  "persécuté pour son action en faveur de la liberté"?: "oui" | "non";
  "sous mandat du HCR"?: "oui" | "non";
  "trait commun du groupe"?: "trait de naissance" | "passé qui ne peut pas changer" | "trait essentiel de l'identité" | "aucun de ces traits";
  "groupe vu comme différent par la société"?: "oui" | "non";
  "fille ou femme non mutilée"?: "oui" | "non";
  "mutilations sexuelles tenues pour la règle dans sa population"?: "oui" | "non";
  "fuit un mariage imposé"?: "oui" | "non";
  "refus du mariage vu comme une transgression"?: "oui" | "non";
  "crainte liée à l'orientation sexuelle ou à l'identité de genre"?: "oui" | "non";
  "a quitté le réseau de traite"?: "oui" | "non";
  "craint d'être persécutée en tant que femme"?: "oui" | "non";
  "traite commencée ou punie au pays"?: "oui" | "non";
  "représailles du réseau au pays"?: "oui" | "non";
  "motifs sérieux et avérés d'un risque réel"?: "oui" | "non";
  "risque de peine de mort"?: "oui" | "non";
  "risque de torture ou de traitement inhumain"?: "oui" | "non";
  "est un civil"?: "oui" | "non";
  "violence aveugle d'un conflit armé"?: "oui" | "non";
  "menace grave et individuelle due à cette violence"?: "oui" | "non";
  "protégé par un autre organe de l'ONU"?: "oui" | "non";
  "a les droits d'un national dans son pays de résidence"?: "oui" | "non";
  "crime d'exclusion retenu"?: "oui" | "non";
  "menace grave pour la sûreté de l'État retenue"?: "oui" | "non";
  "condamnation définitive pour crime ou pour terrorisme ou pour délit puni de dix ans"?: "oui" | "non";
  "menace grave pour la société retenue"?: "oui" | "non";
  "acte volontaire qui met fin à la protection"?: "oui" | "non";
  "circonstances de la protection disparues"?: "oui" | "non";
  "changement significatif et durable"?: "oui" | "non";
  "raisons impérieuses de refuser le retour"?: "oui" | "non";
  "protection obtenue par fraude"?: "oui" | "non";
  "exclusion découverte après la protection"?: "oui" | "non";
  "crime de guerre ou contre l'humanité retenu"?: "oui" | "non";
  "crime grave retenu"?: "oui" | "non";
  "actes contraires aux buts de l'ONU retenus"?: "oui" | "non";
  "menace grave pour l'ordre public ou la sûreté retenue"?: "oui" | "non";
  "fuite devant une peine retenue"?: "oui" | "non";
  "date de la décision accordant la protection"?: DayAnswer;
  "date de notification de la protection"?: DayAnswer;
  "durée de séjour régulier du protégé"?: DurationAnswer;
  "date de notification de la fin du statut de réfugié"?: DayAnswer;
  "a repris volontairement la protection de son pays"?: "oui" | "non";
  "date d'entrée en centre provisoire"?: DayAnswer;
  "date de fin de prise en charge fixée par l'OFII"?: DayAnswer;
  "prolongation de trois mois accordée par l'OFII"?: "oui" | "non";
  "date d'acceptation de l'offre d'accueil"?: DayAnswer;
  "date de la décision d'orientation de l'OFII"?: DayAnswer;
  "date d'arrivée au lieu d'hébergement désigné"?: DayAnswer;
  "région d'orientation refusée"?: "oui" | "non";
  "hébergement proposé refusé"?: "oui" | "non";
  "motif légitime de la demande tardive"?: "oui" | "non";
  "décision de l'OFII sur l'accueil"?: "aucune décision défavorable" | "refus total" | "refus partiel" | "fin totale" | "fin partielle";
  "allocation comprise dans la décision partielle de l'OFII"?: "oui" | "non";
  "date de la décision de l'OFII"?: DayAnswer;
  "date de notification de la décision de l'OFII"?: DayAnswer;
  "décision de l'OFII écrite et motivée"?: "oui" | "non";
  "vulnérabilité examinée par l'OFII"?: "oui" | "non";
  "date de la lettre d'intention de l'OFII"?: DayAnswer;
  "a quitté la région sans autorisation"?: "oui" | "non";
  "durée d'absence de l'hébergement"?: DurationAnswer;
  "raison valable de l'absence"?: "oui" | "non";
  "manquement aux demandes des autorités"?: "oui" | "non";
  "cas exceptionnel retenu par l'OFII"?: "oui" | "non";
  "ressources cachées retenues"?: "oui" | "non";
  "fausses informations sur la famille retenues"?: "oui" | "non";
  "plusieurs identités retenues"?: "oui" | "non";
  "violences ou manquement grave au centre retenus"?: "oui" | "non";
  "ressources mensuelles moyennes du foyer"?: number;
  "montant du RSA pour ce foyer"?: number;
  "autre allocation déjà versée au foyer"?: "oui" | "non";
  "lieu d'enfermement"?: "aucun" | "prison" | "rétention selon L752-2 ou L753-1" | "autre rétention";
  "titulaire d'une carte de victime de traite"?: "oui" | "non";
  "bénéficie de la protection temporaire"?: "oui" | "non";
  "suite donnée à l'obligation de quitter la France"?: "aucune obligation notifiée" | "pas de recours dans le délai" | "délai de recours en cours" | "recours en cours" | "recours rejeté" | "suspension ou annulation obtenue";
  "date de fin du délai de recours contre l'obligation retenue"?: DayAnswer;
  "date de notification du jugement sur l'éloignement"?: DayAnswer;
  "montant par jour écrit sur le relevé de l'OFII"?: number;
  "date du versement contesté"?: DayAnswer;
  "retard de l'OFPRA dû au demandeur"?: "oui" | "non";
  "date de la demande d'autorisation de travail"?: DayAnswer;
  "réponse à la demande d'autorisation de travail"?: "accordée" | "refusée" | "pas de réponse";
  "démarche d'asile demandée"?: "enregistrement de la demande d'asile" | "demande d'asile d'une victime de traite" | "hébergement d'urgence" | "autre démarche";
  "date de la demande de réunification"?: DayAnswer;
  "date de l'examen"?: DayAnswer;
  "date de la demande de titre"?: DayAnswer;
  "date de la décision"?: DayAnswer;
  "date de notification de la décision"?: InstantAnswer;
  "date de naissance"?: DayAnswer;
  "âge"?: DurationAnswer;
  "est majeur"?: "oui" | "non";
  "régime de nationalité"?: "droit commun" | "algérien" | "citoyen européen" | "français";
  "territoire"?: "métropole" | "Guadeloupe Martinique ou Réunion" | "Guyane ou Saint-Martin" | "Saint-Barthélemy" | "Mayotte";
  "a seize ans ou plus"?: "oui" | "non";
  "est majeur le jour de la demande"?: "oui" | "non";
  "mode de notification de la décision de l'OFPRA"?: "espace numérique" | "lettre recommandée" | "remise en main propre";
  "peut utiliser l'espace numérique de l'OFPRA"?: "oui" | "non";
  "date de mise à disposition dans l'espace numérique"?: DayAnswer;
  "date de première consultation dans l'espace numérique"?: DayAnswer;
  "date de première présentation de la lettre recommandée"?: DayAnswer;
  "date de remise de la lettre recommandée"?: DayAnswer;
  "date de remise en main propre"?: DayAnswer;
  "voies et délais écrits à la notification"?: "oui" | "non";
  "décision d'asile ou de transfert"?: "oui" | "non";
  "voies et délais donnés dans une langue comprise"?: "oui" | "non";
  "recours visé par la demande d'aide"?: "CNDA" | "tribunal administratif en un mois" | "tribunal administratif en sept jours ou quarante-huit heures" | "cassation devant le Conseil d'État";
  "date de désignation de l'avocat"?: DayAnswer;
  "date de notification de l'aide à l'avocat désigné"?: DayAnswer;
  "nature de la décision reçue"?: "obligation de quitter la France ou interdiction d'y revenir" | "refus de titre de séjour sans obligation de partir" | "transfert vers un autre État d'Europe" | "rejet de l'asile par l'OFPRA" | "refus ou arrêt de l'accueil par l'OFII" | "refus de l'aide médicale" | "autre décision";
  "décision notifiée oblige à partir ou interdit le retour"?: "oui" | "non";
  "contrainte à la notification"?: "aucune contrainte" | "assignation à résidence" | "prison" | "rétention";
  "contrainte imposée ensuite"?: "aucune contrainte" | "assignation à résidence" | "prison" | "rétention";
  "date d'information du délai raccourci"?: InstantAnswer;
  "départ volontaire accordé"?: "oui" | "non";
  "fondement de l'obligation de quitter la France"?: "entrée irrégulière" | "maintien au-delà du visa" | "titre refusé ou retiré" | "asile refusé" | "menace" | "travail illégal";
  "recours gracieux formé"?: "oui" | "non";
  "interdiction de retour notifiée seule après l'obligation"?: "oui" | "non";
  "tribunal saisi de l'éloignement dans le délai"?: "oui" | "non";
  "jugement rendu sur l'éloignement"?: "oui" | "non";
  "refus ou retrait d'un document de séjour"?: "oui" | "non";
  "durée de séjour régulier en cours"?: DurationAnswer;
  "a travaillé sans autorisation"?: "oui" | "non";
  "protégé par l'ancienne liste de l'article L611-3"?: "oui" | "non";
  "date de saisine du tribunal contre l'éloignement"?: InstantAnswer;
  "date de départ reportée par le préfet"?: DayAnswer;
  "risque de fuite retenu pour le départ"?: "oui" | "non";
  "demande de titre infondée ou frauduleuse retenue"?: "oui" | "non";
  "resté en France après le délai de départ"?: "oui" | "non";
  "circonstance humanitaire retenue contre l'interdiction de retour"?: "oui" | "non";
  "durée de l'interdiction de retour"?: DurationAnswer;
  "durée totale de l'interdiction de retour"?: DurationAnswer;
  "revenu en France pendant l'interdiction de retour"?: "oui" | "non";
  "date de départ effectif de France"?: DayAnswer;
  "date de notification de l'assignation à résidence"?: InstantAnswer;
  "fondement de l'assignation à résidence"?: "obligation de quitter la France" | "interdiction de retour" | "décision d'un autre État européen" | "remise à un autre État" | "interdiction de circulation" | "expulsion" | "interdiction judiciaire du territoire" | "interdiction administrative du territoire";
  "date de l'obligation de quitter la France"?: DayAnswer;
  "délai de départ terminé ou refusé"?: "oui" | "non";
  "éloignement proche retenu"?: "oui" | "non";
  "impossibilité de partir reconnue"?: "oui" | "non";
  "renouvellements de l'assignation déjà pris"?: number;
  "demande déposée par la voie exigée"?: "oui" | "non";
  "informé au dépôt du sens du silence"?: "oui" | "non";
  "date de connaissance du refus par silence"?: DayAnswer;
  "se dit victime d'une infraction"?: "oui" | "non";
  "nature de l'infraction"?: "contravention" | "délit" | "crime" | "crime sexuel sur une victime mineure";
  "date de l'infraction"?: DayAnswer;
  "date du dépôt de la plainte"?: DayAnswer;
  "place dans le divorce"?: "demandeur" | "défendeur" | "demande conjointe";
  "conjoint réside habituellement en France"?: "oui" | "non";
  "résidence commune actuelle des époux"?: "tous deux en France" | "tous deux dans un même autre pays" | "dans deux pays différents";
  "dernière résidence commune des époux"?: "la France" | "un autre pays" | "jamais dans le même pays";
  "un époux y vit encore"?: "oui" | "non";
  "date de fin de la dernière résidence commune"?: DayAnswer;
  "durée de résidence habituelle en France du demandeur"?: DurationAnswer;
  "juge français compétent par une autre règle"?: "oui" | "non";
  "traité sur le divorce avec le pays d'un époux"?: "oui" | "non";
  "loi du divorce choisie par les époux"?: "oui" | "non";
  "nationalité commune des époux"?: "tous deux français" | "tous deux d'une même autre nationalité" | "nationalités différentes";
  "durée de séparation des époux"?: DurationAnswer;
  "affaire pour l'aide juridictionnelle"?: "rétention ou entrée devant le juge des libertés" | "éloignement d'une personne enfermée ou assignée" | "autre éloignement ou refus d'entrée" | "recours à la CNDA" | "ordonnance de protection" | "soins psychiatriques sans consentement" | "autre affaire";
  "place dans le procès pénal"?: "mise en cause ou condamnée" | "partie civile" | "aucune";
  "affaire définitivement jugée le 28 mai 2024"?: "oui" | "non";
  "situation digne d'intérêt retenue par le bureau"?: "oui" | "non";
  "action sans fondement retenue par le bureau"?: "oui" | "non";
  "procès payé par une assurance"?: "oui" | "non";
  "victime d'un crime parmi les plus graves"?: "oui" | "non";
  "revenu fiscal de référence utilisable"?: "oui" | "non";
  "revenu fiscal de référence du foyer"?: number;
  "revenus imposables des six derniers mois"?: number;
  "personnes du foyer fiscal"?: number;
  "patrimoine mobilier et financier"?: number;
  "patrimoine immobilier hors logement"?: number;
  "part d'aide vérifiée avec les plafonds de l'année"?: "aide totale" | "aide à 55 pour cent" | "aide à 25 pour cent" | "aucune aide";
  "service demandé"?: "dépôt de plainte" | "aide juridictionnelle" | "interruption de grossesse" | "centre d'hébergement et de réinsertion sociale" | "commission de médiation pour un hébergement" | "école de l'enfant" | "réunification familiale" | "autre démarche";
  "a besoin d'un hébergement"?: "oui" | "non";
  "hébergement pour demandeurs d'asile quitté"?: "oui" | "non";
  "a une adresse de domiciliation"?: "oui" | "non";
  "papier de séjour pour le logement"?: "titre d'un an ou plus en cours" | "titre de moins d'un an qui permet de travailler" | "titre de moins d'un an sans droit au travail" | "récépissé de renouvellement d'un tel titre" | "visa de long séjour valant titre" | "carte de famille d'un citoyen européen" | "récépissé de première demande" | "attestation de demande d'asile" | "aucun ou un autre";
  "droit de séjour comme citoyen européen"?: "oui" | "non";
  "situation de logement"?: "sans logement" | "menacé d'expulsion sans relogement" | "logement impropre insalubre ou dangereux" | "hébergé en structure depuis plus de six mois" | "logement trop petit ou indécent avec un mineur ou une personne handicapée" | "aucune de ces situations";
  "situation prioritaire retenue par la commission"?: "oui" | "non";
  "demande de logement social déposée"?: "oui" | "non";
  "département où la commission a six mois"?: "oui" | "non";
  "département où le préfet a six mois pour reloger"?: "oui" | "non";
  "date de saisine de la commission de médiation"?: DayAnswer;
  "date de la décision favorable de la commission de médiation"?: DayAnswer;
  "demande d'hébergement faite"?: "oui" | "non";
  "offre d'hébergement adaptée reçue"?: "oui" | "non";
  "lieu demandé à la commission de médiation"?: "structure d'hébergement" | "logement de transition";
  "doit s'éloigner d'un danger dû à l'exploitation"?: "oui" | "non";
  "pièce exigée"?: "passeport" | "visa-ou-preuve-d-entree" | "acte-de-naissance" | "justificatif-de-domicile" | "photographies" | "preuve-de-presence" | "une-preuve-de-presence-par-mois" | "piece-medicale" | "certificat-medical-ofii" | "certificat-medical-descriptif" | "preuve-d-indisponibilite-du-traitement" | "contrat-de-travail" | "contrat-d-engagement" | "declaration-de-non-polygamie" | "ordonnance-de-protection" | "condamnation-penale" | "jugement-de-divorce" | "plainte" | "preuve-de-vie-commune" | "timbres-fiscaux" | "preuve-du-reseau-demantele" | "certificat-psychologique" | "piece-que-l-administration-peut-obtenir" | "nouveau-titre-de-sejour" | "copie-du-titre" | "recepisse" | "attestation-de-prolongation" | "attestation-de-demande-d-asile" | "accuse-de-depot" | "accuse-de-reception-cnda" | "lettre-d-introduction-ofpra" | "lettre-recommandee" | "avis-de-reception" | "decision-notifiee" | "attestation-de-droits" | "courrier-de-la-caisse" | "offre-d-accueil-signee" | "bulletin-de-salaire" | "main-courante" | "temoignage" | "attestation-association" | "certificat-d-urgence" | "note-du-jour" | "preuve-de-nationalite" | "lettre-expliquant-l-arrivee" | "notice-d-information-autres-titres" | "jugement-d-autorite-parentale" | "preuve-d-entretien-de-l-enfant" | "examens-medicaux-originaux" | "piece-d-identite" | "preuve-de-travail" | "formulaire-s1106" | "rib" | "attestation-de-domiciliation" | "adresse-ou-domiciliation" | "justificatif-de-logement-a-son-nom" | "avis-d-imposition" | "justificatif-de-ressources" | "preuve-de-trois-mois-de-presence" | "formulaire-c2s" | "formulaire-rattachement-enfant" | "formulaire-ame" | "declaration-de-ressources" | "attestation-hebergeant" | "formulaire-de-caisse-signe-par-l-hebergeant" | "preuve-de-mesure-d-eloignement" | "compte-bancaire" | "traduction-assermentee" | "refus-d-ame" | "refus-d-ame-des-parents" | "signature-des-parents" | "depot-de-garantie" | "preuve-de-sejour" | "carte-ame" | "rapport-social" | "messages-et-photos" | "acte-de-mariage" | "decision-de-regroupement-familial" | "preuve-de-notification-de-l-ordonnance" | "references-de-la-procedure-penale" | "decision-d-entree-dans-le-parcours" | "presence-du-conjoint" | "demande-de-logement-social" | "demande-d-hebergement" | "formulaire-aide-juridictionnelle" | "accord-du-conjoint" | "declaration-de-vol-ou-de-perte" | "laissez-passer-ou-passeport" | "convocation-guichet-unique" | "capture-ecran-rendez-vous" | "document-du-hcr" | "releve-de-l-ofii" | "autorisation-de-travail" | "certificat-de-non-mutilation" | "formulaire-ofpra" | "recit-du-parcours" | "etat-civil-de-la-famille" | "justificatif-d-adresse-stable" | "preuve-de-rattachement-departemental" | "promesse-d-embauche" | "decision-de-placement" | "attestation-de-formation" | "refus-ecrit" | "liste-de-pieces-du-guichet" | "copie-du-dossier" | "enveloppe" | "lettre-employeur-ou-caisse" | "courriel-du-jour" | "message-du-jour" | "matricule-de-l-agent" | "convocation-du-guichet" | "preuve-du-motif-d-absence" | "journal-des-appels-115" | "ordonnance-refusee" | "certificat-medical";
  "pièce exigée comme seule preuve admise"?: "oui" | "non";
  "soins demandés dans un hôpital"?: "oui" | "non";
  "refus d'aide médicale exigé avant les soins"?: "oui" | "non";
  "soins retardés ou refusés"?: "oui" | "non";
  "rendez-vous impossible à obtenir"?: "oui" | "non";
  "tentatives réparties sur plusieurs semaines"?: "oui" | "non";
  "pièce exigée que les textes n'autorisent pas"?: "oui" | "non";
  "décision prise sans l'avis du collège de l'OFII"?: "oui" | "non";
  "délai raisonnable passé depuis le dépôt"?: "oui" | "non";
  "récépissés renouvelés sans décision"?: "oui" | "non";
  "silence au-delà du délai légal"?: "oui" | "non";
  "rendez-vous donné après la fin de l'ordonnance de protection"?: "oui" | "non";
  "document remis à la place"?: "carte de visiteur" | "récépissé de renouvellement sans droit de travailler" | "autorisation donnée à un seul des deux parents" | "récépissé de première demande sans droit de travailler" | "document attendu";
  "information fausse donnée au guichet"?: "oui" | "non";
  "consigne interne de ne pas enregistrer"?: "oui" | "non";
  "suite donnée à la plainte au guichet"?: "refusée" | "remplacée par une main courante" | "prise seulement avec un certificat médical" | "prise seulement avec des papiers" | "prise";
  "menace d'expulsion pour dissuader de porter plainte"?: "oui" | "non";
  "tiers payant refusé faute de carte Vitale"?: "oui" | "non";
  "aide médicale ou complémentaire prouvée par une attestation"?: "oui" | "non";
  "accueil arrêté après une absence"?: "oui" | "non";
  "observations écrites demandées avant l'arrêt"?: "oui" | "non";
  "soustraction intentionnelle et systématique retenue"?: "oui" | "non";
  "domiciliation refusée"?: "oui" | "non";
  "domiciliation demandée pour"?: "aide médicale de l'État" | "aide juridictionnelle" | "exercice d'un droit civil" | "autre besoin";
  "refus fondé sur l'absence de lien avec la commune"?: "oui" | "non";
  "refus écrit avec ses raisons"?: "oui" | "non";
  "hébergement d'urgence refusé à cause du séjour"?: "oui" | "non";
  "hébergement opposable refusé pour séjour irrégulier"?: "oui" | "non";
  "aide juridictionnelle refusée faute de titre"?: "oui" | "non";
  "avis médical sans raisons ou refus systématiques"?: "oui" | "non";
  "papiers retenus par un tiers"?: "oui" | "non";
  "dossier déposé dans un pôle France asile"?: "oui" | "non";
  "date de convocation pour le dépôt au pôle"?: DayAnswer;
  "placement du demandeur d'asile"?: "aucun placement" | "assigné ou détenu selon L523-1" | "maintenu en rétention selon L754-3" | "assigné ou détenu selon L753-1";
  "date de notification du placement du demandeur d'asile"?: InstantAnswer;
  "date de la demande de pièces de l'OFPRA"?: DayAnswer;
  "motif de clôture"?: "rien d'introduit" | "introduction tardive ou absence à l'entretien" | "refus délibéré d'informations" | "adresse inconnue" | "hébergement quitté" | "retrait de la demande";
  "raison légitime du retard ou de l'absence"?: "oui" | "non";
  "date de la demande de réouverture"?: DayAnswer;
  "a déjà obtenu une réouverture"?: "oui" | "non";
  "décision définitive sur une demande précédente"?: "oui" | "non";
  "élément nouveau présenté"?: "fait né après la décision" | "fait plus ancien mais inconnu jusque-là et prouvé" | "rien de nouveau";
  "élément nouveau qui augmente nettement les chances de protection"?: "oui" | "non";
  "choix ou usage de la langue de l'entretien"?: "langue choisie à l'enregistrement" | "autre langue assez connue" | "langue mal comprise";
  "demande à passer au français"?: "oui" | "non";
  "l'OFPRA va reconnaître le statut de réfugié"?: "oui" | "non";
  "impossibilité médicale durable d'être entendu"?: "oui" | "non";
  "accompagnateur à l'entretien"?: "aucun accompagnateur" | "avocat" | "association habilitée" | "soignant habituel" | "association pour personnes handicapées" | "autre accompagnateur";
  "en situation de handicap"?: "oui" | "non";
  "demande un agent et un interprète du même sexe"?: "oui" | "non";
  "difficulté manifeste à parler devant l'autre sexe"?: "oui" | "non";
  "agent du sexe demandé disponible"?: "oui" | "non";
  "vulnérabilité reconnue par l'OFII ou l'OFPRA"?: "oui" | "non";
  "pays de la nationalité"?: "Albanie" | "Arménie" | "Bangladesh" | "Bénin" | "Bosnie-Herzégovine" | "Cap-Vert" | "Colombie" | "Égypte" | "Géorgie" | "Ghana" | "Inde" | "Kosovo" | "Macédoine du Nord" | "Maroc" | "Maurice" | "Moldavie" | "Mongolie" | "Monténégro" | "Sénégal" | "Serbie" | "Tunisie" | "Turquie" | "Ukraine" | "autre pays";
  "pays candidat écarté de la liste européenne"?: "oui" | "non";
  "exception de la liste pour sa région ou son groupe"?: "oui" | "non";
  "tromperie retenue dans la demande d'asile"?: "personne" | "l'OFPRA" | "la préfecture";
  "demande sans lien avec l'asile retenue"?: "oui" | "non";
  "déclarations incohérentes retenues"?: "oui" | "non";
  "entré ou resté irrégulièrement en France"?: "oui" | "non";
  "demande seulement pour éviter l'éloignement retenue"?: "oui" | "non";
  "demande reclassée en procédure normale par l'OFPRA"?: "oui" | "non";
  "garanties particulières incompatibles avec l'accélération"?: "oui" | "non";
  "mineur non accompagné"?: "oui" | "non";
  "a demandé l'asile dès que possible"?: "oui" | "non";
  "pourcentage de protection de sa nationalité dans l'Union"?: number;
  "protégé effectivement dans un autre État de l'Union"?: "oui" | "non";
  "réfugié reconnu dans un pays hors de l'Union"?: "oui" | "non";
  "réadmissible dans ce pays hors de l'Union"?: "oui" | "non";
  "pays tiers sûr ou premier pays d'asile retenu"?: "oui" | "non";
  "demande faite plus de sept jours ouvrés après une décision de retour"?: "oui" | "non";
  "demande l'asile à la frontière"?: "oui" | "non";
  "autre État retenu comme responsable à la frontière"?: "oui" | "non";
  "demande manifestement infondée retenue"?: "oui" | "non";
  "avis de l'OFPRA sur l'entrée"?: "pas encore rendu" | "favorable" | "défavorable";
  "tribunal saisi contre le refus d'entrée"?: "oui" | "non";
  "date de notification du refus d'entrée pour l'asile"?: InstantAnswer;
  "date de notification du jugement sur l'entrée"?: DayAnswer;
  "jugement sur l'entrée"?: "pas de jugement" | "refus annulé" | "recours rejeté";
  "date de placement en zone d'attente"?: InstantAnswer;
  "prolongations de zone d'attente ordonnées par le juge"?: "aucune" | "une" | "deux";
  "date de la demande d'asile en zone d'attente"?: InstantAnswer;
  "date du recours contre le refus d'entrée"?: InstantAnswer;
  "date de saisine du juge sur la zone d'attente"?: InstantAnswer;
  "date de notification des droits d'asile en rétention"?: InstantAnswer;
  "date de la demande d'asile en rétention"?: InstantAnswer;
  "heure de fin pas encore passée"?: "oui" | "non";
  "demande faite avant l'heure de fin des cinq jours"?: "oui" | "non";
  "date de réception par l'OFPRA de la demande faite en rétention"?: InstantAnswer;
  "faits nouveaux après les cinq jours de rétention"?: "oui" | "non";
  "éloignement imminent"?: "oui" | "non";
  "date de notification du maintien en rétention"?: InstantAnswer;
  "tribunal saisi contre le maintien en rétention"?: "oui" | "non";
  "jugement rendu sur le maintien en rétention"?: "oui" | "non";
  "menace réelle actuelle et assez grave retenue"?: "oui" | "non";
  "asile demandé ailleurs qu'à la préfecture compétente"?: "oui" | "non";
  "risque de fuite établi pour ce demandeur"?: "oui" | "non";
  "détention conforme selon le juge"?: "oui" | "non";
  "date de la réponse de l'OFPRA en rétention"?: InstantAnswer;
  "prolongation de l'examen annoncée par l'OFPRA"?: "oui" | "non";
  "question de recevabilité examinée par l'OFPRA"?: "oui" | "non";
  "date d'enregistrement du recours à la CNDA"?: DayAnswer;
  "renvoi devant trois juges décidé"?: "oui" | "non";
  "objet du recours à la CNDA"?: "rejet en procédure normale" | "rejet en procédure accélérée" | "irrecevabilité" | "fin de protection pour menace";
  "date de notification de la décision de la CNDA"?: DayAnswer;
  "membre de famille d'une personne protégée"?: "époux ou partenaire" | "concubin" | "enfant" | "parent d'un mineur protégé" | "frère ou sœur d'un mineur protégé" | "aucun de ces liens";
  "protection du membre de famille protégé"?: "réfugié" | "protection subsidiaire" | "apatride" | "aucune";
  "venu par la réunification familiale"?: "oui" | "non";
  "union célébrée avant l'introduction de la demande du protégé"?: "oui" | "non";
  "durée de l'union avec le protégé"?: DurationAnswer;
  "communauté de vie réelle avec le protégé"?: "oui" | "non";
  "séjour régulier du membre de famille"?: "oui" | "non";
  "enfant de seize ans ou plus qui veut travailler"?: "oui" | "non";
  "protégé mineur et non marié"?: "oui" | "non";
  "enfant non marié"?: "oui" | "non";
  "vie commune stable avant la demande du protégé"?: "oui" | "non";
  "mineur à charge des parents qui le rejoignent"?: "oui" | "non";
  "menace du protégé pour l'ordre public retenue"?: "oui" | "non";
  "date de notification du refus de visa"?: DayAnswer;
  "date de saisine de la commission des visas"?: DayAnswer;
  "date de notification de la réponse de la commission des visas"?: DayAnswer;
  "titre de séjour valable du protégé"?: "oui" | "non";
  "pays de destination"?: "pays de la persécution crainte" | "autre pays";
  "sans nationalité selon l'OFPRA"?: "oui" | "non";
  "durée de séjour régulier de l'apatride"?: DurationAnswer;
  "date de notification de la décision sur l'apatridie"?: DayAnswer;
  "occupant du lieu d'accueil"?: "demande en cours" | "demande rejetée" | "protection obtenue" | "accueil arrêté par l'OFII";
  "a demandé le mois supplémentaire"?: "oui" | "non";
  "a demandé à rester après la protection"?: "oui" | "non";
  "date de la décision exceptionnelle de l'OFII pour le retour"?: DayAnswer;
  "mis en demeure de quitter le lieu"?: "oui" | "non";
  "maintien sans raison ou refus d'offre retenu"?: "oui" | "non";
  "urgence et utilité de l'expulsion retenues"?: "oui" | "non";
  "cause du manquement disparue"?: "oui" | "non";
  "motif de fin de l'accueil"?: "région quittée" | "hébergement quitté" | "demandes des autorités" | "ressources cachées" | "famille mal déclarée" | "plusieurs identités" | "violences";
  "responsabilité passée à la France"?: "oui" | "non";
  "date de notification du refus de rétablissement"?: DayAnswer;
  "infraction visée"?: "traite 225-4-1" | "traite d'un mineur 225-4-1" | "traite aggravée 225-4-2" | "traite aggravée d'un mineur 225-4-2" | "traite en bande organisée 225-4-3" | "traite avec tortures 225-4-4" | "proxénétisme 225-5 ou 225-6" | "proxénétisme aggravé 225-7" | "proxénétisme en bande organisée 225-8" | "proxénétisme avec tortures 225-9" | "exploitation de la mendicité 225-12-5" | "exploitation de la mendicité 225-12-6" | "exploitation de la mendicité 225-12-7" | "services non payés ou mal payés 225-13" | "travail ou hébergement indigne 225-14" | "travail forcé 225-14-1" | "servitude 225-14-2" | "esclavage 224-1 A ou 224-1 B" | "esclavage aggravé 224-1 C" | "violation d'un secret 226-13";
  "considérations humanitaires ou motifs exceptionnels retenus"?: "oui" | "non";
  "durée d'activité dans l'organisme d'accueil"?: DurationAnswer;
  "activité réelle et sérieuse dans l'organisme d'accueil"?: "oui" | "non";
  "perspectives d'intégration retenues"?: "oui" | "non";
  "confié entre seize et dix-huit ans"?: "oui" | "non";
  "durée de formation qualifiante"?: DurationAnswer;
  "formation réelle et sérieuse"?: "oui" | "non";
  "liens avec la famille et avis d'accueil jugés favorables"?: "oui" | "non";
  "durée de présence en France"?: DurationAnswer;
  "durée de scolarité d'un enfant"?: DurationAnswer;
  "mois de travail sur 24 mois"?: number;
  "mois de travail sur 60 mois"?: number;
  "mois de travail en tout"?: number;
  "français attesté par un diplôme ou un certificat"?: "oui" | "non";
  "ancienne obligation de quitter la France"?: "oui" | "non";
  "voie de dépôt utilisée"?: "site national en ligne" | "démarches simplifiées" | "courrier" | "guichet" | "pas encore déposée";
  "dépôt en ligne impossible pour une raison technique"?: "oui" | "non";
  "rendez-vous cherché en vain sur plusieurs semaines"?: "oui" | "non";
  "refus récent suivi d'une obligation non exécutée"?: "oui" | "non";
  "titre refusé auparavant"?: "oui" | "non";
  "demande abusive ou dilatoire retenue"?: "oui" | "non";
  "état civil fourni"?: "oui" | "non";
  "nationalité prouvée dans le dossier"?: "oui" | "non";
  "demande pour un motif familial"?: "oui" | "non";
  "état civil de la famille fourni"?: "oui" | "non";
  "papiers indispensables à l'examen fournis"?: "oui" | "non";
  "refus du titre envisagé"?: "oui" | "non";
  "remplit réellement les conditions du titre"?: "oui" | "non";
  "refus ou retrait fondé sur le contrat d'engagement"?: "oui" | "non";
  "date de saisine de la commission du titre de séjour"?: DayAnswer;
  "date de réunion de la commission du titre de séjour"?: DayAnswer;
  "date de réception de la convocation à la commission"?: DayAnswer;
  "refus accompagné d'une obligation de quitter la France"?: "oui" | "non";
  "date du recours au préfet ou au ministre"?: DayAnswer;
  "date de réponse au recours au préfet ou au ministre"?: DayAnswer;
  "dispensé du contrat d'intégration républicaine"?: "oui" | "non";
  "carte pluriannuelle déjà détenue"?: "oui" | "non";
  "carte de résident déjà détenue"?: "oui" | "non";
  "dispense médicale de langue ou d'examen accordée"?: "oui" | "non";
  "études en France qui dispensent de l'examen civique"?: "oui" | "non";
  "renouvellements consécutifs de la même carte temporaire"?: number;
  "centre des intérêts en France retenu"?: "oui" | "non";
  "six mois en France chaque année"?: "oui" | "non";
  "arrêté à la préfecture"?: "oui" | "non";
  "venue à la préfecture"?: "convoquée pour l'examen de sa situation" | "convoquée sans objet écrit" | "convoquée pour son départ" | "venue sans convocation" | "pas venue à la préfecture";
  "visa de long séjour validé en ligne"?: "oui" | "non";
  "durée d'absence continue hors de France"?: DurationAnswer;
  "renouvellements de la carte de résident"?: number;
  "séjour régulier ininterrompu sous carte"?: DurationAnswer;
  "ressources au moins égales au salaire minimum"?: "oui" | "non";
  "reçoit l'allocation pour adulte handicapé ou l'allocation supplémentaire d'invalidité"?: "oui" | "non";
  "violences conjugales subies"?: "oui" | "non";
  "violences familiales subies"?: "oui" | "non";
  "polygamie subie"?: "oui" | "non";
  "violences après l'arrivée en France"?: "oui" | "non";
  "vie commune rompue"?: "oui" | "non";
  "rupture imputable aux violences"?: "oui" | "non";
  "rupture à l'initiative de la victime"?: "oui" | "non";
  "lien avec l'auteur des violences"?: "mariage" | "pacte civil" | "vie commune" | "ancien conjoint ou partenaire" | "autre lien";
  "marié avec un Français"?: "oui" | "non";
  "divorce prononcé"?: "oui" | "non";
  "carte de conjoint de Français déjà obtenue"?: "oui" | "non";
  "carte de résident de conjoint de Français détenue"?: "oui" | "non";
  "conjoint toujours français"?: "oui" | "non";
  "conjoint français décédé"?: "oui" | "non";
  "mariage célébré en France"?: "oui" | "non";
  "mariage transcrit à l'état civil français"?: "oui" | "non";
  "durée de vie commune en France avec le conjoint français"?: DurationAnswer;
  "exigence de visa écartée par le préfet"?: "oui" | "non";
  "admis au titre du regroupement familial"?: "oui" | "non";
  "carte du regroupement familial déjà obtenue"?: "oui" | "non";
  "date de l'autorisation de séjour au titre du regroupement familial"?: DayAnswer;
  "détient la carte de famille d'un protégé"?: "réfugié" | "bénéficiaire de la protection subsidiaire" | "apatride" | "aucune carte de ce type";
  "lien avec le protégé"?: "mariage" | "pacte civil" | "vie commune" | "autre lien";
  "fondement de la carte de famille d'un protégé"?: "union postérieure à la demande d'asile" | "réunification familiale" | "autre fondement";
  "admis comme conjoint d'un citoyen européen"?: "oui" | "non";
  "lien avec le citoyen européen"?: "mariage" | "pacte civil" | "vie commune";
  "mariage annulé"?: "oui" | "non";
  "pacte civil dissous"?: "oui" | "non";
  "date du mariage"?: DayAnswer;
  "date d'introduction de la procédure de divorce"?: DayAnswer;
  "durée de mariage passée en France avant la procédure"?: DurationAnswer;
  "garde des enfants confiée"?: "oui" | "non";
  "droit de visite en France accordé"?: "oui" | "non";
  "situation particulièrement difficile retenue"?: "oui" | "non";
  "citoyen européen parti de France avant la procédure"?: "oui" | "non";
  "procédure engagée dans un délai raisonnable"?: "oui" | "non";
  "droit de séjour permanent acquis"?: "oui" | "non";
  "situation propre au regard du droit de l'Union"?: "travaille" | "ressources et assurance maladie suffisantes" | "études avec ressources et assurance maladie" | "famille d'une telle personne" | "aucune de ces situations";
  "ordonnance de protection obtenue"?: "violences dans le couple" | "mariage forcé" | "protection immédiate seulement" | "aucune ordonnance";
  "date de l'ordonnance de protection"?: DayAnswer;
  "date de notification de l'ordonnance de protection"?: DayAnswer;
  "date de fin de l'ordonnance de protection"?: DayAnswer;
  "durée fixée par l'ordonnance de protection"?: DurationAnswer;
  "date de fixation de l'audience"?: DayAnswer;
  "date de saisine du juge pour le divorce ou les enfants"?: DayAnswer;
  "date de saisine du juge pour la protection immédiate"?: InstantAnswer;
  "violences vraisemblables"?: "oui" | "non";
  "danger vraisemblable"?: "oui" | "non";
  "danger grave et immédiat"?: "oui" | "non";
  "menacé de mariage forcé"?: "oui" | "non";
  "demande d'ordonnance de protection en cours"?: "oui" | "non";
  "protection immédiate demandée par le procureur"?: "oui" | "non";
  "accord donné à la demande du procureur"?: "oui" | "non";
  "carte de l'ordonnance de protection"?: "détenue" | "ancienne carte" | "jamais obtenue";
  "plainte déposée contre l'auteur des violences"?: "oui" | "non";
  "plainte pour mariage ou union imposés"?: "oui" | "non";
  "procédure pénale en cours"?: "oui" | "non";
  "condamnation définitive de l'auteur"?: "oui" | "non";
  "plainte déposée pour traite ou proxénétisme"?: "oui" | "non";
  "témoin dans une procédure pour traite ou proxénétisme"?: "oui" | "non";
  "a rompu tout lien avec l'auteur de la traite"?: "oui" | "non";
  "plainte mensongère ou non fondée retenue"?: "oui" | "non";
  "veut travailler ou se former"?: "oui" | "non";
  "condamnation prononcée pour traite ou proxénétisme"?: "oui" | "non";
  "éléments de police de traite ou de proxénétisme"?: "oui" | "non";
  "information sur ses droits donnée par la police"?: "oui" | "non";
  "a choisi le délai de réflexion"?: "oui" | "non";
  "date de remise du récépissé de réflexion"?: DayAnswer;
  "a renoué de lui-même avec l'auteur"?: "oui" | "non";
  "victime de traite ou de proxénétisme"?: "oui" | "non";
  "a cessé la prostitution"?: "oui" | "non";
  "engagé dans le parcours de sortie autorisé"?: "oui" | "non";
  "date d'entrée dans le parcours de sortie"?: DayAnswer;
  "plainte déposée pour hébergement indigne"?: "oui" | "non";
  "carte d'hébergement indigne déjà obtenue"?: "oui" | "non";
  "titre détenu"?: "L421-12" | "L421-14" | "L421-25" | "L422-1" | "L422-10" | "L423-1" | "L423-5" | "L423-6" | "L423-7" | "L423-8" | "L423-10" | "L423-11" | "L423-12" | "L423-13" | "L423-14" | "L423-15" | "L423-16" | "L423-17" | "L423-18" | "L423-21" | "L423-22" | "L423-23" | "L424-1" | "L424-3" | "L424-5" | "L424-9" | "L424-11" | "L424-13" | "L424-14" | "L424-18" | "L424-19" | "L424-21" | "L425-1" | "L425-3" | "L425-4" | "L425-6" | "L425-7" | "L425-8" | "L425-9" | "L425-10" | "L425-11" | "L426-1" | "L426-2" | "L426-3" | "L426-4" | "L426-5" | "L426-6" | "L426-7" | "L426-10" | "L426-13" | "L426-17" | "L426-19" | "L426-21" | "L426-22" | "L435-1" | "L435-2" | "L435-3" | "L435-4" | "visiteur" | "accord algérien 6-7" | "accord algérien 10 ans" | "autre titre";
  "papiers perdus à l'étranger"?: "volés par le conjoint marié" | "confisqués par le conjoint marié" | "pris par le partenaire ou le concubin" | "volés par une autre personne" | "perdus" | "encore en main";
  "date de placement en rétention"?: InstantAnswer;
  "dernière prolongation de la rétention"?: "aucune" | "première" | "deuxième" | "troisième" | "quatrième";
  "motif écrit pour prolonger la rétention"?: "urgence absolue ou menace" | "documents perdus ou obstruction" | "consulat ou moyen de transport" | "autre motif";
  "rétention pour activités terroristes"?: "oui" | "non";
  "date de saisine du juge de la rétention"?: InstantAnswer;
  "déjà placé en rétention pour la même mesure"?: "oui" | "non";
  "date de fin du placement précédent"?: InstantAnswer;
  "fin du placement précédent par la fuite"?: "oui" | "non";
  "circonstance nouvelle retenue pour replacer"?: "oui" | "non";
  "total des rétentions jugé nécessaire"?: "oui" | "non";
  "date de l'ordonnance qui met fin à la rétention"?: InstantAnswer;
  "présent à l'audience sur la rétention"?: "oui" | "non";
  "date de l'ordonnance sur la rétention"?: InstantAnswer;
  "date de notification de l'ordonnance sur la rétention"?: InstantAnswer;
  "date de l'appel sur la rétention"?: InstantAnswer;
  "auteur de l'appel sur la rétention"?: "personne n'a fait appel" | "la personne retenue" | "le préfet" | "le procureur";
  "veut rentrer avec une aide au retour"?: "oui" | "non";
  "aide au retour déjà reçue"?: "oui" | "non";
  "avis médical rendu"?: "favorable" | "défavorable" | "pas encore rendu";
  "état de santé nécessite une prise en charge médicale"?: "oui" | "non";
  "défaut de soins d'une exceptionnelle gravité"?: "oui" | "non";
  "accès effectif au traitement dans le pays d'origine"?: "oui" | "non";
  "traitement existe dans le pays d'origine"?: "oui" | "non";
  "circonstance humanitaire exceptionnelle"?: "oui" | "non";
  "date de mise à disposition du certificat médical"?: DayAnswer;
  "date de transmission du certificat médical"?: DayAnswer;
  "droits à l'assurance maladie ouverts"?: "oui" | "non";
  "date d'expiration du document de séjour"?: DayAnswer;
  "a quitté la France définitivement"?: "oui" | "non";
  "relève du régime d'un autre État"?: "oui" | "non";
  "droits fermés après contrôle"?: "oui" | "non";
  "mesure d'éloignement"?: "aucune mesure" | "mesure encore contestable" | "mesure définitive";
  "date de fermeture des droits par la caisse"?: DayAnswer;
  "réside en France sans interruption"?: "oui" | "non";
  "est en séjour régulier"?: "oui" | "non";
  "mode d'entrée en France"?: "entrée irrégulière" | "visa de court séjour" | "dispense de visa" | "visa de long séjour";
  "date d'entrée en France"?: DayAnswer;
  "date de fin du visa de court séjour"?: DayAnswer;
  "ressources propres sur douze mois"?: number;
  "ressources sous le plafond de l'époque"?: "oui" | "non";
  "est en séjour régulier au jour de la demande"?: "oui" | "non";
  "document valable au jour de la demande"?: "carte de résident" | "carte temporaire ou pluriannuelle" | "carte compétences et talents" | "carte de retraité" | "carte de famille d'un citoyen européen" | "visa de long séjour validé" | "titre d'Andorre" | "certificat de résidence algérien" | "récépissé" | "attestation de demande d'asile" | "autorisation provisoire de séjour" | "convocation ou rendez-vous en préfecture" | "attestation de prolongation" | "attestation de décision favorable" | "confirmation de dépôt en ligne" | "autre document" | "aucun document";
  "date de la plus ancienne preuve de présence"?: DayAnswer;
  "réside en France"?: "oui" | "non";
  "exerce une activité professionnelle en France"?: "oui" | "non";
  "reçoit une prestation qui prouve la résidence"?: "oui" | "non";
  "dépend d'un demandeur d'asile enregistré"?: "oui" | "non";
  "inscrit dans un établissement d'enseignement"?: "oui" | "non";
  "revient d'un volontariat international sans autre couverture"?: "oui" | "non";
  "rejoint ou accompagne un proche assuré en France"?: "oui" | "non";
  "est à la charge d'un assuré"?: "oui" | "non";
  "est confié à la protection de l'enfance"?: "oui" | "non";
  "exempté de cotisation maladie et de CSG par un traité"?: "oui" | "non";
  "assurance maladie de base ouverte"?: "oui" | "non";
  "bénéficie de l'aide médicale de l'État"?: "oui" | "non";
  "complémentaire santé ouverte"?: "oui" | "non";
  "ressources du foyer sur la période de référence"?: number;
  "ressources sous le plafond avec participation de l'époque"?: "oui" | "non";
  "reçoit le RSA"?: "oui" | "non";
  "reçoit l'ASPA ou l'ASI"?: "oui" | "non";
  "reçoit l'AAH sans travailler"?: "oui" | "non";
  "reçoit l'ASS"?: "oui" | "non";
  "liens familiaux rompus"?: "oui" | "non";
  "état de santé justifie l'aide médicale"?: "oui" | "non";
  "soins jugés urgents par un médecin"?: "oui" | "non";
  "soins réputés urgents"?: "oui" | "non";
  "situation sociale qui bloque l'accès aux soins"?: "oui" | "non";
  "lieu de privation de liberté"?: "aucun" | "garde à vue" | "rétention";
  "couverture demandée"?: "assurance maladie par le travail" | "assurance maladie par la résidence" | "assurance maladie d'un demandeur d'asile" | "complémentaire santé solidaire" | "aide médicale de l'État" | "soins urgents à l'hôpital" | "permanence d'accès aux soins" | "assurance maladie de l'enfant" | "maintien de l'assurance maladie" | "aucune";
  "autorisé à séjourner plus de trois mois"?: "oui" | "non";
  "est majeur le jour des soins"?: "oui" | "non";
  "date des soins"?: DayAnswer;
  "date de fin de l'hospitalisation"?: DayAnswer;
  "date de première admission à l'aide médicale"?: DayAnswer;
  "soins programmés et non urgents"?: "oui" | "non";
  "acte de la liste des neuf mois"?: "oui" | "non";
  "soins liés à un accident ou à une maladie grave"?: "oui" | "non";
  "accord préalable du service médical"?: "oui" | "non";
  "nature des frais de santé"?: "soins courants" | "maternité ou interruption de grossesse" | "cure thermale" | "assistance médicale à la procréation" | "médicament peu efficace remboursé à 15 pour cent" | "supplément pour lunettes ou prothèses" | "dépassement d'honoraires";
  "première demande d'aide médicale"?: "oui" | "non";
  "lieu de dépôt de la demande d'aide médicale"?: "guichet de la caisse" | "hôpital où la personne ou un proche du foyer est soigné" | "centre de santé ou association habilités" | "centre communal d'action sociale" | "service du département" | "association agréée" | "par la poste";
  "dépose elle-même la demande"?: "oui" | "non";
  "dispensée de se déplacer"?: "oui" | "non";
  "date de transmission par l'hôpital"?: DayAnswer;
  "date du recours préalable à la caisse"?: DayAnswer;
  "date de notification de la réponse au recours préalable"?: DayAnswer;
  "preuve d'identité présentée"?: "passeport" | "carte d'identité" | "extrait d'acte de naissance" | "livret de famille" | "ancien titre de séjour" | "autre document avec photographie" | "autre document sans photographie" | "aucune preuve";
  "preuve de présence présentée"?: "passeport avec la marque d'entrée" | "bail, quittance ou facture à son nom" | "avis d'imposition ou de situation déclarative" | "facture d'hôtel" | "justificatif de l'hébergeant avec attestation signée" | "justificatif de l'hébergeant sans attestation" | "attestation de domiciliation" | "autre document" | "aucune preuve";
  "preuve de présence de moins de douze mois"?: "oui" | "non";
  "dépôt de la demande refusé au guichet"?: "oui" | "non";
  "date de la demande d'AME"?: DayAnswer;
  "date de la demande de C2S"?: DayAnswer;
  "date de la demande d'assurance maladie"?: DayAnswer;
  "titre demandé"?: "L421-12" | "L421-14" | "L421-25" | "L422-1" | "L422-10" | "L423-1" | "L423-5" | "L423-6" | "L423-7" | "L423-8" | "L423-10" | "L423-11" | "L423-12" | "L423-13" | "L423-14" | "L423-15" | "L423-16" | "L423-17" | "L423-18" | "L423-21" | "L423-22" | "L423-23" | "L424-1" | "L424-3" | "L424-5" | "L424-9" | "L424-11" | "L424-13" | "L424-14" | "L424-18" | "L424-19" | "L424-21" | "L425-1" | "L425-3" | "L425-4" | "L425-6" | "L425-7" | "L425-8" | "L425-9" | "L425-10" | "L425-11" | "L426-1" | "L426-2" | "L426-3" | "L426-4" | "L426-5" | "L426-6" | "L426-7" | "L426-10" | "L426-13" | "L426-17" | "L426-19" | "L426-21" | "L426-22" | "L435-1" | "L435-2" | "L435-3" | "L435-4" | "visiteur" | "accord algérien 6-7" | "accord algérien 10 ans" | "autre titre";
  "nature du titre demandé"?: "carte temporaire" | "carte pluriannuelle" | "carte de résident" | "autorisation provisoire" | "certificat algérien";
  "type de demande"?: "première demande" | "renouvellement";
  "titre précédent autorise à travailler"?: "oui" | "non";
  "document précédent en cours ou expiré depuis la demande"?: "oui" | "non";
  "date de délivrance du titre"?: DayAnswer;
  "entrée sans le visa requis ou séjour de plus de trois mois sans titre"?: "oui" | "non";
  "demande de renouvellement tardive"?: "oui" | "non";
  "réside habituellement en France"?: "oui" | "non";
  "durée de présence prouvée"?: DurationAnswer;
  "menace pour l'ordre public"?: "oui" | "non";
  "vit en polygamie en France"?: "oui" | "non";
  "obligation de quitter la France non exécutée"?: "oui" | "non";
  "faits punissables retenus comme auteur"?: "oui" | "non";
  "fraude ou faux document établi"?: "oui" | "non";
  "contrat d'engagement signé"?: "oui" | "non";
  "interdiction de retour en vigueur"?: "oui" | "non";
  "dossier complet"?: "oui" | "non";
  "récépissé ou attestation de prolongation remis"?: "oui" | "non";
  "date du dossier complet"?: DayAnswer;
  "réponse expresse de l'administration"?: "oui" | "non";
  "accusé de réception mentionne voies et délais"?: "oui" | "non";
  "date de la demande de motifs"?: DayAnswer;
  "date de communication des motifs"?: DayAnswer;
  "document présenté"?: "convocation" | "attestation de dépôt" | "récépissé de première demande" | "récépissé de renouvellement" | "attestation de prolongation" | "attestation de décision favorable" | "attestation de protection accordée" | "récépissé de commission" | "attestation de demande d'asile" | "récépissé de réflexion" | "autorisation provisoire de séjour" | "carte de longue durée expirée" | "carte de résident permanent" | "carte de résident" | "carte de résident de longue durée de l'Union" | "certificat algérien de dix ans" | "carte pluriannuelle" | "carte temporaire vie privée et familiale" | "carte temporaire salarié ou travailleur temporaire" | "carte temporaire étudiant" | "carte temporaire visiteur" | "visa de long séjour valant titre" | "certificat algérien d'un an vie privée et familiale" | "visa de court séjour" | "décision d'éloignement" | "aucun papier";
  "occupe un emploi de la liste des métiers en tension"?: "oui" | "non";
  "mois de travail en métier en tension sur 24 mois"?: number;
  "résidence ininterrompue comptable"?: DurationAnswer;
  "mention au bulletin numéro 2"?: "oui" | "non";
  "retrait du titre envisagé"?: "oui" | "non";
  "menace grave pour l'ordre public"?: "oui" | "non";
  "conjoint d'une personne vivant en polygamie"?: "oui" | "non";
  "dispensé du contrat d'engagement"?: "oui" | "non";
  "manquement délibéré au contrat d'engagement"?: "oui" | "non";
  "manquement au contrat d'engagement atteint les droits d'autrui"?: "oui" | "non";
  "manquement grave au contrat d'engagement"?: "oui" | "non";
  "manquement au contrat d'engagement trouble l'ordre public"?: "oui" | "non";
  "motif d'expulsion retenu"?: "menace grave pour l'ordre public" | "intérêts fondamentaux de l'État" | "activités terroristes" | "provocation à la haine ou à la violence";
  "condamné définitivement"?: "oui" | "non";
  "peine encourue pour l'infraction jugée"?: DurationAnswer;
  "condamné en réitération"?: "oui" | "non";
  "faits reprochés contre un proche"?: "oui" | "non";
  "faits reprochés contre un élu ou un agent public"?: "oui" | "non";
  "séjour irrégulier né d'un retrait ou d'un refus pour ordre public"?: "oui" | "non";
  "déclare vouloir travailler"?: "oui" | "non";
  "convocation médicale de l'OFII manquée"?: "oui" | "non";
  "identité prouvée devant l'OFII"?: "oui" | "non";
  "durée de soins courte selon l'avis"?: "oui" | "non";
  "date de remise de l'information sur les autres titres"?: DayAnswer;
  "information remise dans une langue comprise"?: "oui" | "non";
  "circonstance nouvelle apparue après le délai"?: "oui" | "non";
  "circonstance nouvelle invoquée dans la demande"?: "oui" | "non";
  "date de naissance de l'enfant malade"?: DayAnswer;
  "âge de l'enfant malade"?: DurationAnswer;
  "enfant malade mineur"?: "oui" | "non";
  "enfant malade étranger"?: "oui" | "non";
  "avis médical rendu pour l'enfant"?: "favorable" | "défavorable" | "pas encore rendu";
  "conditions médicales remplies par l'enfant"?: "oui" | "non";
  "parent de l'enfant malade"?: "oui" | "non";
  "autorité parentale confiée par jugement"?: "oui" | "non";
  "réside habituellement en France avec l'enfant"?: "oui" | "non";
  "subvient aux besoins de l'enfant"?: "oui" | "non";
  "autorisation déjà donnée à l'autre parent"?: "oui" | "non";
  "accompagne une personne malade"?: "oui" | "non";
  "refus disproportionné pour la vie privée et familiale"?: "oui" | "non";
  "relève d'une autre carte pour motif familial"?: "oui" | "non";
  "peut faire l'objet d'un regroupement familial"?: "oui" | "non";
  "renvoi envisagé vers le pays d'origine"?: "oui" | "non";
  "accès effectif au traitement dans le pays de renvoi"?: "oui" | "non";
  "traitement existe dans le pays de renvoi"?: "oui" | "non";
  "renvoi contraire à l'article 3 retenu"?: "oui" | "non";
}

export type ListName =
  | "foyer";

/** What may be answered about one element of each list. */
export interface ListMembers {
  "foyer": {
    "lien du membre"?: "conjoint ou partenaire" | "enfant" | "autre proche";
    "membre à charge"?: "oui" | "non";
    "membre mineur"?: "oui" | "non";
    "membre de moins de 25 ans"?: "oui" | "non";
    "membre marié"?: "oui" | "non";
    "membre en séjour régulier"?: "oui" | "non";
    "membre demandeur d'asile"?: "oui" | "non";
    "membre hébergé gratuitement"?: "oui" | "non";
    "membre a accepté les conditions d'accueil"?: "oui" | "non";
    "ressources du membre sur douze mois"?: number;
  };
}
