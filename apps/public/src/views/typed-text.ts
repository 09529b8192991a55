// SPDX-License-Identifier: AGPL-3.0-or-later
import { useFaultText } from "../answers/fault-text.ts";
import type { Answering } from "./answering.ts";

/** Reads and writes one typed text of the draft, with the fault that belongs under it: what an `Entry` takes. */
export function useTypedText({ draft, onDraft, fault }: Answering) {
  const faultText = useFaultText();
  return (name: string) => ({
    value: draft.texts[name] ?? "",
    onChange: (text: string) => onDraft({ ...draft, texts: { ...draft.texts, [name]: text } }),
    error: fault?.field === name ? faultText(fault.problem) : null,
  });
}
