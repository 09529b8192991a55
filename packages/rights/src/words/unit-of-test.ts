// SPDX-License-Identifier: AGPL-3.0-or-later

/** What is measured: a fact by its own unit, if it has one; an amount that the law works out, in euros. */
export interface Measured {
  readonly unit?: string | null | undefined;
  readonly money?: true | undefined;
}

/**
 * The unit, in the words of the law, that a test or an answer leaves unsaid: « au plus 1200 » has one to say, « 3 mois » and
 * « 2026-08-01 » say all of it.
 */
export function unitOfTest(test: string, { unit, money }: Measured): string | null {
  if (!/(?:^|\s)\d+(?:\.\d+)?$/.test(test)) return null;
  return unit ?? (money ? "euros" : null);
}
