// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Answer, ListAnswer, Situation } from "@sauf-conduit/rights";
import { KIND_OF_DECISION } from "./decisions.ts";
import type { Reply, Session } from "./session.ts";

/** What is known, in the form the engine takes. What is unknown, refused or left open is simply absent. */
export function situationOf(replies: Readonly<Record<string, Reply>>): Situation {
  const facts: Record<string, Answer> = {};
  const lists: Record<string, ListAnswer> = {};
  for (const [fact, { outcome }] of Object.entries(replies)) {
    if (outcome?.kind === "answered") facts[fact] = outcome.answer;
    if (outcome?.kind === "listed") lists[fact] = outcome.list;
  }
  return { facts, lists, readings: {} };
}

/** What the person said herself: an entrance supposes that nothing is decided, which a counter or a decision belies. */
export function saidByPerson(replies: Readonly<Record<string, Reply>>): Readonly<Record<string, Reply>> {
  return Object.fromEntries(Object.entries(replies).filter(([, { presumed }]) => !presumed));
}

/** What the person said of the kind of decision that she received; null while she did not. */
export function kindOfDecision(replies: Readonly<Record<string, Reply>>): string | null {
  const outcome = replies[KIND_OF_DECISION]?.outcome;
  return outcome?.kind === "answered" && typeof outcome.answer === "string" ? outcome.answer : null;
}

/** Facts not to ask again: answered, refused, unknown or left open. Typed and not confirmed is still to ask. */
export function settledFacts(replies: Readonly<Record<string, Reply>>): readonly string[] {
  return Object.entries(replies)
    .filter(([, reply]) => reply.outcome !== null || reply.skipped)
    .map(([fact]) => fact);
}

/** Whether she answered this question herself: an entrance supposes some answers, and the law deduces others. */
export function isTold(replies: Readonly<Record<string, Reply>>, question: string): boolean {
  const reply = replies[question];
  return reply !== undefined && !reply.presumed && isAnswer(reply);
}

const isAnswer = ({ outcome }: Reply) => outcome?.kind === "answered" || outcome?.kind === "listed";

/** Questions answered by the person herself: what the entrance presumed is not counted. */
export function answersGiven(replies: Readonly<Record<string, Reply>>): number {
  return Object.values(replies).filter((reply) => !reply.presumed && isAnswer(reply)).length;
}

/** Questions left open, in whatever way. */
export function leftOpen(replies: Readonly<Record<string, Reply>>): number {
  return Object.values(replies).filter(
    (reply) => reply.skipped || reply.outcome?.kind === "unknown" || reply.outcome?.kind === "declined",
  ).length;
}

/** What there is to show, in the order in which it was said; what was presumed comes last. */
export function saidIn({ trail, replies }: Session): readonly (readonly [string, Reply])[] {
  const order = [...trail, ...Object.keys(replies).filter((fact) => !trail.includes(fact))];
  return order.flatMap((fact) => {
    const reply = replies[fact];
    return reply && (reply.outcome !== null || reply.skipped) ? [[fact, reply] as const] : [];
  });
}
