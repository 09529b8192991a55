// SPDX-License-Identifier: AGPL-3.0-or-later
/** The forms that an answer may take, and the answer itself as its author wrote it, for messages. */
import type { CompiledFact } from "../artefact/compiled-law.ts";
import type { KnownValue } from "../engine/situation/knowledge.ts";
import type { Expected, SituationFault } from "../engine/situation/situation-error.ts";
import type { Answer } from "../syntax/index.ts";

/** What an answer tells, or what is wrong with it. */
export type Read = { readonly known: KnownValue } | { readonly fault: SituationFault };

/** `{ au moins: 3 mois }`: at least one bound. */
export type Bounds = Readonly<Record<string, string | number>>;

export function isBounds(answer: Answer): answer is Bounds {
  return (
    typeof answer === "object" && answer !== null && !Array.isArray(answer) && Object.keys(answer).length > 0
  );
}

const LONGEST_SHOWN = 80;

/** The answer as it is written in a situation: `{ au moins: 3 mois }`, `[mot, autre mot]`. */
export function shown(answer: Answer): string {
  const text = Array.isArray(answer)
    ? `[${answer.join(", ")}]`
    : typeof answer === "object"
      ? `{ ${Object.entries(answer)
          .map(([word, bound]) => `${word}: ${bound}`)
          .join(", ")} }`
      : String(answer);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
}

export function wrongType({ name }: CompiledFact, answer: Answer, expected: Expected): Read {
  return { fault: { code: "wrong-type", name, given: shown(answer), expected } };
}

/** A word that bounds nothing, or two bounds of one end: nobody knows which was meant. */
export function badBounds({ name }: CompiledFact, given: Answer, possible: readonly string[]): Read {
  return { fault: { code: "bad-bounds", name, given: shown(given), possible } };
}

/** Bounds that cross: no value is between them. */
export function emptyRange({ name }: CompiledFact, answer: Answer): Read {
  return { fault: { code: "empty-range", name, given: shown(answer) } };
}

/** What no value of the fact is beyond, in the words of the format; null where nothing says. */
export interface SaidBounds {
  readonly least: string | null;
  readonly most: string | null;
}

export function outOfBounds({ name }: CompiledFact, answer: Answer, bounds: SaidBounds): Read {
  return { fault: { code: "out-of-bounds", name, given: shown(answer), ...bounds } };
}
