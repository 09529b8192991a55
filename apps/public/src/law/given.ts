// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a right gives, as messages and the words of the law that they hold: for the check and for the pages of the law. */
import type { Effects } from "@sauf-conduit/rights";

/** One line. The words are the law's, in French. */
export type GivenLine =
  | { readonly message: null; readonly words: { readonly title: string } }
  | { readonly message: GivenMessage; readonly words: Readonly<Record<string, string>> };

/** In the messages of the check and in those of the pages. */
export type GivenMessage =
  | "gives.work.yes"
  | "gives.work.no"
  | "gives.lawful-stay"
  | "gives.duration"
  | "gives.duration.since"
  | "gives.renewal"
  | "gives.forbids"
  | "gives.reception";

/** @returns a line without message is the title of the paper, that stands alone; empty: nothing is said of it. */
export function givenBy(effects: Effects | null): readonly GivenLine[] {
  if (effects === null) return [];
  const { title, duration, work, lawfulStay, renewal, forbids, reception } = effects;
  const lines: (GivenLine | null)[] = [
    title?.kind === "word" ? { message: null, words: { title: title.word } } : null,
    duration === undefined ? null : lasting(duration),
    work === "yes" ? { message: "gives.work.yes", words: {} } : null,
    work === "no" ? { message: "gives.work.no", words: {} } : null,
    lawfulStay === "yes" ? { message: "gives.lawful-stay", words: {} } : null,
    renewal ? { message: "gives.renewal", words: { how: renewal } } : null,
    forbids ? { message: "gives.forbids", words: { what: forbids } } : null,
    reception ? { message: "gives.reception", words: { what: reception } } : null,
  ];
  return lines.filter((line) => line !== null);
}

function lasting(duration: NonNullable<Effects["duration"]>): GivenLine {
  if (typeof duration === "string") return { message: "gives.duration", words: { duration } };
  return { message: "gives.duration.since", words: { ...duration } };
}
