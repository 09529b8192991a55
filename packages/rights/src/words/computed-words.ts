// SPDX-License-Identifier: AGPL-3.0-or-later
/** The words that a computed choice may be: « carte de résident de dix ans ». They are shown, so they are translated. */
import type { Computation, Value } from "../syntax/index.ts";

export function computedWords({ type, value }: Computation): readonly string[] {
  // A computed choice is a value: only conditions are of another shape.
  return type === "choice" ? wordsOf(value as Value) : [];
}

function wordsOf(value: Value): readonly string[] {
  switch (value.kind) {
    case "word":
      return [value.word];
    case "cases":
      return [...value.cases.flatMap(({ then }) => wordsOf(then)), ...wordsOf(value.otherwise)];
    case "reading":
      return Object.values(value.answers).flatMap(wordsOf);
    default:
      return [];
  }
}
