// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The mutants of an item. A part that several versions share word for word (by « reprend », or because it
 * stands at the head of the file) is changed in all of them at once, as its author would.
 */
import { addDays, formatDay, parseDay } from "@sauf-conduit/calendar";
import type { Branch, Computation, Condition, Item, Place, Value, Version } from "../syntax/index.ts";
import { conditionVariants, say } from "./condition-variants.ts";
import { limitVariants } from "./limit-variants.ts";
import { valueVariants } from "./value-variants.ts";
import { type Variant, without } from "./variant.ts";

export interface Mutant {
  readonly item: Item;
  readonly place: Place;
  /** In French: where in the item, and what was changed. */
  readonly what: string;
}

/** A part of a version: how to say it, its content, its variants, and how to put one back. */
interface Part<T = unknown> {
  readonly name: string;
  readonly place: Place;
  readonly content: T;
  readonly variants: () => readonly Variant<T>[];
  readonly put: (version: Version, to: T) => Version;
  /** Shared only among versions that inherit from one another, though others may be written alike. */
  readonly inherited?: true;
}

export function mutantsOf(item: Item): Mutant[] {
  return [...partMutants(item), ...borderMutants(item)];
}

function partMutants(item: Item): Mutant[] {
  const groups = new Map<string, { part: Part; versions: Set<number> }>();
  item.versions.forEach((version, i) => {
    for (const part of partsOf(version)) {
      const family = part.inherited ? ancestor(item, version) : "";
      const key = `${part.name} ${family} ${JSON.stringify(part.content, withoutPlaces)}`;
      const group = groups.get(key) ?? { part, versions: new Set() };
      group.versions.add(i);
      groups.set(key, group);
    }
  });
  return [...groups.values()].flatMap(({ part, versions }) =>
    part.variants().map(({ to, what }) => ({
      item: { ...item, versions: item.versions.map((v, i) => (versions.has(i) ? part.put(v, to) : v)) },
      place: part.place,
      what: `${part.name} : ${what}`,
    })),
  );
}

/** The version that the others of its family inherit from, directly or not. */
function ancestor(item: Item, version: Version): string {
  const parent = item.versions.find((v) => v.name === version.inherits);
  return parent ? ancestor(item, parent) : version.name;
}

const withoutPlaces = (key: string, value: unknown): unknown => (key === "place" ? undefined : value);

function partsOf(version: Version): Part[] {
  return [
    ...optional("champ", version.place, version.scope, (v, scope) => put(v, "scope", scope)),
    ...conditionParts(version),
    ...listOf("sauf si", version.place, version.except, (v, except) => ({ ...v, except })),
    ...listOf("peut être refusé si", version.place, version.risks, (v, risks) => ({ ...v, risks })),
    ...optional("pour", version.place, version.onlyFor, (v, onlyFor) => put(v, "onlyFor", onlyFor)),
    ...version.computations.map(computationPart),
    ...version.limits.map((limit): Part => {
      const replace = (v: Version, to: unknown): Version => ({
        ...v,
        limits: v.limits.map((l) => (l.name === limit.name ? (to as typeof limit) : l)),
      });
      return {
        name: `délai ${limit.name}`,
        place: version.place,
        content: limit,
        variants: () => limitVariants(limit),
        put: replace,
      };
    }),
    ...version.branches.flatMap(branchParts),
  ];
}

/** The conditions of a version one by one, so that those it inherits are changed with their ancestor's. */
function conditionParts({ when, place }: Version): Part[] {
  if (when?.kind !== "all" || when.of.length < 2)
    return required("si", place, when, (v, to) => ({ ...v, when: to }));
  const whole: Part<Condition> = {
    name: "si",
    place,
    content: when,
    variants: () => conditionVariants(when).slice(0, 1), // and → or
    put: (v, to) => ({ ...v, when: to }),
  };
  const each = when.of.map((one): Part => {
    const text = JSON.stringify(one);
    const variants = (): Variant<readonly Condition[]>[] => [
      { to: [], what: `retiré : ${say(one)}` },
      ...conditionVariants(one).map(({ to, what }) => ({ to: [to], what })),
    ];
    const replace = (v: Version, to: unknown): Version => {
      if (v.when?.kind !== "all") return v;
      const at = v.when.of.findIndex((c) => JSON.stringify(c) === text);
      return at === -1
        ? v
        : { ...v, when: { ...v.when, of: v.when.of.toSpliced(at, 1, ...(to as readonly Condition[])) } };
    };
    return { name: "si", place, content: one, variants, put: replace, inherited: true };
  });
  return [whole as Part, ...each];
}

function put(version: Version, key: "scope" | "onlyFor", to: Condition | null): Version {
  const { [key]: _replaced, ...rest } = version;
  return to === null ? rest : { ...rest, [key]: to };
}

