// SPDX-License-Identifier: AGPL-3.0-or-later
import { capital, type Effects } from "@sauf-conduit/rights";
import { givenBy } from "../law/given.ts";
import { lawText, type Page, quantityText, say } from "./say.tsx";

/** What a right gives, as plain lines. */
export function givenTexts(context: Page, effects: Effects | null): readonly string[] {
  return givenBy(effects).map(({ message, words }) => {
    if (message === null) return capital(lawText(context, words.title).text);
    const said = Object.entries(words).map(([name, text]) => [
      name,
      name === "duration" ? quantityText(context, text) : lawText(context, text).text,
    ]);
    return say(context.language, message, Object.fromEntries(said));
  });
}
