// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Readings made before they are asked for, by the reading that they follow; those that a visit starts from, by their
 * model. What any visit starts from and may answer first (`warm-up.ts`) tells nothing of anyone, and stays; what was
 * foreseen for this person (`foresee.ts`) goes with her.
 */
import type { Model, Situation } from "@sauf-conduit/rights";
import type { Assessed, Assessment, ToAssess } from "./assessment.ts";

type Kept = WeakMap<Assessment | Model, Map<string, Assessed>>;

const anyones: Kept = new WeakMap();
const hers = new WeakMap<Model, Kept>();

export type Asked = Pick<ToAssess, "model" | "situation" | "on" | "before">;

/** Equal text, equal reading. */
export const keyOf = ({ situation, on }: { readonly situation: Situation; readonly on: string }): string =>
  `${on} ${JSON.stringify(situation)}`;

export function foreseenReading(asked: Asked): Assessed | undefined {
  const key = keyOf(asked);
  const after = asked.before ?? asked.model;
  return anyones.get(after)?.get(key) ?? hers.get(asked.model)?.get(after)?.get(key);
}

/** For this person; it is forgotten with the reading that it follows, or with all that was read. */
export function keepForeseen(asked: Asked, read: Assessed): void {
  const kept: Kept = hers.get(asked.model) ?? new WeakMap();
  hers.set(asked.model, kept);
  keep(kept, asked, read);
}

/** For whoever comes: nothing in it was said by anyone. */
export function keepForAnyone(asked: Asked, read: Assessed): void {
  keep(anyones, asked, read);
}

export function forgetForeseen(model: Model): void {
  hers.delete(model);
}

/** A start that is being read, a right at a time; whoever cannot wait reads what is left of it. */
class Begun implements Iterator<void, void> {
  readonly key: string;
  readonly #steps: Iterator<void, Assessed>;
  #read: Assessed | null = null;

  constructor(key: string, steps: Iterator<void, Assessed>) {
    this.key = key;
    this.#steps = steps;
  }

  next(): IteratorResult<void, void> {
    if (this.#read !== null) return { done: true, value: undefined };
    const step = this.#steps.next();
    if (step.done) this.#read = step.value;
    return { done: false, value: undefined };
  }

  finished(): Assessed {
    for (;;) {
      if (this.#read !== null) return this.#read;
      this.next();
    }
  }
}

const begun = new WeakMap<Model, Begun>();

/** Begins to read what nobody has answered yet. @returns what goes on with it, step by step. */
export function begin(asked: Omit<Asked, "before">, steps: Iterator<void, Assessed>): Iterator<void, void> {
  const start = new Begun(keyOf(asked), steps);
  begun.set(asked.model, start);
  return start;
}

/** The start that was begun, read to its end: some of the rights, and of nobody's answers. Null: none was. */
export function begunReading(asked: Omit<Asked, "before">): Assessment | null {
  const start = begun.get(asked.model);
  if (start?.key !== keyOf(asked)) return null;
  const read = start.finished();
  return read.ok ? read.assessment : null;
}

function keep(kept: Kept, asked: Asked, read: Assessed): void {
  const after = asked.before ?? asked.model;
  const readings = kept.get(after) ?? new Map<string, Assessed>();
  kept.set(after, readings.set(keyOf(asked), read));
}
