// SPDX-License-Identifier: AGPL-3.0-or-later
/** How sure an answer is: the weakest mark among what decides it, and nothing of what does not. And its alerts. */
import { beforeAll, describe, expect, it } from "vitest";
import { answer, deciding, modelOf } from "../../../test-support/french-law.ts";
import type { LawModel } from "../model.ts";

const FACTS = `  premier: { type: oui ou non, question: "a ?" }
  second: { type: oui ou non, question: "b ?" }
  date de la décision: { type: date, question: "Quand ?" }
  personnes: { type: nombre, question: "Combien ?" }
`;
const ALERTS = `  un décret récent: { message: Un décret change la règle., si: { date de l'examen: { à partir du: 2026-06-07 } } }
  si premier: { message: Attention., si: premier }
`;
const TABLE = `genre: barème
id: plafonds
titre: Plafonds
domaine: santé
relecture: { état: à relire }
fiabilité: établie
unité: euros
colonnes: [montant]
date qui choisit: [date de l'examen]
versions:
  - { nom: ancien, du: 2000-01-01, source: [{ texte: arrêté, lue le: 2026-11-20 }], valeurs: [1], fiabilité: établie }
  - { nom: récent, du: 2025-01-01, source: [{ texte: arrêté }], valeurs: [2], fiabilité: manquante }
`;
const doubtful = (name: string): string =>
  `{ appelée: doute sur ${name}, condition: ${name}, fiabilité: à vérifier }`;
/** Of a text that was read. */
const sure = (condition: string, more = ""): string =>
  `fiabilité: établie\n${deciding(condition, more)}`.replace("une loi", "une loi, lue le: 2026-11-20");
const items = {
  sure: sure("premier"),
  faible: `fiabilité: probable\n${deciding("premier")}`,
  et: sure(`{ toutes ces conditions: [premier, ${doubtful("second")}] }`),
  ou: sure(`{ une de ces conditions: [premier, ${doubtful("second")}] }`),
  sauf: sure("premier", `    sauf si: [${doubtful("second")}]\n`),
  renvoi: sure("{ relève de: faible }"),
  bareme: sure("{ personnes: { au plus: montant } }").replace(
    "versions:",
    "calculs:\n  montant: { montant: { barème: plafonds, colonne: montant, à la date: date de l'examen } }\nversions:",
  ),
  versions: `fiabilité: établie
date qui choisit: [date de la décision]
versions:
  - { nom: ancienne, du: 2000-01-01, fiabilité: manquante, source: [{ texte: loi }], si: premier }
  - { nom: nouvelle, du: 2020-01-01, source: [{ texte: loi, lue le: 2026-11-20 }], si: premier }
`,
  alertes: `alertes: [un décret récent, si premier]\n${sure("premier")}`,
};
let model: LawModel;
beforeAll(async () => {
  model = await modelOf({ facts: FACTS, alerts: ALERTS, items, files: { "baremes/plafonds.yaml": TABLE } });
});
const mark = (unit: string, facts: Record<string, string | number>, on?: string) =>
  answer(model, unit, facts, on === undefined ? {} : { on }).confidence;

describe("confidence", () => {
  it("is that of the item at best", () => {
    expect([mark("sure", { premier: "oui" }), mark("faible", { premier: "oui" })]).toEqual([
      "established",
      "probable",
    ]);
  });

  it("of a conjunction that holds: all its parts; that fails: the part that fails", () => {
    expect(mark("et", { premier: "oui", second: "oui" })).toBe("to-verify");
    expect(mark("et", { premier: "non", second: "oui" })).toBe("established");
    expect(mark("et", { premier: "oui", second: "non" })).toBe("to-verify");
  });

  it("of a disjunction that holds: the part that holds; that fails: all of them", () => {
    expect(mark("ou", { premier: "oui", second: "oui" })).toBe("established");
    expect(mark("ou", { premier: "non", second: "oui" })).toBe("to-verify");
    expect(mark("ou", { premier: "non", second: "non" })).toBe("to-verify");
  });

  it("an exception counts when it decides", () => {
    expect(mark("sauf", { premier: "oui", second: "oui" })).toBe("to-verify");
    expect(mark("sauf", { premier: "oui", second: "non" })).toBe("to-verify");
    expect(mark("sauf", { premier: "non", second: "non" })).toBe("established");
  });

  it("goes through references, versions and tables", () => {
    expect(mark("renvoi", { premier: "oui" })).toBe("probable");
    expect(mark("versions", { premier: "oui", "date de la décision": "2010-01-01" })).toBe("missing");
    expect(mark("versions", { premier: "oui", "date de la décision": "2021-01-01" })).toBe("established");
    expect(
      mark("versions", { premier: "oui", "date de la décision": { "à partir du": "2010-01-01" } as never }),
    ).toBe("missing");
    expect(mark("bareme", { personnes: 1 })).toBe("missing");
    expect(mark("bareme", { personnes: 1 }, "2024-12-31")).toBe("established");
  });

  it("of what is undecided: what may still decide", () => {
    expect(mark("et", { premier: "oui" })).toBe("to-verify");
    expect(mark("sure", {})).toBe("established");
  });
});

describe("alerts", () => {
  const alerts = (facts: Record<string, string>, on?: string) =>
    answer(model, "alertes", facts, on === undefined ? {} : { on }).alerts;

  it("are shown when they hold, and when they may", () => {
    expect(alerts({ premier: "oui" })).toEqual(["un décret récent", "si premier"]);
    expect(alerts({})).toEqual(["un décret récent", "si premier"]);
    expect(alerts({ premier: "non" })).toEqual(["un décret récent"]);
  });

  it("are not shown otherwise, and never alter the answer", () => {
    expect(alerts({ premier: "non" }, "2026-06-06")).toEqual([]);
    expect(alerts({ premier: "non" }, "2026-06-07")).toEqual(["un décret récent"]);
    expect(answer(model, "alertes", { premier: "oui" }).value).toBe(
      answer(model, "sure", { premier: "oui" }).value,
    );
    expect(answer(model, "sure", { premier: "oui" }).alerts).toEqual([]);
  });
});
