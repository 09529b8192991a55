// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What the day of a running time-limit still needs: once a right is settled, or refused, the last day to act is what
 * counts. First the event from which it runs; once that is known, what may lengthen or shorten it.
 */
import type { NextQuestion } from "../../api/answer.ts";
import type { CompiledVersion } from "../../artefact/compiled-law.ts";
import type { Condition, Limit, LimitBody, Sensitivity } from "../../syntax/index.ts";
import { candidateVersions, exactValues, firstSet, isSettled, NO, YES } from "../answer/evaluate.ts";
import type { LoadedLaw, LoadedUnit } from "../law/loaded-law.ts";
import { namesIn } from "../situation/deductions.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import { isOpenName, supportOf } from "../situation/openness.ts";
import { limitEnd } from "../values/limits.ts";
import { dayAt, FAILS, HOLDS } from "../values/ranges.ts";
import type { OpenUnits } from "./open-units.ts";
import { isMoot, isOneTold, isSenseless, type Told } from "./sense.ts";

/** A situation, and which units are open in it. */
export interface OpenSituation extends Told {
  readonly law: LoadedLaw;
  readonly open: OpenUnits;
}

/**
 * The first limits of an item come first (the others often follow from them), then the cheapest question. None that her
 * answers leave without object.
 * @param units those whose answers matter.
 */
export function limitQuestions(
  situation: OpenSituation,
  units: readonly LoadedUnit[],
  except: ReadonlySet<string>,
): NextQuestion[] {
  const { law, encoded } = situation;
  const found = new Map<string, { rank: number; readonly limits: { item: string; name: string }[] }>();
  for (const [item, limits] of runningLimits(situation, units))
    limits.forEach((limit, rank) => {
      for (const fact of askedFor(law, encoded, limit)) {
        const known = found.get(fact) ?? { rank, limits: [] };
        known.rank = Math.min(known.rank, rank);
        if (!known.limits.some((one) => one.item === item && one.name === limit.name))
          known.limits.push({ item, name: limit.name });
        found.set(fact, known);
      }
    });
  const questions = [...found].flatMap(([fact, { rank, limits }]) => {
    const { cost = 1, sensitive, askedAfter = [] } = law.facts.get(fact) ?? {};
    const isToAsk = (name: string): boolean => found.has(name) && !except.has(name);
    const waits =
      askedAfter.some((names) => names.some(isToAsk) && !isOneTold(law, encoded, names)) ||
      isSenseless(law, situation, fact);
    const known = (sensitive as Sensitivity | undefined) ?? null;
    const question: NextQuestion = { fact, gain: 0, cost, score: 0, sensitive: known, decides: [], limits };
    return except.has(fact) || isMoot(law, encoded, fact) ? [] : [{ waits, rank, question }];
  });
  questions.sort(
    (a, b) => Number(a.waits) - Number(b.waits) || a.rank - b.rank || a.question.cost - b.question.cost,
  );
  return questions.map(({ question }) => question);
}

type NamedLimit = CompiledVersion["limits"][number];

/** By item: the time-limits of what is open, and those of the appeals against what has been decided. */
function runningLimits(
  { law, encoded, open }: OpenSituation,
  units: readonly LoadedUnit[],
): ReadonlyMap<string, readonly NamedLimit[]> {
  const found = new Map<string, readonly NamedLimit[]>();
  const add = (unit: LoadedUnit | undefined): void => {
    if (!unit || found.has(unit.unit.item)) return;
    const limits = candidateVersions(unit, encoded).flatMap((i) => unit.versions[i]?.version.limits ?? []);
    found.set(unit.unit.item, limits);
  };
  for (const unit of units) {
    if (!isSettled(firstSet(unit, encoded)) && open.isOpen(unit)) continue;
    const { values } = exactValues(law, unit, encoded);
    if (values !== YES && values !== NO) continue;
    if (values === YES) add(unit);
    if (!isDecided(law, encoded, unit)) continue;
    for (const id of law.law.appeals[unit.unit.item] ?? []) {
      const appeal = law.units[law.unitIndex.get(id) ?? -1];
      if (appeal && (firstSet(appeal, encoded) & YES) !== 0) add(appeal);
    }
  }
  return found;
}

