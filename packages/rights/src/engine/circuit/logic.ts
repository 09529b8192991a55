// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What exact circuits come down to: « and » and « or » over sets of classes, each term written once. The same
 * terms are read by the tables (`law-tables.ts`) and written out as code (`codegen/`).
 */
export const ALL = 0;
export const NONE = 1;

/** `within`: the variable may be of one of these classes, in increasing order. */
export type Term =
  | { readonly op: "all" | "none" }
  | { readonly op: "within"; readonly variable: number; readonly classes: readonly number[] }
  | { readonly op: "and" | "or"; readonly of: readonly number[] };

export class Logic {
  readonly #terms: Term[] = [{ op: "all" }, { op: "none" }];
  readonly #ids = new Map<string, number>();

  at(id: number): Term {
    return this.#terms[id] as Term;
  }

  /** @param total number of classes of the variable. */
  within(variable: number, classes: readonly number[], total: number): number {
    if (classes.length === total) return ALL;
    if (classes.length === 0) return NONE;
    return this.#intern(`${variable}.${classes.join(".")}`, { op: "within", variable, classes });
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

  #intern(key: string, term: Term): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#terms.push(term) - 1;
    this.#ids.set(key, id);
    return id;
  }

  /** Every term that these rest on, themselves included, each after its parts. */
  below(roots: readonly number[]): number[] {
    return inOrder(roots, (id) => {
      const term = this.at(id);
      return "of" in term ? term.of : [];
    });
  }
}

/** Everything that the roots rest on, each after its parts and once. */
export function inOrder(roots: readonly number[], parts: (id: number) => readonly number[]): number[] {
  const seen = new Set<number>();
  const visit = (id: number): void => {
    if (seen.has(id)) return;
    for (const part of parts(id)) visit(part);
    seen.add(id);
  };
  for (const root of roots) visit(root);
  return [...seen];
}
