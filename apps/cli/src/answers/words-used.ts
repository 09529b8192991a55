// SPDX-License-Identifier: AGPL-3.0-or-later
/** The words behind the names of an answer (facts, pieces, alerts, readings), so that a program can show them. */
import type { NextQuestion } from "@sauf-conduit/rights";
import type { Examined } from "./examined.ts";
import type { ProvisionJson } from "./provision.ts";

export interface WordsJson {
  /** Fact → its question. */
  readonly facts: Readonly<Record<string, string | null>>;
  readonly pieces: Readonly<Record<string, string>>;
  readonly alerts: Readonly<Record<string, string>>;
  readonly readings: Readonly<Record<string, string>>;
}

export function wordsUsed(
  { presentation, words }: Examined,
  provisions: readonly ProvisionJson[],
  questions: readonly NextQuestion[],
): WordsJson {
  const said = <T>(names: readonly string[], text: (name: string) => T): Readonly<Record<string, T>> =>
    Object.fromEntries([...new Set(names)].sort().map((name) => [name, text(name)]));
  const branches = provisions.flatMap((one) => one.branches.flatMap((branch) => branch.missing));
  const facts = [
    ...provisions.flatMap(({ missing, presumed }) => [...missing, ...presumed]),
    ...branches,
    ...questions.map(({ fact }) => fact),
  ];
  const pieces = provisions.flatMap(({ documents }) => Object.values(documents).flat());
  return {
    facts: said(facts, (name) => {
      const question = presentation.facts[name]?.question ?? null;
      return question === null ? null : words.plain(question);
    }),
    pieces: said(pieces, (id) => words.plain(presentation.pieces[id]?.name ?? id)),
    alerts: said(
      provisions.flatMap(({ alerts }) => alerts),
      (name) => words.plain(presentation.alerts[name] ?? name),
    ),
    readings: said(
      provisions.flatMap(({ readings }) => readings.map(({ reading }) => reading)),
      (name) => words.plain(presentation.readings[name]?.question ?? name),
    ),
  };
}
