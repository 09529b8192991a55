// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a unit may answer, as bits. */
export const YES = 1;
export const NO = 2;
export const NOT_APPLICABLE = 4;
/** A non-empty union of YES, NO and NOT_APPLICABLE. */
export type ValueSet = number;

export function isSettled(values: ValueSet): boolean {
  return (values & (values - 1)) === 0;
}
