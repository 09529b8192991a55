// SPDX-License-Identifier: AGPL-3.0-or-later
/** The way back from an answer to what would have been typed: a worked case is shown as if somebody had answered it. */
import { writtenDay } from "@sauf-conduit/calendar";
import type { Answer, FactText, ListAnswer } from "@sauf-conduit/rights";
import { type Draft, EMPTY_DRAFT, SEVERAL, word } from "./draft.ts";

const LIMITS: Readonly<Record<string, string>> = { "au moins": "at-least", "moins de": "less-than" };

/** The draft that reads as this answer; empty when no field can be typed so. */
export function draftOf(fact: FactText | undefined, answer: Answer): Draft {
  const typed = (choice: string, texts: Draft["texts"] = {}): Draft => ({ ...EMPTY_DRAFT, choice, texts });
  switch (fact?.type) {
    case "yes-no":
    case "choice":
      if (typeof answer === "string") return typed(word(answer));
      return Array.isArray(answer) ? typed(SEVERAL, { [SEVERAL]: JSON.stringify(answer) }) : EMPTY_DRAFT;
    case "date":
    case "datetime":
      return typeof answer === "string" ? dateDraft(answer, typed) : EMPTY_DRAFT;
    case "number":
    case "money":
    case "duration":
      return amountDraft(answer, typed);
    default:
      return EMPTY_DRAFT;
  }
}

type Typed = (choice: string, texts?: Draft["texts"]) => Draft;

function dateDraft(answer: string, typed: Typed): Draft {
  if (answer === "aucune") return typed("none");
  const [day = "", hour] = answer.split(" ");
  return typed("exact", { exact: writtenDay(day), ...(hour === undefined ? {} : { hour }) });
}

function amountDraft(answer: Answer, typed: Typed): Draft {
  if (typeof answer !== "object") return typed("exact", amountTexts("exact", answer));
  const [limit = "", value = ""] = Object.entries(answer)[0] ?? [];
  const choice = LIMITS[limit];
  return choice === undefined ? EMPTY_DRAFT : typed(choice, amountTexts(choice, value));
}

/** « 2 ans » is a number and its unit. */
function amountTexts(name: string, answer: string | number): Draft["texts"] {
  const [amount = "", unit] = String(answer).split(" ");
  return { [name]: amount.replace(".", ","), ...(unit === undefined ? {} : { [`${name}.unit`]: unit }) };
}

export function listDraftOf({ complete, members }: ListAnswer): Draft {
  if (members.length === 0 && complete === "yes") return { ...EMPTY_DRAFT, choice: "nobody" };
  return {
    choice: "list",
    texts: { complete },
    members: members.map((fields, index) => ({
      id: index + 1,
      fields: Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, String(value)])),
    })),
  };
}
