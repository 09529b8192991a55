// SPDX-License-Identifier: AGPL-3.0-or-later
/** Demands under the law of the repository: situations worked by hand from the texts, and what holds for all of them. */
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileFolder } from "../building/compile-folder.ts";
import { packForCases } from "../cases/pack-for-cases.ts";
import { loadModel } from "../engine/model.ts";
import type { Answer, DemandVerdict } from "../syntax/index.ts";
import { checkDemand } from "./check-demand.ts";
import type { DemandAnswer, DemandSubject } from "./demand.ts";
import { listDemands } from "./list-demands.ts";

const { law, presentation } = await compileFolder(fileURLToPath(new URL("../../../../law", import.meta.url)));
if (!law || !presentation) throw new Error("the law does not compile: see the compiler's own tests");
const words = presentation;
const model = loadModel(await packForCases(law), words);
const practices = Object.values(words.items).filter(({ kind }) => kind === "practice");

function checked(
  provision: string,
  subject: DemandSubject,
  facts: Facts = {},
  on = "2026-11-20",
): DemandAnswer {
  const situation = { facts, lists: {}, readings: {} };
  return checkDemand({ provision, subject }, { model, presentation: words, situation, on });
}

type Facts = Readonly<Record<string, Answer>>;
type Worked = readonly [
  provision: string,
  subject: string,
  verdict: DemandVerdict,
  facts?: Facts,
  on?: string,
];

const SICK = "etranger-malade-l425-9";
const SPOUSE = "conjoint-francais-violences-l423-5";
const GIVEN = "document remis à la place";
const ORDER = "ordonnance-protection-titre-l425-6";
const VISA = "visa-ou-preuve-d-entree";
const HELD = "carte de conjoint de Français déjà obtenue";
const KIND = "type de demande";
const ALONE_MINOR = "mineur non accompagné";
const ALONE = "pièce exigée comme seule preuve admise";
const ENTRY = "mode d'entrée en France";
const ASKED = "lieu demandé à la commission de médiation";

