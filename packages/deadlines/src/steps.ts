// SPDX-License-Identifier: AGPL-3.0-or-later
/** A count in words, line by line, so that a person can check it on a calendar. */
import {
  type CountStep,
  explainCount,
  formatDay,
  formatDuration,
  lastInstants,
  nextWorkingDay,
  type Place,
  parseDay,
  parseDuration,
  parseInstant,
  skippedDays,
} from "@sauf-conduit/calendar";
import { capital, type LimitStep, type Presentation } from "@sauf-conduit/rights";
import type { DeadlineStep } from "./deadline.ts";
import type { DeadlineWords } from "./words.ts";

export interface StepWording {
  readonly words: DeadlineWords;
  readonly translate: (french: string) => string;
  readonly presentation: Presentation;
  readonly place: Place;
}

export function stepsInWords(steps: readonly LimitStep[], wording: StepWording): DeadlineStep[] {
  return steps.flatMap((step) => stepInWords(step, wording));
}

function stepInWords(step: LimitStep, wording: StepWording): DeadlineStep[] {
  switch (step.kind) {
    case "reading":
      return [readingStep(step, wording)];
    case "count":
      return countSteps(step, wording);
    case "event":
      return eventSteps(step, wording);
  }
}

type Step<K extends LimitStep["kind"]> = Extract<LimitStep, { readonly kind: K }>;

function readingStep({ reading, answer }: Step<"reading">, wording: StepWording): DeadlineStep {
  const { words, translate, presentation } = wording;
  const question = translate(presentation.readings[reading]?.question ?? reading);
  return { kind: "reading", text: words.step.reading(question, translate(answer)), day: null };
}

function countSteps(step: Step<"count">, wording: StepWording): DeadlineStep[] {
  const { words, place } = wording;
  const duration = parseDuration(step.duration);
  // A day that the law gives without counting anything.
  if (step.start === null || duration === null || duration.count === 0) return [];
  if (duration.unit === "hours") return hourSteps(step, duration.count, wording);
  const rule = {
    counted: step.counted === "clear" ? "clear" : "plain",
    carriedOver: step.carriedOver,
  } as const;
  const start = parseDay(step.start.slice(0, 10)) ?? 0;
  const counted = explainCount(start, duration, rule, place);
  const said = counted.map((one) => dayStep(one, words));
  const plain: DeadlineStep[] =
    rule.counted === "plain" ? [{ kind: "clear-day", text: words.step.plainDay, day: null }] : [];
  const carried = said.at(-1)?.kind === "carry" ? said.splice(-1) : [notCarriedStep(step, words)];
  return [...said, ...plain, ...carried];
}

function notCarriedStep({ carriedOver, end }: Step<"count">, words: DeadlineWords): DeadlineStep {
  const text = carriedOver && end !== null ? words.step.working(words.day(end)) : words.step.notCarried;
  return { kind: "no-carry", text, day: end };
}

function dayStep(step: CountStep, words: DeadlineWords): DeadlineStep {
  const day = formatDay(step.day);
  const said = words.day(day);
  switch (step.kind) {
    case "start":
      return { kind: "start", text: words.step.start(said), day };
    case "add":
      return {
        kind: "add",
        text: words.step.add(words.length(formatDuration(step.detail.duration)), said),
        day,
      };
    case "clamp":
      return { kind: "clamp", text: words.step.clamp(step.detail.wanted, said), day };
    case "clear-day":
      return { kind: "clear-day", text: words.step.clearDay(said), day };
    case "carry": {
      const skipped = step.detail.skipped.map((one) => words.skipped(words.day(formatDay(one.day)), one));
      return { kind: "carry", text: words.step.carry(capital(skipped.join(words.comma)), said), day };
    }
  }
}

function hourSteps(step: Step<"count">, hours: number, { words, place }: StepWording): DeadlineStep[] {
  const start = step.start ?? "";
  const from = parseInstant(start) ?? 0;
  const { safe, arguable } = lastInstants(from, hours, place);
  const clocks: DeadlineStep[] =
    safe === arguable ? [] : [{ kind: "warning", text: words.step.clocks, day: null }];
  const said = step.end === null ? "" : words.day(step.end);
  return [
    { kind: "start", text: words.step.startCounted(words.day(start)), day: start },
    { kind: "hours", text: words.step.hours(words.length(step.duration), said), day: step.end },
    ...clocks,
    { kind: "no-carry", text: words.step.hoursRun, day: null },
  ];
}

function eventSteps(step: Step<"event">, { words, translate, place }: StepWording): DeadlineStep[] {
  const happens = eventText(step, words);
  const { mayMove, supposed } = words.step.event;
  // What only may have happened is counted as the worst: it is never told as something that did.
  const said = step.happened === "yes" || happens === mayMove ? happens : supposed(happens);
  const note = step.note === null ? "" : ` ${translate(step.note)}`;
  const moved: DeadlineStep = { kind: "event", text: `${said}${note}`, day: step.end };
  return [moved, ...carryAfterStop(step, words, place)];
}

function eventText({ effect, from, stopped, resumed, end }: Step<"event">, words: DeadlineWords): string {
  const { event } = words.step;
  switch (effect) {
    case "suspends":
      if (stopped === null) return event.mayMove;
      return resumed === null || from === null
        ? event.suspendsOpen(words.day(stopped))
        : event.suspends(words.day(stopped), dayNumber(from) - dayNumber(stopped), words.day(resumed));
    case "interrupts":
      return resumed === null ? event.interruptsOpen : event.interrupts(words.day(resumed));
    case "replaces":
      return end === null ? event.mayMove : event.replaces(words.day(end));
    case "extends":
      return end === null ? event.mayMove : event.extends(words.day(end));
    case "none":
      return event.none;
  }
}

/** After a stop, the days that were left may end on a day that does not work. */
function carryAfterStop(step: Step<"event">, words: DeadlineWords, place: Place): DeadlineStep[] {
  const { effect, from, stopped, resumed, end } = step;
  if (effect !== "suspends" || from === null || stopped === null || resumed === null || end === null)
    return [];
  const reached = dayNumber(resumed) + dayNumber(from) - dayNumber(stopped);
  const added = words.step.add(
    words.length(formatDuration({ unit: "days", count: reached - dayNumber(resumed) })),
    words.day(formatDay(reached)),
  );
  const add: DeadlineStep = { kind: "add", text: added, day: formatDay(reached) };
  const carried = nextWorkingDay(reached, place);
  if (dayNumber(end) !== carried || carried === reached) return [add];
  const skipped = skippedDays(reached, carried, place).map((one) =>
    words.skipped(words.day(formatDay(one.day)), one),
  );
  return [
    add,
    { kind: "carry", text: words.step.carry(capital(skipped.join(words.comma)), words.day(end)), day: end },
  ];
}

const dayNumber = (text: string): number => parseDay(text.slice(0, 10)) ?? 0;
