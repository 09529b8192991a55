// SPDX-License-Identifier: AGPL-3.0-or-later
import type { SituationFault } from "@sauf-conduit/rights";
import type { Problem, Shape } from "../problem.ts";
import type { Why } from "../situation/why.ts";

/** One sentence for every problem and every fault: a language that lacks one does not compile. */
export interface ProblemMessages {
  readonly problems: {
    readonly [C in Exclude<Problem["code"], "bad-answer" | "law-does-not-compile">]: (
      problem: Problem & { readonly code: C },
    ) => string;
  };
  readonly faults: {
    readonly [C in Exclude<SituationFault["code"], "unknown-fact">]: (
      fault: FaultToSay<SituationFault & { readonly code: C }>,
    ) => string;
  };
  readonly shapes: Readonly<Record<Shape, string>>;
  readonly lawDoesNotCompile: string;
  /** « situation.yaml, ligne 3 : je ne connais pas… » */
  readonly at: (file: string, line: number | null, sentence: string) => string;
  readonly didYouMean: (suggestion: string) => string;
  readonly nothingComputed: string;
}

/** A fault without what must not be repeated. */
type FaultToSay<F> = Omit<F, "given" | "answer" | "suggestion"> & {
  /** The value in quotes, or words that stand for it. */
  readonly given: string;
  /** What is wrong with it, when that may be said. */
  readonly why: Why | null;
};
