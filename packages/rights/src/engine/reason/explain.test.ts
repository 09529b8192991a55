// SPDX-License-Identifier: AGPL-3.0-or-later
/** Reasons suffice: with the named facts alone the answer is the same. And they are said in the words of the law. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs, tryEncode } from "../../../test-support/completions.ts";
import { deciding, encode, loaded, modelOf } from "../../../test-support/french-law.ts";
import { randomLaw } from "../../../test-support/random-law.ts";
import { randomSituation } from "../../../test-support/random-situation.ts";
import type { ReasonNode } from "../../api/answer.ts";
import type { Answer, Law, Situation } from "../../syntax/index.ts";

const LONG = 120_000;

function namesIn(reasons: readonly ReasonNode[]): string[] {
  return reasons.flatMap((r) => [
    ...(r.kind === "fact" || r.kind === "reading" ? [r.name] : []),
    ...namesIn(r.children),
  ]);
}

/** Facts that choose a version (dates, transitional conditions): they are shown as the version, not as reasons. */
function selecting(law: Law): Set<string> {
  const items = [...law.items.values()];
  const written = JSON.stringify(
    items.flatMap((item) => item.versions.map((version) => version.onlyFor ?? null)),
  );
  const named = [...law.facts.keys(), ...law.readings.keys()].filter((name) =>
    written.includes(JSON.stringify(name)),
  );
  return new Set([...items.flatMap((item) => item.selectedBy), ...named]);
}

function only(situation: Situation, names: ReadonlySet<string>): Situation {
  const keep = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name)));
  return { facts: keep(situation.facts), lists: {}, readings: keep(situation.readings) };
}

describe("the facts named as reasons", () => {
  it("suffice for the answer", { timeout: LONG }, async () => {
    const laws = randomLaw({ constraints: false, deductions: false });
    await fc.assert(
      fc.asyncProperty(laws, randomSituation, async (law, { situation }) => {
        const model = await loaded(law);
        const full = tryEncode(model, situation);
        for (const unit of full === null ? [] : model.units) {
          const { value, because, ways } = model.explain(full as NonNullable<typeof full>, unit);
          if (value === "unknown") {
            expect(because).toEqual([]);
            continue;
          }
          if (value === "yes") expect(ways).toEqual([]);
          const kept = only(situation, new Set([...namesIn(because), ...selecting(law)]));
          const again = model.determine(model.encode(kept, "2026-11-20"), unit);
          if (value === "yes") expect(again.value, unit).toBe("yes");
          else expect(again.possible, unit).not.toContain("yes");
        }
      }),
      runs(120),
    );
  });
});

const FACTS = `  est majeur: { type: oui ou non, question: "Majeur ?" }
  réside en France: { type: oui ou non, question: "En France ?" }
  urgence: { type: oui ou non, question: "Une urgence ?" }
  statut: { type: choix, question: "Lequel ?", valeurs: [étudiant, salarié, visiteur] }
  mois de travail: { type: nombre, question: "Combien ?" }
  date d'entrée: { type: date, question: "Quand ?" }
  présence: { type: durée, question: "Depuis ?" }
`;
const items = {
  deux: deciding("{ toutes ces conditions: [est majeur, { mois de travail: { au moins: 12 } }] }"),
  choix: `calculs:
  conditions de vie: { condition: { toutes ces conditions: [réside en France, { statut: [étudiant, salarié] }] } }
${deciding("{ toutes ces conditions: [conditions de vie, { non: urgence }] }")}`,
  renvoi: deciding(
    "{ toutes ces conditions: [{ relève de: deux }, { date d'entrée: { avant le: 2020-01-01 } }] }",
  ),
  presence: deciding("{ présence: { au moins: 3 mois } }"),
  proche: deciding(
    "{ une de ces conditions: [{ toutes ces conditions: [urgence, est majeur, { statut: salarié }] }, { toutes ces conditions: [{ statut: salarié }, réside en France] }, { toutes ces conditions: [réside en France, est majeur, { mois de travail: { au moins: 12 } }] }] }",
  ),
  ancien: deciding("{ date d'entrée: { avant le: 2020-01-01 } }"),
  couverture: deciding(
    "{ une de ces conditions: [{ toutes ces conditions: [urgence, est majeur] }, { toutes ces conditions: [est majeur, { non: urgence }] }] }",
  ),
};
const READINGS = `  débat:
    question: Lequel ?
    réponses:
      âge: { tenue par: [un juge], prudente: oui }
      lieu: { tenue par: [un autre] }
    état: ouverte
`;
const debated = {
  premiere: deciding("{ selon la lecture: { lecture: débat, âge: est majeur, lieu: réside en France } }"),
  seconde: deciding("{ toutes ces conditions: [urgence, { relève de: premiere }] }"),
  voies: deciding(
    "{ toutes ces conditions: [{ statut: étudiant }, { une de ces conditions: [{ relève de: premiere }, { relève de: seconde }] }] }",
  ),
};
const model = await modelOf({ facts: FACTS, readings: READINGS, items: { ...items, ...debated } });

