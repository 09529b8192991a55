// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * One small change in a condition, a value or a time-limit: what a tired author, or a misread text, would
 * write instead. Each variant says in French what was changed. The syntax tree is plain data, so the walk is
 * generic; only nodes with a known `kind` are changed.
 */
import { addDays, formatDay, formatDuration, parseDay } from "@sauf-conduit/calendar";
import { sayCondition, sayValue } from "../engine/say.ts";
import type { Condition, Duration, Value } from "../syntax.ts";

export interface Variant<T> {
  readonly to: T;
  /** In French, for the author of the law. */
  readonly what: string;
}

type Json = Readonly<Record<string, unknown>>;
type Several = { readonly of: readonly unknown[] };

const SWAPS: Readonly<Record<string, readonly [string, string]>> = {
  all: ["any", "« toutes ces conditions » devient « une de ces conditions »"],
  any: ["all", "« une de ces conditions » devient « toutes ces conditions »"],
  always: ["never", "« toujours » devient « jamais »"],
  never: ["always", "« jamais » devient « toujours »"],
  some: ["every", "« au moins un » devient « tous »"],
  every: ["some", "« tous » devient « au moins un »"],
  none: ["some", "« aucun » devient « au moins un »"],
  add: ["subtract", "« ajouter » devient « retrancher »"],
  subtract: ["add", "« retrancher » devient « ajouter »"],
  latest: ["earliest", "« le plus tard » devient « le plus tôt »"],
  earliest: ["latest", "« le plus tôt » devient « le plus tard »"],
  largest: ["smallest", "« le plus grand » devient « le plus petit »"],
  smallest: ["largest", "« le plus petit » devient « le plus grand »"],
};

const OPERATORS: Readonly<Record<string, readonly [string, string]>> = {
  "at-least": ["more-than", "« au moins » devient « plus de »"],
  "more-than": ["at-least", "« plus de » devient « au moins »"],
  "at-most": ["less-than", "« au plus » devient « moins de »"],
  "less-than": ["at-most", "« moins de » devient « au plus »"],
  from: ["after", "« à partir du » devient « après le »"],
  after: ["from", "« après le » devient « à partir du »"],
  until: ["before", "« jusqu'au » devient « avant le »"],
  before: ["until", "« avant le » devient « jusqu'au »"],
};

/** Every variant of a part of the syntax tree. */
export function variantsOf<T>(part: T): Variant<T>[] {
  if (Array.isArray(part))
    return part.flatMap((one, i) =>
      variantsOf(one).map(({ to, what }) => ({ to: part.toSpliced(i, 1, to) as T, what })),
    );
  if (typeof part !== "object" || part === null) return [];
  const own = ownVariants(part as Json) as Variant<T>[];
  const inner = Object.entries(part).flatMap(([key, value]) =>
    SILENT.has(key) ? [] : below(part as Json, key, value),
  );
  return [...own, ...(inner as Variant<T>[])];
}

/** Keys that say nothing of the rule, and words handled where they stand. */
const SILENT = new Set(["place", "note", "sources", "confidence", "label", "among", "name", "who:text", "to"]);

function below(node: Json, key: string, value: unknown): Variant<Json>[] {
  // Under « non », denying the condition is taking the negation away: said once.
  const skipped = node["kind"] === "not" && key === "of" ? DENIED : null;
  return variantsOf(value)
    .filter(({ to }) => skipped === null || (to as Json)["kind"] !== "not" || (value as Json)["kind"] === "not")
    .map(({ to, what }) => ({ to: { ...node, [key]: to }, what }));
}
const DENIED = "denied";

function ownVariants(node: Json): Variant<Json>[] {
  const kind = node["kind"];
  if (typeof kind !== "string") return [...limitVariants(node), ...testVariants(node)];
  return [...swapped(node, kind), ...dropped(node, kind), ...denied(node, kind), ...moved(node), ...chosen(node, kind)];
}

function swapped(node: Json, kind: string): Variant<Json>[] {
  const swap = SWAPS[kind];
  const list = (node as unknown as Several).of;
  if (!swap || (Array.isArray(list) && list.length < 2)) return [];
  return [{ to: { ...node, kind: swap[0] }, what: swap[1] }];
}

/** A list without one of its parts; a negation or a day shift taken away; a case forgotten. */
function dropped(node: Json, kind: string): Variant<Json>[] {
  const { of } = node as unknown as { readonly of: unknown };
  if (Array.isArray(of) && of.length > 1)
    return of.map((one, i) => ({ to: { ...node, of: of.toSpliced(i, 1) }, what: `retiré : ${say(one)}` }));
  if (kind === "not") return [{ to: of as Json, what: `« non » retiré devant : ${say(of)}` }];
  if (["day-after", "day-before", "month-end", "month-start"].includes(kind))
    return [{ to: of as Json, what: `${say(node)} devient ${say(of)}` }];
  if (kind === "cases") return droppedCases(node);
  if (kind === "is") return droppedWords(node as unknown as Extract<Condition, { kind: "is" }>);
  if (kind === "applies") return droppedFixed(node as unknown as Extract<Condition, { kind: "applies" }>);
  return [];
}

