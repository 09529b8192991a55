// SPDX-License-Identifier: AGPL-3.0-or-later
/** The first questions of who comes for one kind of right: where she stands, before what an administration made of it. */
import { describe, expect, it } from "vitest";
import type { EntranceId } from "../session/entrances.ts";
import { asked, FOREIGN, NATIONALITY } from "../test-support/first-questions.ts";

describe("who comes for one kind of right", () => {
  const NO_CLAIM = {
    "demande l'asile": "non",
    "demande d'asile enregistrée": "non",
    "protection obtenue": "aucune",
  };
  const NO_REQUEST = { "date de la demande de titre": "aucune", "type de demande": "première demande" };
  const PERSONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    "who passes": { [NATIONALITY]: "droit commun" },
    "a student without a permit": { ...FOREIGN, ...NO_CLAIM, ...NO_REQUEST, "marié avec un Français": "non" },
    "an Algerian mother": { ...NO_CLAIM, ...NO_REQUEST, [NATIONALITY]: "algérien", "est majeur": "oui" },
    "a worker of the Union": { ...NO_CLAIM, ...NO_REQUEST, [NATIONALITY]: "citoyen européen" },
    "an asylum seeker": {
      ...FOREIGN,
      ...NO_REQUEST,
      "demande l'asile": "oui",
      "demande d'asile enregistrée": "oui",
      "protection obtenue": "aucune",
    },
  };
  const none = (entrance: EntranceId, late: readonly string[], persons: readonly string[]): void => {
    for (const name of persons) {
      const questions = asked(entrance, PERSONS[name] ?? {});
      expect(
        questions.filter((fact) => late.includes(fact)),
        `${entrance}: ${name}`,
      ).toEqual([]);
    }
  };

  it("to stay, is asked what an administration makes of a request only once she made one", () => {
    none(
      "subject-residence",
      [
        "titre demandé",
        "nature du titre demandé",
        "refus du titre envisagé",
        "refus ou retrait fondé sur le contrat d'engagement",
        "retrait du titre envisagé",
        "remplit réellement les conditions du titre",
        "considérations humanitaires ou motifs exceptionnels retenus",
        "carte pluriannuelle déjà détenue",
        "contrat d'engagement signé",
        "dossier complet",
        "geste de l'agent sur la santé",
        "demande faite par un agent de préfecture",
      ],
      Object.keys(PERSONS).filter((name) => name !== "a worker of the Union"), // of whom nothing else is left to ask
    );
    const requested = { ...FOREIGN, "date de la demande de titre": "2026-09-01" };
    expect(asked("subject-residence", requested)).toContain("titre demandé");
  });

  it("to stay, is asked about her life in France before that", () => {
    for (const name of ["who passes", "a student without a permit", "an asylum seeker"])
      expect(asked("subject-residence", PERSONS[name] ?? {})).toEqual(
        expect.arrayContaining(["marié avec un Français", "réside habituellement en France"]),
      );
  });

  it("to asylum, is asked where the claim stands before how the interview goes and what was made of it", () => {
    none(
      "subject-asylum",
      [
        "demande à passer au français",
        "en situation de handicap",
        "groupe vu comme différent par la société",
        "persécuté pour son action en faveur de la liberté",
        "sous mandat du HCR",
        "date de notification de la décision sur l'apatridie",
        "date de délivrance de l'attestation de demande d'asile",
      ],
      Object.keys(PERSONS),
    );
    expect(asked("subject-asylum", PERSONS["an asylum seeker"] ?? {}).slice(0, 5)).toEqual(
      expect.arrayContaining(["procédure d'asile", "date d'introduction de la demande d'asile"]),
    );
  });

  it("to reception, is asked how the allowance is reckoned only when something may open it", () => {
    const reckoning = [
      "mois de versement",
      "ressources mensuelles moyennes du foyer",
      "autre allocation déjà versée au foyer",
      "montant du RSA pour ce foyer",
      "ressources du mois",
      "lieu d'enfermement",
      "responsabilité passée à la France",
    ];
    const strangers = Object.keys(PERSONS).filter((name) => name !== "an asylum seeker");
    none("subject-reception", reckoning, strangers);
    const seeker = { ...PERSONS["an asylum seeker"], "conditions d'accueil acceptées": "oui" };
    expect(asked("subject-reception", seeker)).toContain("mois de versement");
  });
});