describe("reasons in words", () => {
  it("for yes: each fact that is needed, with its test and the answer given", () => {
    const explained = model.explain(
      encode(model, { "est majeur": "oui", "mois de travail": 14, urgence: "oui" }),
      "deux",
    );
    expect(explained).toMatchObject({ value: "yes", whatever: [], ways: [], version: { name: "la règle" } });
    expect(explained.because).toMatchObject([
      { kind: "fact", name: "est majeur", value: "yes", test: "oui", answer: "oui", negated: false },
      { kind: "fact", name: "mois de travail", value: "yes", test: "au moins 12", answer: "14" },
    ]);
  });

  it("for no: one blocking set and no more", () => {
    const explained = model.explain(encode(model, { "est majeur": "non", "mois de travail": 3 }), "deux");
    expect(explained.because).toHaveLength(1);
    expect(explained.because).toMatchObject([
      { name: "est majeur", test: "oui", value: "no", answer: "non" },
    ]);
  });

  it("for no: of many ways that fail, the one that she is nearest to comes first", () => {
    const first = (facts: Record<string, Answer>) =>
      model.explain(encode(model, facts), "proche").because[0]?.name;
    const grown = { "est majeur": "oui", statut: "étudiant" };
    expect(first({ ...grown, "réside en France": "oui", "mois de travail": 11, urgence: "non" })).toBe(
      "mois de travail",
    );
    expect(first({ ...grown, "réside en France": "non", "mois de travail": 12, urgence: "oui" })).toBe(
      "statut",
    );
  });

  it("say half an answer as it was given", () => {
    const answer = (unit: string, fact: string, given: Answer) =>
      model.explain(encode(model, { [fact]: given }), unit).because[0]?.answer;
    const worked = (given: Answer) => answer("deux", "mois de travail", given);
    expect(worked({ "moins de": 12 })).toBe("moins de 12");
    expect(worked({ "au moins": 2, "au plus": 5 })).toBe("au moins 2 et au plus 5");
    const since = (given: Answer) => answer("presence", "présence", given);
    expect(since({ "moins de": "3 mois" })).toBe("moins de 3 mois");
    expect(since({ "plus de": "1 mois", "au plus": "2 mois" })).toBe("plus de 1 mois et au plus 2 mois");
    expect(since({ "au moins": "3 mois" })).toBe("au moins 3 mois");
    const entered = (given: Answer) => answer("ancien", "date d'entrée", given);
    expect(entered({ "avant le": "2019-01-01" })).toBe("jusqu'au 2018-12-31");
    expect(entered({ "à partir du": "2020-01-01" })).toBe("à partir du 2020-01-01");
    expect(entered("2018-05-05")).toBe("2018-05-05");
  });

  it("names computed conditions and items, with what is under them", () => {
    const facts = { "réside en France": "oui", statut: "étudiant", urgence: "non" };
    expect(model.explain(encode(model, facts), "choix").because).toMatchObject([
      {
        kind: "computed",
        name: "conditions de vie",
        children: [
          { name: "réside en France" },
          { name: "statut", test: "étudiant ou salarié", answer: "étudiant" },
        ],
      },
      { kind: "fact", name: "urgence", test: "non" },
    ]);
    const minor = model.explain(encode(model, { "est majeur": "non" }), "renvoi");
    expect(minor.because).toMatchObject([{ kind: "item", name: "deux", children: [{ name: "est majeur" }] }]);
  });

  it("says over what a case split settled: « quel que soit … »", () => {
    const explained = model.explain(encode(model, { "est majeur": "oui" }), "couverture");
    expect(explained).toMatchObject({ value: "yes", whatever: ["urgence"] });
    expect(JSON.stringify(explained.because)).toContain("est majeur");
    expect(
      model.explain(encode(model, { "est majeur": "oui", urgence: "oui" }), "couverture").whatever,
    ).toEqual([]);
  });

  it("name the one way that opens, even when only a case split settles it", () => {
    const facts = { statut: "étudiant", "est majeur": "oui", "réside en France": "oui", urgence: "non" };
    const explained = model.explain(encode(model, facts), "voies");
    expect(explained).toMatchObject({ value: "yes", whatever: ["débat"] });
    expect(explained.because.map(({ name, value }) => [name, value])).toEqual([
      ["statut", "yes"],
      ["premiere", "yes"],
    ]);
    expect(model.determine(encode(model, facts), "seconde").value).toBe("no");
  });

  it("for unknown: no reason, but the ways to yes", () => {
    const explained = model.explain(encode(model, { "est majeur": "oui" }), "deux");
    expect(explained).toMatchObject({ value: "unknown", because: [] });
    expect(explained.ways).toMatchObject([{ needs: [{ fact: "mois de travail", test: "au moins 12" }] }]);
  });

  it("for no: what would have to change", () => {
    const explained = model.explain(encode(model, { "est majeur": "non", "mois de travail": 14 }), "deux");
    expect(explained.ways).toMatchObject([{ needs: [{ fact: "est majeur", test: "oui" }] }]);
  });
});
