// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * While a person reads the first screen, what she starts from is read, and what the answers to the first question would
 * change: the first answer is then as quick as the others. What the engine makes once and keeps is made then too.
 */
import type { LawModel } from "@sauf-conduit/rights";
import { EMPTY_DRAFT } from "../answers/draft.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { EVERYTHING } from "../session/entrances.ts";
import { replyTo } from "../session/session.ts";
import { situationOf } from "../session/situation.ts";
import { assessing } from "./assess.ts";
import type { Assessed, Assessment, ToAssess } from "./assessment.ts";
import { atRest } from "./at-rest.ts";
import { doorReaders } from "./door-reader.ts";
import { each } from "./foresee.ts";
import { begin, begunReading, keepForAnyone } from "./kept-readings.ts";
import { likely } from "./likely.ts";
import { askedAfter, type Replies } from "./other-replies.ts";
import { rightsShown } from "./rights-shown.ts";

/**
 * Reads the provisions themselves, one at each step, while the words are on their way; which rights are shown is not
 * known without them.
 */
export function beginWith({ model, start, on }: Beginning): Iterator<void, void> {
  const asked = { model, units: model.displayed, situation: situationOf(start), on, before: null };
  return begin(asked, assessing(asked));
}

interface Beginning {
  readonly model: LawModel;
  /** What is supposed before anyone has answered. */
  readonly start: Replies;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/** Where the engine starts from. */
export interface Start extends Pick<LoadedLaw, "model" | "presentation"> {
  /** What is supposed before anyone has answered, by entrance. */
  readonly starts: readonly Replies[];
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

export async function warmUp(start: Start): Promise<void> {
  await atRest(reading(start));
}

function* reading({ model, presentation, starts, on }: Start): Generator<void, void> {
  const shown = rightsShown(model, presentation);
  const every = { model, units: shown.map(({ unit }) => unit), on };
  const readerOf = doorReaders({ model, presentation, shown, entrance: EVERYTHING, shownFirst: undefined });
  let before: Assessment | null = null;
  for (const replies of starts) {
    const situation = situationOf(replies);
    const known: Assessment | null = before ?? begunReading({ model, situation, on });
    const read: Assessed = yield* assessing({ ...every, situation, before: known });
    if (!read.ok) continue;
    before = read.assessment;
    keepForAnyone({ ...every, situation, before: null }, read);
    yield* each(before, ({ missing }) => missing);
    const asked = presentation.facts[readerOf(null).nextOf(askedAfter(before, replies)) ?? ""];
    if (asked === undefined) continue;
    for (const outcome of likely(asked, [], EMPTY_DRAFT)) {
      const given = { ...replies, [asked.name]: { ...replyTo({ replies }, asked.name), outcome } };
      yield* foreseeing({ ...every, situation: situationOf(given), before });
    }
  }
}

function* foreseeing(asked: ToAssess): Generator<void, void> {
  const read: Assessed = yield* assessing(asked);
  keepForAnyone(asked, read);
  if (read.ok) yield* each(read.assessment, ({ value }) => value);
}
