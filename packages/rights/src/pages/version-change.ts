// SPDX-License-Identifier: AGPL-3.0-or-later
/** What changes from the version that the same person would have had before: figures and ways by name, and in the answers. */
import type { LawModel } from "../engine/model.ts";
import { displayedBound } from "../lowering/displayed-bound.ts";
import type { Branch, Computation, Item, Law, Version } from "../syntax/index.ts";
import { caseWitnesses } from "./case-witness.ts";
import type { ChangePage } from "./law-pages.ts";
import { plainWitnesses } from "./plain-witness.ts";

/** The latest version that was over when this one began: one that runs beside it was nobody's law before. */
export function versionBefore(law: Law, { versions }: Item, version: Version): Version | null {
  const from = displayedBound(law, version.from);
  const lastDay = ({ to }: Version): string => (to ? displayedBound(law, to) : "9999");
  const over = versions.slice(0, versions.indexOf(version)).filter((one) => lastDay(one) < from);
  return over.reduce<Version | null>(
    (last, one) => (last && lastDay(last) > lastDay(one) ? last : one),
    null,
  );
}

/** @returns null when the item decides nothing of its own. */
export function changeFrom(
  { law, model }: { readonly law: Law; readonly model: LawModel },
  item: Item,
  before: Version,
  version: Version,
): ChangePage | null {
  if (!model.loaded.unitIndex.has(item.id)) return null;
  const { equivalent, restsOnUnknown, complete, witnesses } = model.difference(
    item.id,
    before.name,
    version.name,
  );
  const workedCases = equivalent ? [] : caseWitnesses(model, item, before.name, version.name);
  return {
    from: before.name,
    equivalent,
    restsOnUnknown,
    complete,
    witnesses:
      workedCases.length > 0 ? [] : plainWitnesses(model, witnesses, displayedBound(law, version.from)),
    figures: changedFigures(before, version),
    ways: changedWays(before, version),
    workedCases,
  };
}

/** Said to people beside the rule: what changes there changes no answer. */
const BESIDE: ReadonlySet<string> = new Set(["place", "note", "sources", "confidence", "authority"]);

/** A rule with the conditions that it names; a date or an amount that it names is told for itself. */
function ruleText(part: unknown, version: Pick<Version, "computations">, told = new Set<string>()): string {
  const named = new Set<string>();
  const text = JSON.stringify(part, (key, value) => {
    if (value?.kind === "computed") named.add(value.name);
    return BESIDE.has(key) ? undefined : value;
  });
  const inside = version.computations.filter(
    ({ name, type }) => type === "condition" && named.has(name) && !told.has(name),
  );
  for (const { name } of inside) told.add(name);
  return [text, ...inside.map(({ value }) => ruleText(value, version, told))].join("\n");
}

/** Dates, amounts and lengths of time that are no longer computed alike, are new or are gone; of a limit, its act. */
function changedFigures(before: Version, after: Version): readonly string[] {
  const [old, now] = [figuresOf(before), figuresOf(after)];
  return [...new Set([...now.keys(), ...old.keys()])].filter((name) => old.get(name) !== now.get(name));
}

function figuresOf(version: Version): ReadonlyMap<string, string> {
  const isFigure = ({ type }: Computation) => type !== "condition";
  return new Map([
    ...version.limits.map(({ to, body, events }) => [to, ruleText([body, events], version)] as const),
    ...version.computations
      .filter(isFigure)
      .map(({ name, value }) => [name, ruleText(value, version)] as const),
  ]);
}

/** The titles of the ways and cases that are new, gone, or asked otherwise. */
function changedWays(before: Version, after: Version): ChangePage["ways"] {
  const old = new Map(before.branches.map((branch) => [branch.id, branch]));
  const now = new Set(after.branches.map(({ id }) => id));
  const changed = after.branches.filter((branch) => {
    const was = old.get(branch.id);
    return was !== undefined && wayText(was, before) !== wayText(branch, after);
  });
  const titles = (branches: readonly Branch[]) => branches.map(({ title }) => title);
  return {
    added: titles(after.branches.filter(({ id }) => !old.has(id))),
    removed: titles(before.branches.filter(({ id }) => !now.has(id))),
    changed: titles(changed),
  };
}

function wayText(branch: Branch, version: Version): string {
  const { title, scope, when, except, risks, proves, duration, effects, mayNotAsk, mayNotBeSoleProof } =
    branch;
  const papers = [mayNotAsk, mayNotBeSoleProof];
  return ruleText([title, scope, when, except, risks, proves, duration, effects, papers], version);
}
