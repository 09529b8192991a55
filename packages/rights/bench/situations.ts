// SPDX-License-Identifier: AGPL-3.0-or-later
/** Random situations of the bench law, the same in the form of each engine. Seeded: every run sees the same ones. */
import { dayOf, formatDay } from "@sauf-conduit/calendar";
import type { Answer, Situation } from "../src/syntax/index.ts";
import { emptyCase, type HandCase, YES_NO } from "./hand-written.ts";

/** Mulberry32: small, seeded, good enough to draw answers. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const STATUSES = ["aucun", "demandeur", "protégé", "titulaire", "européen"] as const;

export interface Drawn {
  readonly situation: Situation;
  readonly hand: HandCase;
}

const FIRST = dayOf(1997, 1, 1);
const LAST = dayOf(2026, 11, 20);

/** @param unknown share of facts left unknown, from 0 to 1. */
export function draw(next: () => number, unknown: number): Drawn {
  const facts: Record<string, Answer> = {};
  const known = (): boolean => next() >= unknown;
  const hand = emptyCase();
  if (known()) {
    hand.decision = Math.floor(FIRST + next() * (LAST - FIRST));
    facts["date de la décision"] = formatDay(hand.decision);
  }
  if (known()) {
    hand.status = Math.floor(next() * STATUSES.length);
    facts.statut = STATUSES[hand.status] ?? "aucun";
  }
  if (known()) facts["mois de présence"] = hand.months = Math.floor(next() * 12);
  if (known()) facts["mois depuis la demande"] = hand.sinceApplication = Math.floor(next() * 18);
  if (known()) facts["mois depuis l'accord"] = hand.sinceAgreement = Math.floor(next() * 24);
  for (const [name, field] of Object.entries(YES_NO)) {
    if (!known()) continue;
    const yes = next() < 0.5;
    facts[name] = yes ? "oui" : "non";
    hand[field] = yes ? 2 : 0;
  }
  return { situation: { facts, lists: {}, readings: {} }, hand };
}
