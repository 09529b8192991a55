// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is written otherwise in two states of one part of the law, by aspect: what a reader looks at first. */
import type { Fact, Item, Version } from "../syntax/index.ts";

export type Aspect =
  | "dates"
  | "conditions"
  | "computations"
  | "limits"
  | "risks"
  | "branches"
  | "nature"
  | "effects"
  | "alerts"
  | "remedies"
  | "papers"
  | "confidence"
  | "sources"
  | "review"
  | "links"
  | "words"
  | "cases";

/** Null: says nothing by itself. A key of the tree that has no aspect does not compile. */
const OF_ITEM: Readonly<Record<keyof Item, Aspect | null>> = {
  id: null,
  kind: null,
  place: null,
  versions: null,
  aliases: "links",
  title: "words",
  domain: "words",
  summary: "words",
  authority: "words",
  review: "review",
  confidence: "confidence",
  nature: "nature",
  selectedBy: "dates",
  together: "branches",
  results: "computations",
  alwaysReserved: "words",
  alerts: "alerts",
  steps: null,
  appeals: "remedies",
  links: "links",
  mayAsk: "papers",
  mayAskSources: "sources",
  mayAskWhen: "papers",
  concerns: "papers",
  recognisedBy: "conditions",
  toSay: "words",
  evidence: "papers",
  breaches: "words",
  evidenceToGather: "words",
  pitfalls: "words",
  advice: "words",
  ifExpired: "words",
  cases: "cases",
};

const OF_VERSION: Readonly<Record<keyof Version, Aspect | null>> = {
  // Where it is written changes nothing of what it says.
  ofItem: null,
  name: null,
  place: null,
  inherits: null,
  equivalentTo: null,
  from: "dates",
  to: "dates",
  onlyFor: "dates",
  historical: "dates",
  sources: "sources",
  outOfScope: "words",
  note: "words",
  authority: "words",
  steps: "words",
  mayApplyAnyway: "nature",
  nature: "nature",
  computations: "computations",
  limits: "limits",
  branches: "branches",
  scope: "conditions",
  when: "conditions",
  except: "conditions",
  risks: "risks",
  effects: "effects",
  confidence: "confidence",
};

/** Keys of a fact that decide what is answered; the others are words for people. */
const RULES_OF_FACT: ReadonlySet<keyof Fact> = new Set<keyof Fact>([
  "type",
  "values",
  "between",
  "past",
  "yesIf",
  "noIf",
  "presumedYesIf",
  "presumedNoIf",
  "computedBetween",
  "fields",
  "listOf",
  "suppliedByApplication",
]);

/** Where it stands in its file, and words for people: what changes there changes no answer. */
const BESIDE_RULES: ReadonlySet<string> = new Set([
  "place",
  "note",
  "sources",
  "authority",
  "outOfScope",
  "inherits",
  "equivalentTo",
  "effects",
  "steps",
]);

/** Everything but places, as one text: equal when nothing that is written differs. */
export function wholeText(part: unknown): string {
  return JSON.stringify(part, (key, value: unknown) => (key === "place" ? undefined : value)) ?? "";
}

/** Without what is only said to people: equal texts answer alike. */
export function rulesText(part: unknown): string {
  return JSON.stringify(part, (key, value: unknown) => (BESIDE_RULES.has(key) ? undefined : value)) ?? "";
}

export function itemRules(item: Item): string {
  const { versions, selectedBy, together, nature, confidence, alerts } = item;
  return rulesText({ versions, selectedBy, together, nature, confidence, alerts });
}

export function factRules(fact: Fact): string {
  return rulesText(
    Object.fromEntries(Object.entries(fact).filter(([key]) => RULES_OF_FACT.has(key as keyof Fact))),
  );
}

export interface WrittenChanges {
  /** In the order of `Aspect`. */
  readonly aspects: readonly Aspect[];
  readonly versionsAdded: readonly string[];
  readonly versionsRemoved: readonly string[];
}

export function writtenChanges(before: Item, after: Item): WrittenChanges {
  const found = new Set<Aspect>();
  gather(before, after, OF_ITEM, found);
  const named = (item: Item): Map<string, Version> => new Map(item.versions.map((v) => [v.name, v]));
  const [old, present] = [named(before), named(after)];
  for (const [name, version] of present) {
    const was = old.get(name);
    if (was) gather(was, version, OF_VERSION, found);
  }
  return {
    aspects: ORDER.filter((aspect) => found.has(aspect)),
    versionsAdded: [...present.keys()].filter((name) => !old.has(name)),
    versionsRemoved: [...old.keys()].filter((name) => !present.has(name)),
  };
}

const ORDER: readonly Aspect[] = [
  "dates",
  "conditions",
  "computations",
  "limits",
  "risks",
  "branches",
  "nature",
  "effects",
  "alerts",
  "remedies",
  "papers",
  "confidence",
  "sources",
  "review",
  "links",
  "words",
  "cases",
];

function gather<T extends object>(
  before: T,
  after: T,
  aspects: Readonly<Record<keyof T, Aspect | null>>,
  found: Set<Aspect>,
): void {
  for (const key of Object.keys(aspects) as (keyof T)[]) {
    const aspect = aspects[key];
    if (aspect !== null && wholeText(before[key]) !== wholeText(after[key])) found.add(aspect);
  }
}
