// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a test is of: a fact by its own unit, if it has one; an amount that the law works out, in euros. */
export interface Measured {
  readonly unit?: string | null | undefined;
  readonly money?: true | undefined;
}

const BARE_NUMBER = /(?<=^|\s)\d+(?:\.\d+)?(?=$| et | ou )/g;

/**
 * A test or an answer with its euros, each beside its number, so that every language sets both: « au plus 1200 euros ». Of
 * another unit, or of a length of time or a day, which say theirs, as it is.
 */
export function inEuros(test: string, { unit, money }: Measured): string {
  const isMoney = money === true || unit?.startsWith("euros") === true;
  return isMoney ? test.replace(BARE_NUMBER, "$& euros") : test;
}
