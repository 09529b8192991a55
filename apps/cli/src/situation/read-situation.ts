// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * A situation as people write it: YAML or JSON (which is YAML), `faits`, `listes`, `lectures`, `le`. Shapes are judged
 * here, answers by the engine; both need to know on which line each name stands.
 */
import { type Answer, type ListAnswer, readWrittenNumber, type Situation } from "@sauf-conduit/rights";
import { type Entry, nearest, type Tree } from "@sauf-conduit/rights/format";
import { CliError, type Place, type Shape } from "../problem.ts";
import { ProblemList } from "../problem-list.ts";
import type { SituationText } from "./read-text.ts";
import { readYaml } from "./read-yaml.ts";

export interface WrittenSituation {
  readonly situation: Situation;
  /** `le:`, as written; checked with the other days (examination.ts). */
  readonly day: { readonly text: string; readonly place: Place } | null;
  /** Where each name stands, in order: a field may stand in several members. */
  readonly places: ReadonlyMap<string, readonly { readonly place: Place; readonly text: string }[]>;
}

const KEYS = ["faits", "listes", "lectures", "le"];
const LIST_KEYS = ["complète", "membres"];
const COMPLETE: Readonly<Record<string, ListAnswer["complete"]>> = {
  oui: "yes",
  non: "no",
  inconnu: "unknown",
};

/** @throws CliError with every problem of shape. */
export function readSituation(source: SituationText): WrittenSituation {
  return new SituationReader(source.file).read(readYaml(source));
}

class SituationReader {
  readonly #file: string;
  readonly #problems = new ProblemList();
  readonly #places = new Map<string, { place: Place; text: string }[]>();

  constructor(file: string) {
    this.#file = file;
  }

