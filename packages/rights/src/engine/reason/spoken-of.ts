// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a person came to speak of: to be asked about it is no surprise, so that it is not put late for being painful. */
import type { QuestionOptions } from "../../api/model-api.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";

export type Spoken = Required<Pick<QuestionOptions, "about" | "soon">>;

/** The fact is of a kind that she came to speak of, or is asked of everyone who comes, or waits for one that is. */
export function isSpokenOf(law: LoadedLaw, fact: string, { about, soon }: Spoken): boolean {
  return about.some((kind) => kind === law.facts.get(fact)?.sensitive) || followsFrom(law, fact, soon);
}

function followsFrom(law: LoadedLaw, fact: string, soon: readonly string[]): boolean {
  if (soon.includes(fact)) return true;
  return (law.facts.get(fact)?.askedAfter ?? []).some((names) =>
    names.some((name) => followsFrom(law, name, soon)),
  );
}
