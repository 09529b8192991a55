// SPDX-License-Identifier: AGPL-3.0-or-later
/** From what was typed to a provision, a paper or a practice: ids, other names and titles, accents and case forgiven. */
import type { DemandSubject, ItemText } from "@sauf-conduit/rights";
import { confusionKey, nearest } from "@sauf-conduit/rights/format";
import { CliError } from "../problem.ts";
import type { OpenLaw } from "./session.ts";

type Names<T> = readonly { readonly names: readonly string[]; readonly of: T }[];

/** @throws CliError when nothing has that name, or it is not something one applies for. */
export function provisionNamed(given: string, { presentation, words }: OpenLaw): ItemText {
  const items = Object.values(presentation.items);
  const named = items.map((item) => ({
    names: [item.id, ...item.aliases, item.title, words.plain(item.title)],
    of: item,
  }));
  const item = find(given, named);
  if (item === undefined) {
    const alsoPapers = papers({ presentation, words });
    if (find(given, alsoPapers) !== undefined)
      throw new CliError([{ code: "no-counter", given, kind: "piece" }]);
    const suggestion = nearestOf<unknown>(given, [...named, ...alsoPapers]);
    throw new CliError([{ code: "unknown-item", given, suggestion }]);
  }
  if (item.kind === "practice" || item.kind === "piece" || item.kind === "limit")
    throw new CliError([
      { code: "no-counter", given, kind: item.kind === "practice" ? "practice" : "other" },
    ]);
  return item;
}

/** @throws CliError with what was probably meant. */
export function demandedNamed(given: string, law: Pick<OpenLaw, "presentation" | "words">): DemandSubject {
  const { presentation, words } = law;
  const practices = Object.values(presentation.items).flatMap(({ kind, id, aliases, title }) =>
    kind === "practice"
      ? [{ names: [id, ...aliases, title, words.plain(title)], of: { kind: "practice", id } as const }]
      : [],
  );
  const named: Names<DemandSubject> = [...papers(law), ...practices];
  const found = find(given, named);
  if (found !== undefined) return found;
  throw new CliError([{ code: "unknown-demand", given, suggestion: nearestOf(given, named) }]);
}

function papers({ presentation, words }: Pick<OpenLaw, "presentation" | "words">): Names<DemandSubject> {
  return Object.entries(presentation.pieces).map(([id, { name }]) => ({
    names: [id, name, words.plain(name)],
    of: { kind: "piece", id },
  }));
}

function find<T>(given: string, all: Names<T>): T | undefined {
  const key = confusionKey(given);
  return all.find(({ names }) => names.some((name) => confusionKey(name) === key))?.of;
}

function nearestOf<T>(given: string, all: Names<T>): string | null {
  const known = all.flatMap(({ names }) => names);
  return nearest(given, known) ?? sameWords(given, known) ?? null;
}

/** As long as what `nearest` compares: longer, it is no name misspelt. */
const LONGEST = 120;
const wordsOf = (name: string): readonly string[] => confusionKey(name).match(/[\p{L}\p{N}]+/gu) ?? [];

/** « visa » for « visa ou preuve d'entrée régulière »: the shortest name that has all these words, or near ones. */
function sameWords(given: string, known: readonly string[]): string | undefined {
  const wanted = wordsOf(given);
  if (wanted.length === 0 || given.length > LONGEST) return undefined;
  const having = known.filter((name) => {
    const words = wordsOf(name);
    const near = (word: string): boolean => word.length > 3 && nearest(word, words) !== undefined;
    return wanted.every((word) => words.includes(word) || near(word));
  });
  return having.sort((a, b) => a.length - b.length)[0];
}
