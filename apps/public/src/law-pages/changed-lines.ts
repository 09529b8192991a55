// SPDX-License-Identifier: AGPL-3.0-or-later
/** What changes between two versions written as lines: what is kept stays under what it stood under. */
import type { Line } from "./lines.ts";

export interface ChangedLine extends Line {
  readonly change: "same" | "removed" | "added";
}

/** As much as can be is kept, conditions before the words that join them; what was removed stands before what was added. */
export function changedLines(before: readonly Line[], after: readonly Line[]): ChangedLine[] {
  return new Alignment(inOrderOf(after, before), after).lines();
}

/** Conditions that all count together, or of which one is enough, have no order: they are set in that of the other version. */
function inOrderOf(after: readonly Line[], before: readonly Line[]): readonly Line[] {
  const { ends } = new Outline(before);
  const [was, is] = [sectionsOf(before), sectionsOf(after)];
  const place = new Map(after.map(({ text }, i) => [`${is[i]} ${text}`, i] as const).toReversed());
  const placeOf = (from: number, to: number): number | undefined => {
    const known = before
      .slice(from, to)
      .findIndex((line, n) => !line.joint && place.has(`${was[from + n]} ${line.text}`));
    return known < 0 ? undefined : place.get(`${was[from + known]} ${before[from + known]?.text}`);
  };
  const ordered = (from: number, to: number, isFree: boolean): Line[] => {
    const blocks: { readonly at: number; readonly lines: readonly Line[] }[] = [];
    for (let i = from; i < to; i = ends[i] ?? to) {
      const line = before[i];
      if (!line) break;
      const at = placeOf(i, line.joint ? (ends[i] ?? to) : i + 1);
      const under = ordered(i + 1, ends[i] ?? to, line.unordered === true);
      // What is no longer there stays after what it followed.
      blocks.push({ at: at ?? blocks.at(-1)?.at ?? -1, lines: [line, ...under] });
    }
    const sorted = isFree ? blocks.toSorted((a, b) => a.at - b.at) : blocks;
    return sorted.flatMap(({ lines }) => lines);
  };
  return ordered(0, before.length, false);
}

/** Of each line, the one without a title that it stands under. */
function sectionsOf(lines: readonly Line[]): readonly string[] {
  let section = "";
  return lines.map(({ depth, key, text }) => {
    if (depth === 0) section = key ?? text;
    return section;
  });
}

/** Lines with what stands under each: a line, and the first that is no longer under it. */
class Outline {
  readonly lines: readonly Line[];
  readonly ends: readonly number[];
  /** The line that each one stands under, -1 at the top. */
  readonly parents: readonly number[];
  /** A line with all that it holds: two that are the same hold the same. */
  readonly wholes: readonly string[];

  constructor(lines: readonly Line[]) {
    this.lines = lines;
    this.ends = lines.map(({ depth }, i) => {
      const next = lines.findIndex((line, j) => j > i && line.depth <= depth);
      return next < 0 ? lines.length : next;
    });
    this.parents = lines.map(({ depth }, i) => lines.findLastIndex((line, j) => j < i && line.depth < depth));
    this.wholes = lines.map(({ depth }, i) =>
      JSON.stringify(lines.slice(i, this.ends[i]).map((line) => [line.depth - depth, line.text])),
    );
  }

  end(i: number): number {
    return this.ends[i] ?? this.lines.length;
  }
}

/** Lines that follow one another in each version: from, up to. */
type Span = readonly [i: number, iEnd: number, j: number, jEnd: number];

class Alignment {
  readonly #before: Outline;
  readonly #after: Outline;
  readonly #scores = new Map<string, number>();
  /** How deep a line of the version before is shown. */
  readonly #depths: number[] = [];

  constructor(before: readonly Line[], after: readonly Line[]) {
    this.#before = new Outline(before);
    this.#after = new Outline(after);
  }

  lines(): ChangedLine[] {
    return this.#told([0, this.#before.lines.length, 0, this.#after.lines.length]);
  }

  #isSame(i: number, j: number): boolean {
    const [old, now] = [this.#before.lines[i], this.#after.lines[j]];
    if (!old || !now) return false;
    if (old.key !== undefined || now.key !== undefined) return old.key === now.key;
    return old.text === now.text;
  }

  /** What two spans can keep. */
  #score(span: Span): number {
    const [i, iEnd, j, jEnd] = span;
    if (i >= iEnd || j >= jEnd) return 0;
    const key = span.join();
    const found = this.#scores.get(key);
    if (found !== undefined) return found;
    const kept = this.#kept(span);
    const isWhole = kept !== null && this.#before.wholes[i] === this.#after.wholes[j];
    const score = isWhole
      ? kept
      : Math.max(kept ?? 0, this.#score([i + 1, iEnd, j, jEnd]), this.#score([i, iEnd, j + 1, jEnd]));
    this.#scores.set(key, score);
    return score;
  }

  /** What they keep when their first lines are the same one; null: these are not. */
  #kept([i, iEnd, j, jEnd]: Span): number | null {
    if (!this.#isSame(i, j)) return null;
    const [under, beside] = this.#split([i, iEnd, j, jEnd]);
    return (this.#after.lines[j]?.joint ? 1 : 2) + this.#score(under) + this.#score(beside);
  }

  #split([i, iEnd, j, jEnd]: Span): readonly [under: Span, beside: Span] {
    const [iNext, jNext] = [this.#before.end(i), this.#after.end(j)];
    return [
      [i + 1, iNext, j + 1, jNext],
      [iNext, iEnd, jNext, jEnd],
    ];
  }

  #told(span: Span): ChangedLine[] {
    const [i, iEnd, j, jEnd] = span;
    const [old, now] = [this.#before.lines[i], this.#after.lines[j]];
    if (i < iEnd && j < jEnd && old && now && this.#kept(span) === this.#score(span)) {
      this.#depths[i] = now.depth;
      const [under, beside] = this.#split(span);
      return [...this.#line(old, now), ...this.#told(under), ...this.#told(beside)];
    }
    const without: Span = [i + 1, iEnd, j, jEnd];
    if (i < iEnd && old && (j >= jEnd || this.#score(without) === this.#score(span))) {
      const depth = this.#removedDepth(i, old);
      return [{ ...old, depth, change: "removed" }, ...this.#told(without)];
    }
    return j < jEnd && now ? [{ ...now, change: "added" }, ...this.#told([i, iEnd, j + 1, jEnd])] : [];
  }

  /** One thing may be written otherwise: its old words, then its new ones. */
  #line(old: Line, now: Line): ChangedLine[] {
    if (old.text === now.text) return [{ ...now, change: "same" }];
    return [
      { ...old, depth: now.depth, change: "removed" },
      { ...now, change: "added" },
    ];
  }

  /** Under what it stood under, wherever that is now. */
  #removedDepth(i: number, { depth }: Line): number {
    const above = this.#depths[this.#before.parents[i] ?? -1];
    const shown = above === undefined ? depth : above + 1;
    this.#depths[i] = shown;
    return shown;
  }
}
