// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Why an answer holds. From what is known, facts are dropped one by one as long as the answer stays the same:
 * what is left is a minimal sufficient set (for yes) or a minimal blocking set (for no). The tree of reasons
 * is then the part of the formula that these facts decide.
 */
import type { Explanation, ReasonNode, Truth } from "../../api/answer.ts";
import type { CompiledVersion, Node } from "../../artefact/compiled-law.ts";
import { answerOf } from "../answer/dependence.ts";
import { candidateVersions, exactValues, isSettled, NO, planFor, YES } from "../answer/evaluate.ts";
import { NodeValues } from "../answer/node-values.ts";
import { triTruth, truthOf } from "../answer/truth.ts";
import { whenAsked } from "../later.ts";
import type { LoadedLaw, LoadedUnit } from "../law/loaded-law.ts";
import { versionRef } from "../law/version-ref.ts";
import { copyOf, type EncodedLaw, writeBits } from "../situation/encoded-law.ts";
import { fillClasses, isFree } from "../situation/known-answer.ts";
import { READING_PREFIX } from "../situation/openness.ts";
import { CAN_FAIL, CAN_HOLD, OPEN, type Tri } from "../values/ranges.ts";
import { Nearness } from "./nearness.ts";
import { sayReason } from "./say-reason.ts";
import { toldReasons } from "./told-reasons.ts";
import { waysTo } from "./ways.ts";

/** More ways than this are not read. */
const WAYS = 3;

export function explain(law: LoadedLaw, unit: LoadedUnit, encoded: EncodedLaw): Explanation {
  const answer = answerOf(law, unit, encoded);
  const value = truthOf(answer.values);
  const candidates = candidateVersions(unit, encoded).flatMap((i) => unit.versions[i]?.version ?? []);
  const [only] = candidates;
  const version = candidates.length === 1 && only ? versionRef(law, unit.unit, only) : null;
  const whatever = answer.whatever.map((name) =>
    name.startsWith(READING_PREFIX) ? name.slice(READING_PREFIX.length) : name,
  );
  if (value === "unknown")
    return {
      id: unit.unit.id,
      value,
      version,
      because: [],
      ways: waysTo(law, unit, encoded, { max: WAYS }),
      whatever: [],
    };
  const kept = minimalKnowledge(law, unit, encoded, answer.values);
  const tree = new ReasonTree(law, encoded, kept);
  const shown = reasonsOf(tree, unit, candidates, value);
  const because = shown.length > 0 ? shown : toldReasons(law, unit, encoded, answer.values);
  // The ways cost as much as all the rest, and are read only when the right is unfolded.
  return whenAsked<Explanation>({
    id: () => unit.unit.id,
    value: () => value,
    version: () => version,
    because: () => dedupe(because),
    ways: () => (value === "no" ? waysTo(law, unit, encoded, { max: WAYS, mayChange: true }) : []),
    whatever: () => whatever,
  });
}

function reasonsOf(
  tree: ReasonTree,
  unit: LoadedUnit,
  candidates: readonly CompiledVersion[],
  value: Truth,
): ReasonNode[] {
  if (candidates.length === 0) return tree.reasons(unit.unit.outside, CAN_HOLD);
  if (value === "not-applicable") return candidates.flatMap((v) => tree.reasons(v.scope, CAN_FAIL));
  if (value === "no") return candidates.flatMap((v) => tree.reasons(v.body, CAN_FAIL));
  return candidates.flatMap((v) => [...tree.reasons(v.scope, CAN_HOLD), ...tree.reasons(v.body, CAN_HOLD)]);
}

/**
 * The encoding with every fact forgotten that the answer does not need. When the second split was needed to
 * settle the answer, nothing is dropped: all that is known is shown.
 */
function minimalKnowledge(law: LoadedLaw, unit: LoadedUnit, encoded: EncodedLaw, values: number): EncodedLaw {
  const trial = copyOf(encoded);
  if (exactValues(law, unit, trial).values !== values) return trial;
  const known = planFor(unit, encoded).reads.filter((v) => !isFree(law, encoded, v));
  // Forget first what people can least check: opaque tests, then computed ones; plain facts last.
  const weight = (v: number): number =>
    ({ opaque: 0, cut: 1, reading: 2, open: 2, choice: 3, fact: 4 })[law.law.variables[v]?.kind ?? "fact"];
  const selecting = new Set(
    unit.versions.flatMap((v) => v.literals.selected.map((l) => law.law.literals[l]?.variable ?? 0)),
  );
  for (const v of known.filter((x) => !selecting.has(x)).sort((a, b) => weight(a) - weight(b))) {
    const undo = fillClasses(law, trial, v);
    writeBits(law, trial, v);
    const same = exactValues(law, unit, trial);
    if (!isSettled(same.values) || same.values !== values) {
      undo();
      writeBits(law, trial, v);
    }
  }
  return trial;
}

