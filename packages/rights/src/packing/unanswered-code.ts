// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is proven of a variable before anyone answers: nothing, that every class is possible, or all but the last. */
export const UNPROVEN = 0;
export const EVERY_CLASS = 1;
/** Of a date or a length of time: « it did not happen » is impossible. */
export const ALL_BUT_LAST = 2;
export type Unanswered = typeof UNPROVEN | typeof EVERY_CLASS | typeof ALL_BUT_LAST;
