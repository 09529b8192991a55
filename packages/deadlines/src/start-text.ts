// SPDX-License-Identifier: AGPL-3.0-or-later
/** From what a limit runs, and on what evidence, in words. */
import { capital, type Presentation } from "@sauf-conduit/rights";
import type { DeadlineStart } from "./deadline.ts";
import type { Started } from "./start.ts";
import type { DeadlineWords } from "./words.ts";

interface Wording {
  readonly words: DeadlineWords;
  readonly translate: (french: string) => string;
  readonly presentation: Presentation;
}

export function startInWords(started: Started, wording: Wording): DeadlineStart {
  const { fact, basis, from, to, rests } = started;
  const { presentation, translate } = wording;
  const evidence = (fact === null ? undefined : presentation.facts[fact]?.evidence) ?? [];
  const papers = evidence.map((id) => translate(presentation.pieces[id]?.name ?? id));
  return { fact, basis, from, to, rests, papers, text: textOf(started, wording) };
}

function textOf(
  { fact, basis, from, to, rests }: Started,
  { words, translate, presentation }: Wording,
): string {
  const { start } = words;
  const name = fact === null ? "" : capital(translate(fact));
  const day = (text: string | null): string => (text === null ? "…" : words.day(text));
  switch (basis) {
    case "exact":
      return start.exact(name, day(from));
    case "hour-unknown":
      return start.hourUnknown(name, day(from?.slice(0, 10) ?? null));
    case "bounded":
      return from === null ? start.unknown(name) : start.between(name, day(from), day(to));
    case "deduced":
      return start.deduced(
        translate(presentation.items[rests ?? ""]?.title ?? rests ?? ""),
        day(from),
        day(to),
      );
    case "worst-case":
      return start.worstCase(name, translate(rests ?? ""), day(from));
    case "unknown":
      return start.unknown(fact === null ? null : name);
    case "not-happened":
      return start.notHappened(name);
    case "computed":
      return start.computed(day(from), to === null ? null : day(to));
    case "none":
      return start.none;
  }
}
