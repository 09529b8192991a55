// SPDX-License-Identifier: AGPL-3.0-or-later
import type { MessageKey } from "../messages/language.tsx";
import type { Problem } from "./read-draft.ts";

type Say = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** What is wrong, where, and what to write instead. The text typed is quoted and stays in its field. */
export function faultText(problem: Problem, say: Say): string {
  switch (problem.kind) {
    case "nothing-chosen":
      return say("fault.nothing-chosen");
    case "empty":
      return say("fault.empty-date");
    case "unreadable":
      return say("fault.unreadable-date", { typed: problem.text });
    case "short-year":
      return say("fault.short-year", { typed: problem.text });
    case "no-day":
      return say("fault.no-day", { typed: problem.text });
    case "impossible-month":
      return say("fault.impossible-month", { typed: problem.text });
    case "impossible-day":
      return say("fault.impossible-day", { typed: problem.text, last: problem.lastDay });
    case "hour":
      return say("fault.hour", { typed: problem.text });
    case "empty-number":
      return say("fault.empty-number");
    case "not-a-number":
      return say("fault.not-a-number", { typed: problem.text });
    case "ambiguous-number":
      return say("fault.ambiguous-number", { typed: problem.text, thousands: problem.thousands });
    case "not-whole":
      return say("fault.not-whole", { typed: problem.text });
  }
}
