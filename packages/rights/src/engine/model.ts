// SPDX-License-Identifier: AGPL-3.0-or-later
/** The engine put together: what `loadModel` gives to the terminal, the page and the server. */
import type {
  AmountResult,
  AmountStep,
  Determination,
  Goal,
  LimitCounts,
  Truth,
  UnitId,
} from "../api/answer.ts";
import type { EncodedCase, EncodeOptions, Model, QuestionOptions } from "../api/model-api.ts";
import type { CompiledVersion } from "../artefact/compiled-law.ts";
import type { PackedLaw } from "../packing/packed-law.ts";
import type { Situation } from "../syntax/index.ts";
import type { Presentation } from "../words/presentation.ts";
import { amountStepsOf } from "./answer/amount-steps.ts";
import { amountsOf } from "./answer/amounts.ts";
import { weakestOf } from "./answer/confidence.ts";
import { answerOf } from "./answer/dependence.ts";
import { candidateVersions, exactValues } from "./answer/evaluate.ts";
import { issueOf, natureAnnounced, natureGiven } from "./answer/issue.ts";
import { mayBeOutside } from "./answer/kleene.ts";
import { limitCountsOf } from "./answer/limit-counts.ts";
import { limitsOf } from "./answer/limit-results.ts";
import { readingsOf } from "./answer/readings.ts";
import { possibleOf, truthOf } from "./answer/truth.ts";
import { judgementsOf } from "./answer/worlds/judgements.ts";
import { later, whenAsked } from "./later.ts";
import { LoadedLaw, type LoadedUnit } from "./law/loaded-law.ts";
import { run } from "./law/program.ts";
import { outOfScopeWords, verifiedOn, versionRef } from "./law/version-ref.ts";
import { differenceOf } from "./reason/difference.ts";
import { explain } from "./reason/explain.ts";
import { fieldsLookedAt } from "./reason/member-fields.ts";
import { metBy } from "./reason/met.ts";
import { nextQuestions, questionsOfLimits } from "./reason/questions.ts";
import { isEnd, isMoot, isSenseless } from "./reason/sense.ts";
import { waysTo } from "./reason/ways.ts";
import { encodeKnowledge } from "./situation/encode.ts";
import type { EncodedLaw } from "./situation/encoded-law.ts";
import { isOpenName, supportOf, undecidedVariables } from "./situation/openness.ts";
import { readSituation } from "./situation/read-situation.ts";
import { Sameness } from "./situation/rests-on.ts";
import { CAN_FAIL } from "./values/ranges.ts";

export interface ModelCase extends EncodedCase {
  readonly encoded: EncodedLaw;
}

/**
 * Makes a model of the compiled law (`build/law.json`).
 * @param words `build/presentation.json`: answers then carry the sources of their version and what to say to
 *   those it does not concern. Without it the answers are the same, wordless.
 */
export function loadModel(packed: PackedLaw, words: Presentation | null = null): LawModel {
  return new LawModel(new LoadedLaw(packed, words));
}

export class LawModel implements Model {
  readonly hash: string;
  readonly loaded: LoadedLaw;
  readonly #sameness: Sameness;
  readonly #goals = later(() => this.units.filter((_, i) => this.loaded.units[i]?.goal));
  readonly #displayed = later(() => this.units.filter((_, i) => this.loaded.units[i]?.displayed));

  constructor(loaded: LoadedLaw) {
    this.loaded = loaded;
    this.#sameness = new Sameness(loaded);
    this.hash = loaded.law.hash;
  }

  get units(): readonly UnitId[] {
    return this.loaded.law.names.units;
  }

  get goals(): readonly UnitId[] {
    return this.#goals();
  }

  /** Provisions shown by themselves: neither their branches nor what they only refer to. */
  get displayed(): readonly UnitId[] {
    return this.#displayed();
  }

  encode(situation: Situation, on: string, options: EncodeOptions = {}): ModelCase {
    const knowledge = readSituation(this.loaded.law, this.loaded.facts, situation, on, options);
    return { on, situation, encoded: encodeKnowledge(this.loaded, knowledge) };
  }

  determine(encoded: EncodedCase, unit: UnitId): Determination {
    return this.#determination(this.#unit(unit), own(encoded).encoded);
  }

