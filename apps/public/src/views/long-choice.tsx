// SPDX-License-Identifier: AGPL-3.0-or-later
import { Answer, Answers, Entry } from "@sauf-conduit/ui";
import { type ReactNode, useState } from "react";
import { word } from "../answers/draft.ts";
import { useFaultText } from "../answers/fault-text.ts";
import { Tested, useTestWords } from "../law/tested.tsx";
import { useSay } from "../messages/language.tsx";
import type { Answering } from "./answering.ts";

const plain = (text: string) =>
  text
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

/** A long closed list: a field filters it. The chosen answer stays visible whatever the filter. */
export function LongChoice({
  fact,
  draft,
  fault,
  onChoose,
  unsaid,
}: Answering & { onChoose: (choice: string) => void; unsaid: ReactNode }) {
  const say = useSay();
  const words = useTestWords();
  const faultText = useFaultText();
  const [sought, setSought] = useState("");
  const all = fact.values ?? [];
  const shown = all.filter(
    (value) =>
      plain(value).includes(plain(sought)) ||
      plain(words(value).text).includes(plain(sought)) ||
      draft.choice === word(value),
  );
  return (
    <div className="stack">
      <Entry label={say("choice.search")} value={sought} onChange={setSought} width="wide" />
      <p className="fine" role="status">
        {say("choice.shown", { shown: shown.length, all: all.length })}
      </p>
      <Answers
        label={say("question.answer")}
        value={draft.choice}
        onChange={onChoose}
        error={fault !== null ? faultText(fault.problem) : null}
      >
        {shown.map((value) => (
          <Answer key={value} value={word(value)}>
            <Tested capital>{value}</Tested>
          </Answer>
        ))}
        {unsaid}
      </Answers>
    </div>
  );
}
