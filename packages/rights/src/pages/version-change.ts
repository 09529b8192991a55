// SPDX-License-Identifier: AGPL-3.0-or-later
/** What changes from the version that the same person would have had before: figures and ways by name, and in the answers. */
import type { LawModel } from "../engine/model.ts";
import { displayedBound } from "../lowering/displayed-bound.ts";
import type { Branch, Computation, Item, Law, Version } from "../syntax/index.ts";
import { caseWitnesses } from "./case-witness.ts";
import type { ChangePage, NamedChanges } from "./law-pages.ts";
import { plainWitnesses } from "./plain-witness.ts";
import { waysOf } from "./ways-of.ts";

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
    figures: changesBetween(figuresOf(before), figuresOf(version)),
    ways: changedWays(law, before, version),
    workedCases,
  };
}

/** Said to people beside the rule: what changes there changes no answer. */
const BESIDE: ReadonlySet<string> = new Set(["place", "note", "sources", "confidence", "authority", "opens"]);

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

/** By name, or by id where `named` gives the name. */
function changesBetween(
  old: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  named: (key: string) => string = (name) => name,
): NamedChanges {
  const [before, after] = [[...old.keys()], [...now.keys()]];
  return {
    added: after.filter((key) => !old.has(key)).map(named),
    removed: before.filter((key) => !now.has(key)).map(named),
    changed: after.filter((key) => old.has(key) && old.get(key) !== now.get(key)).map(named),
  };
}

/** Dates, amounts and lengths of time; of a limit, its act. */
function figuresOf(version: Version): ReadonlyMap<string, string> {
  const isFigure = ({ type }: Computation) => type !== "condition";
  return new Map([
    ...version.limits.map(({ to, body, events }) => [to, ruleText([body, events], version)] as const),
    ...version.computations
      .filter(isFigure)
      .map(({ name, value }) => [name, ruleText(value, version)] as const),
  ]);
}

/** Ways and cases keep their id when their title is written otherwise. */
function changedWays(law: Law, before: Version, after: Version): NamedChanges {
  const textsOf = (version: Version) =>
    new Map(waysOf(law, version).map((branch) => [branch.id, wayText(branch, version)]));
  const titles = new Map([...before.branches, ...after.branches].map(({ id, title }) => [id, title]));
  return changesBetween(textsOf(before), textsOf(after), (id) => titles.get(id) ?? id);
}

function wayText(branch: Branch, version: Version): string {
  const { title, scope, when, except, risks, proves, duration, effects, nature } = branch;
  const others = [branch.mayNotAsk, branch.mayNotBeSoleProof, nature ?? null];
  return ruleText([title, scope, when, except, risks, proves, duration, effects ?? {}, others], version);
}
