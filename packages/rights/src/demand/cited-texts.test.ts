// SPDX-License-Identifier: AGPL-3.0-or-later
/** Request × thing asked × text cited to the clerk: each request its own text, never that of the branch beside it. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compileFolder } from "../building/compile-folder.ts";
import { packForCases } from "../cases/pack-for-cases.ts";
import { loadModel } from "../engine/model.ts";
import { checkDemand } from "./check-demand.ts";
import { provisionsAtCounters } from "./counters.ts";
import type { DemandAnswer } from "./demand.ts";
import { listDemands } from "./list-demands.ts";
import { textsOf } from "./sentences.ts";

const { law, presentation } = await compileFolder(fileURLToPath(new URL("../../../../law", import.meta.url)));
if (!law || !presentation) throw new Error("the law does not compile: see the compiler's own tests");
const context = {
  model: loadModel(await packForCases(law), presentation),
  presentation,
  situation: { facts: {}, lists: {}, readings: {} },
  on: "2026-11-20",
};

const VISA = "visa-ou-preuve-d-entree";
const MONTHLY = "une-preuve-de-presence-par-mois";
const MEDICAL = "piece-medicale";
const OWN_PROOFS = ["ordonnance-de-protection", "condamnation-penale", "jugement-de-divorce", "plainte"];
const GENERAL = "CESEDA R431-10 et annexe 10";
const SECRET = "CSP L1110-4, code pénal 226-13, arrêté du 5 janvier 2017";
const ARRIVAL = [
  "preuve-d-indisponibilite-du-traitement",
  "lettre-expliquant-l-arrivee",
  "contrat-de-travail",
];
const INSTRUCTIONS = "instructions du 9 septembre 2011 et du 23 décembre 2021";
const TRAFFICKING = ["condamnation-penale", "preuve-du-reseau-demantele", VISA];
const READ = "2026-11-20";

/** Confidence, and the day it was read: null where the reference writes none. */
type Trust = readonly [confidence: string, read: string | null];
type Cited = readonly [provision: string, pieces: readonly string[], text: string, trust: Trust];

const SURE: Trust = ["established", READ];
const PROBABLE: Trust = ["probable", READ];

