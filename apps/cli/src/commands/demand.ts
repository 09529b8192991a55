// SPDX-License-Identifier: AGPL-3.0-or-later
/** `demand`: may this paper be asked for, may the counter do this; or all that may and may not be, for one provision. */
import {
  checkDemand,
  type DemandContext,
  type DemandList,
  listDemands,
  type Situation,
  SituationError,
} from "@sauf-conduit/rights";
import { demandJson, itemNamed, paperNamed } from "../answers/demand.ts";
import { COMMANDS } from "../command-table.ts";
import { CliError } from "../problem.ts";
import { encodeSituation } from "../situation/encode.ts";
import { examinationOf } from "../situation/examination.ts";
import { readSituation, type WrittenSituation } from "../situation/read-situation.ts";
import { readText } from "../situation/read-text.ts";
import { demandedNamed, provisionNamed } from "./demand-names.ts";
import { demandText, everyDemandText, listText } from "./demand-text.ts";
import { type OpenLaw, openLaw, type Report, type Session } from "./session.ts";

/** @throws CliError when a name is not known, or the situation cannot be. */
export async function demand(session: Session): Promise<Report> {
  const [provision, ...rest] = session.words;
  const named = rest.join(" ").trim();
  if (provision === undefined && session.options.situation !== null)
    throw new CliError([{ code: "missing-argument", command: "demand", usage: COMMANDS.demand.usage }]);
  const law = await openLaw(session);
  if (provision === undefined) return everyDemand(law, session);
  const item = provisionNamed(provision, law);
  const subject = named === "" ? null : demandedNamed(named, law);
  const context = await contextOf(law, session);
  try {
    if (subject === null) return oneProvision(listDemands(item.id, context), law, context, session);
    const answer = checkDemand({ provision: item.id, subject }, context);
    const json = demandJson(answer, law);
    return {
      json: () => ({ law: { hash: law.model.hash }, on: context.on, ...json }),
      text: () => demandText(json, context.on, law, session),
      exitCode: 0,
    };
  } catch (error) {
    if (!(error instanceof SituationError)) throw error;
    const facts = error.faults.flatMap((fault) => ("facts" in fault ? fault.facts : [fault.name]));
    throw new CliError([{ code: "demand-against-situation", facts: [...new Set(facts)] }]);
  }
}

/** Nothing is known of the person unless a situation says it. */
async function contextOf(law: OpenLaw, session: Session): Promise<DemandContext> {
  const { model, presentation } = law;
  const { options, messages, base, today } = session;
  const [written, file] = await writtenSituation(options.situation, base, messages.standardInput);
  const examination = examinationOf(written, presentation, { on: options.on, advice: false, today });
  encodeSituation(law, examination, written, file); // refuses what cannot be, with its line
  return { model, presentation, situation: examination.situation, on: examination.on };
}

const NOTHING: Situation = { facts: {}, lists: {}, readings: {} };

async function writtenSituation(
  file: string | null,
  base: string,
  stdinName: string,
): Promise<[WrittenSituation, string]> {
  if (file === null) return [{ situation: NOTHING, day: null, places: new Map() }, ""];
  const source = await readText(file, base, stdinName);
  return [readSituation(source), source.file];
}

function oneProvision(list: DemandList, law: OpenLaw, { on }: DemandContext, session: Session): Report {
  const answers = (all: DemandList["depends"]) => all.map(({ answer }) => demandJson(answer, law));
  const json = {
    provision: itemNamed(list.provision, law),
    listing: list.listing,
    mayAsk: list.mayAsk.map((id) => paperNamed(id, law)),
    mayNotAsk: answers(list.mayNotAsk),
    depends: answers(list.depends),
    practices: list.practices.map((id) => itemNamed(id, law)),
  };
  return {
    json: () => ({ law: { hash: law.model.hash }, on, ...json }),
    text: () => listText(json, on, law, session),
    exitCode: 0,
  };
}

function everyDemand(law: OpenLaw, session: Session): Report {
  const practices = Object.values(law.presentation.items)
    .filter(({ kind }) => kind === "practice")
    .map(({ id }) => itemNamed(id, law));
  const papers = Object.keys(law.presentation.pieces).map((id) => paperNamed(id, law));
  return {
    json: () => ({ law: { hash: law.model.hash }, practices, papers }),
    text: () => everyDemandText(practices, papers, law, session),
    exitCode: 0,
  };
}
