// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Comparison, Grammar, Unit } from "./grammar.ts";

const comparison = (word: string): Comparison => ({
  value: `${word} {}`,
  name: `${word} {}`,
  withArticle: `${word} the {}`,
});

const UNITS: Readonly<Record<Unit, string>> = {
  an: "year",
  mois: "month",
  jour: "day",
  "jour ouvré": "working day",
  heure: "hour",
};

export const ENGLISH: Grammar = {
  locale: "en-GB",
  quotes: "“{}”",
  closed: { oui: "yes", non: "no", inconnu: "unknown", inconnue: "unknown", aucune: "none" },
  length: (count, unit) => `${count} ${UNITS[unit]}${count === 1 ? "" : "s"}`,
  comparisons: {
    "au moins": comparison("at least"),
    "au plus": comparison("at most"),
    "plus de": comparison("more than"),
    "moins de": comparison("less than"),
    "à partir du": comparison("from"),
    "jusqu'au": comparison("until"),
    "après le": comparison("after"),
    "avant le": comparison("before"),
  },
  article: "the ",
  quantities: { "au moins un : ": "at least one: ", "tous : ": "all: ", "aucun : ": "none: " },
  joints: { " ou ": " or ", " et ": " and ", " à ": " to " },
  not: "not {}",
  otherThan: "an answer other than “{}”",
  inList: "in the list {}",
  table: "the table {}",
  row: "row {}",
  column: "column {}",
  before: {
    "lendemain de ": "the day after ",
    "veille de ": "the day before ",
    "fin du mois de ": "the end of the month of ",
    "début du mois de ": "the start of the month of ",
    "jours du mois de ": "number of days of the month: ",
    "montant tiré de ": "the amount drawn from ",
  },
  among: {
    "le plus grand de ": "the largest of ",
    "le plus petit de ": "the smallest of ",
    "le plus tard de ": "the latest of ",
    "le plus tôt de ": "the earliest of ",
  },
  oneOf: {
    "selon le cas : ": "depending on the case: ",
    "selon la lecture : ": "depending on the reading: ",
  },
  orElse: ", or ",
  and: " and ",
  between: { " ou, à défaut, ": " or, failing that, ", " + ": " + ", " − ": " − ", " × ": " × " },
  quoting: {
    "nombre de": "number of people counted in",
    "nombre de personnes comptées, la personne comprise, dans":
      "number of people counted, the person included, in",
    "total de": "total of",
    "fin du délai": "end of the time-limit",
  },
  elapsed: (from, to) => `time elapsed from ${from} to ${to}`,
};
