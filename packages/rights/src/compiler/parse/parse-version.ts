// SPDX-License-Identifier: AGPL-3.0-or-later
/** Versions (format, section 4), flat: what they inherit is already in them. */

import type { Computation, Step, Version } from "../../syntax/index.ts";
import { present } from "../../syntax/present.ts";
import { fr } from "../text/french.ts";
import {
  at,
  type Entry,
  entriesOf,
  itemsOf,
  scalarAt,
  scalarOf,
  scalarsAt,
  type Tree,
} from "../text/tree.ts";
import { CONSTANTS, VALUE_TYPES, wordIn } from "../text/words.ts";
import { type Context, outerContext, reportUnknownName, versionContext } from "./context.ts";
import type { Flat } from "./inherit.ts";
import { parseBody } from "./parse-body.ts";
import type { Interval } from "./parse-bounds.ts";
import { parseBranches } from "./parse-branch.ts";
import { parseCondition } from "./parse-condition.ts";
import { parseLimit } from "./parse-limit.ts";
import { parseLimitAddress } from "./parse-limit-address.ts";
import { confidenceOf, noteOf, parseSources, sourcesOf } from "./parse-sources.ts";
import { parseValue } from "./parse-value.ts";

/** A version before it is read. */
export interface WrittenVersion {
  /** With all that it inherits. */
  readonly flat: Flat;
  /** As written, for its place. */
  readonly tree: Tree;
  readonly interval: Interval;
  /** The kind of the item. */
  readonly genre: string;
}

/** Reads one version. */
export function parseVersion({ flat, tree, interval, genre }: WrittenVersion, outer: Context): Version {
  const read = (key: string): Tree | undefined => flat.get(key);
  const [computations, limits] = [entriesOf(read("calculs")), entriesOf(read("délais"))];
  const context = versionContext(outer, computations, limits);
  const onlyFor = read("pour");
  const branches = parseBranches(read("branches"), genre, context);
  if (branches.length > 0) checkNoCondition(read("si"), context);
  return {
    ...parseBody(read, context),
    name: scalarOf(read("nom")) ?? "",
    place: tree.place,
    from: interval.from,
    // `pour` chooses the version, so it is read before the version's own computed values are known.
    ...present({ to: interval.to, onlyFor: onlyFor && parseCondition(onlyFor, outer) }),
    sources: parseSources(read("source")),
    ...present({ inherits: scalarOf(read("reprend")), equivalentTo: scalarOf(read("équivalente à")) }),
    historical: scalarOf(read("historique")) === "oui",
    outOfScope: Object.fromEntries(
      entriesOf(read("hors champ")).map(({ key, value }) => [key, scalarOf(value) ?? ""]),
    ),
    mayApplyAnyway: read("même si non") !== undefined,
    computations: computations.flatMap((entry) => parseComputation(entry, context) ?? []),
    limits: limits.map((entry) => parseLimit(entry, context)),
    branches,
    steps: itemsOf(read("étapes")).map((step) => parseStep(step, context)),
  };
}

function checkNoCondition(when: Tree | undefined, { report }: Context): void {
  if (when === undefined) return;
  const message = fr`Cette version a des branches : mettez « si » dans chaque branche.`;
  report.error("condition-beside-branches", when.place, message);
}

function parseComputation(entry: Entry, context: Context): Computation | undefined {
  const { key: name, value: tree, place } = entry;
  const declared = context.computed.get(name);
  if (declared === undefined) return undefined;
  checkComputedName(name, entry, context);
  const typed = entriesOf(tree).find((part) => wordIn(VALUE_TYPES, part.key));
  const written = typed?.value ?? tree;
  const value =
    declared.type === "condition"
      ? parseCondition(written, context)
      : parseValue(written, declared.type, context);
  return {
    name,
    type: declared.type,
    place,
    value,
    ...noteOf(tree),
    ...confidenceOf(tree),
    ...sourcesOf(tree),
  };
}

/** A computed name hides a fact: then nobody could tell which of the two a rule reads. */
function checkComputedName(name: string, { place }: Entry, context: Context): void {
  const { report, vocabulary } = context;
  if (vocabulary.facts.has(name)) {
    report.error(
      "duplicate-name",
      place,
      fr`« ${name} » est déjà le nom d'un fait. Donnez un autre nom à ce calcul.`,
    );
  }
  if (CONSTANTS.includes(name))
    report.error(
      "reserved-name",
      place,
      fr`« ${name} » est un mot du format. Donnez un autre nom à ce calcul.`,
    );
}

function parseStep(tree: Tree, context: Context): Step {
  const establishedBy = scalarAt(tree, "constatée par");
  if (establishedBy !== undefined && !context.vocabulary.facts.has(establishedBy)) {
    // Facts only: a step is something that happened and is known by a paper.
    const outer = outerContext(context.report, context.vocabulary);
    reportUnknownName(establishedBy, at(tree, "constatée par")?.place ?? tree.place, outer);
  }
  const limit = at(tree, "délai");
  if (limit !== undefined) parseLimitAddress(limit, context);
  return {
    name: scalarAt(tree, "étape") ?? "",
    who: scalarAt(tree, "qui") ?? "",
    ...present({ limit: scalarOf(limit), establishedBy }),
    pieces: scalarsAt(tree, "pièces"),
    ...present({
      silence: scalarAt(tree, "silence"),
      ifNoAnswer: parseNoAnswer(at(tree, "si sans réponse")),
    }),
  };
}

function parseNoAnswer(tree: Tree | undefined): Step["ifNoAnswer"] {
  if (tree === undefined) return undefined;
  return { after: scalarAt(tree, "après") ?? "", then: scalarAt(tree, "alors") ?? "" };
}
