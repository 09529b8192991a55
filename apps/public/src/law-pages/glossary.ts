// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The glossary of the house (`docs/glossary.md`), read as the page shows it: sections of words. Those that only the
 * workshop says (how the engine counts, how files are written) stay in that file: the public's are the bold ones.
 */
export interface GlossaryWord {
  readonly french: string;
  readonly code: string;
  readonly meaning: string;
}

export interface GlossarySection {
  readonly title: string;
  readonly words: readonly GlossaryWord[];
}

/** Reads the tables of three columns under each `##` title: code, French, meaning; keeps the words in bold. */
export function readGlossary(markdown: string): GlossarySection[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = "", ...lines] = part.split("\n");
      return { title: title.replace(/^\d+\.\s*/, "").trim(), words: lines.flatMap(wordOf) };
    })
    .filter(({ words }) => words.length > 0);
}

function wordOf(line: string): GlossaryWord[] {
  if (!line.startsWith("|") || /^\|[\s:|-]+\|$/.test(line)) return [];
  const [code = "", french = "", meaning = "", ...more] = line
    .slice(1, line.lastIndexOf("|"))
    .split("|")
    .map((cell) => cell.trim());
  const [, met] = /^\*\*(.+)\*\*$/.exec(french) ?? [];
  if (met === undefined || meaning === "" || more.length > 0) return [];
  return [{ code: plain(code), french: plain(met), meaning: plain(meaning) }];
}

/** Without its mark-up; its spaces are ordinary ones, as the keys of translations are: the page sets them anew. */
const plain = (text: string): string =>
  text
    .replaceAll("`", "")
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replace(/[\u00a0\u202f]/g, " ");

/** An acronym with its words in French and in English, each once. */
export interface AcronymRow {
  readonly short: string;
  readonly french: string;
  /** Null: what the French is translated as. */
  readonly english: string | null;
}

const isShort = (word: string): boolean => /^\p{Lu}[\p{Lu}\d-]+a?$/u.test(word);

/** The acronyms of the field and those of the glossary, which says more of what it explains; then its other words. */
export function apartFromAcronyms(
  sections: readonly GlossarySection[],
  acronyms: readonly { readonly short: string; readonly french: string; readonly english: string }[],
): { readonly acronyms: readonly AcronymRow[]; readonly sections: readonly GlossarySection[] } {
  const known = new Map(acronyms.map((one) => [one.short, one]));
  const shortOf = ({ french }: GlossaryWord) => (known.has(french) ? french : french.toUpperCase());
  const isAcronym = (word: GlossaryWord) => known.has(shortOf(word)) || isShort(word.french);
  const explained = new Map(
    sections.flatMap(({ words }) =>
      words.filter(isAcronym).map((word) => [known.has(shortOf(word)) ? shortOf(word) : word.french, word]),
    ),
  );
  const rows = [...new Set([...known.keys(), ...explained.keys()])].map((short): AcronymRow => {
    const meaning = explained.get(short)?.meaning;
    return meaning === undefined
      ? { short, french: known.get(short)?.french ?? "", english: known.get(short)?.english ?? null }
      : { short, french: meaning, english: null };
  });
  const others = sections.map(({ title, words }) => ({
    title,
    words: words.filter((word) => !isAcronym(word)),
  }));
  return { acronyms: rows, sections: others.filter(({ words }) => words.length > 0) };
}
