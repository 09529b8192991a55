// SPDX-License-Identifier: AGPL-3.0-or-later
/** One field for papers and for what a counter does, in the words of the reader and in those of the law. */
import { type DemandSubject, LONGEST_SEARCH, type Sought, searchNames } from "@sauf-conduit/rights";
import { SearchChoice, type SearchOption } from "@sauf-conduit/ui/tools";
import { type ReactNode, useMemo, useState } from "react";
import { capital, useLawWords } from "../../law/words.tsx";
import { useSay } from "../../messages/language.tsx";
import { useCheck } from "../check-context.tsx";
import { goToAnswer } from "./go-to-answer.ts";
import { isSpoken } from "./spoken-words.ts";
import { subjectName } from "./subject-name.ts";
import { subjectsOf } from "./use-demand.ts";

const keyOf = ({ kind, id }: DemandSubject) => `${kind} ${id}`;

/** More than this is not read in a queue: another letter says more. */
const SHOWN = 30;

function useSubjects(): readonly Sought<DemandSubject & { option: SearchOption }>[] {
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
        const spoken = isSpoken(id) ? say.text(`demand.spoken.${id}`).split(/[,،]/) : [];
        return { of: { kind, id, option }, names: [shown, name, ...aliases, ...spoken] };
      }),
    [presentation, words, say],
  );
}

/** Found for what is typed; the one that the field names comes first, before all the others. */
function useFound(typed: string, chosen: string | null, subjects: ReturnType<typeof useSubjects>) {
  return useMemo(() => {
    if (chosen === null) return searchNames(typed, subjects);
    const all = subjects.map(({ of }) => of);
    return [...all.filter((one) => keyOf(one) === chosen), ...all.filter((one) => keyOf(one) !== chosen)];
  }, [typed, chosen, subjects]);
}

/** @param nothing what is said below the field when it finds nothing. */
export function DemandSearch({ nothing }: { nothing: ReactNode }) {
  const { session, presentation, move } = useCheck();
  const say = useSay();
  const words = useLawWords();
  const subjects = useSubjects();
  const { subject } = session.demand;
  const named = subject === null ? "" : capital(words(subjectName(subject, presentation)).text);
  const [typed, setTyped] = useState(named);
  const [shownFor, setShownFor] = useState(subject);
  if (subject !== shownFor) {
    // Chosen from the list below, or a step back: the field names what the card answers.
    setShownFor(subject);
    setTyped(named);
  }
  const chosen = subject !== null && typed === named ? keyOf(subject) : null;
  const found = useFound(typed, chosen, subjects)
    .slice(0, SHOWN)
    .map(({ option }) => option);
  const choose = (id: string) => {
    const chosen = subjects.find(({ of }) => keyOf(of) === id)?.of;
    if (chosen === undefined) return;
    setTyped(chosen.option.name);
    move({ kind: "demanded", demand: { subject: { kind: chosen.kind, id: chosen.id } } });
    // The same again too: the list closes, and the keyboard folds away.
    goToAnswer();
  };
  const tooLong = typed.trim().length > LONGEST_SEARCH;
  return (
    <>
      <SearchChoice
        label={say("demand.search")}
        value={typed}
        onChange={setTyped}
        options={found}
        chosen={chosen}
        onChoose={choose}
        none={say("demand.search.none")}
        all={say.text("demand.search.all")}
        error={tooLong ? say("demand.search.long", { most: LONGEST_SEARCH }) : null}
      />
      {found.length === 0 && !tooLong && nothing}
    </>
  );
}
