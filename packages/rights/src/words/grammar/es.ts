// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Comparison, Grammar, Unit } from "./grammar.ts";

/** @param beforeEl what stands before « el », which it may swallow: « de el » is « del ». */
const comparison = (word: string, beforeEl: string): Comparison => ({
  value: `${word} {}`,
  name: `${word} {}`,
  withArticle: `${beforeEl} {}`,
});

/** A day takes « el ». */
const dated = (word: string, beforeEl: string): Comparison => ({
  ...comparison(word, beforeEl),
  value: `${beforeEl} {}`,
});

const UNITS: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  an: ["año", "años"],
  mois: ["mes", "meses"],
  jour: ["día", "días"],
  "jour ouvré": ["día hábil", "días hábiles"],
  heure: ["hora", "horas"],
};

export const SPANISH: Grammar = {
  locale: "es-ES",
  quotes: "«{}»",
  closed: { oui: "sí", non: "no", inconnu: "desconocido", inconnue: "desconocida", aucune: "ninguna" },
  length: (count, unit) => `${count} ${UNITS[unit][count === 1 ? 0 : 1]}`,
  comparisons: {
    "au moins": comparison("al menos", "al menos el"),
    "au plus": comparison("como máximo", "como máximo el"),
    "plus de": comparison("más de", "más del"),
    "moins de": comparison("menos de", "menos del"),
    "à partir du": dated("a partir de", "a partir del"),
    "jusqu'au": dated("hasta", "hasta el"),
    "après le": dated("después de", "después del"),
    "avant le": dated("antes de", "antes del"),
  },
  article: "el ",
  quantities: { "au moins un : ": "al menos uno: ", "tous : ": "todos: ", "aucun : ": "ninguno: " },
  joints: { " ou ": " o ", " et ": " y ", " à ": " a " },
  not: "no {}",
  otherThan: "una respuesta distinta de «{}»",
  inList: "en la lista {}",
  table: "el baremo {}",
  row: "fila {}",
  column: "columna {}",
  before: {
    "lendemain de ": "el día siguiente de ",
    "veille de ": "la víspera de ",
    "fin du mois de ": "el fin del mes de ",
    "début du mois de ": "el comienzo del mes de ",
    "jours du mois de ": "los días del mes de ",
    "montant tiré de ": "el importe que resulta de ",
  },
  among: {
    "le plus grand de ": "el mayor de ",
    "le plus petit de ": "el menor de ",
    "le plus tard de ": "el más tardío de ",
    "le plus tôt de ": "el más temprano de ",
  },
  oneOf: { "selon le cas : ": "según el caso: ", "selon la lecture : ": "según la lectura: " },
  orElse: ", o ",
  contracted: (before, name) =>
    before.endsWith("de ") && name.startsWith("el ")
      ? `${before.slice(0, -3)}del ${name.slice(3)}`
      : before + name,
  and: " y ",
  between: { " ou, à défaut, ": " o, en su defecto, ", " + ": " + ", " − ": " − ", " × ": " × " },
  quoting: {
    "nombre de": "número de personas contadas en",
    "nombre de personnes comptées, la personne comprise, dans":
      "número de personas contadas, incluida la propia persona, en",
    "total de": "total de",
    "fin du délai": "fin del plazo",
  },
  elapsed: (from, to) => `tiempo transcurrido de ${from} a ${to}`,
};
