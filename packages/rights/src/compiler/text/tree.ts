// SPDX-License-Identifier: AGPL-3.0-or-later
/** YAML as plain nodes that know their line. Readers below never throw: a wrong shape reads as absent. */
import type { Place } from "../../syntax/index.ts";

export interface TextTree {
  readonly kind: "text";
  readonly text: string;
  readonly place: Place;
}
export interface NumberTree {
  readonly kind: "number";
  readonly number: number;
  /** As written, for messages and for labels: `6.80`, `007`. */
  readonly text: string;
  readonly place: Place;
}
/** `true` and `false`: the format has no use for them (it says oui and non). */
export interface FlagTree {
  readonly kind: "flag";
  readonly text: string;
  readonly place: Place;
}
export interface EmptyTree {
  readonly kind: "empty";
  readonly place: Place;
}
export interface ListTree {
  readonly kind: "list";
  readonly items: readonly Tree[];
  readonly place: Place;
}
export interface Entry {
  readonly key: string;
  /** The place of the key. */
  readonly place: Place;
  readonly value: Tree;
}
export interface MapTree {
  readonly kind: "map";
  readonly entries: readonly Entry[];
  /** Written in braces on one line or more. */
  readonly braces: boolean;
  readonly place: Place;
}
export type Tree = TextTree | NumberTree | FlagTree | EmptyTree | ListTree | MapTree;

/** The entry of a map, or undefined: no such key, or not a map. */
export function entryAt(tree: Tree | undefined, key: string): Entry | undefined {
  return tree?.kind === "map" ? tree.entries.find((entry) => entry.key === key) : undefined;
}

export function at(tree: Tree | undefined, key: string): Tree | undefined {
  return entryAt(tree, key)?.value;
}

export function hasKey(tree: Tree | undefined, key: string): boolean {
  return entryAt(tree, key) !== undefined;
}

/** The entries of a map; none for anything else. */
export function entriesOf(tree: Tree | undefined): readonly Entry[] {
  return tree?.kind === "map" ? tree.entries : [];
}

/** The elements of a list; none for anything else. */
export function itemsOf(tree: Tree | undefined): readonly Tree[] {
  return tree?.kind === "list" ? tree.items : [];
}

/** A scalar as written, text or number. */
export function scalarOf(tree: Tree | undefined): string | undefined {
  return tree?.kind === "text" || tree?.kind === "number" ? tree.text : undefined;
}

export function scalarAt(tree: Tree | undefined, key: string): string | undefined {
  return scalarOf(at(tree, key));
}

/** The scalars of a list; a lone scalar reads as a list of one. */
export function scalarsOf(tree: Tree | undefined): readonly string[] {
  const one = scalarOf(tree);
  if (one !== undefined) return [one];
  return itemsOf(tree).flatMap((item) => scalarOf(item) ?? []);
}

export function scalarsAt(tree: Tree | undefined, key: string): readonly string[] {
  return scalarsOf(at(tree, key));
}

/** What a JSON Schema validator reads. */
export function toPlain(tree: Tree): unknown {
  switch (tree.kind) {
    case "text":
      return tree.text;
    case "number":
      return tree.number;
    case "flag":
      return tree.text === "true";
    case "empty":
      return null;
    case "list":
      return tree.items.map(toPlain);
    case "map": {
      // A null prototype: a key named `__proto__` is a key like any other.
      const plain: Record<string, unknown> = Object.create(null);
      for (const { key, value } of tree.entries) plain[key] = toPlain(value);
      return plain;
    }
  }
}
