// SPDX-License-Identifier: AGPL-3.0-or-later
/** An answer as the person gave it, in words. */
import { Answered, useListText } from "../law/tested.tsx";
import { useSay } from "../messages/language.tsx";
import type { Reply } from "../session/session.ts";
import { useCheck } from "./check-context.tsx";

export function Given({ fact, reply: { outcome } }: { fact: string; reply: Reply }) {
  const { presentation } = useCheck();
  const say = useSay();
  const listText = useListText();
  if (outcome === null) return say("answers.skipped");
  switch (outcome.kind) {
    case "unknown":
      return say("answer.unknown");
    case "declined":
      return say("answer.declined");
    case "listed":
      return listText(outcome.list);
    case "answered":
      return <Answered answer={outcome.answer} of={presentation.facts[fact]} />;
  }
}
