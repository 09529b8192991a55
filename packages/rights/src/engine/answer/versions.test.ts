// SPDX-License-Identifier: AGPL-3.0-or-later
/** Which version of the law answers: by several dates, transitional conditions, debated milestones. */
import { beforeAll, describe, expect, it } from "vitest";
import { answer, modelOf } from "../../../test-support/french-law.ts";
import type { LawModel } from "../model.ts";

const FACTS = `  est majeur: { type: oui ou non, question: "Majeur ?" }
  réside en France: { type: oui ou non, question: "En France ?" }
  date de la décision: { type: date, question: "Quand ?", si aucune: pas de décision }
  date de la demande: { type: date, question: "Quand ?" }
`;
const READINGS = `  entrée en vigueur débattue:
    question: Quel jour ?
    réponses:
      juin: { tenue par: [le ministère], prudente: oui }
      juillet: { tenue par: [un tribunal] }
    état: ouverte
`;
const MILESTONES = `  la réforme:
    titre: La réforme
    date: { selon la lecture: { lecture: entrée en vigueur débattue, juin: 2024-06-01, juillet: 2024-07-01 } }
    fiabilité: à vérifier
    source: [{ texte: décret }]
`;
const TWO = `date qui choisit: [date de la décision, date de l'examen]
versions:
  - { nom: ancienne, du: 2010-01-01, source: [{ texte: loi de 2010, lien: "https://exemple.fr/2010", lue le: 2026-01-01 }], si: est majeur }
  - { nom: nouvelle, du: 2020-01-01, source: [{ texte: loi de 2020 }], si: réside en France, nature: de plein droit }
`;
const TRANSITION = `date qui choisit: [date de la décision]
versions:
  - nom: demande d'avant
    du: 2020-01-01
    pour: { date de la demande: { avant le: 2019-01-01 } }
    source: [{ texte: une loi }]
    si: est majeur
  - nom: demande d'après
    du: 2020-01-01
    pour: { non: { date de la demande: { avant le: 2019-01-01 } } }
    source: [{ texte: une loi }]
    si: réside en France
`;
const MILESTONE = `date qui choisit: [date de la décision]
versions:
  - nom: avant
    du: 2010-01-01
    au: { veille de: { repère: la réforme } }
    source: [{ texte: une loi }]
    si: est majeur
  - nom: après
    du: { repère: la réforme }
    source: [{ texte: une loi }]
    si: réside en France
`;
const NATURES = `date qui choisit: [date de la décision]
versions:
  - { nom: ancienne, du: 2010-01-01, source: [{ texte: une loi }], si: est majeur, nature: de plein droit, peut être refusé si: [réside en France] }
  - { nom: nouvelle, du: 2020-01-01, source: [{ texte: une loi }], si: est majeur, nature: à l'appréciation }
`;

let model: LawModel;
beforeAll(async () => {
  const items = { deux: TWO, transition: TRANSITION, repere: MILESTONE, natures: NATURES };
  model = await modelOf({ facts: FACTS, readings: READINGS, milestones: MILESTONES, items });
});
const either = { "est majeur": "oui", "réside en France": "non" };
const named = (unit: string, facts: Record<string, string>) =>
  answer(model, unit, facts).candidates.map((v) => v.name);