const BY_HAND: readonly Worked[] = [
  [SICK, "visa-ou-preuve-d-entree", "not-allowed"],
  [SICK, "une-preuve-de-presence-par-mois", "not-allowed"],
  [SICK, "preuve-de-presence", "allowed"],
  [SICK, "passeport", "depends"],
  [SICK, "passeport", "not-allowed", { [ALONE]: "oui" }],
  [SICK, "passeport", "allowed", { [ALONE]: "non" }],
  [SICK, "passeport", "not-allowed", {}, "2010-03-02"],
  [SICK, "preuve-de-presence", "unlisted", {}, "2010-03-02"],
  [SICK, "piece-medicale", "not-allowed"],
  [SICK, "justificatif-de-ressources", "unlisted"],
  [SPOUSE, "plainte", "not-allowed"],
  [SPOUSE, "timbres-fiscaux", "not-allowed"],
  [SPOUSE, "acte-de-mariage", "allowed"],
  ["conjoint-francais-l423-1", VISA, "depends"],
  ["conjoint-francais-l423-1", VISA, "allowed", { [HELD]: "non" }],
  ["conjoint-francais-l423-1", VISA, "not-allowed", { [HELD]: "oui" }],
  ["conjoint-francais-l423-1", "preuve-de-vie-commune", "allowed"],
  [SPOUSE, VISA, "depends"],
  [SPOUSE, VISA, "allowed", { [HELD]: "non" }],
  [SPOUSE, VISA, "not-allowed", { [HELD]: "oui" }],
  [SPOUSE, "preuve-de-vie-commune", "not-allowed", { [HELD]: "oui" }],
  ["ordonnance-protection-carte-resident-l425-8", "timbres-fiscaux", "not-allowed"],
  ["traite-carte-resident-l425-3", "timbres-fiscaux", "not-allowed"],
  [ORDER, "plainte", "depends"],
  [ORDER, "plainte", "not-allowed", { [KIND]: "première demande" }],
  [ORDER, "plainte", "allowed", { [KIND]: "renouvellement" }],
  [ORDER, "references-de-la-procedure-penale", "not-allowed", { [KIND]: "première demande" }],
  [ORDER, "preuve-de-vie-commune", "not-allowed"],
  // OFPRA asks for medical certificates (CESEDA L531-11), and nothing was read of consulates.
  ["refugie-l511-1", "piece-medicale", "unlisted"],
  ["protection-subsidiaire-l512-1", "piece-medicale", "unlisted"],
  ["apatride", "certificat-psychologique", "unlisted"],
  ["visa-retour", "piece-medicale", "unlisted"],
  ["reunification-familiale", "piece-medicale", "unlisted"],
  ["carte-resident-refugie", "piece-medicale", "not-allowed"],
  ["traite-proxenetisme-l425-1", "plainte", "allowed"],
  ["traite-proxenetisme-l425-1", "timbres-fiscaux", "not-allowed"],
  ["ordonnance-protection-titre-l425-6", "ordonnance-de-protection", "allowed"],
  ["ame-conditions", "traduction-assermentee", "unlisted", {}, "2026-02-28"],
  ["ame-conditions", "traduction-assermentee", "not-allowed", {}, "2026-03-01"],
  ["ame-conditions", "visa-ou-preuve-d-entree", "depends"],
  ["ame-conditions", "visa-ou-preuve-d-entree", "not-allowed", { [ENTRY]: "entrée irrégulière" }],
  ["ame-mineur", "justificatif-de-ressources", "not-allowed"],
  ["ame-mineur", "signature-des-parents", "depends"],
  ["ame-mineur", "signature-des-parents", "not-allowed", { [ALONE_MINOR]: "oui" }],
  ["ame-mineur", "signature-des-parents", "unlisted", { [ALONE_MINOR]: "non" }],
  ["ame-pieces-justificatives", "justificatif-de-ressources", "depends"],
  ["ame-pieces-justificatives", "formulaire-ame", "allowed"],
  ["ame-conditions", "passeport", "allowed", { [ALONE]: "non" }],
  ["plainte-sans-condition-de-sejour", "passeport", "not-allowed"],
  ["daho", "copie-du-titre", "depends"],
  ["daho", "copie-du-titre", "not-allowed", { [ASKED]: "structure d'hébergement" }],
  ["aide-juridictionnelle-etrangers", "copie-du-titre", "not-allowed", {}, "2024-05-28"],
  ["aide-juridictionnelle-etrangers", "copie-du-titre", "unlisted", {}, "2024-05-27"],
  ["hebergement-urgence-inconditionnel", "justificatif-de-ressources", "not-allowed"],
  ["dsuv", "piece-medicale", "unlisted"],
  ["dsuv", "depot-de-garantie", "not-allowed"],
  ["pass", "passeport", "not-allowed"],
  ["pass", "piece-d-identite", "allowed"],
  ["enregistrement-demande-asile", "passeport", "not-allowed"],
  ["enregistrement-demande-asile", "photographies", "allowed"],
  [SICK, "refus-enregistrement", "depends"],
  [SICK, "refus-enregistrement", "not-allowed", { "dossier complet": "oui" }],
  [SICK, "refus-enregistrement", "not-recognised", { "dossier complet": "non" }],
  [SICK, "refus-de-plainte", "unlisted"],
  [SICK, "titre-inadapte", "depends"],
  [SICK, "titre-inadapte", "not-allowed", { [GIVEN]: "carte de visiteur" }],
  [
    SICK,
    "titre-inadapte",
    "not-recognised",
    { [GIVEN]: "récépissé de première demande sans droit de travailler" },
  ],
  [SICK, "titre-inadapte", "depends", { [GIVEN]: "document attendu" }],
  [SPOUSE, "exigence-ordonnance-condamnation-divorce", "not-allowed"],
  ["daho", "refus-daho-oqtf", "not-allowed", { [ASKED]: "structure d'hébergement" }],
  ["aide-juridictionnelle-etrangers", "refus-aj-sejour-irregulier", "depends"],
];

const subjectOf = (id: string): DemandSubject => ({ kind: id in words.pieces ? "piece" : "practice", id });

describe("worked by hand", () => {
  it.each(BY_HAND.map((worked) => ({ about: worked.slice(0, 3).join(", "), worked })))(
    "$about",
    ({ worked }) => {
      const [provision, subject, verdict, facts, on] = worked;
      expect(checked(provision, subjectOf(subject), facts, on).verdict).toBe(verdict);
    },
  );

  it("sends a demand to the practice that it is", () => {
    const first = (provision: string, id: string): string | undefined =>
      checked(provision, subjectOf(id)).practices[0];
    expect(first(SICK, "piece-medicale")).toBe("violation-secret-medical");
    expect(first(SICK, "visa-ou-preuve-d-entree")).toBe("pieces-non-prevues");
    expect(first(SPOUSE, "plainte")).toBe("exigence-ordonnance-condamnation-divorce");
    expect(first("plainte-sans-condition-de-sejour", "passeport")).toBe("refus-de-plainte");
    expect(first("pass", "passeport")).toBe("refus-pass-sans-passeport");
  });
});

