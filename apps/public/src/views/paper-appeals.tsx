// SPDX-License-Identifier: AGPL-3.0-or-later
/** Appeals on paper: before whom, within how long. The name of a page of the law tells neither. */
import { isPersonLimit } from "@sauf-conduit/deadlines/person";
import type { EncodedCase, ItemText, RemedyText, Situation } from "@sauf-conduit/rights";
import { useMemo } from "react";
import { Law } from "../law/words.tsx";
import { Say, useSay } from "../messages/language.tsx";
import { RECEIVED } from "../session/decisions.ts";
import { useCheck } from "./check-context.tsx";
import { Lengths } from "./limit-days.tsx";

interface Appeal extends Pick<RemedyText, "limit" | "when"> {
  readonly words: string;
  /** The item of the law that describes it, with its own time-limits. */
  readonly described: ItemText | null;
}

/** Appeals that have a name. */
export function useAppeals({ remedies }: ItemText): readonly Appeal[] {
  const { presentation } = useCheck();
  return remedies.flatMap(({ item, before, ...rest }) => {
    const described = item === null ? null : (presentation.items[item] ?? null);
    const words = described?.title ?? before;
    return words ? [{ ...rest, words, described }] : [];
  });
}

export function PaperAppeals({ of }: { of: readonly Appeal[] }) {
  const say = useSay();
  return (
    <ul>
      {of.map(({ words, limit, when, described }) => (
        <li key={`${words} ${limit} ${when}`}>
          <Law>{words}</Law>
          {limit && (
            <>
              {say("paper.colon")} <Law>{limit}</Law>
            </>
          )}
          {described && <Acts item={described} />}
          {when && (
            <span className="fine">
              {" "}
              <Say id="right.appeals.when" values={{ when: <Law key="w">{when}</Law> }} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

const NOBODY: Situation = { facts: {}, lists: {}, readings: {} };

/** A case of which nothing is known: a clerk reads nothing of hers. */
export function useNobody(): EncodedCase {
  const { model, today } = useCheck();
  return useMemo(() => model.encode(NOBODY, today), [model, today]);
}

/** An appeal is against a decision to come: the lengths of the past are not its own. */
function useDecisionToCome(): EncodedCase {
  const { model, today } = useCheck();
  return useMemo(() => model.encode({ ...NOBODY, facts: { [RECEIVED]: today } }, today), [model, today]);
}

/** « refus seul, jour sûr : saisir le tribunal administratif, sans réclamation »: the act, without its cases. */
const actWithoutCase = (to: string): string => (to.split(" : ").at(-1) ?? to).split(",")[0] ?? to;

/** Its days are not those of the appeal: alone on paper, they would be read so. */
const isLegalAid = (act: string): boolean => act.startsWith("demander l'aide juridictionnelle");

/** Acts named where none goes to the authority of the item: the page of the law has them all. */
const ACTS = 2;

/** What the person does, each act once with the lengths it may have; without any, who decides. */
function Acts({ item }: { item: ItemText }) {
  const { model } = useCheck();
  const encoded = useDecisionToCome();
  const say = useSay();
  const lengths = new Map<string, readonly string[]>();
  for (const limit of model.limitCounts(encoded, item.id).limits) {
    if (!limit.exists || !isPersonLimit(limit)) continue;
    const act = actWithoutCase(limit.to);
    if (isLegalAid(act)) continue;
    lengths.set(act, [...new Set([...(lengths.get(act) ?? []), ...limit.durations])]);
  }
  const timed = lengths.size > 0;
  if (!timed && item.authority !== null) lengths.set(item.authority, []);
  const before = [...lengths].filter(([act]) => item.authority !== null && act.endsWith(item.authority));
  return (
    <span className="fine">
      {(before.length > 0 ? before : [...lengths].slice(0, ACTS)).map(([act, durations], index) => (
        <span key={act}>
          {index === 0 ? say("paper.colon") : " ·"} <Law>{act}</Law>
          {timed && " ("}
          {durations.length > 0 ? <Lengths of={durations} /> : timed && say("paper.appeal.length")}
          {timed && ")"}
        </span>
      ))}
    </span>
  );
}