function required(
  name: string,
  place: Place,
  content: Condition | undefined,
  set: (v: Version, to: Condition) => Version,
): Part[] {
  if (!content) return [];
  return [
    {
      name,
      place,
      content,
      variants: () => conditionVariants(content),
      put: (v, to) => set(v, to as Condition),
    },
  ];
}

/** `champ` and `pour` may also be forgotten altogether: `null`. */
function optional(
  name: string,
  place: Place,
  content: Condition | undefined,
  set: (v: Version, to: Condition | null) => Version,
): Part[] {
  if (!content) return [];
  const variants = (): Variant<Condition | null>[] => [
    { to: null, what: `retiré : ${say(content)}` },
    ...conditionVariants(content),
  ];
  return [{ name, place, content, variants, put: (v, to) => set(v, to as Condition | null) }];
}

function listOf(
  name: string,
  place: Place,
  content: readonly Condition[],
  set: (v: Version, to: readonly Condition[]) => Version,
): Part[] {
  return content.map((one, at): Part => {
    const removed = without([one], (c) => `retiré : ${say(c)}`);
    const changed = conditionVariants(one).map(({ to, what }) => ({ to: [to], what }));
    const replace = (v: Version, to: unknown): Version => {
      const list = name === "sauf si" ? v.except : v.risks;
      const i = list.findIndex((c) => JSON.stringify(c) === JSON.stringify(one));
      return set(v, list.toSpliced(i === -1 ? at : i, 1, ...(to as readonly Condition[])));
    };
    return { name, place, content: one, variants: () => [...removed, ...changed], put: replace };
  });
}

function computationPart(computation: Computation): Part {
  const { name, place, type, value } = computation;
  const variants = (): readonly Variant<Value | Condition>[] =>
    type === "condition" ? conditionVariants(value as Condition) : valueVariants(value as Value);
  const replace = (v: Version, to: unknown): Version => ({
    ...v,
    computations: v.computations.map((c) => (c.name === name ? { ...c, value: to as Value | Condition } : c)),
  });
  return { name: `calcul ${name}`, place, content: value, variants, put: replace };
}

function branchParts(branch: Branch): Part[] {
  const replace = (v: Version, change: (b: Branch) => Branch): Version => ({
    ...v,
    branches: v.branches.map((b) => (b.id === branch.id ? change(b) : b)),
  });
  const named = (part: string): string => `branche ${branch.id}, ${part}`;
  const { scope, when, place } = branch;
  return [
    ...optional(named("champ"), place, scope, (v, to) =>
      replace(v, ({ scope: _old, ...b }) => (to === null ? b : { ...b, scope: to })),
    ),
    ...required(named("si"), place, when, (v, to) => replace(v, (b) => ({ ...b, when: to }))),
    ...branch.except.map((one): Part => {
      const variants = (): Variant<readonly Condition[]>[] => [
        { to: [], what: `retiré : ${say(one)}` },
        ...conditionVariants(one).map(({ to, what }) => ({ to: [to], what })),
      ];
      const at = branch.except.indexOf(one);
      return {
        name: named("sauf si"),
        place,
        content: one,
        variants,
        put: (v, to) =>
          replace(v, (b) => ({ ...b, except: b.except.toSpliced(at, 1, ...(to as readonly Condition[])) })),
      };
    }),
    ...Object.entries(branch.proves).map(
      ([what, proof]): Part => ({
        name: named(`prouve ${what === "work" ? "travail" : "séjour régulier"}`),
        place,
        content: proof,
        variants: () => conditionVariants(proof),
        put: (v, to) => replace(v, (b) => ({ ...b, proves: { ...b.proves, [what]: to as Condition } })),
      }),
    ),
  ];
}

/** The first day of a version one day later or earlier, with the last day of those that it follows. */
function borderMutants(item: Item): Mutant[] {
  const days = new Set(item.versions.flatMap((v) => (v.from.kind === "day" ? [v.from.day] : [])));
  return [...days].flatMap((day) =>
    [1, -1].flatMap((step): Mutant[] => {
      const place =
        item.versions.find((v) => v.from.kind === "day" && v.from.day === day)?.place ?? item.place;
      const what = `début de version : ${day} devient ${shifted(day, step)}`;
      return [{ item: { ...item, versions: item.versions.map((v) => moved(v, day, step)) }, place, what }];
    }),
  );
}

function moved(version: Version, border: string, step: number): Version {
  const { from, to } = version;
  const eve = shifted(border, -1);
  return {
    ...version,
    ...(from.kind === "day" && from.day === border
      ? { from: { kind: "day", day: shifted(border, step) } }
      : {}),
    ...(to?.kind === "day" && to.day === eve ? { to: { kind: "day", day: shifted(eve, step) } } : {}),
  };
}

function shifted(day: string, step: number): string {
  return formatDay(addDays(parseDay(day) ?? 0, step));
}
