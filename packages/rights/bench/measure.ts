// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Timing: medians of several rounds, in processor time of the thread, so that other work on the machine counts for
 * no one; and a table of figures against their targets.
 */

/** Milliseconds of processor. */
const WARM_UP = 400;

/** Milliseconds of processor a sample: many steps of the clock, which may be four milliseconds. */
const SAMPLE = 50;

/** Median processor time of one call, in nanoseconds. `calls`: how many the function makes in one go. */
export function median(run: () => void, calls: number, rounds = 7): number {
  warm(run, WARM_UP);
  return middle(Array.from({ length: rounds }, () => time(run, calls)));
}

export interface Contender {
  readonly run: () => void;
  /** How many calls the function makes in one go. */
  readonly calls: number;
}

/**
 * Nanoseconds of processor a call of each, round by round, in turn: what slows the machine down slows them all. Each is warmed
 * for a second in all, the last time after all the others, before any is timed; and runs once untimed in each round,
 * so that none pays for what the one before it left in the caches.
 */
export function inTurn<Name extends string>(
  contenders: Readonly<Record<Name, Contender>>,
  rounds = 15,
): Record<Name, number[]> {
  const list = Object.entries(contenders) as [Name, Contender][];
  for (let i = 0; i < 3; i++) for (const [, { run }] of list) warm(run, WARM_UP);
  const times = Object.fromEntries(list.map(([name]) => [name, []])) as unknown as Record<Name, number[]>;
  for (let i = 0; i < rounds; i++)
    for (const [name, { run, calls }] of list) {
      run();
      times[name].push(time(run, calls));
    }
  return times;
}

/** How many times faster than the other: the median of the rounds, each compared with itself. */
export function timesFaster(than: readonly number[], own: readonly number[]): number {
  return middle(own.map((mine, i) => (than[i] ?? 0) / mine));
}

export function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Long enough, in milliseconds of processor, for the machine's compiler to be done: a peer half compiled would flatter us. */
export function warm(run: () => void, milliseconds: number): void {
  for (const start = processorTime(); processorTime() - start < milliseconds * 1000; ) run();
}

/** Nanoseconds of processor a call. Every sample lasts as long: none is more likely than another to be disturbed. */
function time(run: () => void, calls: number): number {
  let start = processorTime();
  for (const before = start; start === before; ) start = processorTime(); // the clock moves by steps: begin on one
  let times = 0;
  let spent = 0;
  for (; spent < SAMPLE * 1000; spent = processorTime() - start) {
    run();
    times++;
  }
  return (spent * 1000) / (calls * times);
}

/** Microseconds of this thread. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return user + system;
}

export interface Line {
  readonly what: string;
  readonly figure: string;
  readonly target?: string;
  readonly met?: boolean;
}

export function printLine({ what, figure, target, met }: Line): void {
  const verdict = met === undefined ? "" : met ? "  met" : "  NOT MET";
  console.log(`${what.padEnd(62)} ${figure.padStart(18)}  ${(target ?? "").padEnd(12)}${verdict}`);
}

export function ratio(x: number): string {
  return `${x >= 100 ? Math.round(x).toLocaleString("en") : x.toFixed(2)} ×`;
}
