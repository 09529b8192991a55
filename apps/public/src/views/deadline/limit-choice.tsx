// SPDX-License-Identifier: AGPL-3.0-or-later
/** « Décision reçue »: the limits that a person may have to keep, by the part of the law that they belong to. */
import { personLimits } from "@sauf-conduit/deadlines";
import type { Domain } from "@sauf-conduit/rights";
import { GroupSelect, type SelectGroup } from "@sauf-conduit/ui/tools";
import { useMemo } from "react";
import { capital, useLawWords } from "../../law/words.tsx";
import { useSay } from "../../messages/language.tsx";
import { useCheck } from "../check-context.tsx";

/** What is received most often first; rules of counting that any letter may name, last. */
const DOMAINS: readonly Domain[] = [
  "removal",
  "residence",
  "asylum",
  "reception",
  "accommodation",
  "health",
  "protection",
  "common",
];

const keyOf = (item: string, limit: string | null) => (limit === null ? item : `${item} / ${limit}`);

export function LimitChoice() {
  const { presentation, session, move } = useCheck();
  const say = useSay();
  const words = useLawWords();
  const { item, limit } = session.deadline;
  const limits = useMemo(() => personLimits(presentation, item), [presentation, item]);
  const groups = useMemo<readonly SelectGroup[]>(
    () =>
      DOMAINS.map((domain) => ({
        id: domain,
        name: say.text(`domain.${domain}`),
        options: limits
          .filter((one) => one.item.domain === domain)
          .map((one) => {
            const [title, act] = [one.item.title, one.to].map((text) => capital(words(text).text));
            const id = keyOf(one.item.id, one.limit);
            if (one.limit === null) return { id, name: title ?? "", sub: act ?? "" };
            // The same act of several procedures: each says whose it is, in the closed list too.
            const isShared = limits.some(({ item, to }) => item !== one.item && to === one.to);
            return isShared ? { id, name: `${act} · ${title}` } : { id, name: act ?? "", sub: title ?? "" };
          }),
      })).filter(({ options }) => options.length > 0),
    [limits, say, words],
  );
  // A limit reached from a right may be one of those that the list joins.
  const wanted = item === null ? null : keyOf(item, limit);
  const listed = groups.some(({ options }) => options.some(({ id }) => id === wanted));
  const choose = (id: string) => {
    const [chosen = "", ...name] = id.split(" / ");
    move({ kind: "timed", deadline: { item: chosen, limit: name.length === 0 ? null : name.join(" / ") } });
  };
  return (
    <GroupSelect
      label={say("deadline.received")}
      placeholder={say.text("deadline.choose")}
      value={listed ? wanted : item}
      onChange={choose}
      groups={groups}
    />
  );
}
