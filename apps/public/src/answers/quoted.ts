// SPDX-License-Identifier: AGPL-3.0-or-later
import { withoutMarks } from "@sauf-conduit/calendar";
import type { Problem } from "./read-draft.ts";

/** More than this is not read back: the whole text is still in its field. */
const QUOTED = 60;

/** A mark of direction that was typed would turn the words of the page around it. */
export function quoted<P extends Problem>(problem: P): P {
  if (!("typed" in problem)) return problem;
  const typed = withoutMarks(problem.typed);
  return { ...problem, typed: typed.length <= QUOTED ? typed : `${typed.slice(0, QUOTED)}…` };
}
