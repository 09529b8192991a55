// SPDX-License-Identifier: AGPL-3.0-or-later
import { PLACES } from "@sauf-conduit/calendar";
import { fr } from "@sauf-conduit/rights/format";
import type { HelpMessages } from "./help-messages.ts";

export const frenchHelp: HelpMessages = {
  title: fr`Sauf-conduit : d’une situation, les droits ouverts, fermés ou à décider, avec leurs raisons.`,
  usage: fr`Usage : npm run -s cli -- COMMANDE [options]`,
  commands: "Commandes",
  options: "Options",
  situation: "La situation",
  exits: "Codes de sortie",
  example: "Exemple",
  describe: {
    rights: fr`Tous les droits de la situation, par groupe : ouverts, à décider, fermés.`,
    next: fr`Les trois questions les plus utiles, et ce que chacune peut décider ; pour une seule fiche si on la nomme.`,
    explain: fr`Pourquoi une fiche répond ce qu’elle répond.`,
    missing: fr`Les chemins les plus simples vers un droit, avec les papiers qui prouvent chaque fait.`,
    amount: fr`Ce qu’une fiche calcule : montants, dates, avec leur fourchette ; d’un montant connu, chaque pas du calcul, à refaire à la main (« steps » avec --json).`,
    deadline: fr`Le dernier jour d’un délai : sûr, soutenable, chaque pas du calcul, ce qui le déplace, la suite. Une date inconnue est prise au pire. LIMIT nomme un des délais de la fiche.`,
    demand: fr`Un papier demandé ou un refus au guichet : permis, interdit, ou selon quoi ; que répondre, que garder, où aller. Avec la fiche seule, tout ce qui peut et ne peut pas être demandé. Sans rien, les pratiques et les papiers.`,
    facts: fr`Les faits, par thème : nom à écrire, type, réponses, question. Des mots les filtrent, accents pardonnés.`,
    law: fr`Toutes les fiches du droit : identifiant, genre, domaine, versions, sources, dernière lecture.`,
    diff: fr`Deux versions d’une fiche comparées : équivalentes, ou une situation témoin. FROM et TO sont des noms de version ou des dates. Avec une ou deux révisions git seulement : changes.`,
    changes: fr`Le droit de deux révisions git comparé : fiches, situations témoins, cas types, montants ; prêt à coller dans une relecture (Markdown). Sans seconde révision : les fichiers tels qu’ils sont.`,
    review: fr`Ce qui est à relire dans le droit, le plus pressé d’abord : fins de texte, changements annoncés, sources lues il y a plus de six mois, doutes.`,
    check: fr`Vérifie le droit depuis ses sources : erreurs, cas types, versions sans cas, traductions.`,
    help: fr`Cette aide, ou celle d’une commande.`,
  },
  option: {
    situation: fr`Fichier YAML ou JSON ; « - » pour l’entrée standard.`,
    facts: fr`Autre nom de « --situation ».`,
    place: fr`Lieu du tribunal ou du bureau, pour ses jours fériés et son heure : ${PLACES.join(", ")}. Sans lui, le jour sûr vaut partout ; un délai en heures se lit à l’heure du lieu, et l’agenda prend l’heure du lieu possible où il finit en premier.`,
    ics: fr`Écrit le jour sûr dans un fichier d’agenda au titre neutre ; sans FILE, sur la sortie standard.`,
    on: fr`Jour examiné, par exemple 2026-03-15. L’emporte sur « le: » du fichier. Sans rien : aujourd’hui à Paris.`,
    advice: fr`Par défaut, si le fichier ne dit rien de la « date de la décision », aucune décision n’est supposée. « --no-advice » la laisse inconnue. La date d’une demande ne l’est jamais.`,
    all: fr`Montre aussi ce qui ne s’applique pas, les motifs de blocage, les documents, les pièces ; pour « check », tous les avertissements ; pour « review », tout ce qui est à relire.`,
    json: fr`Écrit du JSON, aux clés anglaises. Une erreur est alors du JSON sur la sortie d’erreur.`,
    lang: fr`Langue : fr (par défaut) ou en. Ce que personne n’a traduit reste en français.`,
    law: fr`Un autre dossier de droit que celui de la maison, pour un brouillon.`,
    strict: fr`Une chaîne sans traduction anglaise devient une erreur.`,
    help: fr`Cette aide.`,
  },
  situationText: [
    fr`Les faits portent leur nom français (« facts » les donne). Inconnu : « inconnu », ou rien. Une date qui n’existe pas : « aucune ».`,
    fr`Ce qu’on sait à moitié s’écrit aussi : { au moins: 3 mois }, { à partir du: 2026-01-01 }, [mot, autre mot].`,
  ],
  exitTexts: [
    fr`0 : c’est fait. 1 : le droit lui-même a une erreur. 2 : la demande ne convient pas, rien n’a été calculé. 3 : le programme a un défaut, ou la réponse n’a pas pu être écrite.`,
  ],
};
