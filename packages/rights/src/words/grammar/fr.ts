// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Comparison, Grammar } from "./grammar.ts";

const comparison = (word: string, name: string, withArticle: string): Comparison => ({
  value: `${word} {}`,
  name: `${name} {}`,
  withArticle: `${withArticle} {}`,
});

/** « entre la date de… et le lendemain de… »: names are written without their article. */
function withArticle(name: string): string {
  if (/^(date|fin|veille|entrée|naissance|sortie) /.test(name)) return `la ${name}`;
  const masculine = /^(?:(?:dernier|premier) )?(?:jour|lendemain)\b|^\d+(?:er)? \p{L}+ \d{4}$/u;
  return masculine.test(name) ? `le ${name}` : name;
}

/** Days are written without their article: « veille de date… » would not be said. */
function of(name: string): string {
  if (/^(date|fin|veille|entrée|naissance|sortie) /.test(name)) return `de la ${name}`;
  const masculine = /^(?:le |(?=(?:(?:dernier|premier) )?(?:jour|lendemain)\b))(.+)$/.exec(name);
  return masculine ? `du ${masculine[1]}` : `de ${name}`;
}

export const FRENCH: Grammar = {
  locale: "fr-FR",
  quotes: "« {} »",
  closed: { oui: "oui", non: "non", inconnu: "inconnu", inconnue: "inconnue", aucune: "aucune" },
  length: (count, unit) => {
    const many = count > 1;
    if (unit === "mois") return `${count} mois`;
    return `${count} ${many ? unit.replaceAll(/(\S+)/g, "$1s") : unit}`;
  },
  comparisons: {
    "au moins": comparison("au moins", "au moins", "au moins le"),
    "au plus": comparison("au plus", "au plus", "au plus le"),
    "plus de": comparison("plus de", "plus que", "plus du"),
    "moins de": comparison("moins de", "moins que", "moins du"),
    "à partir du": comparison("à partir du", "à partir de", "à partir du"),
    "jusqu'au": comparison("jusqu'au", "jusqu'à", "jusqu'au"),
    "après le": comparison("après le", "après", "après le"),
    "avant le": comparison("avant le", "avant", "avant le"),
  },
  article: "le ",
  quantities: { "au moins un : ": "au moins un : ", "tous : ": "tous : ", "aucun : ": "aucun : " },
  joints: { " ou ": " ou ", " et ": " et ", " à ": " à " },
  not: "pas {}",
  otherThan: "une autre réponse que « {} »",
  inList: "dans la liste {}",
  table: "le barème {}",
  row: "ligne {}",
  column: "colonne {}",
  before: {
    "lendemain de ": "lendemain de ",
    "veille de ": "veille de ",
    "fin du mois de ": "fin du mois de ",
    "début du mois de ": "début du mois de ",
    "jours du mois de ": "nombre de jours du mois : ",
    "montant tiré de ": "montant tiré de ",
  },
  among: {
    "le plus grand de ": "le plus élevé entre ",
    "le plus petit de ": "le moins élevé entre ",
    "le plus tard de ": "la date qui vient en dernier entre ",
    "le plus tôt de ": "la date qui vient en premier entre ",
  },
  inSeries: withArticle,
  oneOf: { "selon le cas : ": "selon le cas : ", "selon la lecture : ": "selon la lecture retenue : " },
  orElse: ", ou ",
  contracted: (before, name) => (before.endsWith("de ") ? before.slice(0, -3) + of(name) : before + name),
  and: " et ",
  between: { " ou, à défaut, ": " ou, à défaut, ", " + ": " + ", " − ": " − ", " × ": " × " },
  quoting: {
    "nombre de": "nombre de personnes comptées dans",
    "nombre de personnes comptées, la personne comprise, dans":
      "nombre de personnes comptées, la personne comprise, dans",
    "total de": "total de",
    "fin du délai": "la fin du délai",
  },
  elapsed: (from, to) => `temps écoulé de ${from} à ${to}`,
};
