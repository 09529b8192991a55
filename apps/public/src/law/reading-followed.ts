// SPDX-License-Identifier: AGPL-3.0-or-later
/** « caisses » names a reading for whoever writes the law. A person reads what it says: « Oui. Beaucoup de caisses… ». */
import type { Presentation } from "@sauf-conduit/rights";

type Reading = Presentation["readings"][string];

/** The engine joins the answers that would do with this word. */
const OR = " ou ";

/** @param test the answers of the debate that would open the right. @returns what one of them says, in the law's French. */
export function readingFollowed(test: string, reading: Reading | undefined): string {
  const said = Object.entries(reading?.answers ?? {});
  const followed = said.find(([name]) => test === name || test.startsWith(name + OR));
  return followed?.[1].summary ?? test;
}