/** A decision of which the date selects the version has been taken: it is not only the day of the examination. */
function isDecided(law: LoadedLaw, encoded: EncodedLaw, unit: LoadedUnit): boolean {
  const selecting = new Set(
    unit.versions.flatMap((v) => v.literals.selected).map((l) => law.law.literals[l]?.variable ?? 0),
  );
  const names = new Set([...selecting].flatMap((variable) => supportOf(law, variable)));
  return [...names].some((name) => {
    const { type, supplied } = law.facts.get(name) ?? {};
    if (supplied || (type !== "date" && type !== "datetime")) return false;
    return !encoded.interpreter.date({ kind: "fact", name }).none;
  });
}

/** Facts to ask for a limit that may still run; none when its last day is known. */
function askedFor(law: LoadedLaw, encoded: EncodedLaw, limit: Limit): readonly string[] {
  const { none, some, lo, hi } = limitEnd(limit, encoded.interpreter);
  if (!some || dayAt(hi) < encoded.knowledge.on || (!none && dayAt(lo) === dayAt(hi))) return [];
  const needs = new LimitNeeds(law, encoded);
  needs.of(limit);
  const open = (expressions: readonly unknown[]): string[] =>
    [...new Set(expressions.flatMap((one) => [...namesIn(law, one)]))].filter(
      (name) => law.facts.get(name)?.asked === true && isOpenName(law, encoded, name),
    );
  const starts = open(needs.starts);
  return starts.length > 0 ? starts : open(needs.others);
}

/** The expressions that may still count in a limit: events that start it, and the rest. */
class LimitNeeds {
  readonly starts: unknown[] = [];
  readonly others: unknown[] = [];
  readonly #law: LoadedLaw;
  readonly #encoded: EncodedLaw;

  constructor(law: LoadedLaw, encoded: EncodedLaw) {
    this.#law = law;
    this.#encoded = encoded;
  }

  of({ body, events }: Limit): void {
    this.#body(body, this.starts);
    for (const { when, by, stoppedOn, resumesOn, extension, effect } of events) {
      if (effect === "none" || this.#holds(when) === FAILS) continue;
      this.others.push(when, stoppedOn, resumesOn, extension);
      if (by) this.#body(by, this.others);
    }
  }

  #body(body: LimitBody, starts: unknown[]): void {
    if (body.kind === "rule") {
      if (!this.#encoded.interpreter.date(body.rule.since).some) return;
      starts.push(body.rule.since);
      this.others.push(body.rule.duration);
    } else if (body.kind === "reading")
      for (const one of Object.values(body.answers)) this.#body(one, starts);
    else if (body.kind === "cases") this.#cases(body, starts);
  }

  /** Where no day starts all the cases that may hold, which of them does is asked before the days of each. */
  #cases({ cases, otherwise }: Extract<LimitBody, { kind: "cases" }>, starts: unknown[]): void {
    const possible: LimitBody[] = [];
    const open: Condition[] = [];
    let settled = false;
    for (const { when, then } of cases) {
      const holds: number = settled ? FAILS : this.#holds(when);
      if (holds === FAILS) continue;
      possible.push(then);
      settled = holds === HOLDS;
      if (!settled) open.push(when);
    }
    if (!settled) possible.push(otherwise);
    const isShared = open.length === 0 || this.#shareStart(possible);
    (isShared ? this.others : starts).push(...open);
    for (const one of possible) this.#body(one, isShared ? starts : this.others);
  }

  #shareStart(bodies: readonly LimitBody[]): boolean {
    const found = bodies.map((body) => {
      const own: unknown[] = [];
      this.#body(body, own);
      return new Set(own.flatMap((one) => [...namesIn(this.#law, one)]));
    });
    const [first = new Set<string>(), ...others] = found.filter((names) => names.size > 0);
    return [...first].some((name) => others.every((names) => names.has(name)));
  }

  #holds(condition: Condition): number {
    return this.#encoded.interpreter.condition(condition);
  }
}
