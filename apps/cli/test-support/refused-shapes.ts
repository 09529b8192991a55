// SPDX-License-Identifier: AGPL-3.0-or-later
/** Files that do not have the shape of a situation, with the message of each in both languages, place included. */

import type { Refused } from "./refused-answers.ts";

export const REFUSED_SHAPES: Refused = [
  [
    "a file that only has a comment",
    "# rien",
    "Le fichier « situation.yaml » ne contient rien. Écrivez au moins « faits: {} ».",
    "The file “situation.yaml” is empty. Write at least “faits: {}”.",
  ],
  [
    "a file without a character",
    "",
    "Le fichier « situation.yaml » ne contient rien. Écrivez au moins « faits: {} ».",
    "The file “situation.yaml” is empty. Write at least “faits: {}”.",
  ],
  [
    "something that is not a map",
    "- est majeur",
    "situation.yaml, ligne 1 : une situation commence par « faits: », « listes: », « lectures: » ou « le: ». Placez les réponses sous « faits: ».",
    "situation.yaml, line 1: A situation begins with “faits:”, “listes:”, “lectures:” or “le:”. Put the answers under “faits:”.",
  ],
  [
    "an unknown key",
    "fait:\n  est majeur: oui",
    "situation.yaml, ligne 1 : « fait » n’est pas une clé. Les clés : faits, listes, lectures, le. Vouliez-vous dire « faits » ?",
    "situation.yaml, line 1: “fait” is not a key. The keys: faits, listes, lectures, le. Did you mean “faits”?",
  ],
  [
    "an unknown key of a list",
    "listes:\n  foyer: { complete: oui }",
    "situation.yaml, ligne 2 : « complete » n’est pas une clé. Les clés : complète, membres. Vouliez-vous dire « complète » ?",
    "situation.yaml, line 2: “complete” is not a key. The keys: complète, membres. Did you mean “complète”?",
  ],
  [
    "a list that is perhaps complete",
    "listes: { foyer: { complète: peut-être } }",
    "situation.yaml, ligne 1 : « complète » doit contenir oui, non ou inconnu.",
    "situation.yaml, line 1: “complète” must hold oui (yes), non (no) or inconnu (unknown).",
  ],
  [
    "members that are not a list",
    "listes: { foyer: { membres: { membre mineur: oui } } }",
    "situation.yaml, ligne 1 : « membres » doit contenir une liste.",
    "situation.yaml, line 1: “membres” must hold a list.",
  ],
  [
    "a member that is a word",
    "listes: { foyer: { membres: [Paul] } }",
    "situation.yaml, ligne 1 : « foyer » doit contenir des membres décrits chacun par leurs faits ; « {} » est une personne dont rien n’est su.",
    "situation.yaml, line 1: “foyer” must hold members, each described by facts; “{}” is a person of whom nothing is known.",
  ],
  [
    "a list that is a word",
    "listes: { foyer: deux }",
    "situation.yaml, ligne 1 : « foyer » doit contenir des noms et leurs réponses, un par ligne.",
    "situation.yaml, line 1: “foyer” must hold names and their answers, one a line.",
  ],
  [
    "facts that are a list",
    "faits: [est majeur]",
    "situation.yaml, ligne 1 : « faits » doit contenir des noms et leurs réponses, un par ligne.",
    "situation.yaml, line 1: “faits” must hold names and their answers, one a line.",
  ],
  [
    "an answer inside an answer",
    "faits: { mois de travail: { au moins: [1] } }",
    "situation.yaml, ligne 1 : « mois de travail » doit contenir une réponse, une liste de mots possibles, ou des bornes comme « { au moins: 3 mois } ».",
    "situation.yaml, line 1: “mois de travail” must hold an answer, a list of possible words, or bounds like “{ au moins: 3 mois }”.",
  ],
  [
    "two readings at once",
    "lectures: { jour anniversaire: [texte, caisses] }",
    "situation.yaml, ligne 1 : « jour anniversaire » doit contenir un seul mot.",
    "situation.yaml, line 1: “jour anniversaire” must hold a single word.",
  ],
  [
    "an empty answer",
    "faits:\n  est majeur:",
    "situation.yaml, ligne 2 : la réponse à « est majeur » est vide. Écrivez-la, ou écrivez « inconnu ».",
    "situation.yaml, line 2: The answer to “est majeur” is empty. Write it, or write “inconnu”.",
  ],
  [
    "a day examined that does not exist",
    "le: 2026-13-01\nfaits: {}",
    "situation.yaml, ligne 1 : « 2026-13-01 », donné à « le », n’est pas un jour du calendrier : il y a douze mois. Écrivez-le ainsi : 2026-03-15.",
    "situation.yaml, line 1: “2026-13-01”, given to “le”, is not a day of the calendar: there are twelve months. Write it like this: 2026-03-15.",
  ],
  [
    "two days examined",
    "le: 2026-01-01\nfaits:\n  date de l'examen: 2026-01-02",
    "situation.yaml, ligne 3 : « le » et « date de l'examen » donnent deux jours différents. Gardez-en un.",
    "situation.yaml, line 3: “le” and “date de l'examen” give two different days. Keep one.",
  ],
  [
    "the same fact twice",
    "faits:\n  est majeur: oui\n  est majeur: non",
    "situation.yaml, ligne 3 : « est majeur » est écrit deux fois au même endroit. Gardez-en un.",
    "situation.yaml, line 3: “est majeur” is written twice in the same place. Keep one.",
  ],
  [
    "the same fact twice, in JSON",
    '{ "faits": { "est majeur": "oui", "est majeur": "non" } }',
    "situation.yaml, ligne 1 : « est majeur » est écrit deux fois au même endroit. Gardez-en un.",
    "situation.yaml, line 1: “est majeur” is written twice in the same place. Keep one.",
  ],
  [
    "an anchor",
    "faits:\n  est majeur: &moi oui",
    "situation.yaml, ligne 2 : les signes « & », « * », « ! » en tête d’un mot, et « << », ne sont pas acceptés. Écrivez le texte en entier, ou entre guillemets.",
    "situation.yaml, line 2: The signs “&”, “*”, “!” before a word, and “<<”, are not accepted. Write the text in full, or in quotes.",
  ],
  [
    "a number that nobody writes",
    "faits: { mois de travail: 1e3 }",
    "situation.yaml, ligne 1 : ce nombre ne se lit pas. Écrivez 1250 ou 6.80.",
    "situation.yaml, line 1: This number cannot be read. Write 1250 or 6.80.",
  ],
  [
    "a bracket that nobody closed",
    "faits:\n  titre demandé: [carte verte",
    "situation.yaml, ligne 2 : cette ligne n'est pas alignée avec celles qui vont avec elle, ou une parenthèse « [ » ou « { » n'est pas refermée.",
    "situation.yaml, line 2: The file cannot be read from here on. Check colons, quotes, dashes and indentation; put in quotes a sentence that holds a colon.",
  ],
  [
    "a tab",
    "faits:\n\test majeur: oui",
    "situation.yaml, ligne 2 : cette ligne commence par une tabulation. Remplacez-la par des espaces.",
    "situation.yaml, line 2: The file cannot be read from here on. Check colons, quotes, dashes and indentation; put in quotes a sentence that holds a colon.",
  ],
  [
    "thousands of brackets",
    `faits: ${"[".repeat(5000)}`,
    "situation.yaml, ligne 1 : trop de parenthèses « [ » ou « { » les unes dans les autres. Une situation en a trois au plus.",
    "situation.yaml, line 1: Too many brackets “[” or “{” inside one another. A situation has three at most.",
  ],
];
