// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The engine against hand work: situations answered from the reference records before any rule was run, a folder a
 * domain; ten are drawn from testimonies. A file that disagrees with the law is settled by reading the record again,
 * never by copying the answer.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type AmountResult, type Answer, listDemands, loadModel, type ModelCase } from "@sauf-conduit/rights";
import { compileFolder, formatDiagnostic } from "@sauf-conduit/rights/compiler";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const FOLDER = fileURLToPath(new URL("worked-by-hand/", import.meta.url));
const LAW = fileURLToPath(new URL("../law", import.meta.url));

/** The words of the files for truth values and for what is said to people. */
const TRUTHS = { yes: "oui", no: "non", unknown: "inconnu", "not-applicable": "ne s'applique pas" } as const;
const ISSUES: Readonly<Record<string, string>> = { entitled: "a droit", "may-apply": "peut demander" };
const PROVES: Readonly<Record<string, string>> = { "séjour régulier": "lawful-stay", travail: "work" };
const COMPLETE: Readonly<Record<string, "yes" | "no" | "unknown">> = { oui: "yes", non: "no" };

type Named<T> = Readonly<Record<string, T>>;
/** A day, an amount, a word; `{ sûr, soutenable }` for a date, `{ au moins }` for an amount. */
type Computed =
  | string
  | number
  | { readonly sûr: string; readonly soutenable: string }
  | { readonly "au moins": number };

interface Expected {
  readonly pourquoi: string;
  /** Several words: the record does not say which of them. */
  readonly valeur?: string | readonly string[];
  readonly version?: string;
  readonly issue?: string;
  /** Facts that would decide. */
  readonly "à demander"?: readonly string[];
  readonly "pièces interdites"?: readonly string[];
  readonly "jamais seules"?: readonly string[];
  /** May be asked, at least among others: never listed as forbidden. */
  readonly "pièces permises"?: readonly string[];
  readonly prouve?: Named<string>;
  readonly calculs?: Named<Computed>;
}

/** A misspelt key would compare nothing. */
const KEYS = new Set([
  "pourquoi",
  "valeur",
  "version",
  "issue",
  "à demander",
  "pièces interdites",
  "jamais seules",
  "pièces permises",
  "prouve",
  "calculs",
] satisfies (keyof Expected)[] as string[]);

interface Facts {
  readonly faits?: Named<Answer>;
  readonly listes?: Named<{ readonly complète: string; readonly membres: readonly Named<Answer>[] }>;
}

interface Situation extends Facts {
  readonly titre: string;
  readonly "tiré de"?: string;
  readonly le: string;
  readonly lectures?: Named<string>;
  readonly attendu: Named<Expected>;
  readonly variantes?: readonly (Pick<Facts, "listes"> & {
    readonly nom: string;
    readonly le?: string;
    readonly avec?: Named<Answer>;
    readonly attendu: Named<Expected>;
  })[];
}

const compiled = await compileFolder(LAW);
const { packed, presentation: words } = compiled;
if (!packed || !words) throw new Error(compiled.diagnostics.map(formatDiagnostic).join("\n"));
const presentation = words;
const { items } = presentation;
const model = loadModel(packed, words);

function encoded(one: Situation, changed: Facts, on: string): ModelCase {
  const lists = Object.entries({ ...one.listes, ...changed.listes }).map(([name, list]) => [
    name,
    { complete: COMPLETE[list.complète] ?? "unknown", members: list.membres },
  ]);
  const facts = { ...one.faits, ...changed.faits };
  return model.encode({ facts, lists: Object.fromEntries(lists), readings: one.lectures ?? {} }, on);
}

/** What this person may not be asked for there: some bans hold for some people only. */
function forbiddenTo(provision: string | undefined, { situation, on }: ModelCase): readonly string[] {
  if (provision === undefined) return [];
  return listDemands(provision, { model, presentation, situation, on }).mayNotAsk.map(({ piece }) => piece);
}