const CITED: readonly Cited[] = [
  ["etranger-malade-l425-9", [VISA], "CESEDA L425-9 et L412-1", SURE],
  ["etranger-malade-l425-9", [MONTHLY, ...ARRIVAL], "CESEDA L425-9, R431-10 et annexe 10", SURE],
  ["etranger-malade-l425-9", [MEDICAL], SECRET, PROBABLE],
  ["etranger-malade-l425-9", ["passeport"], GENERAL, SURE],
  ["parents-mineur-malade-l425-10", [VISA], "CESEDA L425-10 et L412-1", SURE],
  ["parents-mineur-malade-l425-10", [MONTHLY], GENERAL, PROBABLE],
  ["parents-mineur-malade-l425-10", [MEDICAL], SECRET, PROBABLE],
  ["parents-mineur-malade-l425-10", ["passeport"], GENERAL, SURE],
  [
    "etranger-malade-algerien-6-7",
    [VISA],
    "accord franco-algérien du 27 décembre 1968, article 6, 7°",
    ["probable", null],
  ],
  ["etranger-malade-algerien-6-7", [MONTHLY, "passeport"], GENERAL, PROBABLE],
  ["etranger-malade-algerien-6-7", [MEDICAL], SECRET, PROBABLE],
  ["aps-malade-sans-residence-habituelle", [MEDICAL], SECRET, PROBABLE],
  ["aps-malade-sans-residence-habituelle", ["passeport"], GENERAL, SURE],
  ["conjoint-francais-violences-l423-5", OWN_PROOFS, `CESEDA L423-5, ${INSTRUCTIONS}`, SURE],
  [
    "conjoint-francais-violences-l423-5",
    ["preuve-de-vie-commune", "presence-du-conjoint"],
    "CESEDA L423-5",
    SURE,
  ],
  ["conjoint-francais-violences-l423-5", ["timbres-fiscaux"], "CESEDA L436-8", PROBABLE],
  ["regroupement-familial-violences-l423-18", OWN_PROOFS, `CESEDA L423-18, ${INSTRUCTIONS}`, SURE],
  ["regroupement-familial-violences-l423-18", ["preuve-de-vie-commune"], "CESEDA L423-18", SURE],
  ["regroupement-familial-violences-l423-18", ["timbres-fiscaux"], "CESEDA L436-8", PROBABLE],
  [
    "ordonnance-protection-titre-l425-6",
    ["condamnation-penale", "jugement-de-divorce", VISA, "certificat-medical-descriptif"],
    "CESEDA L425-6, L425-7 et L412-1",
    SURE,
  ],
  ["ordonnance-protection-titre-l425-6", ["timbres-fiscaux"], "CESEDA L436-8", PROBABLE],
  ["ordonnance-protection-titre-l425-6", ["passeport"], GENERAL, SURE],
  [
    "ordonnance-protection-titre-l425-6",
    ["plainte", "preuve-de-vie-commune"],
    "CESEDA L425-6 et L425-7",
    SURE,
  ],
  ["conjoint-francais-violences-l423-5", [VISA], "CESEDA L423-5 et R431-8", PROBABLE],
  ["conjoint-francais-l423-1", [VISA], "CESEDA L423-1 et R431-8", PROBABLE],
  ["traite-carte-resident-l425-3", ["timbres-fiscaux"], "CESEDA L436-8", PROBABLE],
  ["ordonnance-protection-carte-resident-l425-8", ["timbres-fiscaux"], "CESEDA L436-8", PROBABLE],
  [
    "enregistrement-demande-asile",
    ["passeport", "adresse-ou-domiciliation"],
    "CESEDA L521-1 à L521-7, R521-5",
    ["probable", null],
  ],
  ["traite-proxenetisme-l425-1", TRAFFICKING, "CESEDA L425-1 et L412-1", SURE],
  ["traite-proxenetisme-l425-1", ["timbres-fiscaux"], "CESEDA L436-8", PROBABLE],
  ["traite-mineur-r425-5", TRAFFICKING, "CESEDA R425-5 et L425-1", PROBABLE],
  ["hebergement-indigne-l425-11", [VISA], "CESEDA L425-11 et L412-1", SURE],
  ["hebergement-indigne-l425-11", ["passeport"], GENERAL, SURE],
  ["sortie-prostitution-l425-4", [VISA, "plainte"], "CESEDA L425-4 et L412-1", SURE],
  ["aes-l435-1", [VISA], "CESEDA L435-1 et L412-1", PROBABLE],
  ["aes-l435-2", [VISA], "CESEDA L435-2 et L412-1", PROBABLE],
  ["aes-l435-3", [VISA], "CESEDA L435-3 et L412-1", PROBABLE],
  ["aes-metiers-tension-l435-4", [VISA], "CESEDA L435-4 et L412-1", PROBABLE],
];

/** What was read for the request beside only: nothing is answered in its name. */
const SILENT: readonly (readonly [provision: string, pieces: readonly string[]])[] = [
  ["parents-mineur-malade-l425-10", ARRIVAL],
  ["etranger-malade-algerien-6-7", ARRIVAL],
  ["aps-malade-sans-residence-habituelle", [VISA, MONTHLY, ...ARRIVAL]],
  ["regroupement-familial-violences-l423-18", ["presence-du-conjoint"]],
];

const answerTo = (provision: string, id: string): DemandAnswer =>
  checkDemand({ provision, subject: { kind: "piece", id } }, context);

const citedBy = (answer: DemandAnswer) => {
  const trust = answer.grounds[0]?.determination;
  return { text: textsOf(answer)[0]?.text, trust: [trust?.confidence, trust?.verified] };
};

describe("the text cited to the clerk", () => {
  it.each(CITED)("%s: %j", (provision, pieces, text, trust) => {
    for (const piece of pieces) expect(citedBy(answerTo(provision, piece)), piece).toEqual({ text, trust });
  });

  it.each(SILENT)("is none where only another request was read: %s, %j", (provision, pieces) => {
    for (const piece of pieces) expect(answerTo(provision, piece).verdict, piece).toBe("unlisted");
  });

  it("names the article of the request whenever it names one of a title", () => {
    const wrong = provisionsAtCounters(presentation).flatMap(({ id }) => {
      const own = /[lr]4(?:2[35]|35)-\d+/.exec(id)?.[0].toUpperCase();
      if (own === undefined) return [];
      const { mayNotAsk, depends } = listDemands(id, context);
      return [...mayNotAsk, ...depends].flatMap(({ piece, answer }) => {
        const text = textsOf(answer)[0]?.text ?? "";
        const titles: readonly string[] = text.match(/[LR]4(?:2[35]|35)-\d+/g) ?? [];
        return titles.length === 0 || titles.includes(own) ? [] : [`${id}: ${piece}: ${text}`];
      });
    });
    expect(wrong).toEqual([]);
  });
});
