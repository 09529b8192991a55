// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a right gives, as messages and the words of the law that they hold. */
import type { Effects } from "@sauf-conduit/rights";
import { capital, lawText, type MessageKey, type Page, quantityText, say } from "./say.tsx";

export interface Given {
  /** Null: the title of the paper, that stands alone. */
  readonly message: MessageKey | null;
  readonly words: Readonly<Record<string, string>>;
}

export function givenBy(effects: Effects | null): readonly Given[] {
  if (effects === null) return [];
  const { title, duration, work, lawfulStay, renewal, forbids, reception } = effects;
  const lines: (Given | null)[] = [
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

function lasting(duration: NonNullable<Effects["duration"]>): Given {
  if (typeof duration === "string") return { message: "gives.duration", words: { duration } };
  return { message: "gives.duration.since", words: { ...duration } };
}

/** The same as plain lines. */
export function givenTexts(context: Page, effects: Effects | null): readonly string[] {
  return givenBy(effects).map(({ message, words }) => {
    if (message === null) return capital(lawText(context, words.title ?? "").text);
    const said = Object.entries(words).map(([name, text]) => [
      name,
      name === "duration" ? quantityText(context, text) : lawText(context, text).text,
    ]);
    return say(context.language, message, Object.fromEntries(said));
  });
}
