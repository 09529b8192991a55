// SPDX-License-Identifier: AGPL-3.0-or-later
/** The days of an item's own time-limits: as far as they are known, over the versions that may apply. */
import { describe, expect, it } from "vitest";
import { encode, modelOf } from "../../../test-support/french-law.ts";

const model = await modelOf({
  facts: `  jour du refus: { type: date, question: "Quand ?" }
  est libre: { type: oui ou non, question: "Libre ?" }
`,
  items: {
    recours: `genre: délai
date qui choisit: [jour du refus, date de l'examen]
versions:
  - nom: avant
    du: 2000-01-01
    source: [{ texte: une loi }]
    délais:
      saisir le juge:
        qui: la personne
        pour faire: saisir l'ancien juge
        durée: 1 mois
        depuis: jour du refus
        compté: non franc
        report: non
        si dépassé: { vaut: rien }
  - nom: après
    du: 2020-01-01
    source: [{ texte: une autre loi }]
    délais:
      saisir le juge:
        qui: la personne
        pour faire: saisir le juge
        selon les cas:
          - si: est libre
            alors: { durée: 2 mois, depuis: jour du refus, compté: non franc, report: non }
          - sinon: { durée: 7 jours, depuis: jour du refus, compté: non franc, report: non }
        si dépassé: le refus est définitif
`,
  },
});

function limits(facts: Readonly<Record<string, string | Record<string, string>>>) {
  return model.limits(encode(model, facts), "recours");
}

describe("limits", () => {
  it("gives one day when everything is known, with the words of its version", () => {
    expect(limits({ "jour du refus": "2026-03-02", "est libre": "oui" })).toEqual([
      {
        name: "saisir le juge",
        who: "la personne",
        to: "saisir le juge",
        ifExceeded: "le refus est définitif",
        safe: "2026-05-02",
        arguable: "2026-05-02",
        mayNotExist: false,
        exists: true,
      },
    ]);
    expect(limits({ "jour du refus": "2010-03-02" })).toMatchObject([
      { to: "saisir l'ancien juge", ifExceeded: "nothing", safe: "2010-04-02" },
    ]);
  });

  it("gives the first and the last day while something is unknown", () => {
    expect(limits({ "jour du refus": "2026-03-02" })).toMatchObject([
      { safe: "2026-03-09", arguable: "2026-05-02" },
    ]);
    const around = { "à partir du": "2019-12-31", "jusqu'au": "2020-01-01" };
    expect(limits({ "jour du refus": around, "est libre": "non" })).toMatchObject([
      { to: "saisir le juge", safe: "2020-01-07", arguable: "2020-02-01" },
    ]);
  });

  it("gives no day when nothing has started, or when nobody knows", () => {
    expect(limits({ "jour du refus": "aucune" })).toMatchObject([
      { exists: false, safe: null, arguable: null },
    ]);
    expect(limits({})).toMatchObject([{ exists: true, mayNotExist: true, safe: null, arguable: null }]);
    expect(model.limits(encode(model, {}), "autre")).toEqual([]);
  });
});
