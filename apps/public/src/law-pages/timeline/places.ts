// SPDX-License-Identifier: AGPL-3.0-or-later
/** Where versions stand in their drawing: marks in time, bars between them, and the lines that a bar has room for. */
import type { VersionPage } from "@sauf-conduit/rights";
import { stateOf, type VersionState } from "./state.ts";

export const WIDTH = 1000;
/** Where time begins: the names of the lanes stand before. */
export const START = 112;
/** The end of what is not known to end. */
export const NEVER = "9999-12-31";
/** Least width of a bar: a title of a few letters. */
const LEAST = 74;
/** Average width of a letter: 13 points on a screen, 15 on paper, which is the wider. */
const LETTER = 7.4;
/** Between the edges of a bar and its words. */
const AIR = 12;
const MOST_LINES = 4;

/** Marks in time, each with its place: the first days, and the end. */
export interface Scale {
  readonly days: readonly string[];
  readonly x: (day: string) => number;
}

const years = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / (365.25 * 86_400_000);
const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** Square root of the years between two marks: short periods stay legible, long ones longer. Today is a mark too. */
export function scaleOf(versions: readonly VersionPage[], today: string): Scale {
  const starts = versions.map(({ from }) => from);
  const ends = versions.flatMap(({ to }) => (to === null ? [] : [nextDay(to)]));
  const days = [...new Set([...starts, ...ends, today])].sort();
  // What begins at the last mark, or ends after today, needs room after it.
  const marks = days.at(-1) === today && !starts.includes(today) ? days : [...days, NEVER];
  const weights = marks
    .slice(1)
    .map((day, i) => (day === NEVER ? 1.4 : Math.sqrt(Math.max(0.2, years(marks[i] ?? day, day)))));
  const least = Math.min(LEAST, (WIDTH - START) / weights.length);
  const free = WIDTH - START - least * weights.length;
  const total = weights.reduce((sum, one) => sum + one, 0);
  const places = new Map<string, number>();
  let at = START;
  marks.forEach((day, i) => {
    places.set(day, at);
    at += least + (free * (weights[i] ?? 0)) / total;
  });
  return { days: marks, x: (day) => places.get(day) ?? WIDTH };
}

export interface Bar {
  readonly version: VersionPage;
  readonly x: number;
  readonly width: number;
  readonly row: number;
  readonly state: VersionState;
}

/** Versions that hold on the same days stand one under the other. */
export function barsOf(versions: readonly VersionPage[], scale: Scale, today: string): Bar[] {
  const ends: number[] = [];
  return versions.map((version) => {
    const x = scale.x(version.from);
    const end = version.to === null ? WIDTH : scale.x(nextDay(version.to));
    const free = ends.findIndex((taken) => taken <= x + 0.5);
    const row = free < 0 ? ends.length : free;
    ends[row] = end;
    return { version, x, width: Math.max(8, end - x - 3), row, state: stateOf(version, today) };
  });
}

/** Neighbouring versions that have the same text in one respect are one bar. */
export interface Span {
  readonly x: number;
  readonly end: number;
  readonly text: string;
}

export function spansOf(bars: readonly Bar[], text: (version: VersionPage) => string | null): Span[] {
  const spans: Span[] = [];
  for (const { version, x, width } of bars) {
    const said = text(version);
    if (said === null) continue;
    const last = spans.at(-1);
    if (last?.text === said) spans[spans.length - 1] = { ...last, end: x + width };
    else spans.push({ x, end: x + width, text: said });
  }
  return spans;
}

/** Up to four lines cut at spaces; what does not fit ends with an ellipsis. */
export function fitted(text: string, width: number, most = MOST_LINES): string[] {
  const room = Math.floor((width - AIR) / LETTER);
  if (text.length <= room) return [text];
  if (room < 4) return [];
  const cut = lastSpace(text, room);
  if (most === 1 || cut <= 0) return [shortened(text, room)];
  return [text.slice(0, cut), ...fitted(text.slice(cut + 1), width, most - 1)];
}

/** A space that holds words together is cut only for want of another, and never after « L. » */
function lastSpace(text: string, room: number): number {
  const plain = text.lastIndexOf(" ", room);
  if (plain > 0) return plain;
  for (let at = room; at > 0; at--) if (text[at] === "\u00a0" && text[at - 1] !== ".") return at;
  return -1;
}

const shortened = (text: string, room: number): string =>
  text.length <= room ? text : `${text.slice(0, room - 1).trimEnd()}…`;
