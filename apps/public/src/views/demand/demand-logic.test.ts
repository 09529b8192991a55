// SPDX-License-Identifier: AGPL-3.0-or-later
/** Counters and verdicts over the whole law that the page loads: packed, without its texts. */
import { readFileSync } from "node:fs";
import { personLimits } from "@sauf-conduit/deadlines";
import {
  checkDemand,
  type DemandContext,
  loadModel,
  type PackedLaw,
  type Presentation,
  provisionsAtCounters,
  searchNames,
  textsOf,
} from "@sauf-conduit/rights";
import { describe, expect, it } from "vitest";
import french from "../../messages/fr.json" with { type: "json" };
import { SPOKEN } from "../spoken-words.ts";
import { counterOf } from "./counters.ts";
import { GENERAL_RULE } from "./general-rule.ts";
import { inOrder } from "./order-of-requests.ts";
import { subjectsOf } from "./use-demand.ts";
import { meaningOf, shapeOf, verdictKey } from "./verdict.ts";

const built = <T>(file: string): T =>
  JSON.parse(readFileSync(new URL(`../../../../../build/${file}`, import.meta.url), "utf8")) as T;
const presentation = built<Presentation>("presentation.json");
const context: DemandContext = {
  model: loadModel(built<PackedLaw>("law.json")),
  presentation,
  situation: { facts: {}, lists: {}, readings: {} },
  on: "2026-11-21",
};
const ask = (provision: string, kind: "piece" | "practice", id: string) =>
  checkDemand({ provision, subject: { kind, id } }, context);

describe("counterOf", () => {
  it.each([
    ["préfet, après avis médical", "prefecture"],
    ["service médical de la caisse d'assurance maladie", "caisse"],
    ["OFPRA ou préfet", "asylum"],
    ["OFII, puis juge des référés du tribunal administratif", "ofii"],
    ["établissement de santé", "hospital"],
    ["État, par le 115", "housing"],
    ["ministre chargé de l'action sociale", "other"],
  ])("« %s » is %s", (authority, counter) => {
    expect(counterOf({ authority })).toBe(counter);
  });

  it("knows the counter of nearly everything that one may stand at a counter for", () => {
    const provisions = provisionsAtCounters(presentation);
    const unknown = provisions.filter((item) => counterOf(item) === "other");
    expect(provisions.length).toBeGreaterThan(40);
    expect(unknown.length / provisions.length).toBeLessThan(0.1);
  });
});

describe("a verdict", () => {
  it("has the texts that forbid, though the packed law carries none", () => {
    const answer = ask("etranger-malade-l425-9", "piece", "visa-ou-preuve-d-entree");
    expect([shapeOf(answer), verdictKey(answer)]).toEqual(["may-not", "demand.piece.not-allowed"]);
    expect(textsOf(answer)[0]?.text).toContain("L425-9");
  });

  it("of a paper that may not be the only proof is « this one or another »", () => {
    const answer = ask("etranger-malade-l425-9", "piece", "passeport");
    expect([shapeOf(answer), verdictKey(answer)]).toEqual(["one-among", "demand.piece.one-among"]);
  });

  it("is never a no for what no text speaks of", () => {
    const answer = ask("etranger-malade-l425-9", "piece", "compte-bancaire");
    expect(shapeOf(answer)).toBe("unverified");
    expect(meaningOf(answer)).toEqual(["demand.means.unlisted"]);
  });

  it("of a practice waits for what makes it", () => {
    const answer = ask("etranger-malade-l425-9", "practice", "refus-enregistrement");
    expect([shapeOf(answer), verdictKey(answer)]).toEqual(["unknown", "demand.practice.depends"]);
    expect(meaningOf(answer)).toEqual(["demand.otherwise.not-recognised"]);
  });
});

describe("what one searches", () => {
  it("is every paper and every practice of the law", () => {
    const subjects = subjectsOf(presentation);
    expect(subjects.filter(({ kind }) => kind === "piece").length).toBe(
      Object.keys(presentation.pieces).length,
    );
    expect(subjects.some(({ id, kind }) => kind === "practice" && id === "refus-enregistrement")).toBe(true);
  });

  it.each([
    ["visa de long séjour", "visa-ou-preuve-d-entree"],
    ["visa court séjour", "visa-ou-preuve-d-entree"],
    ["quittance de loyer", "justificatif-de-domicile"],
    ["carte d'identité", "piece-d-identite"],
    ["RIB", "rib"],
    ["fiche de paie", "bulletin-de-salaire"],
    ["traducteur", "traduction-assermentee"],
    ["refus de guichet", "refus-enregistrement"],
    ["feuille d'impôt", "avis-d-imposition"],
    ["attestation d'hébergement", "attestation-hebergeant"],
    ["acte de naissance", "acte-de-naissance"],
  ])("is found by the words of counters: « %s »", (said, piece) => {
    const named = SPOKEN.map((id) => ({ of: id, names: french[`spoken.${id}`].split(",") }));
    expect(searchNames(said, named)[0]).toBe(piece);
  });

  it("is known under spoken words only when the law has the paper, the practice, or the limit", () => {
    const limits = personLimits(presentation).map(({ item }) => item);
    const known = new Set([...subjectsOf(presentation), ...limits].map(({ id }) => id));
    expect(SPOKEN.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe("the order of the requests at the préfecture", () => {
  const there = provisionsAtCounters(presentation).filter((item) => counterOf(item) === "prefecture");
  const VIOLENCE = "conjoint-francais-violences-l423-5";
  const place = (id: string, ordered: readonly { id: string }[]) =>
    ordered.findIndex((item) => item.id === id);

  it("never begins with violence or exploitation: the list is opened in a queue", () => {
    const ordered = inOrder(there, () => null);
    expect(there.length).toBeGreaterThan(30);
    expect(ordered[0]?.domain).toBe("residence");
    expect(ordered.at(-1)?.domain).toBe("protection");
    expect(ordered).toHaveLength(there.length);
  });

  it("puts what the law answers before what it does not speak of, whatever the subject", () => {
    const shapes = new Map(
      there.map(({ id }) => [id, shapeOf(ask(id, "piece", "visa-ou-preuve-d-entree"))] as const),
    );
    const ordered = inOrder(there, (id) => shapes.get(id) ?? null);
    const answered = ordered.map(({ id }) => shapes.get(id) !== "unverified");
    expect(answered.lastIndexOf(true)).toBeLessThan(answered.indexOf(false));
    expect(ordered[0]?.domain).toBe("residence");
    // A card of violence that the law answers comes before those that it does not speak of.
    expect(shapes.get(VIOLENCE)).toBe("unknown");
    expect(place(VIOLENCE, ordered)).toBeLessThan(answered.indexOf(false));
  });

  it("puts, of one domain, what the law protects from most demands first", () => {
    const ordered = inOrder(there, () => null);
    for (const [i, item] of ordered.slice(1).entries())
      if (ordered[i]?.domain === item.domain)
        expect(ordered[i]?.mayNotAsk.length, item.id).toBeGreaterThanOrEqual(item.mayNotAsk.length);
    // The order of the law would not do.
    expect(inOrder(there.toReversed(), () => null)[0]?.mayNotAsk.length).toBe(ordered[0]?.mayNotAsk.length);
  });
});

it("what holds for any request is a practice of the law, with its words", () => {
  expect(presentation.items[GENERAL_RULE]).toMatchObject({ id: "refus-enregistrement", kind: "practice" });
});
