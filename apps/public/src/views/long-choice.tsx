// SPDX-License-Identifier: AGPL-3.0-or-later
import { Answers, Entry } from "@sauf-conduit/ui";
import { type ReactNode, useMemo, useState } from "react";
import { word } from "../answers/draft.ts";
import { useFaultText } from "../answers/fault-text.ts";
import { useTestWords } from "../law/tested.tsx";
import { useSay } from "../messages/language.tsx";
import type { Answering } from "./answering.ts";
import { NamedAnswer } from "./named-answer.tsx";

const plain = (text: string) =>
  text
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

const NONE: readonly string[] = [];

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
  const all = fact.values ?? NONE;
  const texts = useMemo(
    () => new Map(all.map((value) => [value, [plain(value), plain(words(value).text)]])),
    [all, words],
  );
  const found = plain(sought);
  const shown = all.filter(
    (value) => texts.get(value)?.some((text) => text.includes(found)) || draft.choice === word(value),
  );
  return (
    <div className="stack">
      <Entry label={say("choice.search")} value={sought} onChange={setSought} width="wide" />
      <p className="fine" role="status">
        {say("choice.shown", { shown: shown.length, all: all.length })}
      </p>
      <Answers
        label={say.text("question.answer")}
        value={draft.choice}
        onChange={onChoose}
        error={fault !== null ? faultText(fault.problem) : null}
      >
        {shown.map((value) => (
          <NamedAnswer key={value} value={value} />
        ))}
        {unsaid}
      </Answers>
    </div>
  );
}
