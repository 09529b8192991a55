// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the English pages show of the law has its translation. */
import { describe, expect, it } from "vitest";
import { englishWords, glossary, lawPages, presentation } from "./testing/built-pages.ts";

const law = lawPages();
const items = Object.values(law.items);

describe("the English pages", () => {
  it("have a translation of all that only these pages show, and none of what they do not", () => {
    const shown = wordsOfPages();
    const { own, check } = englishWords();
    expect([...shown].filter((text) => !(text in own) && !(text in check))).toEqual([]);
    expect(Object.keys(own).filter((text) => !shown.has(text) || text in check)).toEqual([]);
  });
});

/** French words of `build/law-pages.json` that are shown: names and notes of conditions, columns and rows of tables, values of lists. */
function wordsOfPages(): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (...texts: readonly (string | null)[]) => {
    for (const text of texts) if (text && !/^[\d ]+$/.test(text)) found.add(text);
  };
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) for (const one of part) visit(one);
    else if (typeof part === "object" && part !== null) {
      const node = part as { kind?: string; name?: string | null; note?: string | null };
      if (node.kind === "named") add(node.name ?? null, node.note ?? null);
      for (const one of Object.values(part)) visit(one);
    }
  };
  for (const { versions } of items)
    for (const version of versions) {
      visit(version);
      for (const { name, note } of version.computations) add(name, note);
      for (const { duration, exceptions, note } of version.branches) add(duration, exceptions, note);
      for (const { name, who } of version.steps) add(name, who);
      for (const { events } of version.limits) add(...events.map(({ note }) => note));
    }
  for (const { unit, period, entry, columns, notToMerge, rows } of law.series)
    add(unit, period, entry, notToMerge, ...columns, ...rows.map(({ label }) => label));
  for (const { unit, entry, columns } of Object.values(law.tables)) add(unit, entry, ...columns);
  for (const { versions } of [...Object.values(law.tables), ...Object.values(law.lists)])
    add(...versions.map(({ note }) => note));
  // A paper is told by its title, which has its own translation.
  for (const { versions } of Object.values(law.lists))
    add(...versions.flatMap(({ values }) => values.filter((value) => !(value in presentation().pieces))));
  for (const { kind, versions } of Object.values(presentation().references))
    if (kind !== "statistic") add(...versions.map(({ name }) => name));
  for (const { title, words } of glossary())
    add(title, ...words.flatMap(({ french, meaning }) => [french, meaning]));
  return found;
}
