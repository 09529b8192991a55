// SPDX-License-Identifier: AGPL-3.0-or-later
/** The time-limits of an item with each step of their count, and what the law says may move them. */
import { formatDay, formatDuration, formatInstant } from "@sauf-conduit/calendar";
import type { CountedLimit, LimitCounts, LimitEffect, LimitStep } from "../../api/answer.ts";
import type { CompiledVersion } from "../../artefact/compiled-law.ts";
import type { Limit, LimitBody, LimitRule, Value } from "../../syntax/index.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { namesIn } from "../situation/deductions.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import type { Interpreter } from "../values/interpreter.ts";
import { joinEnds, stepsOf, type Trail, type TrailStep } from "../values/limit-trail.ts";
import { carries, limitEnd } from "../values/limits.ts";
import { dayAt, FAILS, HOLDS } from "../values/ranges.ts";
import { candidateVersions } from "./evaluate.ts";
import { resultOf } from "./limit-results.ts";

/** Who must act is the person. The words of the law. */
const THE_PERSON = "la personne";

export function limitCountsOf(law: LoadedLaw, item: string, encoded: EncodedLaw): LimitCounts {
  const unit = law.units.find((u) => u.unit.item === item && u.unit.branch === null);
  const versions = unit
    ? candidateVersions(unit, encoded).flatMap((i) => unit.versions[i]?.version ?? [])
    : [];
  const count = (limits: readonly Limit[]): CountedLimit[] => counted(law, limits, encoded);
  const own = versions.flatMap((version) => version.limits);
  return { principal: count(principalOf(versions, own, encoded.interpreter)), limits: count(own) };
}

/**
 * The limits on which the first shown day of the person rests, with those that say the same act otherwise counted: « saisir
 * le tribunal, si … » and « saisir le tribunal, sans attendre » are one act, named before the first comma.
 */
function principalOf(
  versions: readonly CompiledVersion[],
  own: readonly Limit[],
  using: Interpreter,
): readonly Limit[] {
  const shown = versions.flatMap(({ results }) =>
    Object.values(results).flatMap((result) =>
      result.shown && result.type === "date" ? limitsIn(result.value, using) : [],
    ),
  );
  const ofPerson = shown.filter(({ who }) => who === THE_PERSON);
  const [first] = ofPerson;
  if (first) return ofPerson.filter(({ to }) => act(to) === act(first.to));
  const alone = own.find(({ who }) => who === THE_PERSON) ?? shown[0] ?? own[0];
  return own.filter(({ name }) => name === alone?.name);
}

const act = (to: string): string | undefined => to.split(",")[0];

/** The limits that may give a date now. */
function limitsIn(value: Value, using: Interpreter): readonly Limit[] {
  const all = (values: readonly Value[]): Limit[] => values.flatMap((one) => limitsIn(one, using));
  switch (value.kind) {
    case "limit":
      return [value.limit];
    case "cases":
    case "reading":
      return using.choose(
        value,
        null,
        (x) => limitsIn(x, using),
        (a, b) => [...a, ...b],
      );
    case "first-existing":
    case "latest":
    case "earliest":
      return all(value.of);
    default:
      return [];
  }
}

function counted(law: LoadedLaw, limits: readonly Limit[], encoded: EncodedLaw): CountedLimit[] {
  const names = [...new Set(limits.map(({ name }) => name))];
  return names.flatMap((name) => {
    const sameLimit = limits.filter((limit) => limit.name === name);
    const latest = sameLimit.at(-1);
    if (!latest) return [];
    const end = sameLimit.map((limit) => limitEnd(limit, encoded.interpreter)).reduce(joinEnds);
    const steps = (trail: Trail): LimitStep[] =>
      stepsOf(trail).map((step) => stepInWords(step, latest, end.timed));
    return [
      {
        ...resultOf(latest, end),
        since: startsOf(law, sameLimit),
        restsOn: [...namesIn(law, sameLimit)].filter((fact) => law.facts.get(fact) !== undefined),
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

/** The dates, among the facts, from which they may run. */
function startsOf(law: LoadedLaw, limits: readonly Limit[]): string[] {
  const starts = limits.flatMap(({ body }) => rulesOf(body)).map(({ since }) => since);
  return [...namesIn(law, starts)].filter((name) => /^date/.test(law.facts.get(name)?.type ?? ""));
}

function rulesOf(body: LimitBody): readonly LimitRule[] {
  if (body.kind === "rule") return [body.rule];
  if (body.kind === "cases") return [...body.cases.map((one) => one.then), body.otherwise].flatMap(rulesOf);
  return body.kind === "reading" ? Object.values(body.answers).flatMap(rulesOf) : [];
}

function effectOf(law: LoadedLaw, event: Limit["events"][number], encoded: EncodedLaw): LimitEffect {
  const happened = encoded.interpreter.condition(event.when);
  return {
    effect: event.effect,
    happened: happened === HOLDS ? "yes" : happened === FAILS ? "no" : "unknown",
    facts: [...namesIn(law, event.when)].filter((name) => law.facts.get(name) !== undefined),
    note: event.note ?? null,
    confidence: event.confidence ?? null,
    sources: event.sources ?? [],
  };
}

function stepInWords(step: TrailStep, limit: Limit, timed: boolean): LimitStep {
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