function droppedCases(node: Json): Variant<Json>[] {
  const { cases, otherwise } = node as unknown as Extract<Condition, { kind: "cases" }>;
  return cases.map((one, i) => ({
    to: (cases.length === 1 ? otherwise : { ...node, cases: cases.toSpliced(i, 1) }) as unknown as Json,
    what: `cas retiré : si ${say(one.when)}`,
  }));
}

function droppedWords(node: Extract<Condition, { kind: "is" }>): Variant<Json>[] {
  if (node.among.length < 2) return [];
  return node.among.map((word, i) => ({
    to: { ...node, among: node.among.toSpliced(i, 1) } as unknown as Json,
    what: `${say(node.value)} : « ${word} » retiré des réponses admises`,
  }));
}

function droppedFixed(node: Extract<Condition, { kind: "applies" }>): Variant<Json>[] {
  return Object.keys(node.with).map((name) => ({
    to: { ...node, with: Object.fromEntries(Object.entries(node.with).filter(([key]) => key !== name)) } as unknown as Json,
    what: `« avec ${name} » retiré de : relève de ${node.item}`,
  }));
}

/** A simple condition becomes its contrary. */
function denied(node: Json, kind: string): Variant<Json>[] {
  const simple = ["is", "in-list", "exists", "applies"].includes(kind) || (kind === "fact" && node[TESTED] === true);
  if (!simple) return [];
  return [{ to: { kind: "not", of: node }, what: `nié : ${say(node)}` }];
}

/** Facts and computed names are conditions or values alike in the tree: the caller marks those that are conditions. */
const TESTED = "tested";

/** A threshold moved by one unit. */
function moved(node: Json): Variant<Json>[] {
  const value = node as unknown as Value;
  if (value.kind === "number")
    return [1, -1].map((step) => ({
      to: { ...node, number: value.number + step },
      what: `${value.number} devient ${value.number + step}`,
    }));
  if (value.kind === "duration")
    return [1, -1].map((step) => {
      const duration: Duration = { ...value.duration, count: value.duration.count + step };
      return { to: { ...node, duration }, what: `${formatDuration(value.duration)} devient ${formatDuration(duration)}` };
    });
  const day = value.kind === "day" ? parseDay(value.day) : null;
  if (value.kind !== "day" || day === null) return [];
  return [1, -1].map((step) => ({
    to: { ...node, day: formatDay(addDays(day, step)) },
    what: `${value.day} devient ${formatDay(addDays(day, step))}`,
  }));
}

/** Two answers of a reading exchanged; a rounding the other way; a restriction on a list forgotten. */
function chosen(node: Json, kind: string): Variant<Json>[] {
  if (kind === "reading") {
    const answers = Object.entries(node["answers"] as Json);
    const [[first, a] = ["", null], [second, b] = ["", null]] = answers;
    if (JSON.stringify(a) === JSON.stringify(b)) return [];
    const swappedAnswers = { ...(node["answers"] as Json), [first]: b, [second]: a };
    return [{ to: { ...node, answers: swappedAnswers }, what: `lecture « ${String(node["reading"])} » : réponses échangées` }];
  }
  if (kind === "round")
    return ["nearest", "down", "up"]
      .filter((way) => way !== node["towards"])
      .map((towards) => ({ to: { ...node, towards }, what: `arrondi dans un autre sens (${towards})` }));
  if ((kind === "count" || kind === "total") && node["who"] !== undefined) {
    const { who: _forgotten, ...rest } = node;
    return [{ to: rest, what: `« qui » retiré du compte de ${String(node["list"])}` }];
  }
  return [];
}

/** `{ op, than }`: the bound included or not. */
function testVariants(node: Json): Variant<Json>[] {
  const other = OPERATORS[String(node["op"])];
  if (!other || node["than"] === undefined) return [];
  return [{ to: { ...node, op: other[0] }, what: `${other[1]} (${say(node["than"])})` }];
}

/** Rules and events of a time-limit. */
function limitVariants(node: Json): Variant<Json>[] {
  const out: Variant<Json>[] = [];
  if (node["counted"] === "clear" || node["counted"] === "plain") {
    const counted = node["counted"] === "clear" ? "plain" : "clear";
    out.push({ to: { ...node, counted }, what: counted === "plain" ? "franc devient non franc" : "non franc devient franc" });
    out.push({ to: { ...node, carriedOver: !node["carriedOver"] }, what: node["carriedOver"] ? "report retiré" : "report ajouté" });
  }
  const { events } = node as { readonly events?: readonly unknown[] };
  if (Array.isArray(events))
    events.forEach((event, i) => {
      const effect = String((event as Json)["effect"]);
      out.push({ to: { ...node, events: events.toSpliced(i, 1) }, what: `événement retiré (${effect})` });
    });
  if (node["beforeEnd"] === true) out.push({ to: { ...node, beforeEnd: false }, what: "« avant la fin » retiré" });
  return out;
}

/** A few words for a part; the shape says whether it is a condition or a value. */
function say(part: unknown): string {
  const condition = sayCondition(part as Condition);
  if (condition.name !== "") return condition.test === "oui" ? condition.name : `${condition.name} : ${condition.test}`;
  const kind = (part as Json)["kind"];
  if (kind === "applies") return `relève de ${String((part as Json)["item"])}`;
  const value = sayValue(part as Value);
  return value === "valeur calculée" ? String(kind) : value;
}
