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
  translator: {
    notJson: (file, line) =>
      `${file}${line === null ? "" : `, line ${line}`}: this is not JSON. A comma, a quotation mark or a brace is too many, or missing. Nothing of this file is measured.`,
    languageLine: (file, language, wanted) => `${file}, “${language}”: ${wanted}`,
    languageField: {
      list: "the file is a list of languages, in square brackets.",
      twice: "this language is already in the list.",
      code: "“code” is the tag of the language, such as “pt”, “pt-BR” or “zh-Hans”.",
      name: "“name” is the name of the language, in that language.",
      direction: "“direction” is “ltr” or “rtl”.",
      locale: "“locale” says the forms of numbers, such as “pt-PT”.",
      complete: "“complete” is true or false, without quotation marks.",
      reviewed: "“reviewed” is true or false, without quotation marks.",
    },
    badMessage: (file, key) =>
      `${file}: “${key}” cannot be said. It is a text in quotation marks, with each brace and each tag closed.`,
  },
  languages: "Translations",
  language: ({ name, law, page, reviewed, strange }) =>
    `${name}: ${law.done} of ${plural(law.all, "sentence of the law and the contacts", "sentences of the law and the contacts")}, ${page.done} of ${plural(page.all, "message of the page", "messages of the page")}${reviewed ? "" : ", not yet read over by a translator"}${strange.length === 0 ? "" : `; ${plural(strange.length, "sentence is", "sentences are")} not in the law nor in the contacts to the letter: “${strange[0]}”`}`,
  summary: (counts) =>
    `${plural(counts.files, "file", "files")}, ${plural(counts.facts, "fact", "facts")}, ${plural(counts.items, "item", "items")}, ${plural(counts.cases, "worked case", "worked cases")}, ${plural(counts.errors, "error", "errors")}, ${plural(counts.warnings, "warning", "warnings")}`,
  passed: "The law holds.",
  failed: "The law does not hold.",
};
