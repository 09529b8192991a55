// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a decision is looked for by: its title, its acts, in the words of the reader and in those of the law, and what people say. */
import type { PersonLimit } from "@sauf-conduit/deadlines";
import { spokenWords } from "../spoken-words.ts";

/**
 * @param acts of one item, at least one.
 * @param words a French text of the law in the language of the reader.
 * @param textOf the message of a key, in that language.
 */
export function limitNames(
  acts: readonly PersonLimit[],
  words: (french: string) => string,
  textOf: Parameters<typeof spokenWords>[1],
): readonly string[] {
  const title = acts[0]?.item.title ?? "";
  const calls = [title, words(title), ...spokenWords(acts[0]?.item.id ?? "", textOf)];
  // A letter may be told by words of several of its names; not of its acts, which speak of everything.
  return [...calls, calls.join(" "), ...acts.flatMap(({ to }) => [to, words(to)])];
}
