// SPDX-License-Identifier: AGPL-3.0-or-later
/** Straight-line work cut into pieces that the machine's compiler still takes; what crosses a cut is kept in memory. */

/** One thing to write: a term that others use, or the answer of a unit. */
export type Item =
  | { readonly id: number; readonly and: boolean; readonly of: readonly number[] }
  | { readonly unit: number; readonly of: readonly number[] };

export interface Cut {
  readonly chunks: readonly (readonly Item[])[];
  /** Place in memory of each term used in a later chunk than its own. */
  readonly slots: ReadonlyMap<number, number>;
}

type Term = Extract<Item, { id: number }>;

/** Each unit's answer is written as soon as what it needs is. @param terms each after those it uses. */
export function cut(terms: readonly Term[], units: readonly (readonly number[])[], most: number): Cut {
  const place = new Map(terms.map(({ id }, i) => [id, i]));
  const ready = units.map((of) => Math.max(0, ...of.map((id) => place.get(id) ?? 0)));
  const answers = new Map<number, Item[]>();
  units.forEach((of, unit) => {
    const at = ready[unit] ?? 0;
    answers.set(at, [...(answers.get(at) ?? []), { unit, of }]);
  });
  const items = terms.flatMap((term, i) => [term, ...(answers.get(i) ?? [])]);
  if (terms.length === 0) items.push(...(answers.get(0) ?? []));
  const chunks = Array.from({ length: Math.ceil(items.length / most) }, (_, c) =>
    items.slice(c * most, (c + 1) * most),
  );
  return { chunks, slots: crossing(chunks) };
}

function crossing(chunks: Cut["chunks"]): Map<number, number> {
  const home = new Map<number, number>();
  const slots = new Map<number, number>();
  chunks.forEach((items, c) => {
    for (const item of items) {
      if ("id" in item) home.set(item.id, c);
      for (const id of item.of) if ((home.get(id) ?? c) !== c && !slots.has(id)) slots.set(id, slots.size);
    }
  });
  return slots;
}
