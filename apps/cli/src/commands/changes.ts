// SPDX-License-Identifier: AGPL-3.0-or-later
/** `changes`: the law of a git revision compared with that of another, or with the files as they are now. */
import type { Presentation } from "@sauf-conduit/rights";
import type { CompiledFolder, Law, LawChanges } from "@sauf-conduit/rights/compiler";
import { formatDiagnostic } from "@sauf-conduit/rights/format";
import { commitOf, hasOtherFormat, type LawRepository, repositoryOf, withLawAt } from "../git/law-at.ts";
import { LawWords } from "../law/law-words.ts";
import { lawFolders, refuseEmpty } from "../law/read-law.ts";
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
  const { lawChanges, readTranslations } = await import("@sauf-conduit/rights/compiler");
  progress(said.comparing);
  const found = await lawChanges(before.law, after.law);
  const english = (await readTranslations(folders.translations)).get("en") ?? {};
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
  const { compileFolder } = await import("@sauf-conduit/rights/compiler");
  const compiled = await withLawAt(repository, { commit, revision }, compileFolder);
  if (compiled.files === 0)
    throw new CliError([{ code: "no-law-at-revision", revision, folder: repository.path }]);
  if (!compiled.law || !compiled.presentation) {
    const otherFormat = await hasOtherFormat(repository, commit);
    const diagnostics = errorsOf(compiled);
    throw new CliError([{ code: "revision-does-not-compile", revision, otherFormat, diagnostics }]);
  }
  return { revision, commit, law: compiled.law, presentation: compiled.presentation };
}

async function stateNow(folder: string): Promise<LawState> {
  const { compileFolder } = await import("@sauf-conduit/rights/compiler");
  const compiled = await compileFolder(folder);
  refuseEmpty(compiled.files, folder);
  if (!compiled.law || !compiled.presentation)
    throw new CliError([{ code: "law-does-not-compile", diagnostics: errorsOf(compiled) }]);
  return { revision: null, commit: null, law: compiled.law, presentation: compiled.presentation };
}

function errorsOf({ diagnostics }: CompiledFolder): string[] {
  return diagnostics.filter(({ severity }) => severity === "error").map(formatDiagnostic);
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
