// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What is printed, from whatever view: the sheet of the person, or the one for the counter, in the language chosen for
 * the paper. Paper is seen by others: no name, and no answer to a sensitive question unless she ticked it.
 */
import type { ReactNode } from "react";
import { LawWordsProvider, namesOf } from "../law/words.tsx";
import { InLanguage } from "../messages/language.tsx";
import { languageOf } from "../messages/languages.ts";
import { useCheck } from "./check-context.tsx";
import { CounterSheet } from "./paper-counter.tsx";
import { PersonSheet } from "./paper-person.tsx";

export function Paper() {
  const { paper, presentation } = useCheck();
  const { language, messages, catalogue } = paper.spoken;
  if (paper.choice.sheet === "counter")
    return (
      <InLanguage language="fr" rest={null}>
        <Sheet lang="fr" direction="ltr">
          <CounterSheet />
        </Sheet>
      </InLanguage>
    );
  return (
    <InLanguage language={language} rest={messages}>
      <LawWordsProvider catalogue={catalogue} names={namesOf(presentation)}>
        <Sheet lang={language} direction={languageOf(language).direction}>
          <PersonSheet />
        </Sheet>
      </LawWordsProvider>
    </InLanguage>
  );
}

interface SheetProps {
  lang: string;
  direction: "ltr" | "rtl";
  children: ReactNode;
}

function Sheet({ lang, direction, children }: SheetProps) {
  return (
    <article className="paper" lang={lang} dir={direction}>
      {children}
    </article>
  );
}
