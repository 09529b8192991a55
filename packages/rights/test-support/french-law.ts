// SPDX-License-Identifier: AGPL-3.0-or-later
/** A law of a few lines of French YAML, compiled by the real compiler and loaded in the real engine. For tests. */
import type { Determination } from "../src/api/answer.ts";
import { pack } from "../src/artefact/packing.ts";
import { type LawModel, loadModel, type ModelCase } from "../src/engine/model.ts";
import { lowerLaw } from "../src/lowering/index.ts";
import type { Answer, Law, ListAnswer } from "../src/syntax/index.ts";
import { presentationOf } from "../src/words/presentation-of-law.ts";
import { soundLaw } from "./sound-law.ts";

/** The day of examination of every test that does not say otherwise. */
export const TODAY = "2026-11-20";

/** Parts of a small law. Each text is the inside of its file, indented as in the file. */
export interface FrenchLaw {
  /** Entries of `faits:`; `date de l'examen` is always there. */
  readonly facts?: string;
  /** Item id → its keys after the header, `versions` included. */
  readonly items: Readonly<Record<string, string>>;
  readonly readings?: string;
  readonly milestones?: string;
  readonly alerts?: string;
  /** Entries of `règles:` in `coherence.yaml`. */
  readonly constraints?: string;
  /** Other files of the law, by path. */
  readonly files?: Readonly<Record<string, string>>;
}

const CASES = `cas types:
  - { nom: rien n'est su, le: ${TODAY}, faits: {}, attendu: inconnu }
`;

/** The keys every item must have; a test may give another `genre`, `fiabilité` or `nature` in its own lines. */
function header(id: string, body: string): string {
  const lines = [
    ["genre", "disposition"],
    ["id", id],
    ["titre", "Un droit"],
    ["domaine", "séjour"],
    ["résumé", "Un droit de quelques lignes."],
    ["relecture", "{ état: à relire }"],
    ["fiabilité", "probable"],
    ["date qui choisit", "[date de l'examen]"],
  ];
  const given = new Set([...body.matchAll(/^([^\s:#][^:]*):/gm)].map((match) => match[1]));
  return lines.flatMap(([key = "", value]) => (given.has(key) ? [] : [`${key}: ${value}\n`])).join("");
}

/** One version in force since 2000 that decides on `condition` (a YAML flow or block of six spaces). */
export function deciding(condition: string, more = ""): string {
  return `versions:
  - nom: la règle
    du: 2000-01-01
    source: [{ texte: une loi }]
    si: ${condition}
${more}`;
}

function registers(law: FrenchLaw): Record<string, string> {
  const files: Record<string, string> = {
    "faits/commun.yaml": `genre: faits
thème: commun
faits:
  date de l'examen: { type: date, fourni par: application }
${law.facts ?? ""}`,
  };
  const add = (file: string, genre: string, key: string, text: string | undefined): void => {
    if (text !== undefined) files[file] = `genre: ${genre}\n${key}:\n${text}`;
  };
  add("lectures.yaml", "lectures", "lectures", law.readings);
  add("reperes.yaml", "repères", "repères", law.milestones);
  add("alertes.yaml", "alertes", "alertes", law.alerts);
  add("coherence.yaml", "cohérence", "règles", law.constraints);
  return files;
}

/** The syntax tree. @throws with the compiler's own messages when the test's law is wrong. */
export function syntaxOf(french: FrenchLaw): Law {
  const items = Object.entries(french.items).map(([id, body]) => [
    `dispositions/sejour/${id}.yaml`,
    `${header(id, body)}${body.trimEnd()}\n${CASES}`,
  ]);
  const files: Record<string, string> = {
    ...registers(french),
    ...Object.fromEntries(items),
    ...french.files,
  };
  return soundLaw(Object.entries(files).map(([file, text]) => ({ file, text })));
}

/** A syntax tree, lowered, packed, unpacked and loaded: every step that a real law goes through. */
export async function loaded(law: Law, withWords = false): Promise<LawModel> {
  const compiled = await lowerLaw(law, { everyResult: true });
  const travelled = JSON.parse(JSON.stringify(pack(compiled)));
  return loadModel(travelled, withWords ? presentationOf(law, compiled.hash) : null);
}

export async function modelOf(french: FrenchLaw): Promise<LawModel> {
  return loaded(syntaxOf(french), true);
}

export interface Given {
  readonly lists?: Readonly<Record<string, ListAnswer>>;
  readonly readings?: Readonly<Record<string, string>>;
  readonly on?: string;
}

export function encode(
  model: LawModel,
  facts: Readonly<Record<string, Answer>>,
  given: Given = {},
): ModelCase {
  const { lists = {}, readings = {}, on = TODAY } = given;
  return model.encode({ facts, lists, readings }, on);
}

/** The determination of one unit for a few facts. */
export function answer(
  model: LawModel,
  unit: string,
  facts: Readonly<Record<string, Answer>>,
  given: Given = {},
): Determination {
  return model.determine(encode(model, facts, given), unit);
}
