// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * While a person reads the first screen, what she starts from is read, and what the answers to the first question would
 * change: the first answer is then as quick as the others. What the engine makes once and keeps is made then too.
 */
import { EMPTY_DRAFT } from "../answers/draft.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { EVERYTHING } from "../session/entrances.ts";
import { replyTo } from "../session/session.ts";
import { situationOf } from "../session/situation.ts";
import { type Assessed, type Assessment, assessing, type ToAssess } from "./assess.ts";
import { atRest } from "./at-rest.ts";
import { doorReaders } from "./door-reader.ts";
import { each } from "./foresee.ts";
import { keepForAnyone } from "./kept-readings.ts";
import { likely } from "./likely.ts";
import { askedAfter, type Replies } from "./other-replies.ts";
import { rightsShown } from "./rights-shown.ts";

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
  const shown = rightsShown(model.units, model.goals, presentation);
  const every = { model, units: shown.map(({ unit }) => unit), on };
  const readerOf = doorReaders({ model, presentation, shown, entrance: EVERYTHING, shownFirst: undefined });
  let before: Assessment | null = null;
  for (const replies of starts) {
    const situation = situationOf(replies);
    const read: Assessed = yield* assessing({ ...every, situation, before });
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
