// SPDX-License-Identifier: AGPL-3.0-or-later
/** The words of the law, apart from its rules (presentation.ts says their shape). */

import { displayedBound } from "../lowering/displayed-bound.ts";
import { isGoal } from "../lowering/lower-item.ts";
import { oldestReading } from "../lowering/oldest-reading.ts";
import type { Condition, Fact, Item, Law, Limit, Table, Version } from "../syntax/index.ts";
import { forbidsWhoever } from "../syntax/requests.ts";
import { titlesOf } from "../syntax/titles.ts";
import { computedWords } from "./computed-words.ts";
import { demandsText, practiceText } from "./demands-of-law.ts";
import type {
  BranchText,
  FactText,
  ItemText,
  Presentation,
  RemedyText,
  VersionText,
} from "./presentation.ts";
import { referencesOf } from "./references-of-law.ts";

/** @param hash of the compiled law these words go with. */
export function presentationOf(law: Law, hash: string): Presentation {
  const forbidden = forbiddenPieces(law);
  return {
    law: hash,
    facts: Object.fromEntries([...law.facts.values()].map((f) => [f.name, factText(f)])),
    items: Object.fromEntries([...law.items.values()].map((i) => [i.id, itemText(law, i, forbidden)])),
    references: Object.fromEntries(referencesOf(law).map((reference) => [reference.id, reference])),
    readings: Object.fromEntries(
      [...law.readings.values()].map((r) => [
        r.name,
        {
          question: r.question,
          answers: Object.fromEntries(
            r.answers.map((a) => [a.name, { summary: a.summary ?? null, heldBy: a.heldBy }]),
          ),
        },
      ]),
    ),
    alerts: Object.fromEntries([...law.alerts.values()].map((a) => [a.name, a.message])),
    names: namesOf(law),
    counterAnswers: Object.fromEntries(
      law.counterAnswers.map(({ verdict, sentences, evidence }) => [verdict, { sentences, evidence }]),
    ),
    pieces: Object.fromEntries(
      [...law.pieces.values()].map((p) => [p.id, { name: p.name, sensitive: p.sensitive ?? null }]),
    ),
  };
}

function namesOf(law: Law): string[] {
  const versions = [...law.items.values()].flatMap((item) => item.versions);
  const named = versions.flatMap(({ computations, limits }) => [...computations, ...limits]);
  const certain = law.constraints.filter((rule) => rule.certain);
  const words = versions.flatMap(({ computations }) => computations.flatMap(computedWords));
  const read = [...law.tables.values()].flatMap(labelsOf);
  return [...new Set([...[...named, ...certain].map(({ name }) => name), ...words, ...read])];
}

/** What the steps of an amount say of a table: its unit, its columns, and its rows that are not numbers. */
function labelsOf({ unit, columns, versions }: Table): string[] {
  const rows = versions.flatMap((version) => Object.keys(version.rows));
  return [unit, ...columns, ...rows.filter((label) => Number.isNaN(Number(label)))];
}

function factText(fact: Fact): FactText {
  return {
    name: fact.name,
    theme: fact.theme,
    type: fact.type,
    question: fact.question ?? null,
    help: fact.help ?? null,
    definition: fact.definition ?? null,
    answeredBy: fact.answeredBy ?? null,
    appreciation: fact.appreciation,
    past: fact.past,
    sensitive: fact.sensitive ?? null,
    ifNone: fact.ifNone ?? null,
    values: fact.values ?? null,
    unit: fact.unit ?? null,
    evidence: fact.evidence,
    element: fact.element ?? null,
    fields: fact.fields ?? null,
    listOf: fact.listOf ?? null,
    asked: fact.question !== undefined && fact.listOf === undefined,
  };
}

