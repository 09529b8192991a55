// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Operations on bit planes, each written once: the class planes of the stored situations at the leaves, « and »
 * and « or » above. Places are given back as soon as their last reader is done, so that a block of work stays
 * in the nearest memory.
 */
export const ALL = 0;
export const NONE = 1;

type Plane =
  | { readonly op: "all" | "none" }
  | { readonly op: "class"; readonly variable: number; readonly index: number }
  | {
      readonly op: "within";
      readonly variable: number;
      readonly classes: readonly number[];
      of: readonly number[];
    }
  | { readonly op: "and" | "or"; readonly of: readonly number[] };

/** Where a plane is found: a class plane of the situations, or a place of the working memory. */
export type Source = { readonly variable: number; readonly index: number } | { readonly place: number };

export interface PlaneStep {
  readonly and: boolean;
  readonly from: readonly Source[];
  readonly to: number;
  /** Outputs this plane is the answer of. */
  readonly outputs: readonly number[];
}

export interface PlaneProgram {
  readonly steps: readonly PlaneStep[];
  /** Outputs that are a class plane as it stands, or everyone, or no one. */
  readonly direct: readonly { readonly output: number; readonly source: Source | typeof ALL | typeof NONE }[];
  readonly places: number;
}

export class PlaneCode {
  readonly #planes: Plane[] = [{ op: "all" }, { op: "none" }];
  readonly #ids = new Map<string, number>();

  /** Who may be in one of these classes, in increasing order. */
  within(variable: number, classes: readonly number[], total: number): number {
    if (classes.length === total) return ALL;
    if (classes.length === 0) return NONE;
    const [index = 0] = classes;
    if (classes.length === 1) return this.#intern(`${variable}.${index}`, { op: "class", variable, index });
    return this.#intern(`${variable}.${classes.join(".")}`, { op: "within", variable, classes, of: [] });
  }

  and(of: readonly number[]): number {
    return this.#gate("and", of, ALL, NONE);
  }
  or(of: readonly number[]): number {
    return this.#gate("or", of, NONE, ALL);
  }

  #gate(op: "and" | "or", of: readonly number[], neutral: number, decisive: number): number {
    if (of.includes(decisive)) return decisive;
    const parts = [...new Set(of)].filter((p) => p !== neutral).sort((a, b) => a - b);
    if (parts.length < 2) return parts[0] ?? neutral;
    return this.#intern(`${op}${parts.join(",")}`, { op, of: parts });
  }

  #intern(key: string, plane: Plane): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#planes.push(plane) - 1;
    this.#ids.set(key, id);
    return id;
  }

  /** The steps that make the wanted planes, and nothing else. */
  program(outputs: readonly number[]): PlaneProgram {
    this.#composeSets(this.#order(outputs));
    const order = this.#order(outputs);
    const uses = new Map<number, number>();
    for (const id of order) for (const part of this.#parts(id)) uses.set(part, (uses.get(part) ?? 0) + 1);
    const wanted = new Map<number, number[]>();
    for (const [output, id] of outputs.entries()) wanted.set(id, [...(wanted.get(id) ?? []), output]);
    const places = new Map<number, number>();
    const free: number[] = [];
    let most = 0;
    const steps = order.map((id): PlaneStep => {
      const from = this.#parts(id).map((part) => this.#source(part, places));
      const to = free.pop() ?? most++;
      places.set(id, to);
      for (const part of this.#parts(id)) {
        const left = (uses.get(part) ?? 0) - 1;
        uses.set(part, left);
        const place = places.get(part);
        if (left === 0 && place !== undefined) free.push(place);
      }
      if (!uses.get(id)) free.push(to);
      return { and: this.#planes[id]?.op === "and", from, to, outputs: wanted.get(id) ?? [] };
    });
    const direct = outputs.flatMap((id, output) =>
      places.has(id) ? [] : [{ output, source: this.#direct(id) }],
    );
    return { steps, direct, places: most };
  }

  /** A set of classes is made of the smaller sets that are wanted anyway, the largest first. */
  #composeSets(order: readonly number[]): void {
    const wanted = new Map<number, { readonly id: number; readonly classes: readonly number[] }[]>();
    for (const id of order) {
      const plane = this.#planes[id];
      if (plane?.op !== "within") continue;
      wanted.set(plane.variable, [...(wanted.get(plane.variable) ?? []), { id, classes: plane.classes }]);
    }
    for (const [variable, sets] of wanted) {
      sets.sort((a, b) => b.classes.length - a.classes.length);
      sets.forEach(({ id, classes }, i) => {
        const left = new Set(classes);
        const parts: number[] = [];
        for (const smaller of sets.slice(i + 1)) {
          if (!smaller.classes.every((c) => left.has(c))) continue;
          parts.push(smaller.id);
          for (const c of smaller.classes) left.delete(c);
        }
        for (const index of left) parts.push(this.within(variable, [index], Infinity));
        const plane = this.#planes[id];
        if (plane?.op === "within") plane.of = parts;
      });
    }
  }

  #parts(id: number): readonly number[] {
    const plane = this.#planes[id];
    return plane !== undefined && "of" in plane ? plane.of : [];
  }

  #order(roots: readonly number[]): number[] {
    const seen = new Set<number>();
    const order: number[] = [];
    const visit = (id: number): void => {
      if (seen.has(id)) return;
      seen.add(id);
      const parts = this.#parts(id);
      for (const part of parts) visit(part);
      if (parts.length > 0 || this.#planes[id]?.op === "within") order.push(id);
    };
    for (const root of roots) visit(root);
    return order;
  }

  #source(id: number, places: ReadonlyMap<number, number>): Source {
    const plane = this.#planes[id];
    return plane?.op === "class"
      ? { variable: plane.variable, index: plane.index }
      : { place: places.get(id) ?? 0 };
  }

  #direct(id: number): Source | typeof ALL | typeof NONE {
    return id === ALL || id === NONE ? id : this.#source(id, new Map());
  }
}
