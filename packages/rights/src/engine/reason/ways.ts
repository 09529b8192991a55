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
import { unwrap } from "../law/program.ts";
import { type EncodedLaw, writeBits } from "../situation/encode.ts";
import { fillClasses } from "../situation/known-answer.ts";
import {
  isOpenName,
  isOpenVariable,
  READING_PREFIX,
  supportOf,
  undecidedVariables,
} from "../situation/openness.ts";
import { sayLiteral } from "./say.ts";

/** Ways kept at each gate of the formula. */
const BEAM = 24;

interface Draft {
  readonly cost: number;
  /** Variable → classes required. */
  readonly needs: ReadonlyMap<number, { readonly set: ClassSet }>;
}

const NOTHING: Draft = { cost: 0, needs: new Map() };

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
  const ways: Way[] = [];
  const seen = new Set<string>();
  const keep = (needs: Draft["needs"] | null): void => {
    if (!needs || needs.size === 0) return;
    const key = [...needs]
      .map(([v, n]) => `${v}:${n.set.join(".")}`)
      .sort()
      .join(";");
    if (!seen.has(key)) ways.push(describe(law, encoded, needs));
    seen.add(key);
  };
  for (const draft of best(drafts, BEAM)) {
    keep(minimal(law, unit, encoded, draft));
    if (ways.length >= max * 3) break;
  }
  // An entangled rule may lose every consistent way on the way up: then one is felt for, step by step.
  if (ways.length === 0 && !mayChange && current.length > 0) keep(anyWay(law, unit, encoded));
  return ways.sort((a, b) => a.cost - b.cost).slice(0, max);
}

class WaySearch {
  readonly #law: LoadedLaw;
  readonly #encoded: EncodedLaw;
  readonly #mayChange: boolean;
  readonly #memo = new Map<number, readonly Draft[]>();

  constructor(law: LoadedLaw, encoded: EncodedLaw, mayChange: boolean) {
    this.#law = law;
    this.#encoded = encoded;
    this.#mayChange = mayChange;
  }

