// SPDX-License-Identifier: AGPL-3.0-or-later
/** « Décision reçue »: what a person may have received, looked for by its name or in the list; then what she wants to do of it. */
import { type PersonLimit, personLimits } from "@sauf-conduit/deadlines";
import type { Domain, Sought } from "@sauf-conduit/rights";
import { Answer, Answers, goToPart } from "@sauf-conduit/ui";
import type { SearchOption } from "@sauf-conduit/ui/tools";
import { useMemo } from "react";
import { capital, LawWord, useLawWords } from "../../law/words.tsx";
import { useSay } from "../../messages/language.tsx";
import { useCheck } from "../check-context.tsx";
import { NamedSearch } from "../named-search.tsx";
import { spokenWords } from "../spoken-words.ts";

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

export function LimitChoice() {
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
      <div id="deadline-questions" tabIndex={-1}>
        <ActChoice acts={limits.filter((one) => one.item.id === item)} />
      </div>
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
        const acts = limits.filter((one) => one.item === item).map((one) => one.to);
        const names = [
          text,
          item.title,
          ...acts,
          ...acts.map((one) => words(one).text),
          ...spokenWords(item.id, say.text),
        ];
        return {
          of: {
            id: item.id,
            name: capital(text),
            lang: inFrench ? "fr" : undefined,
            sub: <LawWord>{to}</LawWord>,
            group: say.text(`domain.${item.domain}`),
          },
          // What is on a letter may be told by words of several of them.
          names: [...names, names.join(" ")],
        };
      },
    );
  }, [limits, say, words]);
}

/** The item's own limit. */
const OWN = "own";

/** Several acts follow one decision, each with its day. */
function ActChoice({ acts }: { acts: readonly PersonLimit[] }) {
  const { session, presentation, move } = useCheck();
  const say = useSay();
  const { item, limit } = session.deadline;
  if (item === null || acts.length < 2) return null;
  // A limit reached from a right may be one of those that the list joins: its act is that of another.
  const wanted = presentation.items[item]?.limits.find(({ name }) => name === limit)?.to;
  const chosen = acts.find((one) => one.limit === limit) ?? acts.find(({ to }) => to === wanted);
  return (
    <fieldset className="deadline-question">
      <legend>{say("deadline.act")}</legend>
      <Answers
        label={say.text("deadline.act")}
        value={chosen?.limit ?? OWN}
        onChange={(value) => move({ kind: "timed", deadline: { limit: value === OWN ? null : value } })}
      >
        {acts.map(({ limit: name, to }) => (
          <Answer key={name ?? OWN} value={name ?? OWN}>
            <LawWord>{to}</LawWord>
          </Answer>
        ))}
      </Answers>
    </fieldset>
  );
}
