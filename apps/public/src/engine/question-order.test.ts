// SPDX-License-Identifier: AGPL-3.0-or-later
/** The first questions of each entrance, on the law that the page is built with: what one came for, then the rest. */
import { describe, expect, it } from "vitest";
import { DECISIONS, KIND_OF_DECISION, NO_DECISION_YET } from "../session/decisions.ts";
import { doorOf, ENTRANCES } from "../session/entrances.ts";
import { asked, FOREIGN, model, NATIONALITY, presentation } from "../test-support/first-questions.ts";

/** Grounds on which the administration may refuse: few people are concerned, and it is no way to begin. */
const GROUNDS = [
  "menace pour l'ordre public",
  "vit en polygamie en France",
  "dispensé du contrat d'engagement",
  "manquement délibéré au contrat d'engagement",
  "fraude ou faux document établi",
];

const KINDS = presentation.facts[KIND_OF_DECISION]?.values ?? [];
const DECIDED = ENTRANCES.filter((entrance) => doorOf(entrance, null).opening[0] === KIND_OF_DECISION);

describe("an entrance", () => {
  it("comes for rights, opens with questions, and hurries to time-limits that the law has", () => {
    for (const entrance of ENTRANCES)
      for (const kind of [null, ...KINDS]) {
        const { first, urgent, opening, soon } = doorOf(entrance, kind);
        for (const unit of [...first, ...urgent]) expect(model.units, entrance).toContain(unit);
        for (const fact of [...opening, ...soon])
          expect(presentation.facts[fact]?.question, `${entrance}: ${fact}`).toBeTruthy();
      }
  });

  it("knows the kinds of decision, and the dates of one, by the words of the law", () => {
    expect(KINDS).toEqual(expect.arrayContaining(Object.keys(DECISIONS)));
    for (const fact of NO_DECISION_YET) expect(presentation.facts[fact]?.type, fact).toMatch(/^date/);
  });

  it("asks the nationality first, save of who holds a decision", () => {
    for (const entrance of ENTRANCES)
      expect(asked(entrance, {})[0], entrance).toBe(
        DECIDED.includes(entrance) ? KIND_OF_DECISION : NATIONALITY,
      );
  });
});

describe("who holds a decision", () => {
  it("says its kind, its day, and where she is held, before anything else", () => {
    for (const entrance of DECIDED) {
      const [orderToLeave = ""] = KINDS;
      expect(asked(entrance, { [KIND_OF_DECISION]: orderToLeave }).slice(0, 3), entrance).toEqual([
        KIND_OF_DECISION,
        "date de notification de la décision",
        "contrainte à la notification",
      ]);
    }
  });

  it("is asked the day of that decision, whichever it is, and nothing of a detention while she is free", () => {
    for (const kind of KINDS) {
      const questions = asked("decision", {
        [KIND_OF_DECISION]: kind,
        "contrainte à la notification": "aucune contrainte",
        "contrainte imposée ensuite": "aucune contrainte",
        "lieu d'enfermement": "aucun",
      });
      expect(questions[1], kind).toMatch(/^date de notification de la décision/);
      expect(
        questions.filter((fact) => fact.includes("rétention")),
        kind,
      ).toEqual([]);
    }
  });
});

describe("who comes because of violence", () => {
  const spouse = {
    ...FOREIGN,
    "se dit victime d'une infraction": "oui",
    "violences conjugales subies": "oui",
    "lien avec l'auteur des violences": "mariage",
    "vie commune rompue": "oui",
    "marié avec un Français": "oui",
  };

  it("is not asked of what she said is not, and still of what she passed", () => {
    const OF_IT = ["plainte déposée pour traite ou proxénétisme", "date de l'ordonnance de protection"];
    const every = 300;
    const passed = asked("violence", spouse, every);
    expect(passed).toEqual(expect.arrayContaining(OF_IT));
    const denied = asked(
      "violence",
      {
        ...spouse,
        "victime de traite ou de proxénétisme": "non",
        "ordonnance de protection obtenue": "aucune ordonnance",
      },
      every,
    );
    expect(denied.filter((fact) => OF_IT.includes(fact))).toEqual([]);
    expect(denied).toContain("affaire pour l'aide juridictionnelle");
  });

  it("is asked at once about violence, and soon about a French spouse", () => {
    const questions = asked("violence", spouse);
    expect(questions.slice(1, 3)).toContain("violences conjugales subies");
    expect(questions).toContain("marié avec un Français");
    expect(questions).toContain("vie commune rompue");
  });

  it("is asked nothing of what concerns few people, nor of a lawyer, before that", () => {
    const questions = asked("violence", spouse);
    const late = [
      ...GROUNDS,
      "admis comme conjoint d'un citoyen européen",
      "date de demande d'aide juridictionnelle",
    ];
    expect(questions.filter((fact) => late.includes(fact))).toEqual([]);
  });

  it("is soon asked about trafficking when it is not her spouse", () => {
    const answers = { ...spouse, "violences conjugales subies": "non" };
    expect(asked("violence", answers)).toContain("victime de traite ou de proxénétisme");
  });
});

