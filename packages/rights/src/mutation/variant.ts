// SPDX-License-Identifier: AGPL-3.0-or-later
/** One small change in a part of the law: what a tired author, or a misread text, would write instead. */

export interface Variant<T> {
  readonly to: T;
  /** What was changed, in French, for the author of the law. */
  readonly what: string;
}

/** The variants of a part, carried to the whole that holds it. */
export function carried<A, B>(variants: readonly Variant<A>[], into: (a: A) => B): Variant<B>[] {
  return variants.map(({ to, what }) => ({ to: into(to), what }));
}

/** The variants of each element of a list, carried to the list. */
export function inList<T>(
  list: readonly T[],
  variants: (one: T) => readonly Variant<T>[],
): Variant<readonly T[]>[] {
  return list.flatMap((one, i) => carried(variants(one), (to) => list.toSpliced(i, 1, to)));
}

/** The variants of each value of a record, carried to the record. */
function inRecord<T>(
  record: Readonly<Record<string, T>>,
  variants: (one: T) => readonly Variant<T>[],
): Variant<Readonly<Record<string, T>>>[] {
  return Object.entries(record).flatMap(([key, one]) =>
    carried(variants(one), (to) => ({ ...record, [key]: to })),
  );
}

/** The list without each of its elements in turn. */
export function without<T>(list: readonly T[], say: (one: T) => string): Variant<readonly T[]>[] {
  return list.map((one, i) => ({ to: list.toSpliced(i, 1), what: say(one) }));
}

/** What a choice by reading may become: its answers exchanged, or one of them changed. */
export function inReading<T, Whole extends { readonly reading: string }>(
  whole: Whole & { readonly answers: Answers<T> },
  variants: (one: T) => readonly Variant<T>[],
): Variant<Whole>[] {
  const { reading, answers } = whole;
  return carried([...exchanged(reading, answers), ...inRecord(answers, variants)], (to) => ({
    ...whole,
    answers: to,
  }));
}

type Answers<T> = Readonly<Record<string, T>>;

/** Two answers of a reading exchanged; nothing when both say the same. */
function exchanged<T>(reading: string, answers: Answers<T>): Variant<Answers<T>>[] {
  const [first, second] = Object.entries(answers);
  if (!first || !second || JSON.stringify(first[1]) === JSON.stringify(second[1])) return [];
  const to = { ...answers, [first[0]]: second[1], [second[0]]: first[1] };
  return [{ to, what: `lecture « ${reading} » : réponses échangées` }];
}