  determineAll(encoded: EncodedCase): readonly Determination[] {
    return this.loaded.units.map((unit) => this.#determination(unit, own(encoded).encoded));
  }

  goalsOf(encoded: EncodedCase): readonly Goal[] {
    return this.goals.map((id) => {
      const { value, exact, issue } = this.determine(encoded, id);
      return { id, value, exact, issue };
    });
  }

  /** For a paper: what it proves (`lawful-stay`, `work`), over its candidate versions. */
  proves(encoded: EncodedCase, unit: UnitId): Readonly<Record<string, Truth>> {
    const { encoded: planes } = own(encoded);
    const loaded = this.#unit(unit);
    const out: Record<string, Truth> = {};
    for (const i of candidateVersions(loaded, planes))
      for (const [what, node] of Object.entries(loaded.versions[i]?.version.proves ?? {})) {
        const value = this.#truth(node, planes);
        out[what] = out[what] === undefined || out[what] === value ? value : "unknown";
      }
    return out;
  }

  same(before: EncodedCase, after: EncodedCase, unit: UnitId): boolean {
    return this.#sameness.of(own(before), own(after), this.#unit(unit));
  }

  forget(): void {
    this.#sameness.forget();
    judgementsOf(this.loaded).forget();
  }

  explain(encoded: EncodedCase, unit: UnitId): ReturnType<Model["explain"]> {
    return explain(this.loaded, this.#unit(unit), own(encoded).encoded);
  }

  nextQuestions(encoded: EncodedCase, options: QuestionOptions = {}): ReturnType<Model["nextQuestions"]> {
    return nextQuestions(this.loaded, own(encoded).encoded, options);
  }

  limitQuestions(encoded: EncodedCase, options: QuestionOptions = {}): ReturnType<Model["limitQuestions"]> {
    return questionsOfLimits(this.loaded, own(encoded).encoded, options);
  }

  isSenseless(encoded: EncodedCase, fact: string, settled: readonly string[] = []): boolean {
    return isSenseless(this.loaded, { encoded: own(encoded).encoded, settled: new Set(settled) }, fact);
  }

  isDenied(encoded: EncodedCase, fact: string): boolean {
    return isEnd(this.loaded, own(encoded).encoded, fact);
  }

  isMoot(encoded: EncodedCase, fact: string): boolean {
    return isMoot(this.loaded, own(encoded).encoded, fact);
  }

  fieldsLookedAt(encoded: EncodedCase, list: string, units: readonly UnitId[]): readonly string[] {
    const loaded = units.map((unit) => this.#unit(unit));
    return fieldsLookedAt(this.loaded, own(encoded).encoded, list, loaded);
  }

  missing(encoded: EncodedCase, unit: UnitId, max = 3): ReturnType<Model["missing"]> {
    return waysTo(this.loaded, this.#unit(unit), own(encoded).encoded, { max });
  }

  met(encoded: EncodedCase, unit: UnitId): readonly string[] {
    return metBy(this.loaded, this.#unit(unit), own(encoded).encoded);
  }

  amounts(encoded: EncodedCase, item: string): readonly AmountResult[] {
    return amountsOf(this.loaded, item, own(encoded).encoded);
  }

  amountSteps(encoded: EncodedCase, item: string, name: string): readonly AmountStep[] {
    return amountStepsOf(this.loaded, item, name, own(encoded).encoded);
  }

  limits(encoded: EncodedCase, item: string): ReturnType<Model["limits"]> {
    return limitsOf(this.loaded, item, own(encoded).encoded);
  }

  limitCounts(encoded: EncodedCase, item: string): LimitCounts {
    return limitCountsOf(this.loaded, item, own(encoded).encoded);
  }

  /** The dates that choose the version of a unit, but for the day examined. */
  selectingDates(id: UnitId): readonly string[] {
    const selected = this.#unit(id).versions.flatMap(({ literals }) => literals.selected);
    const variables = new Set(selected.map((literal) => this.loaded.literals.variable[literal] as number));
    const names = [...variables].flatMap((variable) => supportOf(this.loaded, variable));
    return [...new Set(names)].filter((name) => {
      const fact = this.loaded.facts.get(name);
      return fact?.supplied === false && fact.type.startsWith("date");
    });
  }

  difference(item: string, from: string, to: string): ReturnType<Model["difference"]> {
    return differenceOf(this.loaded, this.#unit(item), from, to);
  }

  #unit(id: UnitId): LoadedUnit {
    const unit = this.loaded.units[this.loaded.unitIndex.get(id) ?? -1];
    if (!unit) throw new RangeError(`unknown unit: ${id}`);
    return unit;
  }

  #determination(unit: LoadedUnit, encoded: EncodedLaw): Determination {
    const { loaded } = this;
    const answer = answerOf(loaded, unit, encoded);
    const value = truthOf(answer.values);
    const candidates = candidateVersions(unit, encoded).flatMap((i) => unit.versions[i]?.version ?? []);
    const [only] = candidates;
    const certain =
      candidates.length === 1 && only !== undefined && !mayBeOutside(unit, encoded) ? only : null;
    const nature = later(() =>
      value === "yes" ? natureGiven(loaded, unit, candidates, encoded) : natureAnnounced(candidates),
    );
    const possible = possibleOf(answer.values);
    const parts = candidates.flatMap((v) => [v.selected, v.scope, v.body]);
    // Most of an answer is never looked at: only what it is grouped and counted by is computed at once.
    const open = later(() =>
      value === "unknown" ? undecidedVariables(loaded, encoded, unit) : new Set<number>(),
    );
    return whenAsked({
      id: () => unit.unit.id,
      value: () => value,
      possible: () => possible,
      conditions: () => this.#part(candidates, encoded, (v) => v.when),
      exceptions: () => this.#part(candidates, encoded, (v) => v.except),
      issue: () => issueOf(value, possible, nature(), candidates),
      nature,
      through: () => (value === "yes" ? this.#through(unit, encoded) : []),
      risks: () => this.#risks(candidates, encoded),
      readings: () => readingsOf(this.loaded, unit, encoded),
      exact: () => answer.exact,
      version: () => (certain ? versionRef(loaded, unit.unit, certain) : null),
      candidates: () => candidates.map((v) => versionRef(loaded, unit.unit, v)),
      missing: () => this.#missing(open(), encoded),
      confidence: () => weakestOf(loaded, encoded, candidates, value),
      verified: () => verifiedOn(candidates),
      presumed: () => this.#presumed(parts, encoded),
      alerts: () =>
        unit.unit.alerts.filter((name) => this.#truth(loaded.law.alerts[name] ?? 1, encoded) !== "no"),
      outOfScope: () => (value === "not-applicable" ? outOfScopeWords(loaded, unit.unit, candidates) : []),
    });
  }

  /** Ids of the branches of a unit that surely say yes. */
  #through(unit: LoadedUnit, encoded: EncodedLaw): string[] {
    return this.loaded
      .branchesOf(unit)
      .filter((branch) => truthOf(answerOf(this.loaded, branch, encoded).values) === "yes")
      .flatMap((branch) => branch.unit.branch ?? []);
  }

  #truth(node: number, encoded: EncodedLaw): Truth {
    return truthOf(exactValues(this.loaded, this.loaded.formulaUnit(node), encoded).values);
  }

  #part(
    versions: readonly CompiledVersion[],
    encoded: EncodedLaw,
    part: (v: CompiledVersion) => number,
  ): Truth {
    const values = versions.flatMap((v) => {
      const scope = run(this.loaded.program(v.scope), encoded.T, encoded.F);
      return scope === CAN_FAIL ? ["not-applicable" as const] : [this.#truth(part(v), encoded)];
    });
    const [first] = values;
    return first !== undefined && values.every((v) => v === first)
      ? first
      : values.length === 0
        ? "not-applicable"
        : "unknown";
  }

  /** Every risk of a candidate version; one that another candidate does not know is at most open. */
  #risks(candidates: readonly CompiledVersion[], encoded: EncodedLaw): Determination["risks"] {
    const ids = new Set(candidates.flatMap((v) => v.risks.map((risk) => risk.id)));
    return [...ids].map((id) => {
      const values = candidates.flatMap((v): Truth[] => {
        const same = v.risks.filter((risk) => risk.id === id);
        return same.length === 0 ? ["no"] : same.map((risk) => this.#truth(risk.node, encoded));
      });
      return { id, value: values.every((v) => v === values[0]) ? (values[0] ?? "unknown") : "unknown" };
    });
  }

  /** Asked names behind the undecided variables, each once; what is computed stands for what it rests on. */
  #missing(variables: ReadonlySet<number>, encoded: EncodedLaw): string[] {
    const names = new Set<string>();
    for (const v of variables)
      for (const name of supportOf(this.loaded, v)) {
        if (!isOpenName(this.loaded, encoded, name)) continue;
        if (this.loaded.facts.get(name)?.asked) names.add(name);
      }
    return [...names];
  }

  #presumed(parts: readonly number[], encoded: EncodedLaw): string[] {
    const { presumed } = encoded.interpreter;
    if (presumed.size === 0) return [];
    const used = new Set(
      parts.flatMap((node) =>
        this.loaded.literalsUnder(node).map((l) => this.loaded.law.literals[l]?.variable ?? 0),
      ),
    );
    const names = [...used].flatMap((v) => {
      const variable = this.loaded.law.variables[v];
      return variable?.kind === "fact" && presumed.has(variable.fact) ? [variable.fact] : [];
    });
    return [...new Set(names)];
  }
}

function own(encoded: EncodedCase): ModelCase {
  if (!("encoded" in encoded)) throw new TypeError("this case was not encoded by the model");
  return encoded as ModelCase;
}