class ReasonTree {
  readonly #law: LoadedLaw;
  readonly #full: EncodedLaw;
  readonly #kept: EncodedLaw;
  readonly #values: NodeValues;
  readonly #nearness: Nearness;

  constructor(law: LoadedLaw, full: EncodedLaw, kept: EncodedLaw) {
    this.#law = law;
    this.#full = full;
    this.#kept = kept;
    this.#values = new NodeValues(law, kept);
    this.#nearness = new Nearness(law, new NodeValues(law, full));
  }

  /** Reasons why a formula holds (or fails), read from the kept facts. */
  reasons(id: number, want: Tri): ReasonNode[] {
    const node = this.#law.law.nodes[id];
    switch (node?.op) {
      case "lit":
        return this.#literal(node.lit);
      case "note":
        return this.reasons(node.of, want);
      case "named":
      case "ref":
        return [this.#wrapper(node, want, this.reasons(node.of, want))];
      case "and":
      case "or":
        return this.#gate(node.of, (node.op === "and") === (want === CAN_HOLD), want);
      default:
        return [];
    }
  }

  #gate(children: readonly number[], every: boolean, want: Tri): ReasonNode[] {
    // Every way fails: the one that she is nearest to says the most of what closes it.
    const ordered = every && want === CAN_FAIL ? this.#nearness.sorted(children) : children;
    if (every) return dedupe(ordered.flatMap((child) => this.#part(child, want)));
    const sure = children
      .filter((child) => this.#values.of(child) === want)
      .map((child) => this.reasons(child, want))
      .sort((a, b) => size(a) - size(b));
    if (sure[0]) return sure[0];
    // No branch is sure by itself: one may be settled by its own case split; else all of them count.
    const settled = children
      .filter((child) => this.#settles(child, want))
      .map((child) => this.#part(child, want))
      .sort((a, b) => size(a) - size(b));
    return settled[0] ?? dedupe(children.flatMap((child) => this.#part(child, want)));
  }

  #settles(id: number, want: Tri): boolean {
    if (this.#values.of(id) !== OPEN) return false;
    return (
      exactValues(this.#law, this.#law.formulaUnit(id), this.#kept).values === (want === CAN_HOLD ? YES : NO)
    );
  }

  /** Reasons of a part that is decided, or those inside a part that only a case split decides. */
  #part(id: number, want: Tri): ReasonNode[] {
    const value = this.#values.of(id);
    if (value === want) return this.reasons(id, want);
    if (value !== OPEN) return [];
    const node = this.#law.law.nodes[id];
    switch (node?.op) {
      case "and":
      case "or":
        return this.#gate(node.of, (node.op === "and") === (want === CAN_HOLD), want);
      case "note":
        return this.#part(node.of, want);
      case "named":
      case "ref": {
        const children = this.#part(node.of, want);
        if (children.length === 0) return [];
        // One of several that are only settled together is not itself settled.
        const said = this.#wrapper(node, want, children);
        return [this.#settles(id, want) ? said : { ...said, value: "unknown" }];
      }
      default:
        return [];
    }
  }

  #wrapper(
    node: Extract<Node, { op: "ref" | "named" }>,
    want: Tri,
    children: readonly ReasonNode[],
  ): ReasonNode {
    const holds = triTruth(want);
    const stated: Truth = node.negated ? (holds === "yes" ? "no" : "yes") : holds;
    const name = node.op === "ref" ? node.unit : node.name;
    const kind = node.op === "ref" || name.includes(" / ") ? "item" : "computed";
    return { kind, name, value: stated, negated: node.negated, children };
  }

  #literal(lit: number): ReasonNode[] {
    const literal = this.#law.law.literals[lit];
    const truth = this.#values.of(this.#law.nodes.ofLiteral[lit] ?? 0);
    if (!literal || truth === OPEN) return []; // half an answer (« moins de 3 mois ») may decide it
    if (this.#law.selectsVersions(lit)) return []; // which version applies is said apart
    return sayReason(this.#law, this.#full, { tested: literal.variable, set: literal.set }, triTruth(truth));
  }
}

function size(reasons: readonly ReasonNode[]): number {
  return reasons.reduce((sum, r) => sum + 1 + size(r.children), 0);
}

function dedupe(reasons: readonly ReasonNode[]): ReasonNode[] {
  const seen = new Set<string>();
  return reasons.filter((r) => {
    const key = JSON.stringify(r);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
