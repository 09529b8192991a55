// SPDX-License-Identifier: AGPL-3.0-or-later

/** Only the parts that are there: what is `undefined` has no key at all, so that the tree holds what was written. */
export function present<T extends object>(parts: T): Present<T> {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as Present<T>;
}

type Present<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> };
