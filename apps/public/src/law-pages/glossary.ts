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
