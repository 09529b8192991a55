// SPDX-License-Identifier: AGPL-3.0-or-later
/** The law as its pages show it (law-pages.ts says the shape). */

import type { PackedLaw } from "../artefact/packing.ts";
import { type LawModel, loadModel } from "../engine/model.ts";
import { sayValue } from "../engine/reason/say.ts";
import { debatedBound, displayedBound } from "../lowering/displayed-bound.ts";
import type {
  Body,
  Branch,
  Item,
  Law,
  Statistic,
  Step,
  Table,
  TableVersion,
  Version,
} from "../syntax/index.ts";
import { mapRecord } from "../syntax/parts.ts";
import { slug } from "../syntax/slug.ts";
import { versionsOfCase } from "./case-versions.ts";
import { computationText } from "./computation-text.ts";
import { TreeWriter } from "./condition-tree.ts";
import type { SeriesPage, TablePage } from "./figures-page.ts";
import type { BranchPage, ConditionsText, ItemPage, LawPages, StepPage, VersionPage } from "./law-pages.ts";
import { withActs } from "./limit-acts.ts";
import { limitPage } from "./limit-page.ts";
import { changeFrom, versionBefore } from "./version-change.ts";
import { waysOf } from "./ways-of.ts";

/** @param packed the same law compiled: versions are compared with it. */
export function lawPagesOf(law: Law, packed: PackedLaw): LawPages {
  const model = loadModel(packed);
  return {
    law: model.hash,
    items: Object.fromEntries([...law.items.values()].map((item) => [item.id, itemPage(law, model, item)])),
    series: [...law.statistics.values()].map(seriesPage),
    tables: Object.fromEntries([...law.tables.values()].map((table) => [table.id, tablePage(table)])),
    lists: Object.fromEntries(
      [...law.lists.values()].map(({ id, place, versions }) => [
        id,
        {
          id,
          file: place.file,
          versions: versions.map((version) => ({ ...datedPage(version), values: version.values })),
        },
      ]),
    ),
  };
}

function itemPage(law: Law, model: LawModel, item: Item): ItemPage {
  const { then, continuation, replaces, silence } = item.links;
  const opens = item.versions.at(-1)?.effects?.opens ?? [];
  return {
    id: item.id,
    file: item.place.file,
    selectedBy: item.selectedBy,
    alerts: item.alerts,
    links: { opens, then, continuation, replaces, silence: silence ?? null },
    versions: versionPages(law, model, item),
    cases: item.cases.map(({ name, on, situation, expected }, i) => ({
      key: slug(name),
      number: i + 1,
      name,
      on,
      situation,
      expected,
      versions: versionsOfCase(model, item.id, { situation, on }),
    })),
  };
}

function versionPages(law: Law, model: LawModel, item: Item): VersionPage[] {
  const keyOf = ({ from, name }: Version): string => `${displayedBound(law, from)}-${slug(name)}`;
  return item.versions.map((version) => {
    const before = versionBefore(law, item, version);
    return {
      ...versionPage(law, item, withActs(law, version)),
      key: keyOf(version),
      before: before && keyOf(before),
      change: before && changeFrom({ law, model }, item, before, version),
    };
  });
}

function versionPage(law: Law, item: Item, version: Version): Omit<VersionPage, "key" | "before" | "change"> {
  const writer = new TreeWriter(law, version.computations);
  const ofBranches = new TreeWriter(law, version.computations);
  return {
    ...conditionsOf(version, writer),
    name: version.name,
    from: displayedBound(law, version.from),
    to: version.to ? displayedBound(law, version.to) : null,
    debatedFrom: debatedBound(law, version.from),
    debatedTo: version.to ? debatedBound(law, version.to) : null,
    authority: version.authority ?? item.authority ?? null,
    note: version.note ?? null,
    nature: version.nature ?? item.nature ?? null,
    confidence: version.confidence ?? null,
    historical: version.historical,
    effects: version.effects ?? null,
    outOfScope: version.outOfScope,
    onlyFor: writer.tree(version.onlyFor),
    mayApplyAnyway: version.mayApplyAnyway,
    sources: version.sources,
    computations: version.computations.map((one) =>
      computationText(one, new TreeWriter(law, version.computations)),
    ),
    limits: version.limits.map((limit) => limitPage(limit, writer)),
    branches: waysOf(law, version).map((branch) => branchPage(law, branch, ofBranches)),
    steps: version.steps.map(stepPage),
    ofItem: version.ofItem ?? { parts: [], computations: [], limits: [] },
  };
}

function conditionsOf({ scope, when, except, risks }: Body, writer: TreeWriter): ConditionsText {
  return {
    scope: writer.tree(scope),
    when: writer.tree(when),
    except: except.map((one) => writer.write(one)),
    risks: risks.map((one) => writer.write(one)),
  };
}

function branchPage(law: Law, branch: Branch, writer: TreeWriter): BranchPage {
  const { duration, from } = branch;
  return {
    ...conditionsOf(branch, writer),
    id: branch.id,
    title: branch.title,
    from: from === undefined ? null : displayedBound(law, from),
    nature: branch.nature ?? null,
    note: branch.note ?? null,
    effects: branch.effects ?? null,
    sources: branch.sources,
    duration: !duration ? null : duration.kind === "until" ? sayValue(duration.date) : duration.text,
    exceptions: branch.exceptions ?? null,
    proves: mapRecord(branch.proves, (condition) => writer.write(condition)),
    mayNotAsk: branch.mayNotAsk,
    mayNotBeSoleProof: branch.mayNotBeSoleProof,
    practice: branch.practice ?? null,
  };
}

function stepPage({ name, who, limit, pieces, silence }: Step): StepPage {
  return { name, who, limit: limit ?? null, pieces, silence: silence ?? null };
}

function tablePage({ id, place, unit, entry, columns, versions }: Table): TablePage {
  return {
    id,
    file: place.file,
    unit,
    entry: entry ?? null,
    columns,
    versions: versions.map((version) => ({
      ...datedPage(version),
      rows: Object.entries(version.rows).map(([label, values]) => ({
        label,
        values,
        confidence: version.rowConfidence[label] ?? null,
      })),
      perExtraUnit: version.perExtraUnit
        ? { values: version.perExtraUnit.values, confidence: version.perExtraUnit.confidence ?? null }
        : null,
    })),
  };
}

function datedPage({ name, note, confidence }: Pick<TableVersion, "name" | "note" | "confidence">) {
  return { name, note: note ?? null, confidence: confidence ?? null };
}

function seriesPage(series: Statistic): SeriesPage {
  const { id, title, domain, confidence, place, asOf, sources, figures: of } = series;
  const { entry, total, notToMerge, ...rest } = of;
  return {
    id,
    title,
    domain,
    confidence,
    file: place.file,
    asOf,
    sources,
    ...rest,
    entry: entry ?? null,
    total: total ?? null,
    notToMerge: notToMerge ?? null,
  };
}
