// SPDX-License-Identifier: AGPL-3.0-or-later
/** Timing: the median of several rounds, and a table of figures against their targets. */

/** Milliseconds. */
const WARM_UP = 400;

/** Median time of one call, in nanoseconds. `calls`: how many the function makes in one go. */
export function median(run: () => void, calls: number, rounds = 7): number {
  // Long enough for the machine's compiler to be done: a peer timed half compiled would flatter us.
  for (const end = performance.now() + WARM_UP; performance.now() < end; ) run();
  const times = Array.from({ length: rounds }, () => {
    const start = process.hrtime.bigint();
    run();
    return Number(process.hrtime.bigint() - start) / calls;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
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
