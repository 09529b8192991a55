// SPDX-License-Identifier: AGPL-3.0-or-later
/** Two versions compared: a witness for each way they differ, and « equivalent » only when nothing differs. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bruteVersion, type World } from "../../../test-support/brute-force.ts";
import { runs } from "../../../test-support/completions.ts";
import { loaded, modelOf } from "../../../test-support/french-law.ts";
import { randomLaw } from "../../../test-support/random-law.ts";
import { domainOf, READINGS, sizeOf, TINY_FACTS, worldsOf } from "../../../test-support/small-domains.ts";
import type { VersionDifference } from "../../api/answer.ts";
import type { Condition, Item, Law, Version } from "../../syntax/index.ts";

const LONG = 120_000;
const NAMES = TINY_FACTS.map((fact) => fact.name);

/** Worlds that differ only in what the item reads. */
function worlds(item: Item): World[] | null {
  const written = JSON.stringify([item.versions, item.selectedBy]);
  const read = (name: string): boolean => written.includes(JSON.stringify(name));
  const possible = {
    facts: Object.fromEntries(
      NAMES.map((name) => [name, read(name) ? domainOf(name) : domainOf(name).slice(0, 1)]),
    ),
    readings: Object.fromEntries(
      READINGS.map((name) => [name, read(name) ? ["large", "stricte"] : ["large"]]),
    ),
  };
  return sizeOf(possible) > 12_000 ? null : [...worldsOf(possible)];
}

function worldOf(
  witness: VersionDifference["witnesses"][number]["situation"],
  fill: (name: string) => string | number,
): World {
  const known = (name: string): string | number => {
    const given = witness[name];
    return given === undefined ? fill(name) : given === "existe" ? "2012-06-01" : given;
  };
  return {
    facts: {
      "date de l'examen": "2026-11-20",
      ...Object.fromEntries(NAMES.map((name) => [name, known(name)])),
    },
    readings: Object.fromEntries(READINGS.map((name) => [name, String(witness[name] ?? "large")])),
  };
}

function checkWitnesses(law: Law, item: Item, found: VersionDifference): void {
  const [a, b] = item.versions;
  if (!a || !b) return;
  for (const { before, after, situation } of found.witnesses) {
    expect(before).not.toBe(after);
    for (const at of [0, -1]) {
      const world = worldOf(situation, (name) => domainOf(name).at(at) ?? "");
      expect([bruteVersion(law, item, a, world), bruteVersion(law, item, b, world)]).toEqual([before, after]);
    }
  }
}

describe("two random versions", () => {
  it("differ where the witnesses say, and are equivalent only if they never differ", {
    timeout: LONG,
  }, async () => {
    let different = 0;
    // The examination day is one day here: the versions are chosen, and their branches dated, by the decision.
    const laws = randomLaw({ constraints: false, deductions: false }).filter((law) => {
      const item = law.items.get("a");
      return item?.versions.length === 2 && item.selectedBy.join() === "date de la décision";
    });
    await fc.assert(
      fc.asyncProperty(laws, async (law) => {
        const item = law.items.get("a") as Item;
        const all = worlds(item);
        const [a, b] = item.versions;
        if (all === null || !a || !b) return;
        const model = await loaded(law);
        const found = model.difference("a", a.name, b.name);
        const pairs = new Set(
          all.map((w) => `${bruteVersion(law, item, a, w)} ${bruteVersion(law, item, b, w)}`),
        );
        const expected = [...pairs].filter((pair) => pair.split(" ")[0] !== pair.split(" ")[1]).sort();
        expect(found.complete).toBe(true);
        expect(found.witnesses.map((w) => `${w.before} ${w.after}`).sort()).toEqual(expected);
        expect(found.equivalent).toBe(expected.length === 0);
        different += found.equivalent ? 0 : 1;
        checkWitnesses(law, item, found);
        const same = model.difference("a", a.name, a.name);
        expect(same).toMatchObject({ equivalent: true, witnesses: [] });
      }),
      runs(150),
    );
    expect(different).toBeGreaterThan(5);
  });

  it("are proved equivalent when one is the other in other words", { timeout: LONG }, async () => {
    const laws = randomLaw({ constraints: false, deductions: false });
    await fc.assert(
      fc.asyncProperty(laws, async (law) => {
        const item = law.items.get("a") as Item;
        const [first] = item.versions;
        if (!first) return;
        const twin: Version = { ...first, ...reworded(first), name: "autrement dit" };
        const items = new Map(law.items).set("a", { ...item, versions: [first, twin] });
        const model = await loaded({ ...law, items });
        const found = model.difference("a", first.name, twin.name);
        expect(found).toMatchObject({ equivalent: true, complete: true, witnesses: [] });
      }),
      runs(100),
    );
  });
});

