// SPDX-License-Identifier: AGPL-3.0-or-later
/** Syntax trees made by hand, with the keys that the engine does not read already filled in. For generators. */
import type {
  Branch,
  Condition,
  Constraint,
  Fact,
  FactType,
  Item,
  Law,
  Place,
  Reading,
  Version,
} from "../src/syntax/index.ts";

const PLACE: Place = { file: "tiny.yaml", line: 1 };

export function tinyFact(name: string, type: FactType, more: Partial<Fact> = {}): Fact {
  return {
    name,
    theme: "commun",
    place: PLACE,
    type,
    question: `${name} ?`,
    appreciation: false,
    neverDeduced: false,
    past: false,
    designatesRequest: false,
    evidence: [],
    suppliedByApplication: false,
    ...more,
  };
}

export function tinyVersion(name: string, from: string, more: Partial<Version> = {}): Version {
  return {
    name,
    place: PLACE,
    from: { kind: "day", day: from },
    except: [],
    risks: [],
    sources: [{ text: "une loi" }],
    historical: false,
    outOfScope: {},
    mayApplyAnyway: false,
    computations: [],
    limits: [],
    branches: [],
    steps: [],
    ...more,
  };
}

export function tinyBranch(id: string, more: Partial<Branch> = {}): Branch {
  return {
    id,
    title: id,
    place: PLACE,
    sources: [],
    except: [],
    risks: [],
    proves: {},
    mayNotAsk: [],
    mayNotBeSoleProof: [],
    ...more,
  };
}

export function tinyItem(id: string, versions: readonly Version[], more: Partial<Item> = {}): Item {
  return {
    id,
    kind: "provision",
    place: PLACE,
    aliases: [],
    title: id,
    domain: "residence",
    review: { state: "to-review" },
    confidence: "established",
    selectedBy: ["date de l'examen"],
    together: "none",
    results: [],
    alwaysReserved: [],
    alerts: [],
    steps: [],
    appeals: [],
    links: { then: [], continuation: [], replaces: [], seeAlso: [] },
    mayAsk: [],
    mayAskSources: [],
    mayAskWhen: {},
    evidence: {},
    breaches: [],
    evidenceToGather: [],
    recognisedBy: {},
    toSay: [],
    pitfalls: [],
    advice: [],
    ifExpired: [],
    versions,
    cases: [],
    ...more,
  };
}

export function tinyReading(name: string, answers: readonly string[]): Reading {
  return {
    name,
    place: PLACE,
    question: `${name} ?`,
    answers: answers.map((answer, i) => ({ name: answer, heldBy: [], prudent: i === 0 })),
  };
}

export function tinyConstraint(name: string, when: Condition, then: Condition, certain = true): Constraint {
  return { name, place: PLACE, when, then, certain, justification: "Pour l'essai." };
}

export interface TinyLaw {
  readonly facts: readonly Fact[];
  readonly items: readonly Item[];
  readonly readings?: readonly Reading[];
  readonly constraints?: readonly Constraint[];
}

export function tinyLaw({ facts, items, readings = [], constraints = [] }: TinyLaw): Law {
  const examination = tinyFact("date de l'examen", "date", { suppliedByApplication: true });
  return {
    facts: new Map([examination, ...facts].map((fact) => [fact.name, fact])),
    items: new Map(items.map((item) => [item.id, item])),
    tables: new Map(),
    lists: new Map(),
    statistics: new Map(),
    readings: new Map(readings.map((reading) => [reading.name, reading])),
    milestones: new Map(),
    alerts: new Map(),
    constraints,
    counterAnswers: [],
    pieces: new Map(),
  };
}
