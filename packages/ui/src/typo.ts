// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Typography of what is shown, applied once to each text node: spaces that must not break, apostrophes,
 * quotes, references to articles. Law and messages are written with the plain keys of a keyboard; nobody
 * types these characters by hand, so nobody forgets one.
 */

/** U+202F: before `;` `!` `?` `%`, and between thousands. */
const THIN = "\u202f";
/** U+00A0: before `:` and units, inside « ». */
const FIXED = "\u00a0";

/** Any space a writer may have typed where ours must stand. */
const SPACE = "[ \u00a0\u202f]";

/** U+2060, no width: the hyphens of « relève-t-elle » are no place to break a line. */
const JOINED = "\u2060";

const UNITS =
  "ans?|mois|jours?|semaines?|heures?|minutes?|euros?|€|h|min|km|m²|kg|personnes?|questions?|réponses?|droits?";
const MONTHS =
  "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv\\.|févr\\.|juil\\.|sept\\.|oct\\.|nov\\.|déc\\.";
const CODES = "CESEDA|CSP|CSS|CASF|CRPA|CJA|CPP|CPC|CCH|CGI";

type Rule = readonly [RegExp, string | ((match: string, ...groups: string[]) => string)];

/** Common to every language of the product: articles keep the French form, which people will have to show. */
const ARTICLES: readonly Rule[] = [
  // « L425-9 », « L.425-9 », « R 431-14 » are all written « L. 425-9 », unbreakable. Arabic writes « and » in one word with it.
  [
    new RegExp(
      `(?<![\\p{Script=Latin}\\p{N}.])(LO|L|R|D|A)\\.?${SPACE}?(?=\\d{3,4}(?:-\\d+)*(?![\\d€%]))`,
      "gu",
    ),
    `$1.${FIXED}`,
  ],
  // Its number neither: no line begins in the middle of « 425-9 ».
  [
    new RegExp(
      `(?<=(?<!\\p{Script=Latin})(?:LO|L|R|D|A)\\.${FIXED}\\d{3,4}(?:-${JOINED}?\\d+)*)-(?=\\d)`,
      "gu",
    ),
    `-${JOINED}`,
  ],
  [new RegExp(`(?<!\\p{Script=Latin})(${CODES}) (?=(?:LO|L|R|D|A)\\.${FIXED}|\\d)`, "gu"), `$1${FIXED}`],
  [/(?<!\p{L})(n°|p\.|§|art\.|article|articles|annexe) ?(?=\d)/giu, `$1${FIXED}`],
];

const SHARED: readonly Rule[] = [
  [/(?<=\p{L})'(?=[\p{L}\p{N}«“])/gu, "’"],
  [/\.\.\./g, "…"],
  [/(?<=^|[\s(])-(?=\d)/gu, "−"],
];

const FRENCH: readonly Rule[] = [
  [/"([^"]*)"/g, "« $1 »"],
  [new RegExp(`«${SPACE}*`, "g"), `«${FIXED}`],
  [new RegExp(`${SPACE}*»`, "g"), `${FIXED}»`],
  [new RegExp(`(?<=[\\p{L}\\p{N})\\]»’…}%€°])${SPACE}*([;!?]+)(?=$|[\\s)»”])`, "gu"), `${THIN}$1`],
  [new RegExp(`(?<=[\\p{L}\\p{N})\\]»’…%€°])${SPACE}*:(?=$|\\s)`, "gu"), `${FIXED}:`],
  // A node that begins with the sign: what it belongs to is in the node before, perhaps in bold.
  [new RegExp(`^${SPACE}+(?=[;!?](?:\\s|$))`), THIN],
  [new RegExp(`^${SPACE}+(?=:(?:\\s|$))`), FIXED],
  [/(?<=(?<!\d)\d{1,3}(?:[ \u00a0\u202f]\d{3})*)[ \u00a0\u202f](?=\d{3}(?!\d))/g, THIN],
  [new RegExp(`(?<=\\d)${SPACE}*%`, "g"), `${THIN}%`],
  [/(?<=\p{L})-t-(?=(?:il|elle|on)s?(?!\p{L}))/gu, `-${JOINED}t-${JOINED}`],
  [/(?<=\p{L})-(?=(?:ils?|elles?|on|vous|nous|je|ce)(?!\p{L}))/gu, `-${JOINED}`],
  // The clock: 16h40, 16 h 40.
  [new RegExp(`(?<!\\d)(\\d{1,2})${SPACE}?h${SPACE}?(\\d{2})(?!\\d)`, "g"), `$1${FIXED}h${FIXED}$2`],
  [new RegExp(`(?<=\\d) (?=(?:${UNITS})(?![\\p{L}]))`, "gu"), FIXED],
  [new RegExp(`(?<!\\d)(\\d{1,2}|1er) (${MONTHS})(?![\\p{L}])`, "gu"), `$1${FIXED}$2`],
  [new RegExp(`(?<=${FIXED}(?:${MONTHS})) (?=\\d{4}(?!\\d))`, "gu"), FIXED],
  [/(?<!\p{L})(M\.|Mme|MM\.|Dr|Me) (?=\p{Lu})/gu, `$1${FIXED}`],
];

const SPANISH: readonly Rule[] = [
  [/"([^"]*)"/g, "«$1»"],
  [new RegExp(`«${SPACE}+`, "g"), "«"],
  [new RegExp(`${SPACE}+»`, "g"), "»"],
  [new RegExp(`(?<=\\d)${SPACE}*%`, "g"), `${FIXED}%`],
];

