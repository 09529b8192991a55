// SPDX-License-Identifier: AGPL-3.0-or-later
/** One field for papers and for what a counter does, in the words of the reader and in those of the law. */
import { capital, type DemandSubject, type Sought } from "@sauf-conduit/rights";
import type { SearchOption } from "@sauf-conduit/ui/tools";
import { type ReactNode, useMemo } from "react";
import { useLawWords } from "../../law/words.tsx";
import { useSay } from "../../messages/language.tsx";
import { useCheck } from "../check-context.tsx";
import { NamedSearch } from "../named-search.tsx";
import { spokenWords } from "../spoken-words.ts";
import { goToAnswer } from "./go-to-answer.ts";
import { subjectsOf } from "./use-demand.ts";

const keyOf = ({ kind, id }: DemandSubject) => `${kind} ${id}`;

/** More than this is not read in a queue: another letter says more. */
const SHOWN = 30;

function useSubjects(): readonly Sought<SearchOption>[] {
  const { presentation } = useCheck();
  const words = useLawWords();
  const say = useSay();
  return useMemo(
    () =>
      subjectsOf(presentation).map(({ kind, id, name }) => {
        const { text, inFrench } = words(name);
        const shown = capital(text);
        const lang = inFrench ? "fr" : undefined;
        const option = { id: keyOf({ kind, id }), name: shown, lang, sub: say(`demand.kind.${kind}`) };
        const aliases = presentation.items[id]?.aliases ?? [];
        return { of: option, names: [shown, name, ...aliases, ...spokenWords(id, say.text)] };
      }),
    [presentation, words, say],
  );
}

/** @param nothing what is said below the field when it finds nothing. */
export function DemandSearch({ nothing }: { nothing: ReactNode }) {
  const { session, presentation, move } = useCheck();
  const say = useSay();
  const subjects = useSubjects();
  const { subject } = session.demand;
  const choose = (key: string) => {
    const chosen = subjectsOf(presentation).find((one) => keyOf(one) === key);
    if (chosen === undefined) return;
    move({ kind: "demanded", demand: { subject: { kind: chosen.kind, id: chosen.id } } });
    // The same again too: the list closes, and the keyboard folds away.
    goToAnswer();
  };
  return (
    <NamedSearch
      label={say("demand.search")}
      all={subjects}
      chosen={subject && keyOf(subject)}
      onChoose={choose}
      open={say.text("search.all")}
      none={say("demand.search.none")}
      nothing={nothing}
      most={SHOWN}
    />
  );
}
