// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The shortest ways to yes: sets of tests that, if they held, would open the right whatever else is unknown,
 * cheapest first, each test with the papers that establish it. For a right that is closed, known answers may
 * be changed too (« s'ouvrirait avec … »).
 */
import type { Way } from "../../answer.ts";
import type { ClassSet } from "../../compiled-law.ts";
import { candidateVersions, exactValues, planFor, YES } from "../answer/evaluate.ts";
import type { LoadedLaw, LoadedUnit } from "../law/loaded-law.ts";
import { splitVariable } from "../law/mixed.ts";
import { run } from "../law/program.ts";
import { type EncodedLaw, writeBits } from "../situation/encode.ts";
import { fillClasses } from "../situation/known-answer.ts";
import { undecidedVariables } from "../situation/openness.ts";
import { CAN_HOLD } from "../values/ranges.ts";
import { sayNeed } from "./say-need.ts";
import { BEAM, best, costOf, type Draft, keyOf, merge, WaySearch } from "./way-search.ts";

export function waysTo(
  law: LoadedLaw,
  unit: LoadedUnit,
  encoded: EncodedLaw,
  max: number,
  mayChange = false,
): Way[] {
  const search = new WaySearch(law, encoded, mayChange);
  const versions = candidateVersions(unit, encoded).flatMap((i) => unit.versions[i]?.version ?? []);
  // A repealed wording is no way to a right today, unless the decision is of that time.
  const current = versions.filter((version) => !version.historical);
  const drafts = (current.length > 0 ? current : versions).flatMap((version) =>
    search.all([version.selected, version.scope, version.body]),
  );
  const found = new Map<string, Draft["needs"]>();
  const keep = (needs: Draft["needs"] | null): void => {
    if (needs && needs.size > 0) found.set(keyOf(needs), needs);
  };
  for (const draft of best(drafts, BEAM)) {
    keep(minimal(law, unit, encoded, draft));
    if (found.size >= max * 3) break;
  }
  // An entangled rule may lose every consistent way on the way up: then one is felt for, step by step.
  if (found.size === 0 && !mayChange && current.length > 0) keep(anyWay(law, unit, encoded));
  const ways = withoutOpposites([...found.values()], law, unit, encoded);
  return ways
    .map((needs) => describe(law, encoded, needs))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, max);
}

/** Whether the needs, together, open the right and break no certain constraint. */
function opens(law: LoadedLaw, unit: LoadedUnit, encoded: EncodedLaw, needs: Draft["needs"]): boolean {
  const trial = granted(law, encoded, needs);
  const broken = law.constraints.some(({ clause }) => (run(clause, trial.T, trial.F) & CAN_HOLD) === 0);
  return !broken && exactValues(law, unit, trial).values === YES;
}

/** The needs without those that the answer can do without; `null` if together they do not open the right. */
function minimal(
  law: LoadedLaw,
  unit: LoadedUnit,
  encoded: EncodedLaw,
  draft: Pick<Draft, "needs">,
): Draft["needs"] | null {
  if (!opens(law, unit, encoded, draft.needs)) return null;
  let needs = new Map(draft.needs);
  for (const variable of draft.needs.keys()) {
    const fewer = new Map(needs);
    fewer.delete(variable);
    if (opens(law, unit, encoded, fewer)) needs = fewer;
  }
  return needs;
}

/**
 * Two ways that say the same but for one thing, which one has one way and the other the other way (« under each reading
 * of the text »), are one way without it.
 */
function withoutOpposites(
  ways: readonly Draft["needs"][],
  law: LoadedLaw,
  unit: LoadedUnit,
  encoded: EncodedLaw,
): readonly Draft["needs"][] {
  const said = (needs: Draft["needs"]): string => {
    const lines = [...needs].map(([variable, { set }]) => {
      const { fact, test } = sayNeed(law, encoded, variable, set);
      return `${fact}\n${test}`;
    });
    return [...new Set(lines)].sort().join("\n");
  };
  for (const [i, way] of ways.entries())
    for (const other of ways.slice(i + 1)) {
      const together = oppositesAside(law, encoded, way, other, said);
      const shorter = together && minimal(law, unit, encoded, { needs: together });
      if (!shorter) continue;
      const others = ways.filter((one) => one !== way && one !== other);
      return withoutOpposites([shorter, ...others], law, unit, encoded);
    }
  return ways;
}

/** What two ways need besides the one thing on which they are opposed; null when they are not so. */
function oppositesAside(
  law: LoadedLaw,
  encoded: EncodedLaw,
  way: Draft["needs"],
  other: Draft["needs"],
  said: (needs: Draft["needs"]) => string,
): Draft["needs"] | null {
  for (const [variable, { set }] of way) {
    const opposite = other.get(variable)?.set;
    const at = law.maskOffset[variable] ?? 0;
    const all = set.every((word, w) => ((encoded.masks[at + w] ?? 0) & ~(word | (opposite?.[w] ?? 0))) === 0);
    if (opposite === undefined || !all) continue;
    const [a, b] = [new Map(way), new Map(other)];
    a.delete(variable);
    b.delete(variable);
    if (said(a) === said(b)) return merge({ cost: 0, needs: a }, { cost: 0, needs: b })?.needs ?? null;
  }
  return null;
}

/** One way to yes, found by answering one open variable after another so that yes stays possible. */
function anyWay(law: LoadedLaw, unit: LoadedUnit, encoded: EncodedLaw): Draft["needs"] | null {
  const needs = new Map<number, { readonly set: ClassSet }>();
  const valuesWith = (more: Draft["needs"]): number =>
    exactValues(law, unit, granted(law, encoded, more)).values;
  for (;;) {
    const values = valuesWith(needs);
    if (values === YES) return minimal(law, unit, encoded, { needs });
    if ((values & YES) === 0) return null;
    const open = [...undecidedVariables(law, granted(law, encoded, needs), unit)];
    const variable = open.find((v) => !needs.has(v) && law.law.variables[v]?.kind !== "open");
    if (variable === undefined) return null;
    const { groups } = splitVariable(law, variable, planFor(unit, encoded).literals);
    const at = law.maskOffset[variable] ?? 0;
    const inside = groups.map(({ set }) => set.map((word, w) => (word & (encoded.masks[at + w] ?? 0)) >>> 0));
    const chosen = inside.find(
      (set) =>
        set.some((word) => word !== 0) && (valuesWith(new Map(needs).set(variable, { set })) & YES) !== 0,
    );
    if (!chosen) return null;
    needs.set(variable, { set: chosen });
  }
}

/** The encoding in which the needs hold. */
function granted(law: LoadedLaw, encoded: EncodedLaw, needs: Draft["needs"]): EncodedLaw {
  const trial: EncodedLaw = {
    ...encoded,
    masks: encoded.masks.slice(),
    T: encoded.T.slice(),
    F: encoded.F.slice(),
  };
  for (const [variable, need] of needs) {
    fillClasses(law, trial, variable);
    const at = law.maskOffset[variable] ?? 0;
    need.set.forEach((word, w) => {
      trial.masks[at + w] = word;
    });
    writeBits(law, trial, variable);
  }
  return trial;
}

function describe(law: LoadedLaw, encoded: EncodedLaw, needs: Draft["needs"]): Way {
  const list = new Map(
    [...needs].map(([variable, { set }]) => {
      const need = sayNeed(law, encoded, variable, set);
      return [`${need.fact}\n${need.test}`, need];
    }),
  );
  const cost = costOf(law, encoded, [...needs.keys()]);
  return { cost: Math.round(cost * 100) / 100, needs: [...list.values()] };
}
