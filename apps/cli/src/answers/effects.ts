// SPDX-License-Identifier: AGPL-3.0-or-later
/** What an answer gives: the effects of the version that decides, or of the branch that does. */
import type { Effects } from "@sauf-conduit/rights";
import type { AnsweredUnit, Examined } from "./examined.ts";

export interface EffectsJson {
  /** The paper; several words when the situation does not yet say which. */
  readonly title: string | null;
  readonly duration: string | null;
  readonly since: string | null;
  readonly work: "yes" | "no" | "unknown" | null;
  readonly lawfulStay: "yes" | "no" | "unknown" | null;
  readonly renewal: string | null;
  /** Ids of items. */
  readonly opens: readonly string[];
  readonly forbids: string | null;
  readonly reception: string | null;
}

/** Null when the law says nothing of it, or when versions that may each decide say different things. */
export function effectsOf(examined: Examined, of: AnsweredUnit): EffectsJson | null {
  const effects = of.branch?.effects ?? decidingBranch(examined, of) ?? versionEffects(of);
  return effects === null ? null : effectsJson(examined, of.item.id, effects);
}

export function effectsJson(
  { model, encoded, words }: Examined,
  item: string,
  effects: Effects,
): EffectsJson {
  const said = (text: string | undefined): string | null => (text === undefined ? null : words.plain(text));
  const { title, duration, work = null, lawfulStay = null, renewal, opens, forbids, reception } = effects;
  const lasting = typeof duration === "object" ? duration : { duration, since: undefined };
  let paper: string | null = null;
  if (title?.kind === "word") paper = words.plain(title.word);
  if (title?.kind === "computed") {
    const choice = model.amounts(encoded, item).find(({ name }) => name === title.name);
    if (choice?.kind === "choice") paper = choice.words?.map((word) => words.plain(word)).join(" / ") ?? null;
  }
  return {
    title: paper,
    duration: said(lasting.duration),
    since: said(lasting.since),
    work,
    lawfulStay,
    renewal: said(renewal),
    opens,
    forbids: said(forbids),
    reception: said(reception),
  };
}

/** The branch by which the item answers yes, when it has effects of its own. */
function decidingBranch({ model, encoded }: Examined, { item, answer }: AnsweredUnit): Effects | null {
  if (item.together !== "one-branch-suffices" || answer.value !== "yes") return null;
  const deciding = item.branches.find(
    ({ id, effects }) => effects !== null && model.determine(encoded, `${item.id} / ${id}`).value === "yes",
  );
  return deciding?.effects ?? null;
}

function versionEffects({ item, answer }: AnsweredUnit): Effects | null {
  const names = answer.version ? [answer.version.name] : answer.candidates.map(({ name }) => name);
  const all = names.map((name) => item.versions.find((version) => version.name === name)?.effects ?? null);
  const [first = null] = all;
  const same = all.every((effects) => JSON.stringify(effects) === JSON.stringify(first));
  return same ? first : null;
}
