// SPDX-License-Identifier: AGPL-3.0-or-later
/** A worked case of the law pages, opened in the check: what is fetched is an invented person's, and tells nothing of who reads. */
import type { Presentation, Situation } from "@sauf-conduit/rights";
import { draftOf, listDraftOf } from "../answers/draft-of.ts";
import type { CaseAsked } from "../doors/asked.ts";
import { casesFile } from "../law-pages/addresses.ts";
import { SUBJECTS } from "./entrances.ts";
import type { OpenedCase, Reply, Session } from "./session.ts";

/** What `/droit/cas/<id>.json` holds, as far as it is read here. */
interface CaseFile {
  readonly item: string;
  /** Hash of the law that the cases were written for. */
  readonly law: string;
  readonly cases: readonly {
    readonly key: string;
    readonly number: number;
    readonly name: string;
    readonly on: string;
    readonly situation: Situation;
  }[];
}

/** Fetches the case; null when there is none, or of another law than the one that answers. */
export async function fetchCase(
  { item, key }: CaseAsked,
  { facts, items, law }: Presentation,
): Promise<OpenedCase | null> {
  try {
    const response = await fetch(casesFile(item), { credentials: "omit", referrerPolicy: "no-referrer" });
    const read = response.ok ? ((await response.json()) as CaseFile) : null;
    const found = read?.law === law ? read.cases.find((one) => one.key === key) : undefined;
    if (found === undefined) return null;
    const { name, number, on, situation } = found;
    return {
      entrance: SUBJECTS.find((subject) => subject === `subject-${items[item]?.domain}`) ?? "all",
      invented: { item, name, number, on, readings: situation.readings },
      replies: repliesOf(situation, facts),
    };
  } catch {
    return null;
  }
}

function repliesOf({ facts, lists }: Situation, texts: Presentation["facts"]): Session["replies"] {
  const reply = (draft: Reply["draft"], outcome: Reply["outcome"]): Reply => ({
    draft,
    outcome,
    skipped: false,
    presumed: false,
  });
  return Object.fromEntries([
    ...Object.entries(facts).map(([fact, answer]) => [
      fact,
      reply(draftOf(texts[fact], answer), { kind: "answered", answer }),
    ]),
    ...Object.entries(lists).map(([fact, list]) => [
      fact,
      reply(listDraftOf(list), { kind: "listed", list }),
    ]),
  ]);
}
