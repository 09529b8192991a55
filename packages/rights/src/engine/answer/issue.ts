// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What is said to people: what a yes gives, by the limbs that surely hold. Discretion is never said to be a right:
 * a right is said only when every completion of what is unknown gives it.
 */
import type { Issue, Truth } from "../../api/answer.ts";
import type { CompiledVersion } from "../../artefact/compiled-law.ts";
import { isGround } from "../../syntax/grounds.ts";
import type { Nature } from "../../syntax/index.ts";
import type { LoadedLaw } from "../law/loaded-law.ts";
import { LoadedUnit } from "../law/loaded-unit.ts";
import type { EncodedLaw } from "../situation/encoded-law.ts";
import { answerOf } from "./dependence.ts";
import { YES } from "./value-set.ts";

/** From what gives the most to what gives the least. */
const STRENGTH: readonly Nature[] = [
  "as-of-right",
  "prohibition",
  "duty",
  "discretionary",
  "blocking",
  "possible-refusal",
  "information",
];
const BINDING = new Set<Nature>(["as-of-right", "prohibition", "duty"]);

const GIVING = new Set<Nature>([...BINDING, "discretionary"]);

const GIVEN: Readonly<Record<Nature, Issue>> = {
  "as-of-right": "entitled",
  discretionary: "may-apply",
  duty: "must",
  prohibition: "forbidden",
  blocking: "blocked",
  "possible-refusal": "may-be-refused",
  information: "informed",
};

/** Formula of the constant false: the second node of every compiled law. */
const NEVER = 1;

/** The nature of what a unit that says yes gives; `null` when the law gives it none (a time-limit, a procedure). */
export function natureGiven(
  law: LoadedLaw,
  unit: LoadedUnit,
  candidates: readonly CompiledVersion[],
  encoded: EncodedLaw,
): Nature | null {
  const natures = new Set(candidates.flatMap((v) => Object.keys(limbsOf(law, unit, v)) as Nature[]));
  const possible = STRENGTH.filter((nature) => natures.has(nature));
  const [first] = possible;
  if (first === undefined || possible.length === 1) return first ?? null;
  const holds = new Map(
    possible.map((nature) => [nature, answerOf(law, byNature(law, unit, nature), encoded).values]),
  );
  const sure = possible.find((nature) => holds.get(nature) === YES);
  // A ground or an information says nothing of a limb before it that may yet give something.
  const hidden = (nature: Nature): boolean =>
    !GIVING.has(nature) &&
    possible.slice(0, possible.indexOf(nature)).some((other) => ((holds.get(other) ?? YES) & YES) !== 0);
  if (sure) return hidden(sure) ? "information" : sure;
  // One of several, and it is not known which: only what is true of each may be said.
  if (possible.every((nature) => BINDING.has(nature))) return "as-of-right";
  return possible.every((nature) => BINDING.has(nature) || nature === "discretionary")
    ? "discretionary"
    : "information";
}

/** Where nothing is given yet: discretion first, so that it is never shown as a right. */
export function natureAnnounced(candidates: readonly CompiledVersion[]): Nature | null {
  if (candidates.some((v) => v.nature === "discretionary")) return "discretionary";
  return candidates[0]?.nature ?? null;
}

/** @param nature of what is given when `value` is yes, else of what would be. */
export function issueOf(
  value: Truth,
  possible: readonly string[],
  nature: Nature | null,
  candidates: readonly CompiledVersion[],
): Issue {
  if (value === "yes") return nature === null ? "informed" : GIVEN[nature];
  if (value === "not-applicable") return "not-concerned";
  // « Même si non : peut demander » is for those whom the rule concerns, under every version that may apply.
  const anyway = candidates.length > 0 && candidates.every((v) => v.mayApplyAnyway);
  if (anyway && !possible.includes("not-applicable")) return "may-apply";
  if (value === "unknown") return "undecided";
  return nature === null || isGround(nature) || nature === "information" ? "informed" : "not-by-this-way";
}

function limbsOf(
  law: LoadedLaw,
  { id }: LoadedUnit,
  { name, nature, body }: CompiledVersion,
): Readonly<Partial<Record<Nature, number>>> {
  return law.law.natures[id]?.[name] ?? (nature === null ? {} : { [nature]: body });
}

const variants = new WeakMap<LoadedUnit, Map<Nature, LoadedUnit>>();

/** The same unit, saying yes only by a limb of this nature. */
function byNature(law: LoadedLaw, unit: LoadedUnit, nature: Nature): LoadedUnit {
  const known = variants.get(unit) ?? new Map<Nature, LoadedUnit>();
  variants.set(unit, known);
  const made = known.get(nature);
  if (made) return made;
  const versions = unit.unit.versions.map((version) => ({
    ...version,
    body: limbsOf(law, unit, version)[nature] ?? NEVER,
  }));
  const variant = new LoadedUnit(law, -1, { ...unit.unit, id: `${unit.unit.id}, ${nature}`, versions });
  known.set(nature, variant);
  return variant;
}
