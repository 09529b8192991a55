// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * `diff`: two versions of an item compared over every situation; a version is named, or picked by a day. With nothing but
 * git revisions, the whole law is: that is `changes`.
 */
import { parseDay } from "@sauf-conduit/calendar";
import type { VersionDifference } from "@sauf-conduit/rights";
import { nearest } from "@sauf-conduit/rights/format";
import { CliError } from "../problem.ts";
import { answerLine, bullet, heading } from "../text/block.ts";
import { nameOf, testText } from "../text/tests.ts";
import { wrap } from "../text/wrap.ts";
import { type Address, addressOf } from "./address.ts";
import { changes } from "./changes.ts";
import { type OpenLaw, openLaw, type Report, type Session } from "./session.ts";

/** The fewest words that name an item and two versions. */
const ITEM_AND_VERSIONS = 3;

export async function diff(session: Session): Promise<Report> {
  if (session.words.length < ITEM_AND_VERSIONS) return changes(session);
  const open = await openLaw(session);
  const [from = "", to = ""] = session.words.slice(-2);
  const address = addressOf(session.words.slice(0, -2), open.presentation);
  const found = open.model.difference(
    address.unit,
    versionNamed(open, address, from),
    versionNamed(open, address, to),
  );
  const sameFigures = figuresOf(open, address, found.from) === figuresOf(open, address, found.to);
  return {
    json: () => ({
      law: { hash: open.model.hash },
      title: open.words.plain(address.item.title),
      ...found,
      sameFigures,
    }),
    text: () => [
      ...differenceText(found, address, open, session),
      ...(sameFigures ? [] : wrap(session.messages.diff.otherFigures)),
    ],
    exitCode: 0,
  };
}

/** What a version computes, as it is written: time-limits, dates, amounts. */
function figuresOf({ model }: OpenLaw, { unit }: Address, name: string): string {
  const versions = model.loaded.units[model.loaded.unitIndex.get(unit) ?? -1]?.versions ?? [];
  const found = versions.find(({ version }) => version.name === name)?.version;
  return JSON.stringify([found?.limits, found?.results]);
}

/** @throws CliError when nothing has this name, or the day picks none or several. */
function versionNamed({ model }: OpenLaw, { unit, item }: Address, given: string): string {
  const versions =
    model.loaded.units[model.loaded.unitIndex.get(unit) ?? -1]?.versions.map(({ version }) => version) ?? [];
  const possible = versions.map(({ name }) => name);
  if (possible.includes(given)) return given;
  if (parseDay(given) === null) {
    const suggestion = nearest(given, possible) ?? null;
    throw new CliError([{ code: "unknown-version", item: item.id, given, possible, suggestion }]);
  }
  const inForce = versions.filter(({ from, to }) => from <= given && (to === null || given <= to));
  const [only, ...others] = inForce.map(({ name }) => name);
  if (only === undefined)
    throw new CliError([{ code: "no-version-that-day", item: item.id, day: given, possible }]);
  if (others.length === 0) return only;
  throw new CliError([
    { code: "several-versions-that-day", item: item.id, day: given, possible: [only, ...others] },
  ]);
}

function differenceText(
  { from, to, equivalent, complete, witnesses }: VersionDifference,
  { item }: Address,
  lexicon: OpenLaw,
  { messages, paint }: Session,
): string[] {
  const { words } = lexicon;
  const { diff: said, truthInSentence, colon } = messages;
  return [
    ...heading(said.title(words.sentence(item.title), words.sentence(from), words.sentence(to)), paint),
    "",
    ...(equivalent ? wrap(said.equivalent) : []),
    ...(complete ? [] : wrap(said.incomplete)),
    ...(!equivalent && witnesses.length === 0 ? wrap(said.same) : []),
    ...witnesses.flatMap(({ before, after, situation, possible }) => {
      const facts = Object.entries(situation);
      return [
        ...answerLine(after, said.witness(truthInSentence[before], truthInSentence[after]), paint),
        ...facts.flatMap(([name, answer]) =>
          bullet(colon(nameOf(name, lexicon), testText(String(answer), lexicon, name)), 1),
        ),
        ...(facts.length === 0 ? bullet(said.always, 1) : []),
        ...(possible ? [] : bullet(said.perhapsNever, 1)),
      ];
    }),
  ];
}