  read(tree: Tree): WrittenSituation {
    if (tree.kind === "empty") throw new CliError([{ code: "file-empty", file: this.#file }]);
    if (tree.kind !== "map") throw new CliError([{ code: "not-a-situation", place: this.#place(tree) }]);
    const facts: Record<string, Answer> = Object.create(null);
    const lists: Record<string, ListAnswer> = Object.create(null);
    const readings: Record<string, string> = Object.create(null);
    let day: WrittenSituation["day"] = null;
    for (const entry of tree.entries) {
      if (entry.key === "faits") this.#answers(entry, facts);
      else if (entry.key === "listes") for (const list of this.#map(entry)) this.#list(list, lists);
      else if (entry.key === "lectures")
        for (const reading of this.#map(entry)) this.#reading(reading, readings);
      else if (entry.key === "le") day = this.#day(entry);
      else this.#unknownKey(entry, KEYS);
    }
    this.#problems.throwAny();
    return { situation: { facts, lists, readings }, day, places: this.#places };
  }

  #answers(entry: Entry, into: Record<string, Answer>): void {
    for (const answer of this.#map(entry)) {
      const value = this.#answer(answer);
      if (value !== null) into[answer.key] = value;
    }
  }

  /** Null when it cannot be an answer, and noted. */
  #answer({ key, value, place }: Entry): Answer | null {
    const at = { file: this.#file, line: place.line };
    this.#remember(key, at, scalar(value) ?? "");
    for (const part of partsOf(value)) this.#remember(key, this.#place(part), scalar(part) ?? "");
    if (value.kind === "empty") {
      this.#problems.add(() => ({ code: "empty-answer", place: at, name: key }));
      return null;
    }
    const read = answerOf(value);
    if (read === null) this.#wrong(key, value, "answer");
    return read;
  }

  #list({ key, value, place }: Entry, into: Record<string, ListAnswer>): void {
    this.#remember(key, { file: this.#file, line: place.line }, "");
    if (value.kind !== "map") {
      this.#wrong(key, value, "map");
      return;
    }
    let complete: ListAnswer["complete"] = "unknown";
    let members: readonly Tree[] = [];
    for (const entry of value.entries) {
      if (entry.key === "complète") complete = this.#complete(entry);
      else if (entry.key !== "membres") this.#unknownKey(entry, LIST_KEYS);
      else if (entry.value.kind === "list") members = entry.value.items;
      else this.#wrong(entry.key, entry.value, "list");
    }
    into[key] = { complete, members: members.map((member) => this.#member(key, member)) };
  }

  #complete({ key, value }: Entry): ListAnswer["complete"] {
    const said = wordIn(COMPLETE, scalar(value));
    if (said === undefined) this.#wrong(key, value, "completeness");
    return said ?? "unknown";
  }

  #member(list: string, member: Tree): Readonly<Record<string, Answer>> {
    const facts: Record<string, Answer> = Object.create(null);
    // « membres: [ {} ] » is somebody of whom nothing is known.
    if (member.kind === "map") for (const field of member.entries) this.#field(field, facts);
    else this.#wrong(list, member, "list-of-members");
    return facts;
  }

  #field(field: Entry, into: Record<string, Answer>): void {
    const value = this.#answer(field);
    if (value !== null) into[field.key] = value;
  }

  #reading({ key, value, place }: Entry, into: Record<string, string>): void {
    const answer = scalar(value);
    this.#remember(key, { file: this.#file, line: place.line }, answer ?? "");
    if (answer === null) this.#wrong(key, value, "word");
    else into[key] = answer;
  }

  #day({ key, value }: Entry): WrittenSituation["day"] {
    const text = scalar(value);
    if (text !== null) return { text, place: this.#place(value) };
    this.#wrong(key, value, "day");
    return null;
  }

  /** The entries of a map; an empty value has none (« faits: » and nothing under it). */
  #map({ key, value }: Entry): readonly Entry[] {
    if (value.kind === "map") return value.entries;
    if (value.kind !== "empty") this.#wrong(key, value, "map");
    return [];
  }

  #wrong(key: string, value: Tree, wanted: Shape): void {
    this.#problems.add(() => ({ code: "wrong-shape", place: this.#place(value), key, wanted }));
  }

  #unknownKey({ key, place }: Entry, possible: readonly string[]): void {
    const at = { file: this.#file, line: place.line };
    const suggestion = (): string | null => nearest(key, possible) ?? null;
    this.#problems.add(() => ({ code: "unknown-key", place: at, key, possible, suggestion: suggestion() }));
  }

  #remember(name: string, place: Place, text: string): void {
    const known = this.#places.get(name) ?? [];
    known.push({ place, text });
    this.#places.set(name, known);
  }

  #place({ place }: Tree): Place {
    return { file: this.#file, line: place.line };
  }
}

function wordIn<T>(words: Readonly<Record<string, T>>, word: string | null): T | undefined {
  return word !== null && Object.hasOwn(words, word) ? words[word] : undefined;
}

/** A word as written, `true` and `false` included: the engine says what should stand there. */
function scalar(tree: Tree): string | null {
  return tree.kind === "text" || tree.kind === "number" || tree.kind === "flag" ? tree.text : null;
}

/** Bounds, and words that are still possible. */
function partsOf(tree: Tree): readonly Tree[] {
  if (tree.kind === "map") return tree.entries.map(({ value }) => value);
  return tree.kind === "list" ? tree.items : [];
}

/** « 4.200 » is 4.2 for YAML and 4200 for whoever counts in thousands: left as written, so that it is refused by name. */
function numberOf({ text, number }: Extract<Tree, { kind: "number" }>): string | number {
  const read = readWrittenNumber(text);
  return !read.ok && read.fault.kind === "ambiguous" ? text : number;
}

function answerOf(tree: Tree): Answer | null {
  if (tree.kind === "number") return numberOf(tree);
  if (tree.kind === "list") return wordsOf(tree.items);
  if (tree.kind === "map") return boundsOf(tree.entries);
  return scalar(tree);
}

/** Words that are still possible. */
function wordsOf(items: readonly Tree[]): readonly string[] | null {
  const words = items.flatMap((item) => scalar(item) ?? []);
  return words.length === items.length && words.length > 0 ? words : null;
}

/** Bounds: `{ au moins: 3 mois }`. */
function boundsOf(entries: readonly Entry[]): Readonly<Record<string, string | number>> | null {
  const bounds: Record<string, string | number> = Object.create(null);
  for (const { key, value } of entries) {
    const bound = value.kind === "number" ? numberOf(value) : scalar(value);
    if (bound === null) return null;
    bounds[key] = bound;
  }
  return entries.length > 0 ? bounds : null;
}
