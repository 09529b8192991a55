// SPDX-License-Identifier: AGPL-3.0-or-later
/** Time-limits (format, section 8): what runs, from when, how it is counted, what moves it. */

import type { BorrowedLimit, Limit, LimitBody, LimitEvent, LimitRule, Value } from "../../syntax/index.ts";
import { present } from "../../syntax/present.ts";
import { fr } from "../text/french.ts";
import { at, type Entry, itemsOf, scalarAt, type Tree } from "../text/tree.ts";
import { COUNTINGS, EVENT_EFFECTS, MEANINGS, wordIn } from "../text/words.ts";
import type { Context } from "./context.ts";
import { parseCases, parseReading } from "./parse-cases.ts";
import { parseCondition } from "./parse-condition.ts";
import { parseLimitAddress } from "./parse-limit-address.ts";
import { confidenceOf, noteOf, sourcesOf } from "./parse-sources.ts";
import { parseValue, unreadValue, type Wanted } from "./parse-value.ts";

/** Reads one entry of `délais`. */
export function parseLimit(entry: Entry, context: Context): Limit {
  const { key, value: tree } = entry;
  const exceeded = at(tree, "si dépassé");
  return {
    name: key,
    who: scalarAt(tree, "qui") ?? "",
    to: scalarAt(tree, "pour faire") ?? "",
    body: parseBody(tree, context),
    events: itemsOf(at(tree, "événements")).map((event) => parseEvent(event, context)),
    ...present({ court: scalarAt(tree, "devant"), ifExceeded: exceeded && parseExceeded(exceeded) }),
    ...noteOf(tree),
    ...confidenceOf(tree),
    ...sourcesOf(tree),
  };
}

function parseExceeded(tree: Tree): NonNullable<Limit["ifExceeded"]> {
  if (tree.kind === "text") return tree.text;
  return { means: wordIn(MEANINGS, scalarAt(tree, "vaut")) ?? "nothing" };
}

function parseBody(tree: Tree, context: Context): LimitBody {
  const again = (part: Tree): LimitBody => parseBody(part, context);
  const cases = at(tree, "selon les cas");
  if (cases !== undefined) {
    return { kind: "cases", ...parseCases<LimitBody>(cases, context, again, unreadBody()) };
  }
  const reading = at(tree, "selon la lecture");
  if (reading !== undefined) return { kind: "reading", ...parseReading<LimitBody>(reading, context, again) };
  const borrowed = at(tree, "comme");
  if (borrowed !== undefined) return { kind: "borrowed", from: parseBorrowed(borrowed, tree, context) };
  return { kind: "rule", rule: parseRule(tree, context) };
}

/** Stands for a body that could not be read; an error is always reported with it. */
function unreadBody(): LimitBody {
  const rule = {
    duration: unreadValue(),
    since: unreadValue(),
    counted: "plain",
    carriedOver: false,
  } as const;
  return { kind: "rule", rule };
}

function parseBorrowed(address: Tree, tree: Tree, context: Context): BorrowedLimit {
  const { item, limit } = parseLimitAddress(address, context);
  const since = at(tree, "depuis");
  return {
    // A limit of the same item keeps its id here: « comme » always names a whole address.
    item: item ?? context.item ?? "",
    limit,
    ...present({ since: since && parseValue(since, "date", context) }),
  };
}

function parseRule(tree: Tree, context: Context): LimitRule {
  const rule: LimitRule = {
    duration: valueAt(tree, "durée", "duration", context),
    since: valueAt(tree, "depuis", "date", context),
    counted: wordIn(COUNTINGS, scalarAt(tree, "compté")) ?? "plain",
    carriedOver: scalarAt(tree, "report") === "oui",
    ...confidenceOf(tree),
  };
  checkCounting(rule, tree, context);
  return rule;
}

function valueAt(tree: Tree, key: string, wanted: Wanted, context: Context): Value {
  const value = at(tree, key);
  return value === undefined ? unreadValue() : parseValue(value, wanted, context);
}

/** Hours run to the minute and are never carried over; days and months have a last day. */
function checkCounting(rule: LimitRule, tree: Tree, context: Context): void {
  const place = at(tree, "compté")?.place ?? tree.place;
  const byHour = rule.counted === "hour-to-hour";
  if (byHour && rule.carriedOver) {
    context.report.error(
      "limit-counting",
      place,
      fr`Un délai compté « d'heure à heure » n'est jamais reporté. Retirez « report : oui ».`,
    );
  }
  if (!byHour && rule.duration.kind === "duration" && rule.duration.duration.unit === "hours") {
    context.report.error(
      "limit-counting",
      place,
      fr`Une durée en heures se compte à la minute : écrivez « compté : d'heure à heure ».`,
    );
  }
}

/** Only what replaces a limit has a day of its own to compare with its end. */
function refuseBeforeEnd(tree: Tree, context: Context): void {
  const place = at(tree, "avant la fin")?.place ?? tree.place;
  const message = fr`« avant la fin » n'a de sens qu'avec « effet : remplace ». Ici, dites-le dans « quand » : la date, jusqu'à la fin du délai sans l'événement.`;
  context.report.error("limit-counting", place, message);
}

function parseEvent(tree: Tree, context: Context): LimitEvent {
  const [when, by] = [at(tree, "quand"), at(tree, "par")];
  const value = (key: string, wanted: Wanted): Value | undefined => {
    const part = at(tree, key);
    return part && parseValue(part, wanted, context);
  };
  const effect = wordIn(EVENT_EFFECTS, scalarAt(tree, "effet")) ?? "none";
  const beforeEnd = scalarAt(tree, "avant la fin") === "oui";
  if (beforeEnd && effect !== "replaces") refuseBeforeEnd(tree, context);
  return {
    when: when === undefined ? { kind: "unknown" } : parseCondition(when, context),
    effect,
    beforeEnd,
    ...present({
      stoppedOn: value("arrêté le", "date"),
      resumesOn: value("reprend le", "date"),
      extension: value("de", "duration"),
      by: by && parseBody(by, context),
    }),
    ...noteOf(tree),
    ...confidenceOf(tree),
    ...sourcesOf(tree),
  };
}
