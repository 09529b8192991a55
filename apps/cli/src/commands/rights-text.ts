// SPDX-License-Identifier: AGPL-3.0-or-later
/** The rights of a situation on paper: what is open, what is still to decide, what is closed. */
import type { Truth } from "@sauf-conduit/rights";
import { deadlinesOf } from "../answers/deadlines.ts";
import type { AnsweredUnit, Examined } from "../answers/examined.ts";
import { answerLine, heading } from "../text/block.ts";
import { dayText } from "../text/days.ts";
import { GLYPHS } from "../text/paint.ts";
import { wrap } from "../text/wrap.ts";
import { rightLines } from "./right-lines.ts";
import type { Session } from "./session.ts";

type Group = "limits" | "practices" | Truth;

const ORDER: readonly Group[] = ["limits", "practices", "yes", "unknown", "no", "not-applicable"];

export function rightsText(examined: Examined, units: readonly AnsweredUnit[], session: Session): string[] {
  const { messages, options, paint } = session;
  const goals = new Set(examined.model.goals);
  const groups = new Map<Group, AnsweredUnit[]>();
  let hidden = 0;
  for (const unit of units) {
    if (goals.has(unit.unit)) continue;
    const group = groupOf(examined, unit, options.all);
    if (group === null) hidden++;
    else groups.set(group, [...(groups.get(group) ?? []), unit]);
  }
  return [
    ...headerLines(examined, session),
    ...goalLines(examined, units, session),
    ...ORDER.flatMap((group) => groupLines(group, groups.get(group) ?? [], examined, session)),
    ...(hidden > 0 ? ["", ...wrap(messages.otherHidden(hidden)).map(paint.faint)] : []),
    "",
    ...wrap(messages.informs).map(paint.faint),
  ];
}

function headerLines({ on, assumed, model }: Examined, { messages, options, paint }: Session): string[] {
  return [
    ...wrap(messages.header(dayText(on, options.language))).map(paint.strong),
    ...(assumed.length > 0 ? wrap(messages.noDecisionAssumed) : []),
    ...wrap(messages.lawHash(model.hash.slice(0, 12))).map(paint.faint),
  ];
}

/** The broad questions first: they are what people come with. */
function goalLines(examined: Examined, units: readonly AnsweredUnit[], { messages, paint }: Session): string[] {
  const goals = new Set(examined.model.goals);
  const found = units.filter(({ unit }) => goals.has(unit));
  if (found.length === 0) return [];
  const longest = Math.max(...Object.values(messages.truth).map((word) => word.length));
  const lines = found.flatMap(({ item, answer }) =>
    answerLine(answer.value, `${messages.truth[answer.value].padEnd(longest, "\u00a0")} ${examined.words.sentence(item.title)}`, paint),
  );
  return [...heading(messages.goals, paint), ...lines];
}

function groupLines(group: Group, units: readonly AnsweredUnit[], examined: Examined, session: Session): string[] {
  if (units.length === 0) return [];
  const { messages, options, paint } = session;
  const sign = group === "limits" || group === "practices" ? "!" : GLYPHS[group];
  const title = `${sign} ${messages.groups[group]} (${units.length})`;
  const folded = group === "not-applicable" && !options.all;
  return [
    ...heading(title, paint),
    ...(folded
      ? wrap(messages.notApplicableFolded(units.length), "  ")
      : units.flatMap((unit) => rightLines(examined, unit, session))),
  ];
}

/** Null: shown with `--all` only. */
function groupOf(examined: Examined, { item, answer }: AnsweredUnit, all: boolean): Group | null {
  if (item.kind === "practice" && answer.value === "yes") return "practices";
  if (item.kind === "limit" && item.nature !== "information") {
    if (answer.value !== "not-applicable" && deadlinesOf(examined, item).some(({ appeal }) => !appeal)) return "limits";
  }
  const right = item.kind === "provision" && item.nature !== "blocking";
  return right || all ? answer.value : null;
}
