// SPDX-License-Identifier: AGPL-3.0-or-later
/** Of all that an answer changes, what is told aloud: a person in distress hears what matters to her, and first. */
import type { EncodedCase, Presentation } from "@sauf-conduit/rights";
import { concerns, type Door } from "../session/entrances.ts";
import { isOfAnyone } from "./assess.ts";
import type { Change } from "./rights-shown.ts";

export interface Telling {
  readonly door: Door;
  readonly presentation: Presentation;
  readonly before: EncodedCase;
  readonly after: EncodedCase;
}

/** What she came for, then what opens, then the rest, each in the order of the screen. */
export function newsOf(changes: readonly Change[], telling: Telling): readonly Change[] {
  const { door } = telling;
  const ofWhoSheIs = saysOnlyWhoSheIs(telling);
  const isWanted = ({ unit }: Change): boolean => door.first.includes(unit) || door.foremost.includes(unit);
  const isTold = (change: Change): boolean => {
    const { answer, was, item, forInformation } = change;
    if (answer.value === "not-applicable" || forInformation) return false;
    if (isWanted(change) || answer.value === "yes" || was.value === "yes") return true;
    // Her age or her nationality closes what is for other people: that is no news to her.
    return concerns(door, item.domain) && !(answer.value === "no" && ofWhoSheIs);
  };
  const place = (change: Change): number => (isWanted(change) ? 0 : change.answer.value === "yes" ? 1 : 2);
  return changes.filter(isTold).toSorted((a, b) => place(a) - place(b));
}

const BORN = "date de naissance";

/** Nothing was answered but what is asked of anyone: age, nationality, where one lives. A day tells what happened. */
function saysOnlyWhoSheIs({ before, after, presentation }: Telling): boolean {
  const names = answeredBetween(before, after);
  return names.every((name) => {
    const isDate = presentation.facts[name]?.type.startsWith("date") === true;
    return isOfAnyone(name, presentation) && (!isDate || name === BORN);
  });
}

/** Facts and lists that are not answered alike. */
function answeredBetween(before: EncodedCase, after: EncodedCase): readonly string[] {
  const said = ({ situation }: EncodedCase): Record<string, unknown> => ({
    ...situation.facts,
    ...situation.lists,
  });
  const [was, is] = [said(before), said(after)];
  const names = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...names].filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]));
}