describe("every practice", () => {
  it("is described: thirty of them", () => {
    expect(practices).toHaveLength(30);
  });

  it.each(practices)("$id has a text, a remedy, evidence, two sentences, and a counter", (item) => {
    const { practice } = item;
    expect(item.versions.every(({ source }) => source.length > 0)).toBe(true);
    expect(item.remedies.length).toBeGreaterThan(0);
    expect(practice?.evidence.length).toBeGreaterThan(0);
    expect(practice?.toSay).toHaveLength(2);
    const { concerns = [] } = practice ?? {};
    expect(concerns === "all" || concerns.length > 0).toBe(true);
    if (concerns !== "all") expect(concerns.filter((id) => words.items[id] === undefined)).toEqual([]);
  });

  it.each(practices)("$id is recognised or still to be established where it is met", ({ id, practice }) => {
    const concerned = practice?.concerns ?? [];
    const met = concerned === "all" ? [SICK] : concerned;
    for (const provision of met) {
      const { verdict, remedies } = checked(provision, { kind: "practice", id });
      expect(["not-allowed", "depends"], provision).toContain(verdict);
      expect(remedies.length).toBeGreaterThan(0);
    }
  });
});

describe("the list of what may not be asked, printed without a question", () => {
  const never = (id: string): readonly string[] => words.items[id]?.mayNotAsk ?? [];

  it("has no paper that some people only may not be asked for", () => {
    expect(never("ame-pieces-justificatives")).not.toContain("justificatif-de-ressources");
    expect(never("ame-conditions")).not.toContain(VISA);
    expect(never("daho")).not.toContain("copie-du-titre");
    expect(never("ivg")).not.toContain("signature-des-parents");
    expect(never(SPOUSE)).not.toContain(VISA);
    expect(never("ame-mineur")).toContain("justificatif-de-ressources");
    expect(never(SICK)).toContain(VISA);
  });

  it("is all forbidden by the checker too, whoever asks", () => {
    for (const { id } of Object.values(words.items).filter(({ kind }) => kind === "provision"))
      for (const piece of never(id))
        expect(checked(id, { kind: "piece", id: piece }).verdict, `${id}: ${piece}`).toBe("not-allowed");
  });
});

describe("every paper", () => {
  const provisions = Object.values(words.items).filter(({ kind }) => kind === "provision");
  const pieces = Object.keys(words.pieces);

  it("is allowed only where nothing may forbid it, and never in conflict", { timeout: 60_000 }, () => {
    const days = fc.constantFrom(
      "2005-01-01",
      "2016-12-31",
      "2021-05-01",
      "2024-05-28",
      "2026-03-01",
      "2026-11-20",
    );
    fc.assert(
      fc.property(fc.constantFrom(...provisions), fc.constantFrom(...pieces), days, ({ id }, piece, on) => {
        const answer = checked(id, { kind: "piece", id: piece }, {}, on);
        const { verdict, grounds, listing } = answer;
        expect(answer.conflict).toBe(false);
        if (verdict === "allowed" || verdict === "unlisted") expect(grounds).toEqual([]);
        if (verdict === "depends") expect(answer.missing).not.toEqual([]);
        expect(listing !== null && verdict === "unlisted").toBe(false);
        expect(answer.toSay).toHaveLength(2);
      }),
      { numRuns: 150 },
    );
  });

  it("that is forbidden has a text and a next step, in the list of each provision", {
    timeout: 60_000,
  }, () => {
    const context = {
      model,
      presentation: words,
      situation: { facts: {}, lists: {}, readings: {} },
      on: "2026-11-20",
    };
    const concerned = provisions.filter(({ mayNotAsk }) => mayNotAsk.length > 0);
    expect(concerned.length).toBeGreaterThan(20);
    for (const { id } of concerned) {
      const list = listDemands(id, context);
      for (const { answer } of [...list.mayNotAsk, ...list.depends]) {
        expect(answer.grounds.filter(({ source }) => source.length === 0).map(({ unit }) => unit)).toEqual(
          [],
        );
        expect(answer.remedies.length, `${id}: ${answer.demand.subject.id}`).toBeGreaterThan(0);
      }
    }
  });
});

describe("a paper that may be asked of her, and not of others", () => {
  it("comes with what the request lets in its place: a short answer must not concede more", () => {
    const { verdict, forOthers } = checked(
      "conjoint-francais-l423-1",
      { kind: "piece", id: VISA },
      { [HELD]: "non" },
    );
    expect(verdict).toBe("allowed");
    expect(forOthers.join()).toContain(
      "une entrée régulière, un mariage en France et six mois de vie commune",
    );
  });

  it("says nothing of others where it is forbidden, or open", () => {
    for (const facts of [{}, { [HELD]: "oui" }] as Facts[])
      expect(checked("conjoint-francais-l423-1", { kind: "piece", id: VISA }, facts).forOthers).toEqual([]);
  });
});
