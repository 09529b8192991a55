// SPDX-License-Identifier: AGPL-3.0-or-later
/** Runs plane operations over stored situations, a block of words at a time. */
import type { ClassPlanes } from "./bulk.ts";
import { ALL, NONE, type PlaneProgram, type Source } from "./plane-code.ts";

/** Words worked on together: small enough for the working memory to stay near, large enough to make calls rare. */
const BLOCK = 512;

/** @returns the plane of each output. */
export function runPlanes(program: PlaneProgram, cases: ClassPlanes, outputs: number): Uint32Array[] {
  const words = Math.ceil(cases.count / 32);
  const answers = Array.from({ length: outputs }, () => new Uint32Array(words));
  const memory = Array.from({ length: program.places }, () => new Uint32Array(BLOCK));
  const plane = (source: Source): Uint32Array =>
    "place" in source
      ? (memory[source.place] as Uint32Array)
      : (cases.planes[source.variable]?.[source.index] as Uint32Array);
  const steps = program.steps.map(({ and, from, to, outputs: out }) => ({
    and,
    from: from.map(plane),
    stored: from.map((source) => !("place" in source)),
    to: memory[to] as Uint32Array,
    answers: out.map((o) => answers[o] as Uint32Array),
  }));
  for (let start = 0; start < words; start += BLOCK) {
    const size = Math.min(BLOCK, words - start);
    for (const step of steps) {
      combine(step, start, size);
      for (const answer of step.answers) copy(step.to, answer, start, size);
    }
  }
  for (const { output, source } of program.direct) {
    if (source === ALL) fillCases(answers[output] as Uint32Array, cases.count);
    else if (source !== NONE) answers[output]?.set(plane(source));
  }
  return answers;
}

interface Step {
  readonly and: boolean;
  readonly from: readonly Uint32Array[];
  /** The plane is one of the situations: its words start where the block does. */
  readonly stored: readonly boolean[];
  readonly to: Uint32Array;
}

/** Four planes a round: the result so far, and three more. */
function combine({ and, from, stored, to }: Step, start: number, size: number): void {
  const at = (i: number): number => (stored[i] ? start : 0);
  const n = from.length;
  let [a, atA] = [from[0] as Uint32Array, at(0)];
  for (let i = 1; i < n; i += 3) {
    const [j, k] = [i + 1 < n ? i + 1 : i, i + 2 < n ? i + 2 : i];
    const kernel = i + 1 >= n ? (and ? and2 : or2) : i + 2 >= n ? (and ? and3 : or3) : and ? and4 : or4;
    kernel(
      to,
      size,
      a,
      atA,
      from[i] as Uint32Array,
      at(i),
      from[j] as Uint32Array,
      at(j),
      from[k] as Uint32Array,
      at(k),
    );
    a = to;
    atA = 0;
  }
}

type Kernel = (
  to: Uint32Array,
  n: number,
  a: Uint32Array,
  i: number,
  b: Uint32Array,
  j: number,
  c: Uint32Array,
  k: number,
  d: Uint32Array,
  l: number,
) => void;

const and2: Kernel = (to, n, a, i, b, j) => {
  for (let w = 0; w < n; w++) to[w] = (a[i + w] as number) & (b[j + w] as number);
};
const or2: Kernel = (to, n, a, i, b, j) => {
  for (let w = 0; w < n; w++) to[w] = (a[i + w] as number) | (b[j + w] as number);
};
const and3: Kernel = (to, n, a, i, b, j, c, k) => {
  for (let w = 0; w < n; w++) to[w] = (a[i + w] as number) & (b[j + w] as number) & (c[k + w] as number);
};
const or3: Kernel = (to, n, a, i, b, j, c, k) => {
  for (let w = 0; w < n; w++) to[w] = (a[i + w] as number) | (b[j + w] as number) | (c[k + w] as number);
};
const and4: Kernel = (to, n, a, i, b, j, c, k, d, l) => {
  for (let w = 0; w < n; w++)
    to[w] = (a[i + w] as number) & (b[j + w] as number) & (c[k + w] as number) & (d[l + w] as number);
};
const or4: Kernel = (to, n, a, i, b, j, c, k, d, l) => {
  for (let w = 0; w < n; w++)
    to[w] = (a[i + w] as number) | (b[j + w] as number) | (c[k + w] as number) | (d[l + w] as number);
};

function copy(from: Uint32Array, to: Uint32Array, start: number, size: number): void {
  for (let w = 0; w < size; w++) to[start + w] = from[w] as number;
}

/** One bit a situation, and none past the last. */
function fillCases(plane: Uint32Array, count: number): void {
  plane.fill(0xffffffff);
  if ((count & 31) !== 0) plane[plane.length - 1] = (1 << (count & 31)) - 1;
}
