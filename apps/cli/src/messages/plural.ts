// SPDX-License-Identifier: AGPL-3.0-or-later
/** A count and what it counts: French has one form up to two, English has one form for one alone. */
type Plural = (count: number, one: string, many: string) => string;

export const frenchPlural: Plural = (count, one, many) => `${count} ${count > 1 ? many : one}`;

export const englishPlural: Plural = (count, one, many) => `${count} ${count === 1 ? one : many}`;
