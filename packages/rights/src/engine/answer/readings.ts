// SPDX-License-Identifier: AGPL-3.0-or-later
/** What courts, the ministry and the counter read differently, and what each reading answers. */
import type { Determination } from "../../api/answer.ts";
import type { LoadedLaw, LoadedUnit } from "../law/loaded-law.ts";
import { reencode } from "../situation/encode.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import { answersLeft } from "../situation/known-answer.ts";
import { isOpenName, isOpenVariable, READING_PREFIX, supportOf } from "../situation/openness.ts";
import { withAnswer } from "./dependence.ts";
import { exactValues, planFor } from "./evaluate.ts";
import { truthOf } from "./truth.ts";

/** The answer under each open reading, where they differ. */
export function readingsOf(law: LoadedLaw, unit: LoadedUnit, encoded: EncodedLaw): Determination["readings"] {
  const open = planFor(unit, encoded).reads.filter((v) => isOpenVariable(law, encoded, v));
  const names = new Set(
    open
      .flatMap((v) => supportOf(law, v))
      .filter((n) => n.startsWith(READING_PREFIX) && isOpenName(law, encoded, n)),
  );
  return [...names].flatMap((name) => {
    const reading = name.slice(READING_PREFIX.length);
    const answers = answersLeft(law, encoded.knowledge, reading);
    const resting = open.filter((v) => supportOf(law, v).includes(name));
    const values = answers.map((answer) => {
      const fixed = reencode(law, encoded, withAnswer(encoded.knowledge, name, answer), resting);
      return [answer, truthOf(exactValues(law, unit, fixed).values)] as const;
    });
    const differ = values.some(([, v]) => v !== values[0]?.[1]);
    return differ ? [{ reading, answers: Object.fromEntries(values) }] : [];
  });
}
