// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Lists that a list may turn out to be, made for what the tests ask of its members: for each thing asked, a member who
 * answers it. They are examples, never all of them.
 */
import type { CompiledFact, Variable } from "../../../artefact/compiled-law.ts";
import type { Condition } from "../../../syntax/index.ts";
import type { KnownValue, Member } from "../../situation/knowledge.ts";
import { exactly, FAILS, HOLDS } from "../../values/ranges.ts";
import type { Supposed, World } from "./world.ts";

/** Members added, at the most, and on the way to it. */
const ADDED = [1, 2, 3, 6];
/** Amounts to try: none, and one that passes any ceiling. */
const AMOUNTS = [0, 1_000_000];

/** @param variables those whose tests are undecided. */
export function listExamples(
  world: World,
  name: string,
  variables: readonly Variable[],
): readonly Supposed[] {
  const list = world.knowledge.lists.get(name);
  const fields = (world.law.facts.get(name)?.fields ?? []).flatMap(
    (field) => world.law.facts.get(field) ?? [],
  );
  const asked = variables.flatMap((variable) => askedOfMembers(variable, name));
  const makers = AMOUNTS.flatMap((amount) =>
    [...asked, null].map((who) => (member: Member) => answering({ world, fields, amount }, who, member)),
  );
  const members = list?.members ?? [];
  const filled = different(makers.map((make) => members.map(make)));
  const others = list?.complete ? [] : different(makers.map((make) => [make(new Map())]));
  const added = others.flatMap((one) => ADDED.map((count) => Array<Member[]>(count).fill(one).flat()));
  return filled.flatMap((known) =>
    [known, ...added.map((more) => [...known, ...more])].map(
      (all): Supposed => ({ type: "list", value: { complete: true, members: all } }),
    ),
  );
}

/** Each once: things asked apart are often answered by the same member, and each example costs a search. */
function different(lists: readonly Member[][]): readonly Member[][] {
  return [...new Map(lists.map((members) => [textOf(members), members])).values()];
}

const textOf = (members: readonly Member[]): string =>
  JSON.stringify(
    members.map((member) => [...member]),
    (_, part) => (part instanceof Set ? [...part] : Object.is(part, -Infinity) ? "-" : part),
  );

/** What some test asks of each member of a list. */
function askedOfMembers(variable: Variable, list: string): Condition[] {
  const found: Condition[] = [];
  const visit = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    const { list: of, who } = part as { list?: string; who?: Condition };
    if (of === list && who !== undefined) found.push(who);
    for (const inner of Object.values(part)) visit(inner);
  };
  visit(variable.kind === "opaque" ? variable.condition : variable.kind === "cut" ? variable.value : null);
  return found;
}

interface Form {
  readonly world: World;
  readonly fields: readonly CompiledFact[];
  readonly amount: number;
}

/** The member with an answer to each field: such that the condition holds, if it can, and otherwise « no » and nothing. */
function answering({ world, fields, amount }: Form, who: Condition | null, member: Member): Member {
  const filled = new Map(member);
  for (const field of fields) {
    if (filled.has(field.name)) continue;
    const answers = answersOf(field, amount);
    const suited = answers.find((answer) => {
      const tried = new Map(filled).set(field.name, answer);
      return who !== null && world.interpreter.condition(who, tried) !== FAILS;
    });
    const answer = suited ?? answers[0];
    if (answer) filled.set(field.name, answer);
  }
  return filled;
}

/** Answers to try, the plainest first. */
function answersOf(field: CompiledFact, amount: number): readonly KnownValue[] {
  if (field.type === "yes-no") return [FAILS, HOLDS].map((value) => ({ type: "yes-no", value }));
  if (field.type === "number" || field.type === "money") return [{ type: "number", value: exactly(amount) }];
  return (field.values ?? []).map((word) => ({ type: "choice", value: new Set([word]) }));
}
