// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is known of a variable, in the words of the situation; and forgetting it. */
import { formatDay, formatDuration, formatInstant } from "@sauf-conduit/calendar";
import type { Variable } from "../../artefact/compiled-law.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { type DurationRange, dayAt, HOLDS, type NumberRange } from "../values/ranges.ts";
import type { EncodedLaw } from "./encoded-law.ts";
import type { Knowledge, KnownValue } from "./knowledge.ts";

/** Opens a variable to all its classes; the result puts back what was there. */
export function fillClasses(law: LoadedLaw, encoded: EncodedLaw, variable: number): () => void {
  const at = law.maskOffset[variable] ?? 0;
  const { classes = 2, words = 1 } = law.law.variables[variable] ?? {};
  const saved = encoded.masks.slice(at, at + words);
  for (let w = 0; w < words; w++) {
    const bits = Math.min(32, classes - w * 32);
    encoded.masks[at + w] = bits === 32 ? 0xffffffff : (1 << bits) - 1;
  }
  return () => encoded.masks.set(saved, at);
}

/** Nothing at all is known of the variable: each of its classes is still possible. */
export function isFree(law: LoadedLaw, encoded: EncodedLaw, variable: number): boolean {
  const at = law.maskOffset[variable] ?? 0;
  const { classes = 2 } = law.law.variables[variable] ?? {};
  for (let i = 0; i < classes; i++)
    if ((((encoded.masks[at + (i >> 5)] ?? 0) >>> (i & 31)) & 1) === 0) return false;
  return true;
}

/** The answers of a reading that are still looked at, in the order of the law. */
export function answersLeft(law: LoadedLaw, { readings }: Knowledge, reading: string): readonly string[] {
  const all = law.law.readings.find(({ name }) => name === reading)?.answers ?? [];
  const left = readings.get(reading);
  return left === undefined ? all : all.filter((answer) => left.has(answer));
}

export function readableAnswer(law: LoadedLaw, encoded: EncodedLaw, variable: Variable): string | undefined {
  if (variable.kind === "reading") return answersLeft(law, encoded.knowledge, variable.reading).join(" ou ");
  const fact = factBehind(variable);
  return fact === undefined ? undefined : readableFact(law, encoded, fact);
}

/** What is known of a fact; undefined when nothing is. */
export function readableFact(law: LoadedLaw, encoded: EncodedLaw, fact: string): string | undefined {
  const known = encoded.knowledge.answers.get(fact);
  const { type, supplied } = law.facts.get(fact) ?? {};
  if (known) return readable(known, type === "money");
  if (supplied) return formatDay(encoded.knowledge.on);
  if (type !== "yes-no") return undefined;
  const truth = encoded.interpreter.truth(fact);
  return truth === HOLDS ? "oui" : truth === 2 ? "non" : undefined;
}

/** What a value that the law works out comes to; undefined until it is known for sure. */
export function readableValue(
  { interpreter }: EncodedLaw,
  { type, value }: Extract<Variable, { kind: "cut" }>,
): string | undefined {
  switch (type) {
    case "date": {
      const { some, none, lo, hi } = interpreter.date(value);
      if (!some) return "aucune";
      return !none && dayAt(lo) === dayAt(hi) ? formatDay(dayAt(lo)) : undefined;
    }
    case "duration": {
      const length = interpreter.duration(value);
      return length.kind === "one-of" && length.durations.length === 1 ? readableDuration(length) : undefined;
    }
    default: {
      const { lo, hi } = interpreter.number(value);
      return lo === hi ? String(lo) : undefined;
    }
  }
}

function factBehind(variable: Variable): string | undefined {
  if (variable.kind === "fact" || variable.kind === "choice") return variable.fact;
  if (variable.kind === "cut" && variable.value.kind === "fact") return variable.value.name;
  if (variable.kind === "cut" && variable.support.length === 1) return variable.support[0];
  return undefined;
}

/** @param money never below zero: « moins de 12 » is not « au moins 0 et moins de 12 ». */
function readable(known: KnownValue, money: boolean): string {
  switch (known.type) {
    case "yes-no":
      return known.value === HOLDS ? "oui" : "non";
    case "choice":
      return known.value === null ? "" : [...known.value].join(" ou ");
    case "number":
      return readableNumber(known.value, money);
    case "duration":
      return readableDuration(known.value);
    case "date": {
      const { some, lo, hi, timed } = known.value;
      if (!some) return "aucune";
      const show = (minute: number): string => (timed ? formatInstant(minute) : formatDay(dayAt(minute)));
      if (!Number.isFinite(lo) && !Number.isFinite(hi)) return "existe";
      if (!Number.isFinite(lo)) return `jusqu'au ${formatDay(dayAt(hi))}`;
      if (!Number.isFinite(hi)) return `à partir du ${formatDay(dayAt(lo))}`;
      return dayAt(lo) === dayAt(hi)
        ? lo === hi
          ? show(lo)
          : formatDay(dayAt(lo))
        : `${show(lo)} à ${show(hi)}`;
    }
  }
}

/** « 1200 », « au moins 9 et moins de 12 »; empty when nothing is known. @param money as `readable`. */
export function readableNumber({ lo, hi, loOpen, hiOpen }: NumberRange, money: boolean): string {
  if (lo === hi) return String(lo);
  const told = Number.isFinite(lo) && (!money || lo !== 0 || loOpen || !Number.isFinite(hi));
  const above = told ? [`${loOpen ? "plus de" : "au moins"} ${lo}`] : [];
  const below = Number.isFinite(hi) ? [`${hiOpen ? "moins de" : "au plus"} ${hi}`] : [];
  return [...above, ...below].join(" et ");
}

function readableDuration(range: DurationRange): string {
  if (range.kind === "one-of") return range.durations.map(formatDuration).join(" ou ");
  if (range.kind !== "bounds") return "";
  const { lo, hi, loOpen, hiOpen } = range;
  const above = lo ? [`${loOpen ? "plus de" : "au moins"} ${formatDuration(lo)}`] : [];
  const below = hi ? [`${hiOpen ? "moins de" : "au plus"} ${formatDuration(hi)}`] : [];
  return [...above, ...below].join(" et ");
}
