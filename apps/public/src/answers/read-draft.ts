// SPDX-License-Identifier: AGPL-3.0-or-later
/** From what was typed to what the engine takes: a whole answer, a partial one, or nothing known. */
import type { Answer, FactText, ListAnswer } from "@sauf-conduit/rights";
import { type Draft, wordOf } from "./draft.ts";
import { type DateProblem, type Read, readDay, readHour, readPeriod } from "./read-date.ts";
import { type NumberProblem, readNumber } from "./read-number.ts";

export type Problem =
  | DateProblem
  | NumberProblem
  | { readonly kind: "hour"; readonly text: string }
  | { readonly kind: "nothing-chosen" };

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

type Reading = Read<Outcome, Fault>;

const answered = (answer: Answer): Reading => ({ ok: true, value: { kind: "answered", answer } });

function within<T, P extends Problem>(field: string, read: Read<T, P>, then: (value: T) => Reading): Reading {
  return read.ok ? then(read.value) : { ok: false, problem: { field, problem: read.problem } };
}

function readDate(draft: Draft, timed: boolean): Reading {
  if (draft.choice === "none") return answered("aucune");
  if (draft.choice === "about") {
    return within("about", readPeriod(draft.texts.about ?? ""), ({ from, to }) =>
      answered({ "à partir du": from, "jusqu'au": to }),
    );
  }
  return within("exact", readDay(draft.texts.exact ?? ""), (day) => {
    const hour = (draft.texts.hour ?? "").trim();
    if (!timed || hour === "") return answered(day);
    return within("hour", readHour(hour), (at) => answered(`${day} ${at}`));
  });
}

/** Words of the format for a known limit. */
const LIMITS: Readonly<Record<string, string>> = { "at-least": "au moins", "less-than": "moins de" };

function readAmount(draft: Draft, choice: string, unit: string | null): Reading {
  return within(choice, readNumber(draft.texts[choice] ?? "", unit !== null), (value) => {
    const known = unit === null ? value : `${value} ${draft.texts[`${choice}.unit`] ?? unit}`;
    const limit = LIMITS[choice];
    return answered(limit === undefined ? known : { [limit]: known });
  });
}

function readMembers(draft: Draft, fields: readonly FactText[]): Reading {
  const members: Record<string, Answer>[] = [];
  for (const member of draft.members) {
    const known: Record<string, Answer> = {};
    for (const field of fields) {
      const typed = (member.fields[field.name] ?? "").trim();
      if (typed === "") continue;
      if (field.type === "number" || field.type === "money") {
        const read = readNumber(typed);
        if (!read.ok) {
          return { ok: false, problem: { field: `${member.id}.${field.name}`, problem: read.problem } };
        }
        known[field.name] = read.value;
      } else {
        known[field.name] = typed;
      }
    }
    members.push(known);
  }
  const said = draft.texts.complete;
  const complete = said === "yes" || said === "no" ? said : "unknown";
  return { ok: true, value: { kind: "listed", list: { complete, members } } };
}

/**
 * Reads the draft of one question.
 * @param fields for a list: the facts asked of each member.
 */
export function readDraft(fact: FactText, draft: Draft, fields: readonly FactText[] = []): Reading {
  const { choice } = draft;
  if (choice === "unknown" || choice === "declined") return { ok: true, value: { kind: choice } };
  if (choice === "list") return readMembers(draft, fields);
  if (choice === "nobody")
    return { ok: true, value: { kind: "listed", list: { complete: "yes", members: [] } } };
  if (choice === null) return { ok: false, problem: { field: null, problem: { kind: "nothing-chosen" } } };
  const chosen = wordOf(choice);
  if (chosen !== null) return answered(chosen);
  if (fact.type === "date") return readDate(draft, false);
  if (fact.type === "datetime") return readDate(draft, true);
  return readAmount(draft, choice, fact.type === "duration" ? "mois" : null);
}
