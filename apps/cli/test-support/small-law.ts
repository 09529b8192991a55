// SPDX-License-Identifier: AGPL-3.0-or-later
/** A law of a few files, with its own names: what the terminal says of it does not change when the law of France does. */
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const FACTS = `genre: faits
thème: commun
faits:
  date de l'examen: { type: date, fourni par: application }
  date de la décision: { type: date, passé: oui, question: "Quelle date porte la décision ?", si aucune: aucune décision n'a été prise }
  date de la demande: { type: date, passé: oui, question: "Quand la demande a-t-elle été déposée ?" }
  date de notification: { type: date et heure, passé: oui, question: "Quand la décision a-t-elle été remise ?" }
  est majeur: { type: oui ou non, question: "La personne a-t-elle 18 ans ?", preuves: [passeport] }
  réside en France: { type: oui ou non, question: "La personne vit-elle en France ?" }
  menace retenue: { type: oui ou non, question: "L'administration a-t-elle retenu une menace ?", sensible: infraction }
  âge: { type: durée, unité: ans, question: "Quel âge ?" }
  durée d'absence: { type: durée, question: "Combien de temps ?" }
  durée de présence: { type: durée, unité: mois, question: "Depuis combien de temps ?" }
  mois de travail: { type: nombre, entre: [0, 600], question: "Combien de mois de travail ?" }
  ressources: { type: montant, unité: euros, question: "Combien par mois ?", sensible: ressources }
  avis médical: { type: choix, question: "Que dit l'avis ?", valeurs: [favorable, défavorable], sensible: santé }
  titre demandé: { type: choix, question: "Quel titre ?", valeurs: [carte verte, carte bleue] }
  titre accordé: { type: oui ou non, question: "Le titre est-il accordé ?", oui si: { titre demandé: carte verte } }
  foyer:
    type: liste
    question: Qui vit avec la personne ?
    un élément: membre du foyer
    chaque élément:
      membre mineur: { type: oui ou non, question: "Est-il mineur ?" }
      ressources du membre: { type: montant, unité: euros, question: "Combien gagne-t-il ?", sensible: ressources }
`;

const READINGS = `genre: lectures
lectures:
  jour anniversaire:
    question: Le jour anniversaire compte-t-il ?
    réponses:
      texte: { résumé: Non., tenue par: [texte de la loi], prudente: oui }
      caisses: { tenue par: [pratique des caisses] }
    état: ouverte
`;

const COHERENCE = `genre: cohérence
règles:
  - nom: une notification suit la décision
    si: { date de la décision: { existe: oui } }
    alors: { date de la demande: { jusqu'au: date de la décision } }
    certaine: oui
    justification: On ne décide pas avant la demande.
`;

const ALERTS = `genre: alertes
alertes:
  décret attendu: { message: "Un décret est attendu.", si: toujours }
`;

const PIECES = `genre: pièces
pièces:
  passeport: { nom: passeport }
  visa: { nom: visa de long séjour }
`;

/** Two versions, an exception, a risk, an alert, appeals. */
const AID = `genre: disposition
id: aide-verte
alias: [aide-ancienne]
titre: Aide verte
domaine: santé
autorité: caisse
résumé: Une aide pour les adultes qui vivent ici.
relecture: { état: à relire }
fiabilité: établie
nature: de plein droit
date qui choisit: [date de la décision, date de l'examen]
champ: { non: { titre demandé: carte bleue } }
hors champ: { carte bleue: "La carte bleue a ses propres règles." }
alertes: [décret attendu]
pièces demandées: [passeport]
versions:
  - nom: avant 2020
    du: 2010-01-01
    au: 2019-12-31
    source: [ { texte: "CASF L251-1, ancienne rédaction" }, { texte: "décret 2010-1" } ]
    si: est majeur
  - nom: depuis 2020
    du: 2020-01-01
    source: [ { texte: "CASF L251-1", lue le: 2026-11-20 }, { texte: "décret 2020-1" } ]
    si:
      toutes ces conditions:
        - est majeur
        - réside en France
    sauf si: [ menace retenue ]
    effets: { titre: carte d'aide, durée: 1 an, travail: oui }
recours:
  - { devant: commission de recours amiable, délai: 2 mois }
  - recours-vert
voir aussi: [prime-verte]
cas types:
  - { nom: adulte ici, le: 2026-11-20, faits: { date de la décision: aucune, titre demandé: carte verte, est majeur: oui, réside en France: oui, menace retenue: non }, attendu: oui }
  - { nom: mineur, comme: adulte ici, avec: { est majeur: non }, attendu: non }
  - { nom: rien n'est su, le: 2026-11-20, faits: { date de la décision: aucune }, attendu: inconnu }
  - { nom: avant 2020, comme: adulte ici, le: 2019-12-31, attendu: oui }
`;

