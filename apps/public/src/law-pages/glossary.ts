// SPDX-License-Identifier: AGPL-3.0-or-later
/** The glossary of the house (`docs/glossary.md`), read as the page shows it: sections of words. */
export interface GlossaryWord {
  readonly french: string;
  readonly code: string;
  readonly meaning: string;
}

export interface GlossarySection {
  readonly title: string;
  readonly words: readonly GlossaryWord[];
}

/** Reads the tables of three columns under each `##` title: code, French, meaning. */
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
  const isHead = code === "code" || meaning === "" || more.length > 0;
  return isHead ? [] : [{ code: plain(code), french: plain(french), meaning: plain(meaning) }];
}

const plain = (text: string): string => text.replaceAll("`", "").replace(/\[([^\]]+)\]\([^)]*\)/g, "$1");
