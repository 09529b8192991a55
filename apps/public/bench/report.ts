// SPDX-License-Identifier: AGPL-3.0-or-later
/** Figures in lines: what, how much, its target, and whether it is met. */

export interface Line {
  readonly what: string;
  readonly figure: string;
  readonly target?: string;
  readonly met?: boolean;
}

export function printLine({ what, figure, target, met }: Line): void {
  const verdict = met === undefined ? "" : met ? "  met" : "  NOT MET";
  console.log(`${what.padEnd(74)} ${figure.padStart(12)}  ${(target ?? "").padEnd(10)}${verdict}`);
}

export function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The time under which nine in ten are. */
export function nineInTen(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.9)] ?? 0;
}

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
export const seconds = (value: number): string => `${(value / 1000).toFixed(2)} s`;
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
export const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;