describe("who comes because of her work", () => {
  const AT_HOME = ["violences conjugales subies", "violences familiales subies", "polygamie subie"];

  it("is asked late about violence at home, whether she passes what comes before or says no to it", () => {
    const no = { "se dit victime d'une infraction": "non", "victime de traite ou de proxénétisme": "non" };
    for (const answers of [
      FOREIGN,
      { ...FOREIGN, ...no },
      { ...FOREIGN, ...no, "papiers retenus par un tiers": "non" },
    ])
      expect(asked("work", answers).filter((fact) => AT_HOME.includes(fact))).toEqual([]);
  });

  it("is soon asked what a victim of trafficking may do", () => {
    const questions = asked("work", { ...FOREIGN, "victime de traite ou de proxénétisme": "oui" });
    expect(questions).toContain("a rompu tout lien avec l'auteur de la traite");
    expect(questions).toContain("a choisi le délai de réflexion");
  });
});

describe("who comes because of an illness", () => {
  const ill = { ...FOREIGN, "accompagne une personne malade": "non", "avis médical rendu": "favorable" };

  it("is asked about the medical opinion and her life in France before any contract or ground of refusal", () => {
    const questions = asked("illness", ill);
    const home = questions.indexOf("réside habituellement en France");
    expect(questions.slice(0, 3)).toContain("avis médical rendu");
    expect(home).toBeGreaterThan(0);
    const late = [...GROUNDS, "contrat d'engagement signé"];
    expect(questions.slice(0, home).filter((fact) => late.includes(fact))).toEqual([]);
  });
});