/** What the engine answers that the hand work does not: one sentence for each difference. */
function differences(situation: ModelCase, all: Named<Expected>): string[] {
  return Object.entries(all).flatMap(([unit, expected]) => {
    const said: string[] = [];
    const compare = (about: string, wanted: unknown, obtained: unknown, same = wanted === obtained): void => {
      if (!same)
        said.push(
          `${unit}, ${about} : ${show(wanted)} à la main, ${show(obtained)} par le moteur. ${expected.pourquoi}`,
        );
    };
    for (const key of Object.keys(expected))
      if (!KEYS.has(key)) said.push(`${unit} : « ${key} » n'est pas une clé.`);
    const answer = model.determine(situation, unit);
    const { valeur, version, issue } = expected;
    const value = TRUTHS[answer.value];
    if (valeur !== undefined) compare("valeur", valeur, value, [valeur].flat().includes(value));
    if (version !== undefined) compare("version", version, answer.version?.name);
    if (issue !== undefined) compare("issue", issue, ISSUES[answer.issue] ?? answer.issue);

    const item = items[unit.split(" / ")[0] ?? unit];
    const contains = (about: string, wanted: readonly string[] = [], found: readonly string[] = []): void => {
      for (const one of wanted) compare(about, one, found, found.includes(one));
    };
    contains("à demander", expected["à demander"], answer.missing);
    const demanded = expected["pièces interdites"] ?? expected["pièces permises"];
    const forbidden = demanded ? forbiddenTo(item?.id, situation) : [];
    contains("pièces interdites", expected["pièces interdites"], forbidden);
    contains("jamais seules", expected["jamais seules"], item?.mayNotBeSoleProof);
    for (const one of expected["pièces permises"] ?? []) {
      compare("pièces interdites", `sans ${one}`, forbidden, !forbidden.includes(one));
    }

    const proves = model.proves(situation, unit);
    for (const [what, wanted] of Object.entries(expected.prouve ?? {})) {
      const proved = proves[PROVES[what] ?? what];
      compare(`prouve ${what}`, wanted, proved && TRUTHS[proved]);
    }
    const results = computed(situation, unit);
    for (const [name, wanted] of Object.entries(expected.calculs ?? {})) {
      compare(name, wanted, results[name], show(wanted) === show(results[name]));
    }
    return said;
  });
}

/** The named results of a provision, in the form of the files. */
function computed(situation: ModelCase, unit: string): Named<unknown> {
  const results = model.amounts(situation, unit.split(" / ")[0] ?? unit);
  return Object.fromEntries(results.map((result) => [result.name, inWords(result)]));
}

function inWords(result: AmountResult): unknown {
  switch (result.kind) {
    case "date": {
      const { safe, arguable, exists } = result;
      if (!exists) return "aucune";
      return safe === arguable ? safe : { sûr: safe, soutenable: arguable };
    }
    case "money":
    case "number": {
      const { from, to } = result;
      if (to === null) return { "au moins": from };
      return from === to ? from : { entre: [from, to] };
    }
    case "choice":
      return result.words?.join(" ou ");
    case "condition":
      return TRUTHS[result.value];
    case "duration":
      return result.text;
  }
}

function show(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "rien");
}

const domains = readdirSync(FOLDER).sort();

describe.each(domains)("what was worked by hand: %s", (domain) => {
  const folder = join(FOLDER, domain);
  const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

  it("holds ten situations at least", () => {
    expect(files.length).toBeGreaterThanOrEqual(10);
  });

  it.each(files)("%s", (file) => {
    const one = parse(readFileSync(join(folder, file), "utf8")) as Situation;
    const found = differences(encoded(one, {}, one.le), one.attendu);
    for (const { nom, le, avec = {}, listes = {}, attendu } of one.variantes ?? []) {
      const situation = encoded(one, { faits: avec, listes }, le ?? one.le);
      const others = differences(situation, attendu);
      found.push(...others.map((said) => `[${nom}] ${said}`));
    }
    expect(found).toEqual([]);
  });
});
