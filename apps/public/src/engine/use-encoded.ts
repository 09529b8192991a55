// SPDX-License-Identifier: AGPL-3.0-or-later
import type { EncodedCase, Model, Situation } from "@sauf-conduit/rights";
import { useState } from "react";
import { encodedOf } from "./assess.ts";

interface Kept {
  readonly known: string;
  readonly encoded: EncodedCase;
}

/**
 * The situation in the engine's form: little work, and enough to choose the next question.
 * @param known the situation as JSON. Of answers that cannot all be true, the situation before them is kept.
 */
export function useEncoded(model: Model, known: string, on: string): EncodedCase {
  const read = (last: EncodedCase | null): EncodedCase => {
    const encoded = encodedOf(model, JSON.parse(known) as Situation, on);
    if (encoded.ok) return encoded.encoded;
    if (last === null)
      throw new Error("A session starts with nothing known, which cannot contradict itself.");
    return last;
  };
  const [kept, setKept] = useState<Kept>(() => ({ known, encoded: read(null) }));
  if (kept.known === known) return kept.encoded;
  const encoded = read(kept.encoded);
  setKept({ known, encoded });
  return encoded;
}
