// SPDX-License-Identifier: AGPL-3.0-or-later
/** The law checked from its sources: does it compile, do its cases hold, is every version shown by one, is it translated. */

import { join } from "node:path";
import { loadModel, type Presentation } from "@sauf-conduit/rights";
import {
  type CaseFailure,
  type CaseReasons,
  caseReasons,
  type Diagnostic,
  displayedWords,
  type Law,
  packForCases,
  readTranslations,
  replayCase,
} from "@sauf-conduit/rights/compiler";
import { compileReadable } from "../law/compile-law.ts";
import { contactSentences } from "../law/contact-sentences.ts";
import { type TranslationProgress, translationProgress } from "../law/translation-progress.ts";
import { type Catalogue, readTranslatorFiles, type TranslatorFault } from "../law/translator-files.ts";
import { writtenWords } from "../law/written-words.ts";

export type ExplainedFailure = CaseFailure & CaseReasons;

export interface CheckedLaw {
  /** Null when it does not compile. */
  readonly law: Law | null;
  /** What the law says, in short: that of what is shipped; null when it does not compile. */
  readonly hash: string | null;
  readonly counts: {
    readonly files: number;
    readonly facts: number;
    readonly items: number;
    readonly cases: number;
  };
  readonly diagnostics: readonly Diagnostic[];
  readonly failures: readonly ExplainedFailure[];
  /** Versions that no case reaches alone. */
  readonly unreached: readonly {
    readonly item: string;
    readonly version: string;
    readonly file: string;
    readonly line: number;
  }[];
  /** French strings that some surface shows, of the law and of the contacts, and that have no English. */
  readonly untranslated: readonly string[];
  /** How many strings are shown in all. */
  readonly displayed: number;
  /** How far each language of the page is. */
  readonly languages: readonly TranslationProgress[];
  /** What a translator wrote that cannot be used. */
  readonly translatorFaults: readonly TranslatorFault[];
  /** The words in which the reasons of a failure are said; null when the law does not compile. */
  readonly lexicon: { readonly presentation: Presentation; readonly english: Catalogue } | null;
}

/** @param progress called now and then with the cases replayed. */
export async function checkLaw(
  folder: string,
  translations: string,
  progress: (done: number, all: number) => void,
): Promise<CheckedLaw> {
  const compiled = await compileReadable(folder);
  const { law, presentation, files } = compiled;
  const translated = await readTranslations(translations);
  const house = join(folder, "..");
  const translator = await readTranslatorFiles(house);
  const diagnostics = [...compiled.diagnostics, ...translated.diagnostics];
  if (!law || !presentation) {
    const counts = { files, facts: 0, items: 0, cases: 0 };
    return {
      law: null,
      hash: null,
      counts,
      diagnostics,
      failures: [],
      unreached: [],
      untranslated: [],
      displayed: 0,
      languages: [],
      translatorFaults: translator.faults,
      lexicon: null,
    };
  }
  const replayed = await replayAll(law, presentation, progress);
  const english = translated.catalogues.get("en") ?? {};
  const shown = [...new Set([...displayedWords(presentation), ...(await contactSentences(house))])];
  return {
    law,
    hash: presentation.law,
    counts: { files, facts: law.facts.size, items: law.items.size, cases: replayed.cases },
    diagnostics,
    failures: replayed.failures,
    unreached: unreachedVersions(law, replayed.reached),
    untranslated: shown.filter((text) => !Object.hasOwn(english, text)),
    displayed: shown.length,
    languages: translationProgress(
      translator,
      { displayed: shown, written: await writtenWords(folder) },
      translated.catalogues,
    ),
    translatorFaults: translator.faults,
    lexicon: { presentation, english },
  };
}

interface Replayed {
  readonly cases: number;
  readonly failures: readonly ExplainedFailure[];
  /** `item\nversion`. */
  readonly reached: ReadonlySet<string>;
}

const PROGRESS_EVERY = 50;

async function replayAll(
  law: Law,
  presentation: Presentation,
  progress: (done: number, all: number) => void,
): Promise<Replayed> {
  const model = loadModel(await packForCases(law), presentation);
  const all = [...law.items.values()].flatMap((item) => item.cases.map((worked) => ({ item, worked })));
  const failures: ExplainedFailure[] = [];
  const reached = new Set<string>();
  for (const [done, { item, worked }] of all.entries()) {
    if (done % PROGRESS_EVERY === 0) progress(done, all.length);
    const replay = replayCase(model, item, worked);
    for (const one of replay.failures)
      failures.push({ ...one, ...caseReasons(model, item, worked, one.about) });
    if (replay.version !== null) reached.add(`${item.id}\n${replay.version}`);
  }
  return { cases: all.length, failures, reached };
}

function unreachedVersions(law: Law, reached: ReadonlySet<string>): CheckedLaw["unreached"] {
  return [...law.items.values()].flatMap((item) =>
    item.versions
      .filter(({ name }) => !reached.has(`${item.id}\n${name}`))
      .map(({ name, place }) => ({ item: item.id, version: name, file: place.file, line: place.line })),
  );
}