  all(nodes: readonly number[]): readonly Draft[] {
    return nodes
      .map((n) => this.#node(n))
      .reduce<readonly Draft[]>((a, b) => best(product(a, b), BEAM), [NOTHING]);
  }

  #node(id: number): readonly Draft[] {
    const inner = unwrap(id, this.#law.law.nodes);
    const known = this.#memo.get(inner);
    if (known) return known;
    const drafts = this.#compute(inner);
    this.#memo.set(inner, drafts);
    return drafts;
  }

  #compute(inner: number): readonly Draft[] {
    const node = this.#law.law.nodes[inner];
    switch (node?.op) {
      case "true":
        return [NOTHING];
      case "and":
        return this.all(node.of);
      case "or":
        return best(
          node.of.flatMap((child) => this.#node(child)),
          BEAM,
        );
      case "lit":
        return this.#literal(node.lit);
      default:
        return [];
    }
  }

  #literal(lit: number): readonly Draft[] {
    const literal = this.#law.law.literals[lit];
    if (!literal) return [];
    const at = this.#law.maskOffset[literal.variable] ?? 0;
    const masks = literal.set.map((_, w) => this.#encoded.masks[at + w] ?? 0);
    const inside = literal.set.map((word, w) => (word & (masks[w] ?? 0)) >>> 0);
    const outside = literal.set.some((word, w) => ((masks[w] ?? 0) & ~word) !== 0);
    if (!outside) return [NOTHING];
    const possible = inside.some((word) => word !== 0);
    if (!possible && !this.#mayChange) return [];
    const variable = this.#law.law.variables[literal.variable];
    if (variable?.kind === "open") return [];
    // Changing what is known (a new paper, a later date) costs more than learning what is not.
    const cost = costOf(this.#law, this.#encoded, literal.variable) * (possible ? 1 : 4);
    return [{ cost, needs: new Map([[literal.variable, { set: possible ? inside : literal.set }]]) }];
  }
}

function costOf(law: LoadedLaw, encoded: EncodedLaw, variable: number): number {
  const names = supportOf(law, variable).filter((name) => isOpenName(law, encoded, name));
  const costs = names.map((name) => (name.startsWith(READING_PREFIX) ? 6 : (law.facts.get(name)?.cost ?? 3)));
  return Math.max(
    1,
    costs.reduce((a, b) => a + b, 0),
  );
}

function product(a: readonly Draft[], b: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const x of a)
    for (const y of b) {
      const merged = merge(x, y);
      if (merged) out.push(merged);
    }
  return out;
}

/** Both needs; `null` when one variable would have to be two things. */
function merge(x: Draft, y: Draft): Draft | null {
  if (y.needs.size === 0) return x;
  if (x.needs.size === 0) return y;
  const needs = new Map(x.needs);
  let { cost } = x;
  for (const [variable, need] of y.needs) {
    const already = needs.get(variable);
    if (!already) {
      needs.set(variable, need);
      cost += y.cost / y.needs.size;
      continue;
    }
    const set = need.set.map((word, i) => (word & (already.set[i] ?? 0)) >>> 0);
    if (set.every((word) => word === 0)) return null;
    needs.set(variable, { set });
  }
  return { cost, needs };
}

function best(drafts: readonly Draft[], count: number): Draft[] {
  const unique = new Map<string, Draft>();
  for (const d of drafts)
    unique.set(
      [...d.needs]
        .map(([v, n]) => `${v}:${n.set.join(".")}`)
        .sort()
        .join(";"),
      d,
    );
  return [...unique.values()].sort((a, b) => a.cost - b.cost || a.needs.size - b.needs.size).slice(0, count);
}

/** The needs without those that the answer can do without; `null` if together they do not open the right. */
function minimal(law: LoadedLaw, unit: LoadedUnit, encoded: EncodedLaw, draft: Draft): Draft["needs"] | null {
  const opens = (needs: Draft["needs"]): boolean =>
    exactValues(law, unit, granted(law, encoded, needs)).values === YES;
  if (!opens(draft.needs)) return null;
  let needs = new Map(draft.needs);
  for (const variable of draft.needs.keys()) {
    const fewer = new Map(needs);
    fewer.delete(variable);
    if (opens(fewer)) needs = fewer;
  }
  return needs;
}

/** One way to yes, found by answering one open variable after another so that yes stays possible. */
function anyWay(law: LoadedLaw, unit: LoadedUnit, encoded: EncodedLaw): Draft["needs"] | null {
  const needs = new Map<number, { readonly set: ClassSet }>();
  const valuesWith = (more: Draft["needs"]): number =>
    exactValues(law, unit, granted(law, encoded, more)).values;
  for (;;) {
    const values = valuesWith(needs);
    if (values === YES) return minimal(law, unit, encoded, { cost: 0, needs });
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
  const list = [...needs].map(([variable, need]) => {
    const tested = law.law.variables[variable];
    const said = tested ? sayLiteral(law.law, tested, need.set) : null;
    const names = supportOf(law, variable);
    const kind =
      said?.kind === "reading"
        ? ("reading" as const)
        : said?.kind === "fact"
          ? ("fact" as const)
          : ("computed" as const);
    const papers = [...new Set(names.flatMap((name) => law.facts.get(name)?.evidence ?? []))];
    const asks = names.filter(
      (name) =>
        law.facts.get(name)?.asked === true && (name === said?.name || isOpenName(law, encoded, name)),
    );
    const changes = !isOpenVariable(law, encoded, variable);
    return { fact: said?.name || names.join(", "), kind, test: said?.test ?? "", papers, asks, changes };
  });
  const cost = [...needs.keys()].reduce((sum, v) => sum + costOf(law, encoded, v), 0);
  return { cost: Math.round(cost * 100) / 100, needs: list };
}