describe("several dates", () => {
  it("the first that exists selects; the day before and the day of a border differ", () => {
    const at = (day: string) => answer(model, "deux", { ...either, "date de la décision": day }).value;
    expect([at("2009-12-31"), at("2010-01-01"), at("2019-12-31"), at("2020-01-01")]).toEqual([
      "not-applicable",
      "yes",
      "yes",
      "no",
    ]);
  });

  it("a date that did not happen passes to the next", () => {
    const none = answer(model, "deux", { ...either, "date de la décision": "aucune" });
    expect(none).toMatchObject({ value: "no", version: { name: "nouvelle", from: "2020-01-01", to: null } });
    const before = answer(
      model,
      "deux",
      { ...either, "date de la décision": "aucune" },
      { on: "2015-05-05" },
    );
    expect(before).toMatchObject({ value: "yes", version: { name: "ancienne", to: "2019-12-31" } });
  });

  it("all of them « aucune »: does not apply", () => {
    const answered = answer(model, "transition", { ...either, "date de la décision": "aucune" });
    expect(answered).toMatchObject({ value: "not-applicable", version: null, candidates: [] });
  });

  it("unknown: the union of the versions, and « does not apply » where the date may fall outside", () => {
    const unknown = answer(model, "deux", either);
    expect(unknown).toMatchObject({
      value: "unknown",
      possible: ["yes", "no", "not-applicable"],
      version: null,
    });
    expect(unknown.missing).toEqual(["date de la décision"]);
    const happened = { "date de la décision": { "à partir du": "2012-01-01" } };
    const both = { "est majeur": "oui", "réside en France": "oui" };
    expect(answer(model, "deux", { ...both, ...happened }).value).toBe("yes"); // the same under both versions
    expect(answer(model, "deux", { ...both, ...happened }).candidates).toHaveLength(2);
    expect(answer(model, "deux", { ...either, ...happened }).possible).toEqual(["yes", "no"]);
  });

  it("carries the sources of the version that decides, and the oldest day they were read", () => {
    const old = answer(model, "deux", { "date de la décision": "2011-01-01" });
    expect(old.version?.source).toEqual([
      { text: "loi de 2010", link: "https://exemple.fr/2010", readOn: "2026-01-01" },
    ]);
    expect(old.verified).toBe("2026-01-01");
    const recent = answer(model, "deux", { "date de la décision": "2021-01-01" });
    expect(recent.version?.source).toEqual([{ text: "loi de 2020" }]);
    expect(recent.verified).toBeNull();
  });
});

describe("transitional conditions", () => {
  const decided = { ...either, "date de la décision": "2021-03-03" };

  it("choose between two versions of the same days", () => {
    expect(named("transition", { ...decided, "date de la demande": "2018-12-31" })).toEqual([
      "demande d'avant",
    ]);
    expect(named("transition", { ...decided, "date de la demande": "2019-01-01" })).toEqual([
      "demande d'après",
    ]);
    expect(named("transition", { ...decided, "date de la demande": "aucune" })).toEqual(["demande d'après"]);
  });

  it("unknown: both are candidates, and one of them certainly applies", () => {
    const unknown = answer(model, "transition", decided);
    expect(unknown.candidates.map((v) => v.name)).toEqual(["demande d'avant", "demande d'après"]);
    expect(unknown).toMatchObject({ value: "unknown", possible: ["yes", "no"], exact: true });
    const same = answer(model, "transition", { ...decided, "réside en France": "oui" });
    expect(same).toMatchObject({ value: "yes", possible: ["yes"] });
  });
});

describe("a debated milestone", () => {
  it("is a border under each reading", () => {
    const june = { ...either, "date de la décision": "2024-06-15" };
    const open = answer(model, "repere", june);
    expect(open).toMatchObject({ value: "unknown", possible: ["yes", "no"] });
    expect(open.readings).toEqual([
      { reading: "entrée en vigueur débattue", answers: { juin: "no", juillet: "yes" } },
    ]);
    const alone = (one: string) =>
      answer(model, "repere", june, { readings: { "entrée en vigueur débattue": one } });
    expect([alone("juin").value, alone("juillet").value]).toEqual(["no", "yes"]);
    expect(alone("juin").readings).toEqual([]);
  });

  it("does not matter outside the debated days", () => {
    const at = (day: string) => answer(model, "repere", { ...either, "date de la décision": day });
    expect(at("2024-05-31")).toMatchObject({ value: "yes", readings: [] });
    expect(at("2024-07-01")).toMatchObject({ value: "no", readings: [] });
  });
});

describe("versions of different natures", () => {
  it("never entitle when the version that leaves discretion may be the one in force", () => {
    const unsure = { "est majeur": "oui", "date de la décision": { "à partir du": "2012-01-01" } };
    expect(answer(model, "natures", unsure)).toMatchObject({ value: "yes", issue: "may-apply" });
    const old = { "est majeur": "oui", "date de la décision": "2012-01-01" };
    expect(answer(model, "natures", old)).toMatchObject({ value: "yes", issue: "entitled" });
  });

  it("show the risks of each, open where only some have it", () => {
    const risks = (day: Record<string, string> | string) =>
      answer(model, "natures", { "est majeur": "oui", "réside en France": "oui", "date de la décision": day })
        .risks;
    expect(risks("2012-01-01")).toEqual([{ id: "réside en France", value: "yes" }]);
    expect(risks({ "à partir du": "2012-01-01" })).toEqual([{ id: "réside en France", value: "unknown" }]);
    expect(risks("2021-01-01")).toEqual([]);
  });
});
