// SPDX-License-Identifier: AGPL-3.0-or-later
/** An answer as the person gave it, in words. */
import { useAnswerText, useListText } from "../law/tested.tsx";
import { capital } from "../law/words.tsx";
import { useSay } from "../messages/language.tsx";
import type { Reply } from "../session/session.ts";
import { useCheck } from "./check-context.tsx";

export function Given({ fact, reply: { outcome } }: { fact: string; reply: Reply }) {
  const { presentation } = useCheck();
  const say = useSay();
  const answerText = useAnswerText();
  const listText = useListText();
  const text = presentation.facts[fact];
  if (outcome === null) return say("answers.skipped");
  switch (outcome.kind) {
    case "unknown":
      return say("answer.unknown");
    case "declined":
      return say("answer.declined");
    case "listed":
      return listText(outcome.list);
    case "answered":
      return capital(answerText(outcome.answer, text?.ifNone ?? null, text?.unit ?? null));
  }
}
