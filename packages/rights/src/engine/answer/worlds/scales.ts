// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Dates and numbers as rows of places to be halved: days, and hundredths. Cutting at a place loses nothing (what is
 * between two hundredths stays on one side); only the points tried are on the row.
 */
import { parseDay } from "@sauf-conduit/calendar";
import type { KnownValue } from "../../situation/knowledge.ts";
import { type DateRange, dayAt, MINUTES_A_DAY, type NumberRange } from "../../values/ranges.ts";

/** A value that may be cut: an event that exists, or a number. */
export type Scalar = Extract<KnownValue, { type: "date" | "number" }>;

/** Points are looked for between these days; cutting knows no end. */
const FIRST_DAY = parseDay("1950-01-01") as number;
const LAST_DAY = parseDay("2100-01-01") as number;
/** And between these hundredths. */
const MOST = 1_000_000_000;
const HUNDREDTH = 0.01;

/** The first and the last place where a point of the value may be; the first may be after the last (no point). */
export function ends(scalar: Scalar): readonly [number, number] {
  const { lo, hi } = scalar.value;
  if (scalar.type === "date") {
    const first = Math.max(dayAt(lo), Math.min(FIRST_DAY, dayAt(hi)));
    return [first, Math.min(dayAt(hi), Math.max(LAST_DAY, first))];
  }
  const { loOpen, hiOpen } = scalar.value;
  const low = Math.ceil(lo / HUNDREDTH - 1e-6);
  const high = Math.floor(hi / HUNDREDTH + 1e-6);
  const first = Math.max(loOpen && low * HUNDREDTH <= lo ? low + 1 : low, Math.min(-MOST, high));
  const last = hiOpen && high * HUNDREDTH >= hi ? high - 1 : high;
  return [first, Math.min(last, Math.max(MOST, first))];
}

export function isPoint({ type, value }: Scalar): boolean {
  return type === "date" ? dayAt(value.lo) === dayAt(value.hi) : value.lo === value.hi;
}

/** The part of the value up to a place, that place included; `null`: nothing is left. */
export function upTo(scalar: Scalar, place: number): Scalar | null {
  if (scalar.type === "date") {
    const last = place * MINUTES_A_DAY + (scalar.value.timed ? MINUTES_A_DAY - 1 : 0);
    return last < scalar.value.lo ? null : dated({ ...scalar.value, hi: Math.min(scalar.value.hi, last) });
  }
  const bound = hundredths(place);
  if (bound >= scalar.value.hi) return scalar;
  return numbered({ ...scalar.value, hi: bound, hiOpen: false });
}

/** The part of the value beyond a place. */
export function above(scalar: Scalar, place: number): Scalar | null {
  if (scalar.type === "date") {
    const first = (place + 1) * MINUTES_A_DAY;
    return first > scalar.value.hi ? null : dated({ ...scalar.value, lo: Math.max(scalar.value.lo, first) });
  }
  const bound = hundredths(place);
  if (bound < scalar.value.lo) return scalar;
  return numbered({ ...scalar.value, lo: bound, loOpen: true });
}

/** One day or one number. A day of which the hour matters is taken at its first minute that is possible. */
export function at(scalar: Scalar, place: number): Scalar {
  if (scalar.type === "date") {
    const minute = Math.max(scalar.value.lo, place * MINUTES_A_DAY);
    return dated({ ...scalar.value, lo: minute, hi: minute });
  }
  const n = hundredths(place);
  return { type: "number", value: { lo: n, hi: n, loOpen: false, hiOpen: false } };
}

function hundredths(place: number): number {
  return Math.round(place) / 100;
}

function dated(value: DateRange): Scalar {
  return { type: "date", value };
}

/** `null`: nothing is between these bounds. */
export function numbered(value: NumberRange): Scalar | null {
  const { lo, hi, loOpen, hiOpen } = value;
  return lo > hi || (lo === hi && (loOpen || hiOpen)) ? null : { type: "number", value };
}
