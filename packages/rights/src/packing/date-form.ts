// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is certain of dates before anyone answers, and of what is made of them: no more than the interpreter finds. */

/** What is certain of a date on which nothing is answered. */
export interface DateForm {
  /** It may be any day, from the first to the last. */
  readonly anyDay: boolean;
  /** It may have happened. */
  readonly exists: boolean;
  /** It may not have happened; null: that is not known. */
  readonly none: boolean | null;
}

export const NOTHING: DateForm = { anyDay: false, exists: false, none: null };
export const NEVER: DateForm = { anyDay: false, exists: false, none: true };
export const SOME_DAY: DateForm = { anyDay: false, exists: true, none: false };
export const UNKNOWN_DATE: DateForm = { anyDay: true, exists: true, none: true };

/** Of two dates compared, one may be any day: whatever the other is, the test may hold and may fail. */
export function opposed(a: DateForm, b: DateForm): boolean {
  return a.exists && b.exists && (a.anyDay || b.anyDay);
}

function isUnknown({ anyDay, exists, none }: DateForm): boolean {
  return anyDay && exists && none === true;
}

/** The same date, which may have happened or not. */
export function withDoubt(form: DateForm): DateForm {
  return { ...form, none: null };
}

/** One of these, or several together. */
export function either(forms: readonly DateForm[]): DateForm {
  const none = forms[0]?.none ?? null;
  return {
    anyDay: forms.every((f) => f.anyDay),
    exists: forms.every((f) => f.exists),
    none: forms.every((f) => f.none === none) ? none : null,
  };
}

/** All of these: what one of them may be. */
export function together(forms: readonly DateForm[]): DateForm {
  const surely = forms.every((f) => f.none === false) ? false : null;
  return {
    anyDay: forms.some((f) => f.anyDay),
    exists: forms.some((f) => f.exists),
    none: forms.some((f) => f.none === true) ? true : surely,
  };
}

/** The latest, or the earliest, of those that have happened. */
export function extreme(forms: readonly DateForm[]): DateForm {
  const some = forms.filter((f) => f.exists || f.none !== true);
  if (some.length === 0) return NEVER;
  return some.every(isUnknown) ? UNKNOWN_DATE : NOTHING;
}

/** Up to the first that has certainly happened. */
export function firstExisting(forms: readonly DateForm[]): DateForm {
  let anyDay = false;
  let exists = false;
  for (const form of forms) {
    anyDay ||= form.anyDay;
    exists ||= form.exists;
    if (form.none !== true) return { anyDay, exists, none: form.none };
  }
  return { anyDay, exists, none: true };
}