describe("who is told nothing yet of a medical opinion", () => {
  it("is not asked what the opinion says", () => {
    const adult = asked("illness", { ...FOREIGN, "avis médical rendu": "pas encore rendu" });
    const child = asked("child", {
      ...FOREIGN,
      "parent de l'enfant malade": "oui",
      "avis médical rendu pour l'enfant": "pas encore rendu",
    });
    for (const fact of [...adult, ...child])
      expect(presentation.facts[fact]?.question).not.toMatch(/^L'avis dit-il/);
  });
});

describe("who says no", () => {
  it("to trafficking is not asked whether she complained of it, nor what came of a complaint", () => {
    const questions = asked("work", {
      ...FOREIGN,
      "se dit victime d'une infraction": "oui",
      "victime de traite ou de proxénétisme": "non",
    });
    const traffickingOnly = [
      "plainte déposée pour traite ou proxénétisme",
      "témoin dans une procédure pour traite ou proxénétisme",
      "a rompu tout lien avec l'auteur de la traite",
      "a choisi le délai de réflexion",
      "date de remise du récépissé de réflexion",
      "titulaire d'une carte de victime de traite",
      "procédure pénale en cours",
    ];
    expect(questions.filter((fact) => traffickingOnly.includes(fact))).toEqual([]);
  });

  it.each(["asylum", "subject-asylum", "subject-reception"] as const)(
    "by %s, to having been registered, is not asked what only comes afterwards",
    (entrance) => {
      const questions = asked(entrance, {
        ...FOREIGN,
        "demande l'asile": "oui",
        "demande d'asile enregistrée": "non",
        "protection obtenue": "aucune",
      });
      expect(questions).toContain("demande d'asile enregistrée");
      const afterwards = [
        "procédure d'asile",
        "conditions d'accueil acceptées",
        "décision de l'OFII sur l'accueil",
        "mois de versement",
        "date d'introduction de la demande d'asile",
        "date d'enregistrement de la demande d'asile",
        "hébergement proposé refusé",
      ];
      expect(questions.filter((fact) => afterwards.includes(fact))).toEqual([]);
    },
  );
});

describe("a couple from Ghana whose claim for asylum is not registered", () => {
  const couple = {
    ...FOREIGN,
    "demande l'asile": "oui",
    "demande d'asile enregistrée": "non",
    "demande d'asile présentée": "oui",
    "se trouve en rétention ou en zone d'attente": "non",
    "sans abri et en détresse": "non",
    "a besoin d'un hébergement": "oui",
  };

  it.each(["asylum", "subject-asylum"] as const)(
    "by %s, is asked the day of the claim at once",
    (entrance) => {
      const day = asked(entrance, couple).indexOf("date de présentation de la demande d'asile");
      const registered = asked(entrance, couple).indexOf("demande d'asile enregistrée");
      expect(day).toBeGreaterThan(registered);
      expect(day).toBeLessThan(5);
    },
  );

  it.each(["asylum", "subject-asylum", "subject-reception"] as const)(
    "by %s, is asked neither of a protection, nor of a transfer, nor of a commission to which nobody wrote",
    (entrance) => {
      const questions = asked(entrance, couple, 12);
      const late = [
        "protection obtenue",
        "date de notification de la protection",
        "date de notification du transfert",
        "date de saisine de la commission de médiation",
        "date de la décision favorable de la commission de médiation",
      ];
      expect(questions.filter((fact) => late.includes(fact))).toEqual([]);
    },
  );
});

describe("who must act before a day", () => {
  it("says, for a card that ends, when and which, at once", () => {
    const renewal = {
      ...FOREIGN,
      "type de demande": "renouvellement",
      "date de la demande de titre": "aucune",
      "date d'expiration du document de séjour": "2027-01-15",
    };
    expect(asked("receipt", renewal).slice(1, 5)).toEqual([
      "type de demande",
      "date de la demande de titre",
      "date d'expiration du document de séjour",
      "titre demandé",
    ]);
  });

  const DAYS = ["dossier déposé dans un pôle France asile", "placement du demandeur d'asile"];
  const registered = {
    ...FOREIGN,
    "demande l'asile": "oui",
    "demande d'asile enregistrée": "oui",
    "date d'enregistrement de la demande d'asile": "2026-11-10",
    "date de délivrance de l'attestation de demande d'asile": "2026-11-10",
    "procédure d'asile": "normale",
  };

  it("says, for a claim that is registered, what its last day rests on, and nothing of it once it was sent", () => {
    const toSend = { ...registered, "date d'introduction de la demande d'asile": "aucune" };
    expect(asked("asylum", toSend, 14)).toEqual(expect.arrayContaining(DAYS));
    const sent = { ...registered, "date d'introduction de la demande d'asile": "2026-11-20" };
    expect(asked("asylum", sent, 20).filter((fact) => DAYS.includes(fact))).toEqual([]);
  });
});

describe("whose papers are kept by someone", () => {
  it.each(["work", "violence"] as const)("is asked so by %s, soon", (entrance) => {
    expect(asked(entrance, { ...FOREIGN, "se dit victime d'une infraction": "oui" })).toContain(
      "papiers retenus par un tiers",
    );
  });

  it("is not asked so by who comes for something else", () => {
    for (const entrance of ["all", "subject-protection", "roof", "asylum"] as const)
      expect(asked(entrance, FOREIGN), entrance).not.toContain("papiers retenus par un tiers");
  });
});

describe("who passes a question", () => {
  it("is not asked, among the first, what supposes an answer to it", () => {
    const supposed = ENTRANCES.flatMap((entrance) => {
      const questions = asked(entrance, { [NATIONALITY]: "droit commun" });
      return questions.filter((fact, i) =>
        (model.loaded.facts.get(fact)?.askedAfter ?? []).some((names) =>
          names.every((name) => questions.slice(1, i).includes(name)),
        ),
      );
    });
    expect(supposed).toEqual([]);
  });
});

describe("who knows a day only about", () => {
  it("is asked what who knows it exactly is asked", () => {
    const renewing = { [NATIONALITY]: "droit commun", "type de demande": "renouvellement" };
    const about = { "à partir du": "2024-11-01", "jusqu'au": "2024-11-30" };
    const exactly = asked("receipt", { ...renewing, "date de la demande de titre": "2024-11-04" });
    expect(exactly).toContain("dossier complet");
    expect(asked("receipt", { ...renewing, "date de la demande de titre": about })).toEqual(exactly);
  });
});
