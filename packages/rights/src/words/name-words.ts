// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Names that the engine makes of values without one (« temps écoulé de « a » à « b » », « lendemain de a »), and the names
 * they are made of, in the language of the reader. What is not covered stays French.
 */
import { atomInWords, quoted, type Wording } from "./wording.ts";

/** Before one name. */
const BEFORE: readonly (readonly [french: string, english: string])[] = [
  ["lendemain de ", "the day after "],
  ["veille de ", "the day before "],
  ["fin du mois de ", "the end of the month of "],
  ["début du mois de ", "the start of the month of "],
  ["jours du mois de ", "the days of the month of "],
];

/** Before several names. */
const AMONG: readonly (readonly [french: string, english: string])[] = [
  ["le plus grand de ", "the largest of "],
  ["le plus petit de ", "the smallest of "],
  ["le plus tard de ", "the latest of "],
  ["le plus tôt de ", "the earliest of "],
];

/** Between names, from the loosest. */
const BETWEEN: readonly (readonly [french: string, english: string])[] = [
  [" ou, à défaut, ", " or, failing that, "],
  [" + ", " + "],
  [" − ", " − "],
  [" × ", " × "],
];

/** @returns null when some part has no form in this language. Never null in French. */
export function nameInWords(name: string, wording: Wording): string | null {
  return read(name, wording) ?? (wording.language === "fr" ? name : null);
}

function read(name: string, wording: Wording): string | null {
  return (
    atomInWords(name, wording) ?? elapsed(name, wording) ?? listed(name, wording) ?? built(name, wording)
  );
}

function part(name: string, wording: Wording): string | null {
  return nameInWords(name.trim(), wording);
}

/** Before a name in quotes. */
const QUOTING: ReadonlyMap<string, string> = new Map([
  ["nombre de", "number of"],
  ["total de", "total of"],
  ["fin du délai", "end of the time-limit"],
]);

/** « temps écoulé de « a » à « b » », « nombre de « a » », « fin du délai « a » ». */
function elapsed(name: string, wording: Wording): string | null {
  const { language } = wording;
  const time = /^temps écoulé de « (.+) » à « (.+) »$/.exec(name);
  if (time) {
    const [from, to] = [part(time[1] ?? "", wording), part(time[2] ?? "", wording)];
    if (from === null || to === null) return null;
    return language === "fr"
      ? `temps écoulé de « ${from} » à « ${to} »`
      : `time elapsed from “${from}” to “${to}”`;
  }
  for (const [french, english] of QUOTING) {
    if (!name.startsWith(`${french} « `) || !name.endsWith(" »")) continue;
    const of = part(name.slice(french.length + 2, -1), wording);
    return of && `${language === "fr" ? french : english} ${quoted(of, language)}`;
  }
  return null;
}

/** « barème plafonds »: its title. */
function listed(name: string, { language, title }: Wording): string | null {
  const table = /^barème ([a-z0-9-]+)$/.exec(name);
  const found = table && title(table[1] ?? "");
  if (!found) return null;
  return language === "fr" ? `le barème « ${found} »` : `the table “${found}”`;
}

function built(name: string, wording: Wording): string | null {
  const french = wording.language === "fr";
  for (const [sign, english] of BETWEEN) {
    if (!name.includes(sign)) continue;
    const parts = name.split(sign).map((one) => part(one, wording));
    return parts.includes(null) ? null : parts.join(french ? sign : english);
  }
  for (const [word, english] of [...BEFORE, ...AMONG]) {
    if (!name.startsWith(word)) continue;
    const several = AMONG.some(([among]) => among === word);
    const of = name.slice(word.length);
    const parts = (several ? of.split(" et ") : [of]).map((one) => part(one, wording));
    if (parts.includes(null)) return null;
    return (french ? word : english) + parts.join(french ? " et " : " and ");
  }
  return null;
}
