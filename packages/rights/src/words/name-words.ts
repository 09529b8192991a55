// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Names that the engine makes of values without one (« temps écoulé de « a » à « b » », « lendemain de a »), and the names
 * they are made of, in the language of the reader. What is not covered stays French.
 */
import { AMONG, BEFORE, BETWEEN, framed, QUOTING } from "./grammar/grammar.ts";
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

/** « barème plafonds »: its title. */
function listed(name: string, { language, title }: GrammarWording): string | null {
  const table = /^barème ([a-z0-9-]+)$/.exec(name);
  const found = table && title(table[1] ?? "");
  return found ? framed(GRAMMARS[language].table, quoted(found, language)) : null;
}

function built(name: string, wording: GrammarWording): string | null {
  const { among, and, before, between } = GRAMMARS[wording.language];
  const said = (names: readonly string[], sign: string): string | null => {
    const parts = names.map((one) => part(one, wording));
    return parts.includes(null) ? null : parts.join(sign);
  };
  const sign = BETWEEN.find((one) => name.includes(one));
  if (sign !== undefined) return said(name.split(sign), between[sign]);
  for (const word of BEFORE) {
    if (!name.startsWith(word)) continue;
    const of = said([name.slice(word.length)], and);
    return of && before[word] + of;
  }
  for (const word of AMONG) {
    if (!name.startsWith(word)) continue;
    const of = said(name.slice(word.length).split(" et "), and);
    return of && among[word] + of;
  }
  return null;
}
