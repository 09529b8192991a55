// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The formulas of the units as one row of numbers: `count of units, of versions`, then for each unit four times its
 * versions (one more when displayed, two more for a goal), the formula under which it is outside, and those of its
 * versions, each counted from the version before.
 */
import { type CompiledUnit, type CompiledVersion, unitId } from "../artefact/compiled-law.ts";
import type { Lines } from "./shape-codec.ts";

/** A version's formulas, in the order of the row. */
const FORMULAS = ["selected", "scope", "when", "except", "body"] as const;
export const FORMULAS_A_VERSION = FORMULAS.length;
/** Places of three of them. */
export const SELECTED = 0;
export const SCOPE = 1;
export const BODY = 4;

const DISPLAYED = 1;
const GOAL = 2;

type VersionDetails = Omit<CompiledVersion, (typeof FORMULAS)[number]>;
export type UnitDetails = Pick<CompiledUnit, "kind" | "domain" | "alerts"> & {
  readonly versions: readonly VersionDetails[];
};

/** Before the name of a branch, in the list of the units: it is one of the item named last. */
const BRANCH = "/";

/** The units as they stand among the texts. */
export function packUnitNames(units: readonly CompiledUnit[]): string[] {
  return units.map(({ item, branch }) => (branch === null ? item : BRANCH + branch));
}

/** Of a list that `packUnitNames` wrote; the ids are put together when the first is asked for. */
export class UnitNames {
  readonly #packed: readonly string[];
  #read: { readonly ids: readonly string[]; readonly items: readonly string[] } | null = null;

  constructor(packed: readonly string[]) {
    this.#packed = packed;
  }

  get count(): number {
    return this.#packed.length;
  }

  get ids(): readonly string[] {
    return this.#all.ids;
  }

  item(unit: number): string {
    return this.#all.items[unit] as string;
  }

  branch(unit: number): string | null {
    const name = this.#packed[unit] as string;
    return name.startsWith(BRANCH) ? name.slice(BRANCH.length) : null;
  }

  get #all(): { readonly ids: readonly string[]; readonly items: readonly string[] } {
    this.#read ??= namesOf(this.#packed);
    return this.#read;
  }
}

function namesOf(packed: readonly string[]): { ids: string[]; items: string[] } {
  const ids: string[] = [];
  const items: string[] = [];
  let item = "";
  for (const name of packed) {
    const whole = !name.startsWith(BRANCH);
    if (whole) item = name;
    ids.push(unitId(item, whole ? null : name.slice(BRANCH.length)));
    items.push(item);
  }
  return { ids, items };
}

export function packUnits(units: readonly CompiledUnit[]): { row: number[]; details: UnitDetails[] } {
  const last = FORMULAS.map(() => 0);
  const row: number[] = [units.length, units.reduce((sum, u) => sum + u.versions.length, 0)];
  const details = units.map(({ goal, displayed, outside, versions, kind, domain, alerts }): UnitDetails => {
    row.push(versions.length * 4 + (displayed ? DISPLAYED : 0) + (goal ? GOAL : 0), outside);
    const left = versions.map((version) => {
      FORMULAS.forEach((part, k) => {
        row.push(version[part] - (last[k] ?? 0));
        last[k] = version[part];
      });
      const { selected: _1, scope: _2, when: _3, except: _4, body: _5, ...others } = version;
      return others;
    });
    return { kind, domain, versions: left, alerts };
  });
  return { row, details };
}

/** What a first answer reads of a unit: where its formulas are. */
export interface UnitHead {
  /** `FORMULAS_A_VERSION` nodes a version, from the place `from` up to `to`. */
  readonly nodes: Int32Array;
  readonly from: number;
  readonly to: number;
  readonly outside: number;
}

/** The formulas of the units by their number. */
export class UnitRow {
  readonly count: number;
  readonly outside: Int32Array;
  /** Where the formulas of each unit begin, and after the last one. */
  readonly start: Int32Array;
  /** `FORMULAS_A_VERSION` nodes a version. */
  readonly formulas: Int32Array;
  readonly #flags: Uint8Array;

  constructor(row: readonly number[]) {
    const count = row[0] as number;
    const outside = new Int32Array(count);
    const start = new Int32Array(count + 1);
    const formulas = new Int32Array((row[1] as number) * FORMULAS_A_VERSION);
    const flags = new Uint8Array(count);
    let p = 2;
    let f = 0;
    let [selected, scope, when, except, body] = [0, 0, 0, 0, 0];
    for (let u = 0; u < count; u++) {
      const code = row[p] as number;
      flags[u] = code & 3;
      outside[u] = row[p + 1] as number;
      p += 2;
      for (let left = code >> 2; left > 0; left--) {
        formulas[f] = selected += row[p] as number;
        formulas[f + 1] = scope += row[p + 1] as number;
        formulas[f + 2] = when += row[p + 2] as number;
        formulas[f + 3] = except += row[p + 3] as number;
        formulas[f + 4] = body += row[p + 4] as number;
        f += FORMULAS_A_VERSION;
        p += FORMULAS_A_VERSION;
      }
      start[u + 1] = f;
    }
    this.count = count;
    this.outside = outside;
    this.start = start;
    this.formulas = formulas;
    this.#flags = flags;
  }

  displayed(unit: number): boolean {
    return ((this.#flags[unit] as number) & DISPLAYED) !== 0;
  }

  goal(unit: number): boolean {
    return ((this.#flags[unit] as number) & GOAL) !== 0;
  }

  head(unit: number): UnitHead {
    return {
      nodes: this.formulas,
      from: this.start[unit] as number,
      to: this.start[unit + 1] as number,
      outside: this.outside[unit] as number,
    };
  }

  read(unit: number, names: UnitNames, details: Lines<UnitDetails>): CompiledUnit {
    const { kind, domain, versions, alerts } = details.at(unit);
    const start = this.start[unit] as number;
    return {
      id: names.ids[unit] as string,
      item: names.item(unit),
      branch: names.branch(unit),
      kind,
      domain,
      goal: this.goal(unit),
      displayed: this.displayed(unit),
      versions: versions.map((version, i) => this.#version(version, start + i * FORMULAS_A_VERSION)),
      outside: this.outside[unit] as number,
      alerts,
    };
  }

  #version({ name, ...rest }: VersionDetails, at: number): CompiledVersion {
    const node = (k: number): number => this.formulas[at + k] as number;
    return {
      name,
      selected: node(0),
      scope: node(1),
      when: node(2),
      except: node(3),
      body: node(4),
      ...rest,
    };
  }
}
