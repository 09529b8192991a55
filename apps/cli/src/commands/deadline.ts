// SPDX-License-Identifier: AGPL-3.0-or-later
/** `deadline`: the last day of a time-limit, with its count, and a calendar file when asked. */
import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { PLACES, type Place } from "@sauf-conduit/calendar";
import { calendarFile, type Deadline, deadlineOf, lastDayToAct } from "@sauf-conduit/deadlines";
import type { ItemText, Presentation } from "@sauf-conduit/rights";
import { nearest } from "@sauf-conduit/rights/format";
import type { Examined } from "../answers/examined.ts";
import { CliError } from "../problem.ts";
import { addressOf } from "./address.ts";
import { deadlineLines } from "./deadline-lines.ts";
import { examine, type Report, type Session } from "./session.ts";

/** Writes to standard output. */
const STANDARD_OUTPUT = "-";

export async function deadline(session: Session): Promise<Report> {
  const { options } = session;
  const place = placeOf(options.place);
  // What is asked about is a decision: none is supposed away.
  const examined = await examine({ ...session, options: { ...options, advice: false } });
  const { item, limit } = limitOf(session.words, examined.presentation);
  const found = deadlineOf({
    model: examined.model,
    presentation: examined.presentation,
    situation: examined.encoded.situation,
    on: examined.on,
    item: item.id,
    limit,
    place,
    language: options.language,
    translate: (french) => examined.words.plain(french),
  });
  const ics = options.ics === null ? null : agendaOf(found, examined);
  if (ics !== null && options.ics !== null && options.ics !== STANDARD_OUTPUT)
    await write(options.ics, ics, session);
  const toScreen = options.ics === STANDARD_OUTPUT;
  return {
    json: () => ({
      law: { hash: examined.model.hash },
      on: examined.on,
      ...found,
      ...(toScreen && ics !== null ? { ics } : {}),
    }),
    text: () =>
      toScreen && ics !== null ? ics.slice(0, -1).split("\n") : deadlineLines(found, examined, session),
    exitCode: 0,
  };
}

function placeOf(given: string | null): Place | null {
  if (given === null) return null;
  const found = PLACES.find((place) => place === given);
  if (found) return found;
  throw new CliError([{ code: "unknown-place", given, suggestion: nearest(given, PLACES) ?? null }]);
}

/** `id`, or `id / name of a limit`. */
function limitOf(
  words: readonly string[],
  presentation: Presentation,
): { readonly item: ItemText; readonly limit: string | null } {
  const [given = "", ...rest] = words.join(" ").split("/");
  const { item } = addressOf([given.trim()], presentation);
  const possible = item.limits.map(({ name }) => name);
  if (possible.length === 0) {
    const others = Object.values(presentation.items).filter(
      ({ kind, limits }) => kind === "limit" && limits.length > 0,
    );
    throw new CliError([{ code: "no-limit", item: item.id, possible: others.map(({ id }) => id) }]);
  }
  const wanted = rest.join("/").trim();
  if (wanted === "") return { item, limit: null };
  if (possible.includes(wanted)) return { item, limit: wanted };
  const suggestion = nearest(wanted, possible) ?? null;
  throw new CliError([{ code: "unknown-limit", item: item.id, given: wanted, possible, suggestion }]);
}

/** A day gone by would ring no more, and its silence would pass for time left. */
function agendaOf({ item, safe, place }: Deadline, { on, words, encoded }: Examined): string {
  if (safe === null) throw new CliError([{ code: "no-safe-day", item }]);
  const day = lastDayToAct(safe);
  if (day < on) throw new CliError([{ code: "safe-day-past", item, day, on }]);
  const { situation } = encoded;
  return calendarFile({ safe, place, situation, on, uid: randomUUID(), language: words.language });
}

/** Never over a file that is there. */
async function write(target: string, text: string, { base }: Session): Promise<void> {
  try {
    await writeFile(resolve(base, target), text, { flag: "wx" });
  } catch (error) {
    const cause = (error as NodeJS.ErrnoException).code ?? "?";
    throw new CliError([
      cause === "EEXIST" ? { code: "file-exists", target } : { code: "file-unwritable", target, cause },
    ]);
  }
}
