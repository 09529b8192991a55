// SPDX-License-Identifier: AGPL-3.0-or-later
/** From what was typed to what the engine takes: a whole answer, a partial one, or nothing known. */
import {
  readWrittenDay,
  readWrittenHour,
  readWrittenPeriod,
  type WrittenDateFault,
} from "@sauf-conduit/calendar";
import {
  type Answer,
  type FactText,
  type ListAnswer,
  readWrittenNumber,
  type SituationFault,
  type WrittenNumberFault,
} from "@sauf-conduit/rights";
import { type Draft, SEVERAL, severalOf, wordOf } from "./draft.ts";

/** What is wrong with what was typed: `typed`, as it was. */
export type Problem =
  | { readonly kind: "nothing-chosen" }
  | { readonly kind: "date" | "period"; readonly typed: string; readonly fault: WrittenDateFault }
  | { readonly kind: "hour"; readonly typed: string }
  | { readonly kind: "number"; readonly typed: string; readonly fault: WrittenNumberFault }
  /** A duration of one and a half: `months`, when it is a whole number of them. */
  | { readonly kind: "not-whole"; readonly typed: string; readonly months: number | null }
  /** It can be read, and the engine says that it cannot be. */
  | {
      readonly kind: "refused";
      readonly typed: string;
      readonly refusal: SituationFault;
      /** What is typed in the field; null when the answer was chosen. */
      readonly wanted: "date" | "amount" | null;
    };

/** Where a problem is said: under the field named, or under the answers. */
export interface Fault {
  readonly field: string | null;
  readonly problem: Problem;
}

export type Outcome =
  | { readonly kind: "answered"; readonly answer: Answer }
  | { readonly kind: "listed"; readonly list: ListAnswer }
  | { readonly kind: "unknown" }
  | { readonly kind: "declined" };

export type DraftRead =
  | { readonly ok: true; readonly value: Outcome }
  | { readonly ok: false; readonly problem: Fault };

const answered = (answer: Answer): DraftRead => ({ ok: true, value: { kind: "answered", answer } });
const fail = (field: string | null, problem: Problem): DraftRead => ({
  ok: false,
  problem: { field, problem },
});
const typedIn = (draft: Draft, field: string): string => (draft.texts[field] ?? "").trim();

function readDate(draft: Draft, timed: boolean): DraftRead {
  if (draft.choice === "none") return answered("aucune");
  if (draft.choice === "about") return readAbout(typedIn(draft, "about"));
  const typed = typedIn(draft, "exact");
  const day = readWrittenDay(typed);
  if (!day.ok) return fail("exact", { kind: "date", typed, fault: day.fault });
  const hour = typedIn(draft, "hour");
  if (!timed || hour === "") return answered(day.value);
  const at = readWrittenHour(hour);
  return at.ok ? answered(`${day.value} ${at.value}`) : fail("hour", { kind: "hour", typed: hour });
}

function readAbout(typed: string): DraftRead {
  const period = readWrittenPeriod(typed);
  if (!period.ok) return fail("about", { kind: "period", typed, fault: period.fault });
  return answered({ "à partir du": period.value.from, "jusqu'au": period.value.to });
}

/** Words of the format for a known limit. */
const LIMITS: Readonly<Record<string, string>> = { "at-least": "au moins", "less-than": "moins de" };
const MONTHS_A_YEAR = 12;

/** @param unit of a duration, when the person chose none; null for a number or an amount. */
function readAmount(draft: Draft, choice: string, unit: string | null): DraftRead {
  const typed = typedIn(draft, choice);
  const read = readWrittenNumber(typed);
  if (!read.ok) return fail(choice, { kind: "number", typed, fault: read.fault });
  const chosen = unit === null ? null : (draft.texts[`${choice}.unit`] ?? unit);
  if (chosen !== null && !Number.isInteger(read.value)) {
    const months = chosen === "ans" ? read.value * MONTHS_A_YEAR : Number.NaN;
    return fail(choice, { kind: "not-whole", typed, months: Number.isInteger(months) ? months : null });
  }
  const known = chosen === null ? read.value : `${read.value} ${chosen}`;
  const limit = LIMITS[choice];
  return answered(limit === undefined ? known : { [limit]: known });
}

function readMembers(draft: Draft, fields: readonly FactText[]): DraftRead {
  const members: Record<string, Answer>[] = [];
  for (const member of draft.members) {
    const known: Record<string, Answer> = {};
    for (const field of fields) {
      const typed = (member.fields[field.name] ?? "").trim();
      if (typed === "") continue;
      if (field.type !== "number" && field.type !== "money") {
        known[field.name] = typed;
        continue;
      }
      const read = readWrittenNumber(typed);
      if (!read.ok) return fail(`${member.id}.${field.name}`, { kind: "number", typed, fault: read.fault });
      known[field.name] = read.value;
    }
    members.push(known);
  }
  const said = draft.texts.complete;
  const complete = said === "yes" || said === "no" ? said : "unknown";
  return { ok: true, value: { kind: "listed", list: { complete, members } } };
}

/** One word ticked is that answer; none is no answer yet. */
function readSeveral(ticked: readonly string[]): DraftRead {
  const [first] = ticked;
  if (first === undefined) return fail(SEVERAL, { kind: "nothing-chosen" });
  return answered(ticked.length === 1 ? first : ticked);
}

const isDate = ({ type }: FactText): boolean => type === "date" || type === "datetime";

/**
 * Reads the draft of one question.
 * @param fields for a list: the facts asked of each member.
 */
export function readDraft(fact: FactText, draft: Draft, fields: readonly FactText[] = []): DraftRead {
  const { choice } = draft;
  if (choice === null) return fail(null, { kind: "nothing-chosen" });
  if (choice === "unknown" || choice === "declined") return { ok: true, value: { kind: choice } };
  if (choice === "list") return readMembers(draft, fields);
  if (choice === "nobody")
    return { ok: true, value: { kind: "listed", list: { complete: "yes", members: [] } } };
  if (choice === SEVERAL) return readSeveral(severalOf(draft));
  const chosen = wordOf(choice);
  if (chosen !== null) return answered(chosen);
  if (isDate(fact)) return readDate(draft, fact.type === "datetime");
  return readAmount(draft, choice, fact.type === "duration" ? "mois" : null);
}

/** What the engine refused, said under the field that was typed in; under the answers when there is none. */
export function refused(fact: FactText, draft: Draft, refusal: SituationFault): Fault {
  const { choice } = draft;
  const field = choice !== null && draft.texts[choice] !== undefined ? choice : null;
  if (field === null) return { field, problem: { kind: "refused", typed: "", refusal, wanted: null } };
  const wanted = isDate(fact) ? "date" : "amount";
  return { field, problem: { kind: "refused", typed: typedIn(draft, field), refusal, wanted } };
}
