// SPDX-License-Identifier: AGPL-3.0-or-later
/** Situations of a whole law drawn at random, that do not contradict themselves. Seeded: every run sees the same ones. */
import { addDays, formatDay, parseDay } from "@sauf-conduit/calendar";
import { random } from "../bench/situations.ts";
import type { CompiledFact } from "../src/artefact/compiled-law.ts";
import type { LawModel } from "../src/engine/model.ts";
import { SituationError } from "../src/engine/situation/situation-error.ts";
import type { Answer, ListAnswer, Situation } from "../src/syntax/index.ts";
import { TODAY } from "./french-law.ts";

const FIRST = parseDay("2015-01-01") as number;
const DAYS = 12 * 365;

/** @param unknown share of the facts and lists that nobody answers. */
export function drawSituations(model: LawModel, count: number, unknown: number, seed: number): Situation[] {
  const next = random(seed);
  return Array.from({ length: count }, () => new Drawing(model, next, unknown).situation());
}

class Drawing {
  readonly #model: LawModel;
  readonly #next: () => number;
  readonly #unknown: number;

  constructor(model: LawModel, next: () => number, unknown: number) {
    this.#model = model;
    this.#next = next;
    this.#unknown = unknown;
  }

  situation(): Situation {
    const facts = [...this.#model.loaded.facts.values()];
    const lists = Object.fromEntries(
      facts
        .filter(({ type }) => type === "list" && this.#known())
        .map((fact) => [fact.name, this.#list(fact)]),
    );
    const drawn = facts.flatMap((fact): [string, Answer][] =>
      fact.asked && !fact.supplied && fact.type !== "list" && this.#known()
        ? [[fact.name, this.#answer(fact)]]
        : [],
    );
    return this.#coherent({ facts: {}, lists, readings: {} }, drawn);
  }

  #known(): boolean {
    return this.#next() >= this.#unknown;
  }

  #below(most: number): number {
    return Math.floor(this.#next() * most);
  }

  /** Adds the answers that do not contradict those before them. */
  #coherent(situation: Situation, answers: readonly (readonly [string, Answer])[]): Situation {
    if (answers.length === 0) return situation;
    const more = { ...situation, facts: { ...situation.facts, ...Object.fromEntries(answers) } };
    try {
      this.#model.encode(more, TODAY);
      return more;
    } catch (error) {
      if (!(error instanceof SituationError)) throw error;
    }
    if (answers.length === 1) return situation;
    const middle = answers.length >> 1;
    return this.#coherent(this.#coherent(situation, answers.slice(0, middle)), answers.slice(middle));
  }

  #list({ fields = [] }: CompiledFact): ListAnswer {
    const known = fields.flatMap((field) => this.#model.loaded.facts.get(field) ?? []);
    const members = Array.from({ length: this.#below(4) }, () =>
      Object.fromEntries(known.filter(() => this.#known()).map((fact) => [fact.name, this.#answer(fact)])),
    );
    return { complete: this.#next() < 0.5 ? "yes" : "unknown", members };
  }

  #answer({ type, values = [] }: CompiledFact): Answer {
    switch (type) {
      case "choice":
        return values[this.#below(values.length)] ?? "";
      case "number":
        return this.#below(40);
      case "money":
        return this.#below(20_000);
      case "duration":
        return `${this.#below(48)} mois`;
      case "date":
      case "datetime":
        return this.#next() < 0.25 ? "aucune" : formatDay(addDays(FIRST, this.#below(DAYS)));
      default:
        return this.#next() < 0.5 ? "oui" : "non";
    }
  }
}