/** Exceptions as negated conditions, and every condition as the negation of its contrary. */
function reworded(version: Version): Partial<Version> {
  const not = (of: Condition): Condition => ({ kind: "not", of });
  const all = (...of: Condition[]): Condition => ({ kind: "all", of });
  const twice = (c: Condition): Condition => {
    if (c.kind === "all") return not({ kind: "any", of: c.of.map((x) => not(twice(x))) });
    if (c.kind === "any") return not({ kind: "all", of: c.of.map((x) => not(twice(x))) });
    const [first] = c.kind === "cases" ? c.cases : [];
    if (c.kind === "cases" && first)
      return { kind: "any", of: [all(first.when, first.then), all(not(first.when), c.otherwise)] };
    return c;
  };
  const when = all(version.when ?? { kind: "always" }, ...version.except.map(not));
  return { when: twice(when), except: [], ...(version.scope ? { scope: twice(version.scope) } : {}) };
}

const FACTS = `  soins au pays: { type: oui ou non, question: "Soins ?" }
  soins accessibles: { type: oui ou non, question: "Accessibles ?" }
  régime: { type: choix, question: "Lequel ?", valeurs: [droit commun, algérien] }
  mois de travail: { type: nombre, question: "Combien ?" }
  date d'entrée: { type: date, question: "Quand ?" }
`;
const one = (nom: string, du: string, rest: string): string =>
  `  - { nom: ${nom}, du: ${du}, source: [{ texte: une loi }], ${rest} }\n`;
const items = {
  malade: `versions:
${one("loi de 1998", "1998-01-01", "si: { non: soins accessibles }")}${one("loi de 2011", "2011-01-01", "si: { non: soins au pays }")}${one("loi de 2016", "2016-01-01", "si: { non: { toutes ces conditions: [soins accessibles, { une de ces conditions: [soins au pays, toujours] }] } }")}`,
  champ: `versions:
${one("large", "2000-01-01", "si: { mois de travail: { au moins: 12 } }")}${one("étroit", "2010-01-01", "champ: { régime: droit commun }, si: { mois de travail: { plus de: 12 } }")}${one("daté", "2020-01-01", "si: { date d'entrée: { avant le: 2019-03-01 } }")}`,
};
const model = await modelOf({ facts: FACTS, items });

describe("a witness", () => {
  it("is a situation that one person may be in, where there is one, and says when there is none", async () => {
    const facts = `  mineur: { type: oui ou non, question: "Mineur ?" }
  marié: { type: oui ou non, question: "Marié ?" }
  seul: { type: oui ou non, question: "Seul ?" }
`;
    const versions = (second: string): string => `versions:
  - nom: avant
    du: 2000-01-01
    au: 2009-12-31
    source: [{ texte: une loi }]
    si: { toutes ces conditions: [mineur, { une de ces conditions: [marié, seul] }] }
  - nom: après
    du: 2010-01-01
    source: [{ texte: une loi }]
    si: ${second}
`;
    const constraints = `  - nom: un mineur n'est pas marié
    si: mineur
    alors: { non: marié }
    certaine: oui
    justification: essai
`;
    const never = "{ toutes ces conditions: [mineur, seul, { non: marié }] }";
    const items = { gagne: versions("jamais"), perdu: versions(never) };
    const model = await modelOf({ facts, items, constraints });
    const [lost] = model.difference("gagne", "avant", "après").witnesses;
    expect(lost).toMatchObject({ possible: true, situation: { mineur: "oui", seul: "oui" } });
    expect(model.difference("perdu", "avant", "après")).toMatchObject({
      equivalent: false,
      witnesses: [
        { before: "yes", after: "no", possible: false, situation: { mineur: "oui", marié: "oui" } },
      ],
    });
  });
});

