// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * A worked case of the law pages, opened in the check: `#cas=<id>.<number>`, then the
 * language of the page it comes from (`&langue=en`), if it is said. The fragment is erased from the address and
 * the history before anything else; what is fetched is an invented person's, and tells nothing of who reads.
 */
import type { Presentation, Situation } from "@sauf-conduit/rights";
import { draftOf, listDraftOf } from "../answers/draft-of.ts";
import { casesFile } from "../law-pages/addresses.ts";
import { LANGUAGES, type Language } from "../messages/languages.ts";
import { SUBJECTS } from "./entrances.ts";
import type { OpenedCase, Reply, Session } from "./session.ts";

export interface CaseAsked {
  readonly item: string;
  readonly number: number;
  /** The language of the page that it was opened from. */
  readonly language: Language | null;
}

const FRAGMENT = /^#cas=([a-z0-9-]{1,80})\.(\d{1,4})(?:&langue=([a-z]{2}))?$/;

/** Reads the fragment of the address, and erases it: from the bar and from this entry of the history. */
export function takeCase(): CaseAsked | null {
  const { hash, pathname, search } = window.location;
  if (!hash.startsWith("#cas=")) return null;
  window.history.replaceState(window.history.state, "", `${pathname}${search}`);
  const [, item, number, language] = FRAGMENT.exec(hash) ?? [];
  if (item === undefined) return null;
  const spoken = LANGUAGES.find(({ code }) => code === language);
  return { item, number: Number(number), language: spoken?.code ?? null };
}

/** What `/droit/cas/<id>.json` holds, as far as it is read here. */
interface CaseFile {
  readonly item: string;
  /** Hash of the law that the cases were written for. */
  readonly law: string;
  readonly cases: readonly {
    readonly number: number;
    readonly name: string;
    readonly on: string;
    readonly situation: Situation;
  }[];
}

/** Fetches the case; null when there is none, or of another law than the one that answers. */
export async function fetchCase(
  { item, number }: Pick<CaseAsked, "item" | "number">,
  { facts, items, law }: Presentation,
): Promise<OpenedCase | null> {
  try {
    const response = await fetch(casesFile(item), { credentials: "omit", referrerPolicy: "no-referrer" });
    const read = response.ok ? ((await response.json()) as CaseFile) : null;
    const found = read?.law === law ? read.cases.find((one) => one.number === number) : undefined;
    if (found === undefined) return null;
    const { name, on, situation } = found;
    return {
      entrance: SUBJECTS.find((subject) => subject === `subject-${items[item]?.domain}`) ?? "all",
      invented: { item, name, on, readings: situation.readings },
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
