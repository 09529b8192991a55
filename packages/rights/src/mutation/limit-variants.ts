// SPDX-License-Identifier: AGPL-3.0-or-later
/** Small changes in a time-limit: franc or not, carried over or not, an event forgotten, one day more. */
import { EVENT_EFFECTS, frenchOf } from "../compiler/text/words.ts";
import type { Limit, LimitBody, LimitEvent, LimitRule, Value } from "../syntax/index.ts";
import { casesVariants, conditionVariants } from "./condition-variants.ts";
import { valueVariants } from "./value-variants.ts";
import { carried, inList, inReading, type Variant, without } from "./variant.ts";

export function limitVariants(limit: Limit): readonly Variant<Limit>[] {
  // An event « sans effet » is written for the reader: taking it away changes nothing.
  const events = [
    ...without(limit.events, (event) => `événement retiré : ${EFFECTS[event.effect]}`).filter(
      (_, i) => limit.events[i]?.effect !== "none",
    ),
    ...inList(limit.events, (event) => (event.effect === "none" ? [] : eventVariants(event))),
  ];
  return [
    ...carried(bodyVariants(limit.body), (body): Limit => ({ ...limit, body })),
    ...carried(events, (to): Limit => ({ ...limit, events: to })),
  ];
}

const EFFECTS = frenchOf(EVENT_EFFECTS);

function bodyVariants(body: LimitBody): readonly Variant<LimitBody>[] {
  switch (body.kind) {
    case "rule":
      return carried(ruleVariants(body.rule), (rule): LimitBody => ({ kind: "rule", rule }));
    case "cases":
      return casesVariants<LimitBody>(body, bodyVariants, (cases, otherwise) => ({
        kind: "cases",
        cases,
        otherwise,
      }));
    case "reading":
      return inReading(body, bodyVariants);
    case "borrowed":
      return [];
  }
}

function ruleVariants(rule: LimitRule): readonly Variant<LimitRule>[] {
  const toTheHour = rule.counted === "hour-to-hour";
  const clear = rule.counted === "clear";
  return [
    ...(toTheHour
      ? []
      : [
          {
            to: { ...rule, counted: clear ? ("plain" as const) : ("clear" as const) },
            what: clear ? "« franc » devient « non franc »" : "« non franc » devient « franc »",
          },
          {
            to: { ...rule, carriedOver: !rule.carriedOver },
            what: rule.carriedOver ? "« report » retiré" : "« report » ajouté",
          },
        ]),
    ...carried(valueVariants(rule.duration), (duration): LimitRule => ({ ...rule, duration })),
    ...carried(valueVariants(rule.since), (since): LimitRule => ({ ...rule, since })),
  ];
}

function eventVariants(event: LimitEvent): readonly Variant<LimitEvent>[] {
  const inValue = (key: "stoppedOn" | "resumesOn" | "extension"): Variant<LimitEvent>[] => {
    const value: Value | undefined = event[key];
    return value ? carried(valueVariants(value), (to): LimitEvent => ({ ...event, [key]: to })) : [];
  };
  return [
    ...(event.beforeEnd ? [{ to: { ...event, beforeEnd: false }, what: "« avant la fin » retiré" }] : []),
    ...carried(conditionVariants(event.when), (when): LimitEvent => ({ ...event, when })),
    ...(event.by ? carried(bodyVariants(event.by), (by): LimitEvent => ({ ...event, by })) : []),
    ...inValue("stoppedOn"),
    ...inValue("resumesOn"),
    ...inValue("extension"),
  ];
}
