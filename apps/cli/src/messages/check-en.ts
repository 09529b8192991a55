// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the terminal says of the law that it checks, in English. */
import type { frenchCheck } from "./check-fr.ts";
import { englishPlural as plural } from "./plural.ts";

export const englishCheck: typeof frenchCheck = {
  folder: (folder) => `Check of the law: ${folder}`,
  errors: "Errors",
  warnings: "Warnings",
  cases: "Worked cases that do not hold",
  caseFails: (name, about, expected, obtained) =>
    `Case “${name}”${about}: expected ${expected}, obtained ${obtained}`,
  badSituation: (name, what) => `Case “${name}”: the situation cannot be read. ${what}`,
  about: {
    conditions: ", conditions",
    exceptions: ", exceptions",
    confidence: ", confidence",
    issue: ", issue",
    risk: (name) => `, risk “${name}”`,
    branch: (name) => `, branch “${name}”`,
    proof: (branch, what) => `, branch “${branch}”, proof of “${what}”`,
    result: (name) => `, result “${name}”`,
    reading: (reading, answer) => `, under the reading “${answer}” of “${reading}”`,
  },
  under: (reading, answers) => `By the reading of “${reading}”: ${answers}.`,
  at: (message, place) => `${message} (${place})`,
  undecided: "Undecided, because this is not known",
  otherWarnings: (count, others) =>
    `${others ? `… and ${plural(count, "other", "others")}` : plural(count, "warning", "warnings")} (“--all” shows them)`,
  progress: (done, all) => `Worked cases: ${done} of ${all}`,
  unreached: (id, version) =>
    `${id}: no worked case reaches the version “${version}”. Add a case of its period.`,
  untranslated: (count, total) =>
    `${plural(count, "displayed string has", "displayed strings have")} no English translation, out of ${total}. The first:`,
  languages: "Translations",
  language: ({ name, law, page, reviewed, strange }) =>
    `${name}: ${law.done} of ${plural(law.all, "sentence of the law", "sentences of the law")}, ${page.done} of ${plural(page.all, "message of the page", "messages of the page")}${reviewed ? "" : ", not yet read over by a translator"}${strange.length === 0 ? "" : `; ${plural(strange.length, "sentence is", "sentences are")} not in the law to the letter: “${strange[0]}”`}`,
  summary: (counts) =>
    `${plural(counts.files, "file", "files")}, ${plural(counts.facts, "fact", "facts")}, ${plural(counts.items, "item", "items")}, ${plural(counts.cases, "worked case", "worked cases")}, ${plural(counts.errors, "error", "errors")}, ${plural(counts.warnings, "warning", "warnings")}`,
  passed: "The law holds.",
  failed: "The law does not hold.",
};
