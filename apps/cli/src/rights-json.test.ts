// SPDX-License-Identifier: AGPL-3.0-or-later
/** What programs read of a situation: every key, for every provision, whatever is known. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTerminal, type Terminal } from "../test-support/terminal.ts";
import type { ProvisionJson } from "./answers/provision.ts";

interface RightsJson {
  readonly law: { readonly hash: string };
  readonly on: string;
  readonly assumed: readonly string[];
  readonly goals: readonly {
    readonly id: string;
    readonly value: string;
    readonly exact: boolean;
    readonly issue: string;
    readonly title: string;
  }[];
  readonly provisions: readonly ProvisionJson[];
  readonly next: readonly {
    readonly fact: string;
    readonly question: string;
    readonly decides: readonly string[];
  }[];
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

let terminal: Terminal;
beforeAll(async () => {
  terminal = await openTerminal();
});
afterAll(() => terminal.remove());

async function rights(situation: string, ...args: readonly string[]): Promise<RightsJson> {
  const { code, out, err } = await terminal.on(situation, "rights", "--json", ...args);
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(out) as RightsJson;
}

function provision({ provisions }: RightsJson, id: string): ProvisionJson {
  const found = provisions.find((one) => one.id === id);
  if (!found) throw new Error(`no provision ${id}`);
  return found;
}

const KEYS = [
  ...[
    "alerts",
    "announced",
    "authority",
    "branches",
    "candidates",
    "conditions",
    "confidence",
    "deadlines",
    "documents",
    "domain",
  ],
  ...[
    "effects",
    "exact",
    "exceptions",
    "id",
    "issue",
    "kind",
    "missing",
    "nature",
    "outOfScope",
    "possible",
    "presumed",
  ],
  ...["readings", "remedies", "reviewed", "risks", "summary", "through"],
  ...["title", "value", "verified", "version"],
];

const OPEN =
  "faits: { titre demandé: carte verte, est majeur: oui, réside en France: oui, menace retenue: non }";

describe("rights --json", () => {
  it.each(["faits: {}", OPEN, "faits: { titre demandé: carte bleue }"])(
    "gives every key of every provision: %s",
    async (situation) => {
      const { provisions } = await rights(situation);
      expect(provisions).toHaveLength(5);
      for (const one of provisions) {
        expect(Object.keys(one).sort()).toEqual(KEYS);
        expect(["yes", "no", "unknown", "not-applicable"]).toContain(one.value);
        expect(Object.keys(one.documents).sort()).toEqual(["mayAsk", "mayNotAsk", "mayNotBeSoleProof"]);
      }
    },
  );

  it("gives the version that decides, with its dates and sources", async () => {
    const aid = provision(await rights(OPEN), "aide-verte");
    expect(aid).toMatchObject({
      value: "yes",
      possible: ["yes"],
      conditions: "yes",
      exceptions: "no",
      issue: "entitled",
      exact: true,
      missing: [],
      confidence: "established",
      verified: "2026-11-20",
      version: { name: "depuis 2020", from: "2020-01-01", to: null },
    });
    expect(aid.version?.source.map(({ text }) => text)).toEqual(["CASF L251-1", "décret 2020-1"]);
  });

  it("gives effects, papers, appeals, alerts", async () => {
    const found = await rights(OPEN);
    const aid = provision(found, "aide-verte");
    expect(aid.effects).toMatchObject({
      title: "carte d'aide",
      duration: "1 an",
      work: "yes",
      renewal: null,
      opens: [],
    });
    expect(aid.documents).toEqual({ mayAsk: ["passeport"], mayNotAsk: [], mayNotBeSoleProof: [] });
    expect(aid.remedies).toEqual([
      { id: null, title: "commission de recours amiable", limit: "2 mois", when: null, why: null },
      { id: "recours-vert", title: "Contester un refus d'aide", limit: null, when: null, why: null },
    ]);
    expect(aid.alerts).toEqual(["décret attendu"]);
    expect(found.words).toMatchObject({
      alerts: { "décret attendu": "Un décret est attendu." },
      pieces: { passeport: "passeport" },
    });
  });

  it("gives the days of an appeal once its start is known", async () => {
    const found = await rights("faits: { date de notification: 2026-03-02 }", "--on", "2026-03-03");
    const own = {
      item: "recours-vert",
      name: "saisir le tribunal",
      who: "la personne",
      to: "saisir le tribunal administratif",
    };
    const day = { safe: "2026-05-04", arguable: "2026-05-04", mayNotExist: false, ifExceeded: null };
    expect(provision(found, "recours-vert").deadlines).toEqual([{ ...own, ...day, appeal: false }]);
    expect(provision(found, "aide-verte").deadlines).toEqual([
      { ...own, ...day, appeal: true },
      { item: "recours-vert", name: "dernier jour", who: null, to: null, ...day, appeal: true },
    ]);
    expect(provision(await rights("faits: {}"), "aide-verte").deadlines).toEqual([]);
  });

  it("gives each branch its own answer, and the effects of the one that decides", async () => {
    const situation = "faits: { est majeur: oui }\nlistes: { foyer: { complète: oui, membres: [] } }";
    const card = provision(await rights(situation), "carte-verte");
    expect(card.branches.map(({ id, value }) => [id, value])).toEqual([
      ["carte-verte / adulte", "yes"],
      ["carte-verte / famille", "no"],
      ["carte-verte / anniversaire", "unknown"],
    ]);
    expect(card.effects?.title).toBe("carte verte d'adulte");
  });

  it("gives the goals, the next questions and the hash of the law", async () => {
    const found = await rights("faits: { durée de présence: 4 mois }");
    expect(found.goals).toEqual([
      {
        id: "objectif-aide",
        value: "yes",
        exact: true,
        issue: "may-apply",
        title: "Une aide, par une voie ou une autre",
      },
    ]);
    expect(found.next[0]?.question).toMatch(/\?$/);
    expect(found.next.length).toBeLessThanOrEqual(3);
    expect(found.law.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("says what lies outside the scope", async () => {
    const aid = provision(await rights("faits: { titre demandé: carte bleue }"), "aide-verte");
    expect([aid.value, aid.outOfScope]).toEqual(["not-applicable", ["La carte bleue a ses propres règles."]]);
  });

  it("takes the lists and the readings of a situation", async () => {
    const family = "listes: { foyer: { complète: inconnu, membres: [ { membre mineur: oui } ] } }";
    const under = "faits: { est majeur: oui }\nlectures: { jour anniversaire: caisses }";
    expect(provision(await rights(family), "carte-verte").branches[1]?.value).toBe("yes");
    expect(provision(await rights(under), "carte-verte").branches[2]?.value).toBe("yes");
  });

  it("speaks English, and leaves names as they are written", async () => {
    const aid = provision(await rights(OPEN, "--lang", "en"), "aide-verte");
    expect([aid.title, aid.effects?.title, aid.version?.name]).toEqual([
      "Green aid",
      "aid card",
      "depuis 2020",
    ]);
    const { words } = await rights("faits: {}", "--lang", "en");
    expect(words.facts?.["est majeur"]).toBe("Is the person 18?");
  });
});

describe("the day examined", () => {
  it.each([
    ["faits: {}", [], "2026-11-20"],
    ["le: 2019-06-01\nfaits: {}", [], "2019-06-01"],
    ["faits: { date de l'examen: 2019-06-02 }", [], "2019-06-02"],
    ["le: 2019-06-01\nfaits: {}", ["--on", "2021-01-01"], "2021-01-01"],
  ])("is of the file, of --on, or today: %s %j", async (situation, args, day) => {
    expect((await rights(situation, ...args)).on).toBe(day);
  });
});

describe("advice", () => {
  it("supposes that no decision was taken, when nothing is said of one", async () => {
    const found = await rights("faits: {}");
    expect(found.assumed).toEqual(["date de la décision"]);
    expect(provision(found, "aide-verte").version?.name).toBe("depuis 2020");
  });

  it.each([
    ["faits: {}", ["--no-advice"]],
    ["faits: { date de la décision: inconnu }", []],
  ])("can be refused: %s %j", async (situation, args) => {
    const found = await rights(situation, ...args);
    expect(found.assumed).toEqual([]);
    expect(provision(found, "aide-verte").version).toBeNull();
  });

  it("gives way to a decision, whose day chooses the law", async () => {
    const found = await rights("faits: { date de la décision: 2015-01-01 }");
    expect([found.assumed, provision(found, "aide-verte").version?.name]).toEqual([[], "avant 2020"]);
  });
});
