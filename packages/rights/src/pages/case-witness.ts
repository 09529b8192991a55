// SPDX-License-Identifier: AGPL-3.0-or-later
/** Worked cases that two versions of an item answer otherwise: the same person, under one law and under the other. */
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
import { versionsOfCase } from "./case-versions.ts";

export interface CaseWitness {
  /** `key` of the case on its page. */
  readonly key: string;
  readonly before: Truth;
  readonly after: Truth;
}

interface Found extends CaseWitness {
  /** 0 where the later version may be its own, 1 where the earlier one alone. */
  readonly rank: number;
  /** Both answers are: neither is « unknown ». */
  readonly settled: boolean;
}

/**
 * One case for each way to differ: the first whose days choose the later version, else the earlier one. A case of the days of
 * a third version is the example of another change. One of which a single answer is settled stands for want of any other.
 * None says of the law that judges the case what the case itself does not: its page shows both.
 */
export function caseWitnesses(model: LawModel, item: Item, from: string, to: string): readonly CaseWitness[] {
  const versions = model.loaded.units[model.loaded.unitIndex.get(item.id) ?? -1]?.versions ?? [];
  const named = (name: string) => versions.find(({ version }) => version.name === name);
  const [before, after] = [named(from), named(to)];
  if (!before || !after) return [];
  const found = item.cases.flatMap((one): Found[] => {
    const chosen = chosenBy(model, item.id, one);
    const rank = chosen.includes(to) ? 0 : chosen.includes(from) ? 1 : null;
    const encoded = encodedOrNull(() => model.encode(one.situation, one.on, { laterEvents: true }).encoded);
    if (encoded === null || rank === null) return [];
    const [x, y] = [valuesOf(before, encoded), valuesOf(after, encoded)];
    if (x === y || !(isSettled(x) || isSettled(y))) return [];
    const [was, is] = [truthOf(x), truthOf(y)];
    const told = one.expected.value ?? one.expected.conditions;
    if (told !== undefined && told !== (rank === 0 ? is : was)) return [];
    return [{ key: slug(one.name), before: was, after: is, rank, settled: isSettled(x) && isSettled(y) }];
  });
  const best = bestOfEach(found.filter(({ settled }) => settled));
  return best.length > 0 ? best : bestOfEach(found).slice(0, 1);
}

function bestOfEach(found: readonly Found[]): CaseWitness[] {
  const best = new Map<string, Found>();
  for (const one of found) {
    const known = best.get(`${one.before}>${one.after}`);
    if (!known || one.rank < known.rank) best.set(`${one.before}>${one.after}`, one);
  }
  return [...best.values()].map(({ key, before, after }) => ({ key, before, after }));
}

function chosenBy(model: LawModel, item: string, of: Item["cases"][number]): readonly string[] {
  try {
    return versionsOfCase(model, item, of) ?? [];
  } catch (error) {
    if (error instanceof SituationError) return [];
    throw error;
  }
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