const PRIME = `genre: disposition
id: prime-verte
titre: Prime verte
résumé: En deux mots.
domaine: santé
relecture: { état: à relire }
fiabilité: probable
nature: à l'appréciation
date qui choisit: [date de l'examen]
résultats: [montant de la prime, fin de la prime]
versions:
  - nom: prime
    du: 2020-01-01
    source: [ { texte: "CASF L251-2", lue le: 2026-11-20 } ]
    calculs:
      montant de la prime:
        montant:
          différence: [1000, ressources]
      fin de la prime: { date: { ajouter: 6 mois, à: date de la demande } }
    si: { durée de présence: { au moins: 3 mois } }
cas types:
  - { nom: trois mois, le: 2026-11-20, faits: { durée de présence: 3 mois, ressources: 400, date de la demande: 2026-01-31 }, attendu: { valeur: oui, calculs: { montant de la prime: 600, fin de la prime: 2026-07-31 } } }
  - { nom: deux mois, le: 2026-11-20, faits: { durée de présence: 2 mois }, attendu: non }
`;

/** One branch is enough. */
const GOAL = `genre: disposition
id: objectif-aide
titre: Une aide, par une voie ou une autre
résumé: En deux mots.
domaine: santé
relecture: { état: à relire }
fiabilité: établie
nature: information
date qui choisit: [date de l'examen]
versions:
  - nom: les deux voies
    du: 2010-01-01
    source: [ { texte: "CASF L251-1 et L251-2", lue le: 2026-11-20 } ]
    si:
      une de ces conditions:
        - relève de: aide-verte
        - relève de: prime-verte
cas types:
  - { nom: par l'aide, le: 2026-11-20, faits: { date de la décision: aucune, titre demandé: carte verte, est majeur: oui, réside en France: oui, menace retenue: non }, attendu: oui }
`;

const CARD = `genre: disposition
id: carte-verte
titre: Carte verte
résumé: En deux mots.
domaine: séjour
relecture: { état: à relire }
fiabilité: à vérifier
nature: de plein droit
date qui choisit: [date de l'examen]
ensemble: une branche suffit
versions:
  - nom: carte
    du: 2010-01-01
    source: [ { texte: "CESEDA L425-9" } ]
    branches:
      - { id: adulte, titre: Pour l'adulte, si: est majeur, effets: { titre: carte verte d'adulte } }
      - id: famille
        titre: Pour la famille
        si: { au moins un: { dans: foyer, qui: membre mineur } }
      - id: anniversaire
        titre: Le jour anniversaire
        si:
          selon la lecture: { lecture: jour anniversaire, texte: jamais, caisses: est majeur }
cas types:
  - { nom: adulte, le: 2026-11-20, faits: { est majeur: oui }, attendu: oui }
`;

const APPEAL = `genre: délai
id: recours-vert
titre: Contester un refus d'aide
résumé: En deux mots.
domaine: commun
relecture: { état: à relire }
fiabilité: établie
date qui choisit: [date de notification, date de l'examen]
résultats: [dernier jour]
versions:
  - nom: recours
    du: 2010-01-01
    source: [ { texte: "CJA R421-1", lue le: 2026-11-20 } ]
    délais:
      saisir le tribunal:
        qui: la personne
        pour faire: saisir le tribunal administratif
        durée: 2 mois
        depuis: date de notification
        compté: franc
        report: oui
    calculs:
      dernier jour: { date: { fin du délai: saisir le tribunal } }
cas types:
  - { nom: notifié le 2 mars, le: 2026-03-03, faits: { date de notification: 2026-03-02 }, attendu: { calculs: { dernier jour: 2026-05-04 } } }
`;

const TABLE = `genre: barème
id: plafonds
titre: Plafonds de ressources
domaine: santé
relecture: { état: à relire }
fiabilité: établie
unité: euros
colonnes: [plafond]
date qui choisit: [date de l'examen]
versions:
  - { nom: "2026", du: 2026-01-01, source: [ { texte: arrêté, lue le: 2026-11-20 } ], valeurs: [800] }
`;

const ENGLISH = `"est majeur": "is an adult"
"La personne a-t-elle 18 ans ?": "Is the person 18?"
"Aide verte": "Green aid"
"carte d'aide": "aid card"
`;

/** Path below the law's folder → text. */
export const SMALL_LAW: Readonly<Record<string, string>> = {
  "faits/commun.yaml": FACTS,
  "lectures.yaml": READINGS,
  "coherence.yaml": COHERENCE,
  "alertes.yaml": ALERTS,
  "pieces/pieces.yaml": PIECES,
  "dispositions/sante/aide-verte.yaml": AID,
  "dispositions/sante/prime-verte.yaml": PRIME,
  "dispositions/sante/objectif-aide.yaml": GOAL,
  "dispositions/sejour/carte-verte.yaml": CARD,
  "delais/recours-vert.yaml": APPEAL,
  "baremes/plafonds.yaml": TABLE,
};

/**
 * Writes the law, and beside it its English and its plain words (none), in a new folder.
 * @param changes files to replace or add.
 * @returns the folder of the law, for `--law`; the folder above it is the caller's to use and to remove.
 */
export async function writeSmallLaw(changes: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "sauf-conduit-cli-"));
  const files = Object.entries({ ...SMALL_LAW, ...changes }).map(
    ([file, text]) => [join("law", file), text] as const,
  );
  const translations = [
    ["content/translations/en/law.yaml", ENGLISH],
    ["content/translations/fr/law.yaml", "{}\n"],
  ] as const;
  for (const [file, text] of [...files, ...translations]) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return join(folder, "law");
}
