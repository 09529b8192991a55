// SPDX-License-Identifier: AGPL-3.0-or-later
/** One answer as `rights --json` gives it: every key is always there. */
import { announcedVersions, type Determination, type ItemText, type VersionText } from "@sauf-conduit/rights";
import { type DeadlineJson, deadlinesOf, type RemedyJson, remediesOf } from "./deadlines.ts";
import { type EffectsJson, effectsJson, effectsOf } from "./effects.ts";
import type { AnsweredUnit, Examined } from "./examined.ts";

export interface BranchJson {
  readonly id: string;
  readonly title: string;
  readonly value: Determination["value"];
  readonly possible: Determination["possible"];
  readonly exact: boolean;
  readonly missing: readonly string[];
  readonly effects: EffectsJson | null;
}

export type AnnouncedJson = Pick<VersionText, "name" | "from" | "to" | "source" | "note">;

export interface ProvisionJson extends Omit<Determination, "outOfScope"> {
  readonly kind: string;
  readonly domain: string;
  readonly title: string;
  readonly summary: string | null;
  readonly authority: string | null;
  readonly effects: EffectsJson | null;
  /** Ids of pieces; `words.pieces` names them. */
  readonly documents: {
    readonly mayAsk: readonly string[];
    readonly mayNotAsk: readonly string[];
    readonly mayNotBeSoleProof: readonly string[];
  };
  readonly deadlines: readonly DeadlineJson[];
  readonly remedies: readonly RemedyJson[];
  readonly reviewed: boolean;
  /** Versions that begin after the day examined: not in force, and no part of the answer. */
  readonly announced: readonly AnnouncedJson[];
  /** What to say to those whom it does not concern. */
  readonly outOfScope: readonly string[];
  /** Of an item that one branch is enough to open. */
  readonly branches: readonly BranchJson[];
}

export function provisionJson(examined: Examined, of: AnsweredUnit): ProvisionJson {
  const { words } = examined;
  const { item, branch, answer } = of;
  return {
    ...answer,
    kind: item.kind,
    domain: item.domain,
    title: words.plain(branch?.title ?? item.title),
    summary: item.summary === null ? null : words.plain(item.summary),
    authority: item.authority === null ? null : words.plain(item.authority),
    effects: effectsOf(examined, of),
    documents: { mayAsk: item.mayAsk, mayNotAsk: item.mayNotAsk, mayNotBeSoleProof: item.mayNotBeSoleProof },
    deadlines: deadlinesOf(examined, item),
    remedies: remediesOf(examined, item),
    reviewed: item.reviewed,
    announced: announcedJson(examined, item),
    outOfScope: answer.outOfScope.map((text) => words.plain(text)),
    branches: item.together === "one-branch-suffices" ? branchesOf(examined, of) : [],
  };
}

/** Of an item, those that begin after the day examined. */
export function announcedJson({ on, words }: Examined, { versions }: ItemText): AnnouncedJson[] {
  return announcedVersions(versions, on).map(({ name, from, to, source, note }) => ({
    name: words.plain(name),
    from,
    to,
    source,
    note: note === null ? null : words.plain(note),
  }));
}

function branchesOf(examined: Examined, { item }: AnsweredUnit): BranchJson[] {
  const { model, encoded, words } = examined;
  return item.branches.map(({ id, title, effects }) => {
    const address = `${item.id} / ${id}`;
    const { value, possible, exact, missing } = model.determine(encoded, address);
    const given = effects === null ? null : effectsJson(examined, item.id, effects);
    return { id: address, title: words.plain(title), value, possible, exact, missing, effects: given };
  });
}
