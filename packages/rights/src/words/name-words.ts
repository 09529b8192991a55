// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Names that the engine makes of values without one (« temps écoulé de « a » à « b » », « lendemain de a »), and the names
 * they are made of, in the language of the reader. What is not covered stays French.
 */
import { AMONG, BEFORE, BETWEEN, COMPARISONS, framed, ONE_OF, QUOTING } from "./grammar/grammar.ts";
import { GRAMMARS } from "./grammar/index.ts";
import {
  atomInWords,
  type GrammarWording,
  isGrammarWording,
  quoted,
  type Wording,
  wordInWords,
} from "./wording.ts";

/** @returns null when some part has no form in this language. Never null in French. */
export function nameInWords(name: string, wording: Wording): string | null {
  if (!isGrammarWording(wording)) return wordInWords(name, wording);
  return read(name, wording) ?? (wording.language === "fr" ? name : null);
}

function read(name: string, wording: GrammarWording): string | null {
  return (
    atomInWords(name, wording) ?? elapsed(name, wording) ?? listed(name, wording) ?? built(name, wording)
  );
}

function part(name: string, wording: GrammarWording): string | null {
  return nameInWords(name.trim(), wording);
}

/** « temps écoulé de « a » à « b » », « nombre de « a » », « fin du délai « a » ». */
function elapsed(name: string, wording: GrammarWording): string | null {
  const { language } = wording;
  const time = /^temps écoulé de « (.+) » à « (.+) »$/.exec(name);
  if (time) {
    const [from, to] = [part(time[1] ?? "", wording), part(time[2] ?? "", wording)];
    if (from === null || to === null) return null;
    return GRAMMARS[language].elapsed(quoted(from, language), quoted(to, language));
  }
  for (const word of QUOTING) {
    if (!name.startsWith(`${word} « `) || !name.endsWith(" »")) continue;
    const of = part(name.slice(word.length + 2, -1), wording);
    return of && `${GRAMMARS[language].quoting[word]} ${quoted(of, language)}`;
  }
  return null;
}

/** « barème plafonds (ligne « couple ») »: its title, and where it is read. */
function listed(name: string, wording: GrammarWording): string | null {
  const { language, title } = wording;
  const table = /^barème ([a-z0-9-]+)(?: \((?:ligne « ([^»]+) »)?(?:, )?(?:colonne « ([^»]+) »)?\))?$/.exec(
    name,
  );
  const found = table && title(table[1] ?? "");
  if (!found) return null;
  const { row, column, table: whole } = GRAMMARS[language];
  const frames = [row, column].flatMap((frame, i) => {
    const label = table[i + 2];
    return label === undefined ? [] : [{ frame, label: part(label, wording) }];
  });
  if (frames.some(({ label }) => label === null)) return null;
  const cell = frames.map(({ frame, label }) => framed(frame, quoted(label ?? "", language))).join(", ");
  return framed(whole, quoted(found, language)) + (cell === "" ? "" : ` (${cell})`);
}

function built(name: string, wording: GrammarWording): string | null {
  const { among, and, before, between, oneOf, orElse, contracted, inSeries } = GRAMMARS[wording.language];
  const said = (names: readonly string[], sign: string, as = (one: string) => one): string | null => {
    const parts = names.map((one) => part(one, wording));
    return parts.includes(null) ? null : parts.map((one) => as(one ?? "")).join(sign);
  };
  const after = (word: string, of: string | null): string | null =>
    of && (contracted?.(word, of) ?? word + of);
  if (isBracketed(name)) {
    const inside = part(name.slice(1, -1), wording);
    return inside && `(${inside})`;
  }
  for (const word of ONE_OF) {
    if (name.startsWith(word)) return after(oneOf[word], said(cut(name.slice(word.length), ", ou "), orElse));
  }
  for (const word of AMONG)
    if (name.startsWith(word))
      return after(among[word], said(cut(name.slice(word.length), " et "), and, inSeries));
  const sign = BETWEEN.find((one) => cut(name, one).length > 1);
  if (sign !== undefined) return said(cut(name, sign), between[sign]);
  for (const word of BEFORE)
    if (name.startsWith(word)) return after(before[word], said([name.slice(word.length)], and));
  return null;
}

/** Parts between signs, not those within brackets or quotes. */
function cut(name: string, sign: string): readonly string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < name.length; at++) {
    if ("(«".includes(name.charAt(at))) depth++;
    if (")»".includes(name.charAt(at))) depth--;
    if (depth !== 0 || !name.startsWith(sign, at)) continue;
    parts.push(name.slice(start, at));
    start = at + sign.length;
    at = start - 1;
  }
  return [...parts, name.slice(start)];
}

/** Its first bracket closes at its end: « (a) + (b) » is two. */
function isBracketed(name: string): boolean {
  if (!name.startsWith("(") || !name.endsWith(")")) return false;
  let depth = 0;
  return [...name].every((sign, i) => {
    depth += Number(sign === "(") - Number(sign === ")");
    return depth > 0 || i === [...name].length - 1;
  });
}

/** « date de l'examen à partir du date de la demande »: what the engine calls a test of a witness, as a name and a test. */
export function namedTest(
  row: string,
  isFact: (name: string) => boolean,
): { readonly name: string; readonly test: string } | null {
  if (isFact(row)) return null;
  for (const word of COMPARISONS) {
    const [name = "", ...rest] = cut(row, ` ${word} `);
    // « demande faite plus de sept jours après » is the name of a computed condition.
    const isName =
      isFact(name) ||
      BETWEEN.some((sign) => cut(name, sign).length > 1) ||
      QUOTING.some((quoting) => name.startsWith(`${quoting} « `));
    if (rest.length > 0 && isName) return { name, test: `${word} ${rest.join(` ${word} `)}` };
  }
  return null;
}
