// SPDX-License-Identifier: AGPL-3.0-or-later
/** The answers and the lists of a situation, name by name. */
import type { CompiledFact } from "../artefact/compiled-law.ts";
import { NameIndex } from "../compiler/text/suggest.ts";
import type { Facts } from "../engine/law/facts.ts";
import type { KnownList, KnownValue, Member } from "../engine/situation/knowledge.ts";
import type { SituationFault } from "../engine/situation/situation-error.ts";
import type { Answer, ListAnswer } from "../syntax/index.ts";
import type { FaultList } from "./fault-list.ts";
import { readAnswer } from "./read-answer.ts";

type Answers<T> = Readonly<Record<string, T>>;

const UNKNOWN_WORDS = new Set(["inconnu", "inconnue"]);

/** Past this many, a list is not a household but a mistake: each member costs a look at every rule. */
export const MOST_MEMBERS = 200;

export class AnswerReader {
  readonly #facts: Facts;
  readonly #latest: number | null;
  readonly #faults: FaultList;
  /** Names to suggest: facts of their own, lists, then the fields of each list. */
  readonly #indexes = new Map<string, NameIndex>();

  /** @param latest the last day on which a past event may lie, in days since 1970-01-01; null: any. */
  constructor(facts: Facts, latest: number | null, faults: FaultList) {
    this.#facts = facts;
    this.#latest = latest;
    this.#faults = faults;
  }

  answers(given: Answers<Answer>): Map<string, KnownValue> {
    const isOwn = (fact: CompiledFact): boolean => fact.listOf === undefined && fact.type !== "list";
    return this.#answers(given, isOwn, (name) => ({
      code: "unknown-fact",
      name,
      suggestion: this.#nearest(name, "facts", isOwn),
    }));
  }

  lists(given: Answers<ListAnswer>): Map<string, KnownList> {
    const out = new Map<string, KnownList>();
    const isList = (fact: CompiledFact): boolean => fact.type === "list";
    for (const [name, { complete, members }] of Object.entries(given)) {
      const fact = this.#facts.get(name);
      const count = members.length;
      if (!fact || !isList(fact)) {
        const suggestion = (): string | null => this.#nearest(name, "lists", isList);
        this.#faults.add(() => ({ code: "unknown-list", name, suggestion: suggestion() }));
      } else if (count > MOST_MEMBERS) {
        this.#faults.add(() => ({ code: "too-many-members", name, count, most: MOST_MEMBERS }));
      } else {
        const known = members.map((member) => this.#member(name, member));
        out.set(name, { complete: complete === "yes", members: known });
      }
    }
    return out;
  }

  #member(list: string, given: Answers<Answer>): Member {
    const isField = (fact: CompiledFact): boolean => fact.listOf === list;
    return this.#answers(given, isField, (name) => ({
      code: "unknown-field",
      name,
      list,
      suggestion: this.#nearest(name, `fields of ${list}`, isField),
    }));
  }

  #answers(
    given: Answers<Answer>,
    known: (fact: CompiledFact) => boolean,
    unknown: (name: string) => SituationFault,
  ): Map<string, KnownValue> {
    const out = new Map<string, KnownValue>();
    for (const [name, answer] of Object.entries(given)) {
      const fact = this.#facts.get(name);
      if (!fact || !known(fact)) this.#faults.add(() => unknown(name));
      else if (fact.supplied) this.#faults.add(() => ({ code: "not-asked", name }));
      else if (typeof answer !== "string" || !UNKNOWN_WORDS.has(answer)) {
        const read = readAnswer(fact, answer, this.#latest);
        if ("known" in read) out.set(name, read.known);
        else this.#faults.add(() => read.fault);
      }
    }
    return out;
  }

  #nearest(name: string, group: string, among: (fact: CompiledFact) => boolean): string | null {
    const known = this.#indexes.get(group);
    const names = (): string[] => [...this.#facts.values()].filter(among).map((fact) => fact.name);
    const index = known ?? new NameIndex(names());
    this.#indexes.set(group, index);
    return index.nearest(name) ?? null;
  }
}