interface Forbidden {
  readonly may: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sole: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * What may not be asked today of whoever asks, carried from the piece items to the items they concern; « toutes » reaches
 * residence titles. A ban for some people only is no list: `checkDemand` asks who one is first.
 */
function forbiddenPieces(law: Law): Forbidden {
  const may = new Map<string, Set<string>>();
  const sole = new Map<string, Set<string>>();
  const add = (into: Map<string, Set<string>>, id: string, pieces: readonly string[]): void => {
    const set = into.get(id) ?? new Set<string>();
    for (const piece of pieces) set.add(piece);
    into.set(id, set);
  };
  const titles = titlesOf(law);
  for (const item of law.items.values())
    for (const branch of item.versions.flatMap((v) => (v.historical ? [] : v.branches))) {
      if (!forbidsWhoever(law, branch)) continue;
      const { concerns = [] } = branch;
      const concerned = typeof concerns === "string" ? titles : concerns;
      for (const id of concerned) {
        add(may, id, branch.mayNotAsk);
        add(sole, id, branch.mayNotBeSoleProof);
      }
    }
  return { may, sole };
}

function itemText(law: Law, item: Item, forbidden: Forbidden): ItemText {
  const current = item.versions.at(-1);
  return {
    id: item.id,
    aliases: item.aliases,
    kind: item.kind,
    title: item.title,
    domain: item.domain,
    summary: item.summary ?? null,
    authority: item.authority ?? null,
    reviewed: item.review.state === "reviewed",
    confidence: item.confidence,
    nature: item.nature ?? current?.nature ?? null,
    together: item.together,
    results: item.results,
    alwaysReserved: item.alwaysReserved,
    mayAsk: item.mayAsk,
    mayAskSource: item.mayAskSources,
    mayAskWhen: item.mayAskWhen,
    mayNotAsk: [...(forbidden.may.get(item.id) ?? [])],
    mayNotBeSoleProof: [...(forbidden.sole.get(item.id) ?? [])],
    evidence: item.evidence,
    remedies: item.appeals.map(remedyText),
    limits: (current?.limits ?? []).map((l) => ({ name: l.name, who: l.who, to: l.to })),
    limitNotes: [...new Set(item.versions.flatMap(({ limits }) => limits.flatMap(notesOf)))],
    procedure: item.links.procedure ?? null,
    fees: item.links.fees ?? null,
    then: item.links.then,
    seeAlso: item.links.seeAlso,
    members: isGoal(item) && current?.when ? membersOf(current.when) : [],
    pitfalls: item.pitfalls,
    advice: item.advice,
    ifExpired: item.ifExpired,
    versions: item.versions.map((v) => versionText(law, item, v)),
    branches: branchTexts(law, item),
    practice: item.kind === "practice" ? practiceText(law, item) : null,
    verified: oldestReading(item.versions.flatMap((v) => v.sources)),
  };
}

function remedyText({ item, before, limit, when, why }: Item["appeals"][number]): RemedyText {
  return {
    item: item ?? null,
    before: before ?? null,
    limit: limit ?? null,
    when: when ?? null,
    why: why ?? null,
  };
}

/** Items of which one is enough: what a goal is made of. */
function membersOf(condition: Condition): string[] {
  if (condition.kind === "any") return condition.of.flatMap(membersOf);
  if (condition.kind === "labelled") return membersOf(condition.of);
  return condition.kind === "applies" ? [condition.item] : [];
}

function notesOf({ note, court, events, ifExceeded }: Limit): string[] {
  const words = [court, note, ifExceeded, ...events.map((event) => event.note)];
  return words.filter((text) => typeof text === "string");
}

function versionText(law: Law, item: Item, version: Version): VersionText {
  return {
    name: version.name,
    from: displayedBound(law, version.from),
    to: version.to ? displayedBound(law, version.to) : null,
    authority: version.authority ?? item.authority ?? null,
    note: version.note ?? null,
    source: version.sources,
    historical: version.historical,
    nature: version.nature ?? item.nature ?? null,
    effects: version.effects ?? null,
    outOfScope: version.outOfScope,
  };
}

/** Each branch once, in its latest wording. */
function branchTexts(law: Law, item: Item): BranchText[] {
  const wordings = item.versions.flatMap(({ branches }) => branches);
  const latest = new Map(wordings.map((branch) => [branch.id, branch]));
  return [...latest.values()].map((branch) => ({
    id: branch.id,
    title: branch.title,
    note: branch.note ?? null,
    effects: branch.effects ?? null,
    source: branch.sources,
    demands: demandsText(
      law,
      branch,
      wordings.filter(({ id }) => id === branch.id),
    ),
  }));
}
