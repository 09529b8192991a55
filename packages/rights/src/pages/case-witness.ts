// SPDX-License-Identifier: AGPL-3.0-or-later
/** A worked case that two versions of an item answer otherwise: the same person, under one law and under the other. */
import type { Truth } from "../api/answer.ts";
import { truthOf } from "../engine/answer/truth.ts";
import { isSettled, NOT_APPLICABLE, type ValueSet } from "../engine/answer/value-set.ts";
import type { LoadedVersion } from "../engine/law/loaded-law.ts";
import { run } from "../engine/law/program.ts";
import type { LawModel } from "../engine/model.ts";
import type { EncodedLaw } from "../engine/situation/encoded-law.ts";
import { SituationError } from "../engine/situation/situation-error.ts";
import { CAN_FAIL, CAN_HOLD } from "../engine/values/ranges.ts";
import type { Item } from "../syntax/index.ts";
import { slug } from "../syntax/slug.ts";

export interface CaseWitness {
  /** `key` of the case on its page. */
  readonly key: string;
  readonly before: Truth;
  readonly after: Truth;
}

/** The first case whose two answers are settled and differ, else the first of which one is settled; null without any. */
export function caseWitness(model: LawModel, item: Item, from: string, to: string): CaseWitness | null {
  const versions = model.loaded.units[model.loaded.unitIndex.get(item.id) ?? -1]?.versions ?? [];
  const named = (name: string) => versions.find(({ version }) => version.name === name);
  const [before, after] = [named(from), named(to)];
  if (!before || !after) return null;
  let half: CaseWitness | null = null;
  for (const { name, situation, on } of item.cases) {
    const encoded = encodedOrNull(() => model.encode(situation, on, { laterEvents: true }).encoded);
    if (encoded === null) continue;
    const [x, y] = [valuesOf(before, encoded), valuesOf(after, encoded)];
    if (x === y || !(isSettled(x) || isSettled(y))) continue;
    const witness = { key: slug(name), before: truthOf(x), after: truthOf(y) };
    if (isSettled(x) && isSettled(y)) return witness;
    half ??= witness;
  }
  return half;
}

/** What the conditions of a version answer, whichever version the dates of the case choose. */
function valuesOf({ scope, body }: LoadedVersion, { T, F }: EncodedLaw): ValueSet {
  const inScope = scope === null ? CAN_HOLD : run(scope, T, F);
  const outside = (inScope & CAN_FAIL) !== 0 ? NOT_APPLICABLE : 0;
  return (inScope & CAN_HOLD) !== 0 ? outside | run(body, T, F) : outside;
}

/** A case that tells of a day the engine refuses here proves nothing. */
function encodedOrNull(encode: () => EncodedLaw): EncodedLaw | null {
  try {
    return encode();
  } catch (error) {
    if (error instanceof SituationError) return null;
    throw error;
  }
}
