// SPDX-License-Identifier: AGPL-3.0-or-later
/** One answer to one fact, by the type of the fact. « inconnu » never comes here. */
import type { CompiledFact } from "../artefact/compiled-law.ts";
import { nearest } from "../compiler/text/suggest.ts";
import { FAILS, HOLDS } from "../engine/values/ranges.ts";
import type { Answer } from "../syntax/index.ts";
import { type Read, wrongType } from "./answer-forms.ts";
import { readDate } from "./dates.ts";
import { readDuration, readNumber } from "./quantities.ts";

/** @param latest the last day on which a past event may lie, in days since 1970-01-01; null: any. */
export function readAnswer(fact: CompiledFact, answer: Answer, latest: number | null): Read {
  switch (fact.type) {
    case "yes-no":
      return answer === "oui" || answer === "non"
        ? { known: { type: "yes-no", value: answer === "oui" ? HOLDS : FAILS } }
        : wrongType(fact, answer, "yes-no");
    case "choice":
      return readChoice(fact, answer);
    case "number":
    case "money":
      return readNumber(fact, answer);
    case "duration":
      return readDuration(fact, answer);
    case "date":
    case "datetime":
      return readDate(fact, answer, fact.past === true ? latest : null);
    case "list":
      return wrongType(fact, answer, "list");
  }
}

function readChoice(fact: CompiledFact, answer: Answer): Read {
  const words = typeof answer === "string" || typeof answer === "number" ? [answer] : answer;
  if (!Array.isArray(words) || words.length === 0) return wrongType(fact, answer, "word");
  const possible = fact.values ?? [];
  const given = words.map(String);
  const other = given.find((word) => !possible.includes(word));
  if (other === undefined) return { known: { type: "choice", value: new Set(given) } };
  const suggestion = nearest(other, possible) ?? null;
  return { fault: { code: "not-a-word", name: fact.name, given: other, possible, suggestion } };
}