describe("what the law itself leaves unknown", () => {
  const version = (nom: string, du: string, si: string): string =>
    `  - { nom: ${nom}, du: ${du}, source: [{ texte: une loi }], si: ${si} }\n`;
  const open = "{ une de ces conditions: [malade, { toutes ces conditions: [mineur, inconnu] }] }";
  const item = `versions:
${version("écrit", "2000-01-01", "malade")}${version("abrogé", "2010-01-01", "inconnu")}${version("à demi", "2020-01-01", open)}${version("contraire", "2022-01-01", "{ non: inconnu }")}`;
  const facts = `  malade: { type: oui ou non, question: "Malade ?" }
  mineur: { type: oui ou non, question: "Mineur ?" }
`;
  const asked = modelOf({ facts, items: { item } });
  const between = async (from: string, to: string) => (await asked).difference("item", from, to);

  it("is answered by no witness: it stays unknown in what it says", async () => {
    const lost = await between("écrit", "abrogé");
    expect(lost.witnesses.map(({ before, after }) => `${before} ${after}`).sort()).toEqual([
      "no unknown",
      "yes unknown",
    ]);
    const half = await between("abrogé", "à demi");
    expect(half.witnesses).toHaveLength(2);
    expect(half.witnesses).toContainEqual(
      expect.objectContaining({ before: "unknown", after: "yes", situation: { malade: "oui" } }),
    );
    expect(half.witnesses).toContainEqual(
      expect.objectContaining({
        before: "unknown",
        after: "no",
        situation: { malade: "non", mineur: "non" },
      }),
    );
  });

  it("keeps in a witness the answers without which the rule would not rest on it", async () => {
    const [only, ...others] = (await between("écrit", "à demi")).witnesses;
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      before: "no",
      after: "unknown",
      situation: { malade: "non", mineur: "oui" },
    });
  });

  it("tells no difference between two unknowns, and says that one is read", async () => {
    expect(await between("abrogé", "contraire")).toMatchObject({ equivalent: true, restsOnUnknown: true });
    expect(await between("écrit", "écrit")).toMatchObject({ equivalent: true, restsOnUnknown: false });
  });
});

describe("versions of the law", () => {
  it("show rights lost and gained, each with a situation in words", () => {
    const found = model.difference("malade", "loi de 1998", "loi de 2011");
    expect(found).toMatchObject({
      id: "malade",
      from: "loi de 1998",
      to: "loi de 2011",
      equivalent: false,
      complete: true,
    });
    expect([...found.witnesses].sort((a, b) => (a.before < b.before ? -1 : 1))).toEqual([
      {
        before: "no",
        after: "yes",
        situation: { "soins accessibles": "oui", "soins au pays": "non" },
        possible: true,
      },
      {
        before: "yes",
        after: "no",
        situation: { "soins accessibles": "non", "soins au pays": "oui" },
        possible: true,
      },
    ]);
  });

  it("written otherwise are proved equivalent", () => {
    expect(model.difference("malade", "loi de 1998", "loi de 2016")).toMatchObject({
      equivalent: true,
      witnesses: [],
    });
  });

  it("may differ by whom they concern, by one month, or by a day", () => {
    const narrower = model.difference("champ", "large", "étroit").witnesses;
    expect(narrower.map((w) => [w.before, w.after]).sort()).toEqual([
      ["no", "not-applicable"],
      ["yes", "no"],
      ["yes", "not-applicable"],
    ]);
    const exactly = narrower.find((w) => w.before === "yes" && w.after === "no");
    expect(exactly?.situation).toMatchObject({ "mois de travail": 12 });
    const dated = model.difference("champ", "large", "daté").witnesses;
    expect(dated.map((w) => w.situation["date d'entrée"])).toContain("2019-02-28");
  });

  it("that do not exist are refused by name", () => {
    expect(() => model.difference("malade", "loi de 1998", "loi de 2050")).toThrow("loi de 2050");
    expect(() => model.difference("inconnu", "a", "b")).toThrow("unknown unit");
  });
});
