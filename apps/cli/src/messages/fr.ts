// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the terminal says, in French. `en.ts` says the same: a message that it lacks does not compile. */

import { fr } from "@sauf-conduit/rights/format";
import type { TranslationProgress } from "../law/translation-progress.ts";
import { frenchDemand } from "./demand-fr.ts";

const plural = (count: number, one: string, many: string): string => `${count} ${count > 1 ? many : one}`;

export const french = {
  truth: {
    yes: "Ouvert",
    unknown: "À décider",
    no: "Fermé",
    "not-applicable": "Ne s’applique pas",
  },
  /** Open, but only by a choice of the administration. */
  mayApply: "À demander",
  truthInSentence: { yes: "oui", unknown: "inconnu", no: "non", "not-applicable": "ne s’applique pas" },
  issue: {
    entitled: "La personne y a droit.",
    "may-apply": "La personne peut le demander. L’administration reste libre de sa réponse.",
    must: "C’est une obligation.",
    forbidden: "C’est interdit.",
    blocked: "Ce motif bloque.",
    "may-be-refused":
      "L’administration peut refuser pour ce motif. Elle doit examiner la situation, et son refus se conteste.",
    informed: null,
    "not-by-this-way": "Pas par cette voie.",
    undecided: null,
    "not-concerned": null,
  },
  kind: {
    provision: "disposition",
    limit: "délai",
    piece: "pièces",
    practice: "pratique",
    document: "document",
    procedure: "procédure",
    table: "barème",
    list: "liste",
    statistic: "statistique",
  },
  domain: {
    common: "commun",
    residence: "séjour",
    asylum: "asile",
    reception: "accueil",
    health: "santé",
    removal: "éloignement",
    protection: "protection",
    accommodation: "hébergement",
  },
  factType: {
    "yes-no": "oui ou non",
    choice: "choix",
    number: "nombre",
    money: "montant",
    duration: "durée",
    date: "date",
    datetime: "date et heure",
    list: "liste",
  },
  sensitive: {
    health: "santé",
    violence: "violences",
    offence: "infraction",
    resources: "ressources",
    "private-life": "vie privée",
  },
  confidence: {
    established: "Confirmé",
    probable: "Une source",
    computed: "Calculé",
    "to-verify": "À vérifier avant d’agir",
    missing: "Texte pas encore lu, ne pas s’y fier seul",
  },
  or: "ou",
  colon: (label: string, text: string) => (text === "" ? `${label}\u00a0:` : `${label}\u00a0: ${text}`),
  standardInput: "entrée standard",
  goals: "En bref",
  defect: fr`Le programme a un défaut : ce n’est pas votre fichier. Rien n’a été calculé. Signalez les lignes qui suivent.`,
  unwritten: (cause: string) =>
    fr`La réponse n’a pas pu être écrite en entier (${cause}). Ne vous y fiez pas.`,
  thisAnswer: "Cette réponse",
  otherProblems: (count: number) => `… et ${plural(count, "autre erreur", "autres erreurs")}.`,
  quoted: (text: string) => fr`« ${text} »`,
  semicolon: fr` ; `,

  header: (day: string) => `Les droits au ${day}`,
  lawHash: (hash: string) => fr`droit lu : ${hash}`,
  noDecisionAssumed: fr`Aucune décision supposée : la date de la décision est posée à « aucune ». « --no-advice » la laisse inconnue.`,
  informs: "Ceci informe et ne remplace pas un conseil.",
  groups: {
    limits: "Délais qui courent",
    yes: "Ouvert",
    unknown: "À décider",
    no: "Fermé",
    information: "À savoir",
    "not-applicable": "Ne s’applique pas",
    announced: "Annoncé, pas encore en vigueur",
    practices: "Pratiques contraires à la loi reconnues ici",
  },
  notApplicableFolded: (count: number) => fr`${plural(count, "fiche", "fiches")} (« --all » les montre)`,
  otherHidden: (count: number) =>
    fr`${plural(count, "autre fiche", "autres fiches")} : motifs de blocage, documents, pièces, procédures (« --all » les montre)`,

  gives: "Donne",
  wouldGive: "Donnerait",
  duration: "Durée",
  since: (duration: string, since: string) => fr`${duration}, à compter de : ${since}`,
  work: { yes: "avec le droit de travailler", no: "sans droit de travailler", unknown: null },
  lawfulStay: "séjour régulier",
  renewal: "Renouvellement",
  forbids: "Interdit",
  reception: "Conditions d’accueil",
  source: "Texte",
  sources: (first: string, others: number) =>
    others === 0 ? first : `${first}, et ${plural(others, "autre texte", "autres textes")}`,
  versionFrom: (from: string) => `en vigueur depuis le ${from}`,
  versionBetween: (from: string, to: string) => `en vigueur du ${from} au ${to}`,
  announced: (version: string, from: string) =>
    fr`version « ${version} » à partir du ${from}, pas encore en vigueur`,
  severalVersions: (count: number) =>
    `${plural(count, "version possible", "versions possibles")}, selon une date encore inconnue`,
  read: (day: string) => `lu le ${day}`,
  neverRead: "jour de lecture non noté",
  reviewed: "relu par un juriste",
  noneReviewed: "Aucune des fiches montrées n’a encore été relue par un juriste.",
  someReviewed: (count: number, all: number) =>
    `${plural(count, "fiche relue", "fiches relues")} par un juriste, sur ${all} montrées.`,
  notExact: "calcul arrêté avant la fin",
  moreWith: fr`« explain ID » dit pourquoi, « missing ID » ce qui ouvrirait, « next ID » la question à poser.`,
  notExactMeans: fr`« Calcul arrêté avant la fin » : il reste trop d’inconnues pour tout examiner ; la réponse est peut-être déjà décidée.`,
  through: (count: number): string => (count > 1 ? "Ouvert par ces voies" : "Ouvert par cette voie"),
  decides: "À savoir d’abord",
  decidesOthers: (count: number) => `et ${plural(count, "autre réponse", "autres réponses")} au plus`,
  conditionsMet: fr`Les conditions sont remplies ; il reste à exclure ce qui pourrait fermer ce droit.`,
  possible: (words: readonly string[]) => fr`Possible : ${words.join(", ")}.`,
  risk: { yes: "Peut être refusé pour ce motif", unknown: "Pourrait être refusé pour ce motif" },
  readingDiffers: (question: string, answers: string) => fr`Débat de droit. ${question} ${answers}`,
  underReading: (answer: string, value: string) => fr`« ${answer} » : ${value}`,
  presumed: (names: string) => fr`Présumé, jusqu’à preuve contraire : ${names}.`,
  alert: "Alerte",
  alerts: "Alertes",
  outOfScope: "Hors champ",
  deadline: (to: string, day: string) => fr`${to} : ${day}, dernier jour sûr`,
  deadlineArguable: (day: string) => fr`soutenable jusqu’au ${day}, à ne pas viser`,
  deadlinePast: fr`Ce jour est passé. Demandez conseil tout de suite : un délai peut avoir été mal annoncé.`,
  acquired: (who: string, to: string, day: string) => fr`${who} doit ${to}, au plus tard le ${day}`,
  ifItExists: "si l’événement a eu lieu",
  mayNotAsk: "Ne peut pas être exigé",
  remedies: "Recours",
  remedyIn: (before: string, limit: string) => fr`${before} (délai : ${limit})`,
  remedyWhen: (remedy: string, when: string) => fr`${remedy}, si ${when}`,
  unwrittenRemedy: (id: string) => fr`fiche « ${id} », pas encore écrite`,

  explain: {
    because: "Parce que",
    ways: "Il suffirait de",
    waysClosed: "S’ouvrirait avec",
    branches: "Branches",
    noReason: {
      yes: "Aucune condition ne manque.",
      no: "La raison n’a pas pu être isolée. Demandez conseil.",
      unknown: "Rien de ce qui est dit ne le décide encore.",
      "not-applicable": "Ce texte vise d’autres situations.",
    },
    whatever: "Et cela, quelle que soit la réponse à ces questions",
    holds: { yes: "rempli", no: "non rempli", unknown: "à décider", "not-applicable": "ne s’applique pas" },
    wanted: (test: string) => fr`il faut : ${test}`,
    presumed: "présumé",
    reading: (answer: string) => fr`lecture suivie : ${answer}`,
  },
  missing: {
    title: (title: string) => fr`Ce qui ouvrirait : ${title}`,
    already: "C’est déjà ouvert : il ne manque rien.",
    notConcerned: "Ce texte vise d’autres situations : rien de ce qui peut être répondu ne l’ouvrirait.",
    nothing: "Aucun chemin n’a été trouvé avec ce que le droit écrit ici sait demander.",
    closed: fr`Fermé aujourd’hui. Il faudrait que quelque chose change :`,
    nothingChanges:
      "Fermé aujourd’hui. Rien de ce qui peut encore changer n’a été trouvé pour l’ouvrir. Regardez les autres droits, et demandez conseil.",
    oneIsEnough: fr`Un de ces chemins suffit, le plus simple d’abord :`,
    onlyOne: fr`Il suffirait que tout ceci soit vrai :`,
    way: (rank: number) => `Chemin ${rank}`,
    papers: "Papiers",
    changed: "(au lieu de la réponse donnée)",
    reading: (answer: string) => fr`suivre la lecture « ${answer} »`,
  },
  demand: frenchDemand,
  next: {
    title: "Les questions les plus utiles",
    none: "Aucune autre réponse ne peut changer ces droits.",
    sensitive: (what: string) => fr`question délicate : ${what}`,
    why: (titles: string, others: number) =>
      fr`peut décider : ${titles}${others === 0 ? "" : `, et ${plural(others, "autre", "autres")}`}`,
    day: (limits: string) => fr`donne le dernier jour : ${limits}`,
    factToWrite: "fait à écrire",
  },
  amount: {
    none: "Cette fiche n’a pas de résultat à calculer.",
    from: (from: string) => `au moins ${from}`,
    between: (from: string, to: string) => `entre ${from} et ${to}`,
    unknown: "pas encore connu",
    noDate: "aucune date",
    dates: (first: string, last: string) => `au plus tôt le ${first}, au plus tard le ${last}`,
    fromDay: (day: string) => `au plus tôt le ${day}`,
    untilDay: (day: string) => `au plus tard le ${day}`,
    euros: "€",
  },
  lastDay: {
    examined: "Jour examiné",
    act: "À faire",
    safe: "Dernier jour sûr",
    arguable: "Dernier jour soutenable, à ne pas viser",
    noDay: "aucun n’est connu",
    count: "Le calcul",
    arguableCount: "Le calcul du jour soutenable",
    between: "Pourquoi deux jours",
    missing: "À savoir pour être plus précis",
    next: "La suite",
    court: "Devant",
    filing: "Comment faire",
    meanwhile: "En attendant",
    legalAid: "Aide juridictionnelle",
    ifExceeded: "Si le délai est dépassé",
    papers: "Papiers qui datent le départ",
    others: "Autres délais de cette fiche",
  },
  diff: {
    title: (title: string, from: string, to: string) => fr`${title} : de « ${from} » à « ${to} »`,
    equivalent: "Ces deux versions répondent la même chose dans toutes les situations.",
    otherFigures:
      "Mais ce qu’elles calculent n’est pas le même : délais, dates ou montants ont changé. Comparez-les un jour de chacune, avec « amount » ou « deadline ».",
    incomplete: "La comparaison s’est arrêtée avant la fin : seules les différences ci-dessous sont sûres.",
    same: "Aucune différence trouvée.",
    perhapsNever: fr`Aucune situation réelle n’a été trouvée : cette différence ne se rencontre peut-être jamais.`,
    witness: (before: string, after: string) => fr`${before} devient ${after}, par exemple si :`,
    always: "dans tous les cas",
  },
  facts: {
    none: (filter: string) => fr`Aucun fait ne contient « ${filter} ».`,
    computed: "calculé, jamais demandé",
    past: "jamais après le jour examiné",
    inList: (list: string) => fr`se dit de chaque élément de « ${list} »`,
    values: "réponses",
    count: (count: number) => plural(count, "fait", "faits"),
  },
  law: {
    count: (count: number) => plural(count, "fiche", "fiches"),
    versions: (count: number) => plural(count, "version", "versions"),
    aliases: "aussi",
  },
  check: {
    folder: (folder: string) => fr`Vérification du droit : ${folder}`,
    errors: "Erreurs",
    warnings: "Avertissements",
    cases: "Cas types qui ne tiennent pas",
    caseFails: (name: string, about: string, expected: string, obtained: string) =>
      fr`Cas « ${name} »${about} : attendu ${expected}, obtenu ${obtained}`,
    badSituation: (name: string, what: string) =>
      fr`Cas « ${name} » : la situation ne peut pas être lue. ${what}`,
    about: {
      conditions: ", conditions",
      exceptions: ", exceptions",
      confidence: ", fiabilité",
      issue: ", issue",
      risk: (name: string) => fr`, risque « ${name} »`,
      branch: (name: string) => fr`, branche « ${name} »`,
      proof: (branch: string, what: string) => fr`, branche « ${branch} », preuve de « ${what} »`,
      result: (name: string) => fr`, calcul « ${name} »`,
      reading: (reading: string, answer: string) => fr`, sous la lecture « ${answer} » de « ${reading} »`,
    },
    under: (reading: string, answers: string) => fr`Selon la lecture de « ${reading} » : ${answers}.`,
    at: (message: string, place: string) => `${message} (${place})`,
    undecided: "Indécis, parce que ceci n’est pas su",
    otherWarnings: (count: number, others: boolean) =>
      fr`${others ? "… et " : ""}${others ? plural(count, "autre", "autres") : plural(count, "avertissement", "avertissements")} (« --all » les montre)`,
    progress: (done: number, all: number) => fr`Cas types : ${done} sur ${all}`,
    unreached: (id: string, version: string) =>
      fr`${id} : aucun cas type n’atteint la version « ${version} ». Ajoutez un cas de sa période.`,
    untranslated: (count: number, total: number) =>
      fr`${plural(count, "chaîne affichable n’a", "chaînes affichables n’ont")} pas de traduction anglaise, sur ${total}. Les premières :`,
    languages: "Traductions",
    language: ({ name, law, page, reviewed }: TranslationProgress) =>
      fr`${name} : ${law.done} sur ${plural(law.all, "phrase du droit", "phrases du droit")}, ${page.done} sur ${plural(page.all, "message de la page", "messages de la page")}${reviewed ? "" : ", pas encore relu par un traducteur"}`,
    summary: (counts: {
      files: number;
      facts: number;
      items: number;
      cases: number;
      errors: number;
      warnings: number;
    }) =>
      `${plural(counts.files, "fichier", "fichiers")}, ${plural(counts.facts, "fait", "faits")}, ${plural(counts.items, "fiche", "fiches")}, ${plural(counts.cases, "cas type", "cas types")}, ${plural(counts.errors, "erreur", "erreurs")}, ${plural(counts.warnings, "avertissement", "avertissements")}`,
    passed: "Le droit tient.",
    failed: "Le droit ne tient pas.",
  },
};

export type Messages = typeof french;
