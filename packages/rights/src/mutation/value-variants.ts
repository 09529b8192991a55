// SPDX-License-Identifier: AGPL-3.0-or-later
/** Small changes in a value: a number, a length or a day off by one, the wrong extreme, a term forgotten. */
import { addDays, formatDay, formatDuration, parseDay } from "@sauf-conduit/calendar";
import { sayValue } from "../engine/reason/say.ts";
import type { Duration, Value } from "../syntax/index.ts";
import { mapValue } from "../syntax/parts.ts";
import { casesVariants, conditionVariants } from "./condition-variants.ts";
import { carried, inReading, type Variant, without } from "./variant.ts";

type ValueVariants = readonly Variant<Value>[];

const EXTREMES = {
  latest: ["earliest", "« le plus tard » devient « le plus tôt »"],
  earliest: ["latest", "« le plus tôt » devient « le plus tard »"],
  largest: ["smallest", "« le plus grand » devient « le plus petit »"],
  smallest: ["largest", "« le plus petit » devient « le plus grand »"],
  sum: ["product", "« somme » devient « produit »"],
  product: ["sum", "« produit » devient « somme »"],
} as const;

const ROUNDINGS = { nearest: "vers le plus proche", down: "vers le bas", up: "vers le haut" } as const;

/** Every variant of a value, at any depth. */
export function valueVariants(v: Value): ValueVariants {
  switch (v.kind) {
    case "day":
    case "number":
    case "duration":
      return offByOne(v);
    case "cases":
      return casesVariants(v, valueVariants, (cases, otherwise) => ({ kind: "cases", cases, otherwise }));
    case "reading":
      return inReading(v, valueVariants);
    default:
      return [...ownVariants(v), ...inParts(v)];
  }
}

/** What can be mistaken in the value itself, its parts left as they are. */
function ownVariants(v: Value): ValueVariants {
  switch (v.kind) {
    case "add":
      return [{ to: { ...v, kind: "subtract" }, what: "« ajouter » devient « retrancher »" }];
    case "subtract":
      return [{ to: { ...v, kind: "add" }, what: "« retrancher » devient « ajouter »" }];
    case "day-after":
    case "day-before":
    case "month-end":
    case "month-start":
      return [{ to: v.of, what: `${sayValue(v)} devient ${sayValue(v.of)}` }];
    case "first-existing":
      return fewer(v);
    case "latest":
    case "earliest":
    case "largest":
    case "smallest":
    case "sum":
    case "product": {
      const [kind, what] = EXTREMES[v.kind];
      return [...(v.of.length > 1 ? [{ to: { ...v, kind } as Value, what }] : []), ...fewer(v)];
    }
    case "round":
      return (["nearest", "down", "up"] as const)
        .filter((towards) => towards !== v.towards)
        .map((towards) => ({
          to: { ...v, towards },
          what: `arrondi : « ${ROUNDINGS[v.towards]} » devient « ${ROUNDINGS[towards]} »`,
        }));
    case "count":
    case "total": {
      const { who, ...all } = v;
      return who ? [{ to: all, what: `${v.list} : « qui » retiré du compte` }] : [];
    }
    default:
      return []; // names, words, « aucune », « inconnue », and what only its parts can be mistaken in
  }
}

/** The variants of each direct part, with the rest as it is. */
function inParts(v: Value): ValueVariants {
  const found: Variant<Value>[] = [];
  let parts = 0;
  const look = <Part>(part: Part, variants: readonly Variant<Part>[]): Part => {
    const place = parts;
    parts += 1;
    found.push(...carried(variants, (to) => withPart(v, place, to)));
    return part;
  };
  mapValue(v, {
    value: (part) => look(part, valueVariants(part)),
    condition: (part) => look(part, conditionVariants(part)),
    body: (part) => part,
  });
  return found;
}

/** The value with its nth direct part replaced. */
function withPart(v: Value, place: number, to: unknown): Value {
  let parts = 0;
  const swap = <Part>(part: Part): Part => (parts++ === place ? (to as Part) : part);
  return mapValue(v, { value: swap, condition: swap, body: (part) => part });
}

function fewer(v: Extract<Value, { readonly of: readonly Value[] }>): ValueVariants {
  if (v.of.length < 2) return [];
  return carried(
    without(v.of, (one) => `retiré : ${sayValue(one)}`),
    (of): Value => ({ ...v, of }),
  );
}

/** A threshold moved by one unit, each way. */
function offByOne(v: Extract<Value, { kind: "day" | "number" | "duration" }>): ValueVariants {
  return [1, -1].map((step) => {
    const to = stepped(v, step);
    return { to, what: `${sayOne(v)} devient ${sayOne(to)}` };
  });
}

function stepped<V extends Extract<Value, { kind: "day" | "number" | "duration" }>>(v: V, step: number): V {
  switch (v.kind) {
    case "number":
      return { ...v, number: v.number + step };
    case "duration": {
      const duration: Duration = { ...v.duration, count: v.duration.count + step };
      return { ...v, duration };
    }
    default:
      return { ...v, day: formatDay(addDays(parseDay(v.day) ?? 0, step)) };
  }
}

function sayOne(v: Value): string {
  return v.kind === "duration" ? formatDuration(v.duration) : sayValue(v);
}
