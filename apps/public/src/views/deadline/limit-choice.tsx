// SPDX-License-Identifier: AGPL-3.0-or-later
/** « Décision reçue »: what a person may have received, looked for by its name or in the list; then what she wants to do of it. */
import { type PersonLimit, personLimits } from "@sauf-conduit/deadlines";
import { capital, type Domain, type Sought } from "@sauf-conduit/rights";
import { Answer, Answers, goToPart, Why } from "@sauf-conduit/ui";
import type { SearchOption } from "@sauf-conduit/ui/tools";
import { type ReactNode, useMemo } from "react";
import { LawWord, useLawWords } from "../../law/words.tsx";
import { useSay } from "../../messages/language.tsx";
import { useCheck } from "../check-context.tsx";
import { NamedSearch } from "../named-search.tsx";
import { limitNames } from "./limit-names.ts";

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

/** @param children what the decision at hand needs to know: it comes before the acts that one seldom wants. */
export function LimitChoice({ children }: { children: ReactNode }) {
  const { presentation, session, move } = useCheck();
  const say = useSay();
  const { item } = session.deadline;
  const limits = useMemo(() => personLimits(presentation, item), [presentation, item]);
  const named = useNamed(limits);
  const choose = (chosen: string) => {
    move({ kind: "timed", deadline: { item: chosen, limit: null } });
    // The list closes, and the keyboard of a telephone folds away.
    requestAnimationFrame(() => goToPart("deadline-questions"));
  };
  return (
    <>
      <NamedSearch
        label={say("deadline.received")}
        all={named}
        chosen={item}
        onChoose={choose}
        open={say.text("search.all")}
        none={say("deadline.search.none")}
      />
      {children}
      <ActChoice acts={limits.filter((one) => one.item.id === item)} />
    </>
  );
}

/** Each item once, by domain, with the words of its acts. */
function useNamed(limits: readonly PersonLimit[]): readonly Sought<SearchOption>[] {
  const say = useSay();
  const words = useLawWords();
  return useMemo(() => {
    const own = limits.filter(({ limit }) => limit === null);
    return DOMAINS.flatMap((domain) => own.filter(({ item }) => item.domain === domain)).map(
      ({ item, to }) => {
        const { text, inFrench } = words(item.title);
        const acts = limits.filter((one) => one.item === item);
        return {
          of: {
            id: item.id,
            name: capital(text),
            lang: inFrench ? "fr" : undefined,
            // Of several acts, one alone would be taken for the whole.
            sub: acts.length === 1 ? <LawWord>{to}</LawWord> : undefined,
            group: say.text(`domain.${item.domain}`),
          },
          names: limitNames(acts, (french) => words(french).text, say.text),
        };
      },
    );
  }, [limits, say, words]);
}

/** What the item's days show, which its rule chooses from the answers: it is no act of the list. */
const OWN = "own";

/** The other acts that may follow the decision, each with its day. */
function ActChoice({ acts }: { acts: readonly PersonLimit[] }) {
  const { session, presentation, move } = useCheck();
  const say = useSay();
  const { item, limit } = session.deadline;
  const others = acts.flatMap((one) => (one.limit === null ? [] : [{ ...one, limit: one.limit }]));
  if (item === null || others.length === 0) return null;
  // A limit reached from a right may be one of those that the list joins: its act is that of another.
  const wanted = presentation.items[item]?.limits.find(({ name }) => name === limit)?.to;
  const chosen = others.find((one) => one.limit === limit) ?? others.find(({ to }) => to === wanted);
  const choose = (value: string) =>
    move({ kind: "timed", deadline: { limit: value === OWN ? null : value } });
  return (
    <Why key={item} title={say("deadline.act")} open={chosen !== undefined} icon="add">
      <Answers label={say.text("deadline.act")} value={chosen?.limit ?? OWN} onChange={choose}>
        <Answer value={OWN}>{say("deadline.act.own")}</Answer>
        {others.map(({ limit: name, to }) => (
          <Answer key={name} value={name}>
            <LawWord>{to}</LawWord>
          </Answer>
        ))}
      </Answers>
    </Why>
  );
}
