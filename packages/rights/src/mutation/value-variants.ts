// SPDX-License-Identifier: AGPL-3.0-or-later
/** Small changes in a value: a number, a length or a day off by one, the wrong extreme, a term forgotten. */
import { addDays, formatDay, formatDuration, parseDay } from "@sauf-conduit/calendar";
import { sayValue } from "../engine/reason/say.ts";
import type { Duration, Value } from "../syntax.ts";
import { casesVariants, conditionVariants } from "./condition-variants.ts";
import { carried, exchanged, inList, inRecord, type Variant, without } from "./variant.ts";

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
      return carried(
        [...exchanged(v.reading, v.answers), ...inRecord(v.answers, valueVariants)],
        (answers): Value => ({ ...v, answers }),
      );
    case "add":
    case "subtract":
      return shiftVariants(v);
    case "day-after":
    case "day-before":
    case "month-end":
    case "month-start":
      return [
        { to: v.of, what: `${sayValue(v)} devient ${sayValue(v.of)}` },
        ...carried(valueVariants(v.of), (of): Value => ({ ...v, of })),
      ];
    case "days-in-month":
      return carried(valueVariants(v.of), (of): Value => ({ ...v, of }));
    case "first-existing":
      return listVariants(v, []);
    case "latest":
    case "earliest":
    case "largest":
    case "smallest":
    case "sum":
    case "product": {
      const [kind, what] = EXTREMES[v.kind];
      return listVariants(v, v.of.length > 1 ? [{ to: { ...v, kind } as Value, what }] : []);
    }
    default:
      return otherVariants(v);
  }
}

function otherVariants(v: Value): ValueVariants {
  switch (v.kind) {
    case "between":
      return [
        ...carried(valueVariants(v.from), (from): Value => ({ ...v, from })),
        ...carried(valueVariants(v.to), (to): Value => ({ ...v, to })),
      ];
    case "difference":
      return [
        ...carried(valueVariants(v.left), (left): Value => ({ ...v, left })),
        ...carried(valueVariants(v.right), (right): Value => ({ ...v, right })),
      ];
    case "round":
      return [
        ...(["nearest", "down", "up"] as const)
          .filter((towards) => towards !== v.towards)
          .map((towards) => ({
            to: { ...v, towards },
            what: `arrondi : « ${ROUNDINGS[v.towards]} » devient « ${ROUNDINGS[towards]} »`,
          })),
        ...carried(valueVariants(v.of), (of): Value => ({ ...v, of })),
      ];
    case "count":
    case "total": {
      const { who } = v;
      if (!who) return [];
      const { who: _forgotten, ...all } = v;
      return [
        { to: all, what: `${v.list} : « qui » retiré du compte` },
        ...carried(conditionVariants(who), (to): Value => ({ ...v, who: to })),
      ];
    }
    case "table":
      return [
        ...(v.row ? carried(valueVariants(v.row), (row): Value => ({ ...v, row })) : []),
        ...(v.on ? carried(valueVariants(v.on), (on): Value => ({ ...v, on })) : []),
      ];
    default:
      return []; // names, words, « aucune », « inconnue »
  }
}

function listVariants(
  v: Extract<Value, { readonly of: readonly Value[] }>,
  own: ValueVariants,
): ValueVariants {
  const fewer = v.of.length > 1 ? without(v.of, (one) => `retiré : ${sayValue(one)}`) : [];
  return [...own, ...carried([...fewer, ...inList(v.of, valueVariants)], (of): Value => ({ ...v, of }))];
}

function shiftVariants(v: Extract<Value, { kind: "add" | "subtract" }>): ValueVariants {
  const other = v.kind === "add" ? "subtract" : "add";
  const what = v.kind === "add" ? "« ajouter » devient « retrancher »" : "« retrancher » devient « ajouter »";
  return [
    { to: { ...v, kind: other }, what },
    ...carried(valueVariants(v.duration), (duration): Value => ({ ...v, duration })),
    ...carried(valueVariants(v.date), (date): Value => ({ ...v, date })),
  ];
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
