// SPDX-License-Identifier: AGPL-3.0-or-later
/** Values made when they are first looked at, and once. */

/** What `make` gives, made at the first call. */
export function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

type Makers<T extends object> = { readonly [Key in keyof T]: () => T[Key] };

/** An object whose properties are made when they are asked for; to everyone else it is a plain one. */
export function whenAsked<T extends object>(makers: Makers<T>): T {
  const properties: PropertyDescriptorMap = {};
  for (const [key, make] of Object.entries(makers) as [string, () => unknown][])
    properties[key] = { get: later(make), enumerable: true };
  return Object.defineProperties({}, properties) as T;
}
