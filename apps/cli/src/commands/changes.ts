// SPDX-License-Identifier: AGPL-3.0-or-later
/** `changes`: the law of a git revision compared with that of another, or with the files as they are now. */
import type { Presentation } from "@sauf-conduit/rights";
import type { Law, LawChanges } from "@sauf-conduit/rights/compiler";
import { commitOf, hasOtherFormat, type LawRepository, repositoryOf, withLawAt } from "../git/law-at.ts";
import { compileSound, type SoundLaw, soundTranslations } from "../law/compile-law.ts";
import { LawWords } from "../law/law-words.ts";
import { lawFolders } from "../law/read-law.ts";
import { keeperMessages } from "../messages/keepers.ts";
import { CliError } from "../problem.ts";
import { changesText } from "./changes-text.ts";
import type { Report, Session } from "./session.ts";

/** One of the two laws. */
export interface LawState {
  /** As it was typed; null: the files as they are now. */
  readonly revision: string | null;
  readonly commit: string | null;
  readonly law: Law;
  readonly presentation: Presentation;
}

export async function changes(session: Session): Promise<Report> {
  const { options, base, progress, words } = session;
  const said = keeperMessages(options.language).changes;
  const folders = await lawFolders({ folder: options.law, base });
  const repository = await repositoryOf(folders.law);
  const [from = "", to = null] = words;
  progress(said.reading);
  const before = await stateAt(repository, from);
  const after = to === null ? await stateNow(folders.law) : await stateAt(repository, to);
  const { lawChanges } = await import("@sauf-conduit/rights/compiler");
  progress(said.comparing);
  const found = await lawChanges(before.law, after.law);
  const english = (await soundTranslations(folders.translations)).get("en") ?? {};
  progress(null);
  const lexicon = { presentation: both(before, after), words: new LawWords(options.language, english) };
  return {
    json: () => changesJson(found, before, after),
    text: () => changesText(found, { before, after, lexicon, path: repository.path }, session),
    exitCode: 0,
  };
}

async function stateAt(repository: LawRepository, revision: string): Promise<LawState> {
  const commit = await commitOf(repository, revision);
  const refuse = async (diagnostics: readonly string[]): Promise<CliError> => {
    const otherFormat = await hasOtherFormat(repository, commit);
    return new CliError([{ code: "revision-does-not-compile", revision, otherFormat, diagnostics }]);
  };
  const read = (folder: string): Promise<SoundLaw> => compileSound(folder, refuse);
  return { revision, commit, ...(await withLawAt(repository, { commit, revision }, read)) };
}

async function stateNow(folder: string): Promise<LawState> {
  return { revision: null, commit: null, ...(await compileSound(folder)) };
}

/** The words of both: what was removed is still named. */
function both({ presentation: old }: LawState, { presentation }: LawState): Presentation {
  return {
    ...presentation,
    facts: { ...old.facts, ...presentation.facts },
    pieces: { ...old.pieces, ...presentation.pieces },
    references: { ...old.references, ...presentation.references },
  };
}

function changesJson(found: LawChanges, before: LawState, after: LawState): unknown {
  const named = ({ revision, commit, presentation }: LawState): unknown => ({
    revision,
    commit,
    hash: presentation.law,
  });
  return { from: named(before), to: named(after), ...found };
}
