// SPDX-License-Identifier: AGPL-3.0-or-later
/** The rights of a situation on paper: what is open, what is still to decide, what is closed. */
import { isListed, onlyInforms, standsAs, type Truth } from "@sauf-conduit/rights";
import { appealsOf } from "../answers/deadlines.ts";
import type { AnsweredUnit, Examined } from "../answers/examined.ts";
import { bullet, heading } from "../text/block.ts";
import { dayText } from "../text/days.ts";
import { GLYPHS } from "../text/paint.ts";
import { widthOf, wrap } from "../text/wrap.ts";
import { knownDeadlines } from "./deadline-text.ts";
import { AlertNotes, announcedLines, rightLines } from "./right-lines.ts";
import type { Session } from "./session.ts";

type Group = "limits" | "practices" | "information" | Truth;

const ORDER: readonly Group[] = [
  "limits",
  "practices",
  "yes",
  "unknown",
  "no",
  "information",
  "not-applicable",
];

const SIGNS: Readonly<Record<Group, string>> = { ...GLYPHS, limits: "!", practices: "!", information: "i" };

export function rightsText(examined: Examined, units: readonly AnsweredUnit[], session: Session): string[] {
  const goals = new Set(examined.model.goals);
  const groups = new Map<Group, AnsweredUnit[]>();
  const appeals = new Set(Object.values(examined.presentation.items).flatMap(appealsOf));
  let hidden = 0;
  for (const unit of units) {
    if (goals.has(unit.unit)) continue;
    const group = groupOf(examined, unit, appeals, session.options.all);
    if (group === null) hidden++;
    else groups.set(group, [...(groups.get(group) ?? []), unit]);
  }
  const notes = new AlertNotes();
  return [
    ...headerLines(examined, session),
    ...goalLines(examined, units, session),
    ...ORDER.flatMap((group) => groupLines(group, groups.get(group) ?? [], examined, notes, session)),
    ...announcements([...groups.values()].flat(), examined, session),
    ...alertLines(notes, examined, session),
    ...footerLines([...groups.values()].flat(), hidden, session),
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
function goalLines(
  examined: Examined,
  units: readonly AnsweredUnit[],
  { messages, paint }: Session,
): string[] {
  const goals = new Set(examined.model.goals);
  const found = units.filter(({ unit }) => goals.has(unit));
  if (found.length === 0) return [];
  const longest = Math.max(...Object.values(messages.truth).map(widthOf));
  const lines = found.flatMap(({ item, answer: { value, issue } }) => {
    const discretion = value === "yes" && issue === "may-apply";
    const word = `${GLYPHS[value]} ${discretion ? messages.mayApply : messages.truth[value]}`;
    const padding = " ".repeat(longest + 4 - widthOf(word));
    return wrap(examined.words.sentence(item.title), `  ${paint.truth(value, word)}${padding}`);
  });
  return [...heading(messages.goals, paint), ...lines];
}

function groupLines(
  group: Group,
  units: readonly AnsweredUnit[],
  examined: Examined,
  notes: AlertNotes,
  session: Session,
): string[] {
  if (units.length === 0) return [];
  const { messages, options, paint } = session;
  const title = `${SIGNS[group]} ${messages.groups[group]} (${units.length})`;
  const folded = group === "not-applicable" && !options.all;
  return [
    ...heading(title, paint),
    ...(folded
      ? wrap(messages.notApplicableFolded(units.length), "  ")
      : units.flatMap((unit) => rightLines(examined, unit, notes, session))),
  ];
}

/** Apart, since an item that is not yet in force may be folded above with what does not apply. */
function announcements(units: readonly AnsweredUnit[], examined: Examined, session: Session): string[] {
  const { messages, paint } = session;
  const items = [...new Map(units.map(({ item }) => [item.id, item])).values()];
  const lines = items.flatMap((item) =>
    announcedLines(item, examined, session).map(
      (text) => `${messages.colon(examined.words.sentence(item.title), text)} ${paint.faint(`[${item.id}]`)}`,
    ),
  );
  if (lines.length === 0) return [];
  return [...heading(messages.groups.announced, paint), ...lines.flatMap((text) => bullet(text))];
}

/** Each alert once, under the number that the rights give. */
function alertLines(
  notes: AlertNotes,
  { presentation, words }: Examined,
  { messages, paint }: Session,
): string[] {
  if (notes.names.length === 0) return [];
  const lines = notes.names.flatMap((name, i) =>
    wrap(words.sentence(presentation.alerts[name] ?? name), `  ${i + 1}. `),
  );
  return [...heading(messages.alerts, paint), ...lines];
}

function footerLines(shown: readonly AnsweredUnit[], hidden: number, { messages, paint }: Session): string[] {
  const reviewed = shown.filter(({ item }) => item.reviewed).length;
  const said = [
    hidden > 0 ? messages.otherHidden(hidden) : null,
    shown.some(({ answer }) => !answer.exact) ? messages.notExactMeans : null,
    messages.moreWith,
    reviewed === 0 ? messages.noneReviewed : messages.someReviewed(reviewed, shown.length),
    messages.informs,
  ];
  return ["", ...said.flatMap((text) => (text === null ? [] : wrap(text))).map(paint.faint)];
}

/**
 * A time-limit runs for this person when some decision is challenged by it (the others are models that rules borrow) and
 * its day is known. Null: shown with `--all` only.
 */
function groupOf(
  examined: Examined,
  { item, answer }: AnsweredUnit,
  appeals: ReadonlySet<string>,
  all: boolean,
): Group | null {
  if (item.kind === "practice" && answer.value === "yes") return "practices";
  const runs = item.kind === "limit" && appeals.has(item.id) && answer.value === "yes";
  if (runs && knownDeadlines(examined, item).length > 0) return "limits";
  const listed = isListed(item);
  if (!listed && !all) return null;
  const beside = !listed || onlyInforms(item.nature, false); // goals are answered apart
  return beside && answer.value !== "not-applicable" ? "information" : standsAs(answer);
}
