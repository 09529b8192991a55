// SPDX-License-Identifier: AGPL-3.0-or-later
/** The time-limits of an item with each step of their count, and what the law says may move them. */
import { formatDay, formatDuration, formatInstant } from "@sauf-conduit/calendar";
import type { CountedLimit, LimitCounts, LimitEffect, LimitStep } from "../../api/answer.ts";
import type { Limit, LimitBody, LimitRule } from "../../syntax/index.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { namesIn } from "../situation/deductions.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import { joinEnds, stepsOf, type Trail, type TrailStep } from "../values/limit-trail.ts";
import { carries, limitEnd } from "../values/limits.ts";
import { dayAt, FAILS, HOLDS } from "../values/ranges.ts";
import { candidateVersions } from "./evaluate.ts";
import { resultOf } from "./limit-results.ts";
import { principalLimits } from "./principal-limits.ts";

export function limitCountsOf(law: LoadedLaw, item: string, encoded: EncodedLaw): LimitCounts {
  const unit = law.units.find((u) => u.unit.item === item && u.unit.branch === null);
  const versions = unit
    ? candidateVersions(unit, encoded).flatMap((i) => unit.versions[i]?.version ?? [])
    : [];
  const count = (limits: readonly Limit[]): CountedLimit[] => counted(law, limits, encoded);
  const own = versions.flatMap((version) => version.limits);
  const { shown, limits, later, open, restsOn } = principalLimits(versions, encoded.interpreter);
  const isOwn = ({ name, to }: Limit): boolean => own.some((one) => one.name === name && one.to === to);
  // A limit borrowed from another item may have the name of one of these: they are counted apart.
  const apart = (some: readonly Limit[]): CountedLimit[] =>
    [some.filter(isOwn), some.filter((limit) => !isOwn(limit))].flatMap(count);
  const chosen = { principal: apart(limits), later: apart(later) };
  return { ...chosen, shown, open, restsOn: factsIn(law, restsOn), limits: count(own) };
}

function counted(law: LoadedLaw, limits: readonly Limit[], encoded: EncodedLaw): CountedLimit[] {
  const names = [...new Set(limits.map(({ name }) => name))];
  return names.flatMap((name) => {
    const sameLimit = limits.filter((limit) => limit.name === name);
    const latest = sameLimit.at(-1);
    if (!latest) return [];
    const end = sameLimit.map((limit) => limitEnd(limit, encoded.interpreter)).reduce(joinEnds);
    const steps = (trail: Trail): LimitStep[] =>
      stepsOf(trail).map((step) => stepInWords(step, latest, { timed: end.timed, encoded }));
    return [
      {
        ...resultOf(latest, end),
        since: startsOf(law, sameLimit),
        durations: durationsOf(sameLimit, encoded),
        restsOn: factsIn(law, sameLimit),
        safeSteps: steps(end.earliest),
        arguableSteps: steps(end.latest),
        effects: latest.events.map((event) => effectOf(law, event, encoded)),
        court: latest.court ?? null,
        note: latest.note ?? null,
        confidence: latest.confidence ?? null,
        sources: latest.sources ?? [],
      },
    ];
  });
}

const factsIn = (law: LoadedLaw, part: object): string[] =>
  [...namesIn(law, part)].filter((name) => law.facts.get(name) !== undefined);

/** The dates, among the facts, from which they may run. */
function startsOf(law: LoadedLaw, limits: readonly Limit[]): string[] {
  const starts = limits.flatMap(({ body }) => rulesOf(body)).map(({ since }) => since);
  return [...namesIn(law, starts)].filter((name) => /^date/.test(law.facts.get(name)?.type ?? ""));
}

/** Those that may count now; none when one of them is worked out. */
function durationsOf(limits: readonly Limit[], encoded: EncodedLaw): string[] {
  const durations = limits
    .flatMap(({ body }) => rulesNow(body, encoded))
    .map(({ duration }) => (duration.kind === "duration" ? formatDuration(duration.duration) : null));
  return durations.includes(null) ? [] : [...new Set(durations.flatMap((text) => text ?? []))];
}

function rulesNow(body: LimitBody, encoded: EncodedLaw): readonly LimitRule[] {
  if (body.kind !== "cases") return rulesOf(body);
  const rules: LimitRule[] = [];
  for (const { when, then } of body.cases) {
    const holds = encoded.interpreter.condition(when);
    if (holds !== FAILS) rules.push(...rulesNow(then, encoded));
    if (holds === HOLDS) return rules;
  }
  return [...rules, ...rulesNow(body.otherwise, encoded)];
}

function rulesOf(body: LimitBody): readonly LimitRule[] {
  if (body.kind === "rule") return [body.rule];
  if (body.kind === "cases") return [...body.cases.map((one) => one.then), body.otherwise].flatMap(rulesOf);
  return body.kind === "reading" ? Object.values(body.answers).flatMap(rulesOf) : [];
}

function effectOf(law: LoadedLaw, event: Limit["events"][number], encoded: EncodedLaw): LimitEffect {
  return {
    effect: event.effect,
    happened: hasHappened(event, encoded),
    facts: factsIn(law, event.when),
    note: event.note ?? null,
    confidence: event.confidence ?? null,
    sources: event.sources ?? [],
  };
}

function hasHappened(
  { when }: Limit["events"][number],
  { interpreter }: EncodedLaw,
): LimitEffect["happened"] {
  const happened = interpreter.condition(when);
  return happened === HOLDS ? "yes" : happened === FAILS ? "no" : "unknown";
}

function stepInWords(
  step: TrailStep,
  limit: Limit,
  { timed, encoded }: { readonly timed: boolean; readonly encoded: EncodedLaw },
): LimitStep {
  switch (step.kind) {
    case "reading":
      return step;
    case "count": {
      const { rule, start, duration, end } = step;
      const hours = duration.unit === "hours";
      return {
        kind: "count",
        since: rule.since.kind === "fact" && !step.again ? rule.since.name : null,
        start: moment(start, step.timed || hours),
        duration: formatDuration(duration),
        counted: rule.counted,
        carriedOver: rule.carriedOver,
        end: moment(end, hours),
      };
    }
    case "event": {
      const { event, from, stopped, resumed, end } = step;
      const at = (minute: number | null): string | null => (minute === null ? null : moment(minute, timed));
      return {
        kind: "event",
        effect: event.effect,
        happened: hasHappened(event, encoded),
        from: at(from),
        stopped: at(stopped),
        resumed: at(resumed),
        end: at(end),
        carriedOver: carries(limit.body),
        note: event.note ?? null,
        sources: event.sources ?? [],
      };
    }
  }
}

function moment(minute: number, timed: boolean): string | null {
  if (!Number.isFinite(minute)) return null;
  return timed ? formatInstant(minute) : formatDay(dayAt(minute));
}