/** U+2066 … U+2069: what is between them runs from the left, and leaves the order of the sentence around it. */
const [LEFT_TO_RIGHT, POP] = ["\u2066", "\u2069"];
const ARTICLE = `(?:(?:${CODES})${FIXED})?(?:LO|L|R|D|A)\\.${FIXED}\\d{3,4}(?:-${JOINED}?\\d+)*`;
const NUMBER_IN_PARTS = "\\d+(?:-\\d+)+";

/** Quotes as Arabic print sets them; the marks of the French stay with what stays French. */
const ARABIC: readonly Rule[] = [
  [/"([^"]*)"/g, "«$1»"],
  [new RegExp(`«${SPACE}+`, "g"), "«"],
  [new RegExp(`${SPACE}+»`, "g"), "»"],
  // Two articles in a row would stand in the order of French, and « 225-4-1 » would read 1-4-225.
  [
    new RegExp(
      `(?<![${LEFT_TO_RIGHT}${FIXED}${JOINED}\\p{Script=Latin}\\p{N}/.-])(?:${ARTICLE}|${NUMBER_IN_PARTS})(?![\\p{L}\\p{N}/-])`,
      "gu",
    ),
    `${LEFT_TO_RIGHT}$&${POP}`,
  ],
];

const ENGLISH: readonly Rule[] = [
  [/"([^"]*)"/g, "“$1”"],
  [/(?<=\p{L})'(?=$|[\s.,;:!?)])/gu, "’"],
];

/** A language that has no rules here has those of all: articles, apostrophes, the ellipsis. */
const OWN: Readonly<Record<string, readonly Rule[]>> = {
  fr: FRENCH,
  en: ENGLISH,
  es: SPANISH,
  ar: ARABIC,
};

/** Addresses are left as they are: their signs are not punctuation. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/gu;

function apply(rules: readonly Rule[], text: string): string {
  let out = text;
  for (const [pattern, replacement] of rules) {
    out =
      typeof replacement === "string" ? out.replace(pattern, replacement) : out.replace(pattern, replacement);
  }
  return out;
}

/**
 * Sets one text node in the typography of its language.
 * @example typo("Qu'est-ce que L425-9 ?") === "Qu’est-ce que L. 425-9 ?" // with U+00A0 and U+202F
 */
export function typo(text: string, language = "fr"): string {
  const rules = [...SHARED, ...ARTICLES, ...(OWN[language] ?? [])];
  let out = "";
  let from = 0;
  for (const address of text.matchAll(ADDRESS)) {
    out += apply(rules, text.slice(from, address.index)) + address[0];
    from = address.index + address[0].length;
  }
  return out + apply(rules, text.slice(from));
}
