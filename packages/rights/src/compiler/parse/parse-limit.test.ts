// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { CASES, faultsOf, item, sourcesOf } from "../../../test-support/small-law.ts";
import type { Limit } from "../../syntax/index.ts";
import { compileSyntax } from "../compile.ts";
import { fr } from "../text/french.ts";

const limits = (lines: string, id = "ame-conditions"): string =>
  item(
    `versions:
  - nom: loi de 2006
    du: 2006-01-01
    source: [{ texte: une loi }]
    délais:
${lines
  .split("\n")
  .map((line) => `      ${line}`)
  .join("\n")}
${CASES}`,
    "délai",
    id,
  );

const ELSEWHERE = {
  "autre.yaml": limits(
    "saisir: { qui: la personne, pour faire: saisir, durée: 7 jours, depuis: date de notification, compté: franc, report: oui }",
    "autre",
  ),
};

function read(lines: string): Limit | undefined {
  const { law, diagnostics } = compileSyntax(sourcesOf(limits(lines), ELSEWHERE));
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return law?.items.get("ame-conditions")?.versions[0]?.limits[0];
}

const notified = { kind: "fact", name: "date de notification" } as const;

describe("time-limits", () => {
  it("reads a plain rule", () => {
    expect(
      read(
        "recours: { qui: la personne, pour faire: agir, durée: 1 mois, depuis: date de notification, compté: franc, report: oui, fiabilité: probable, si dépassé: { vaut: refus } }",
      ),
    ).toEqual({
      name: "recours",
      who: "la personne",
      to: "agir",
      body: {
        kind: "rule",
        rule: {
          duration: { kind: "duration", duration: { unit: "months", count: 1 } },
          since: notified,
          counted: "clear",
          carriedOver: true,
          confidence: "probable",
        },
      },
      events: [],
      ifExceeded: { means: "refusal" },
      confidence: "probable",
    });
  });

  it("reads cases that borrow another item's limit, from another start", () => {
    const { body } = read(`recours:
  qui: la personne
  pour faire: agir
  selon les cas:
    - { si: est majeur, alors: { comme: autre / saisir, depuis: date de la demande } }
    - sinon: { durée: 48 heures, depuis: date de notification, compté: d'heure à heure }`) as Limit;
    const [borrowed] = body.kind === "cases" ? body.cases.map((one) => one.then) : [];
    expect(borrowed).toEqual({
      kind: "borrowed",
      from: { item: "autre", limit: "saisir", since: { kind: "fact", name: "date de la demande" } },
    });
    expect(body).toMatchObject({
      otherwise: { kind: "rule", rule: { counted: "hour-to-hour", carriedOver: false } },
    });
  });

  it("reads the two readings of one limit", () => {
    expect(
      read(`recours:
  qui: la personne
  pour faire: agir
  selon la lecture:
    lecture: sept jours francs ou non
    franc: { durée: 7 jours, depuis: date de notification, compté: franc }
    non franc: { durée: 7 jours, depuis: date de notification, compté: non franc }`)?.body,
    ).toMatchObject({
      kind: "reading",
      answers: { franc: { rule: { counted: "clear" } }, "non franc": { rule: { counted: "plain" } } },
    });
  });

  it("reads every kind of event", () => {
    const events = read(`recours:
  qui: la personne
  pour faire: agir
  durée: 1 mois
  depuis: date de notification
  compté: franc
  événements:
    - { quand: est majeur, effet: suspend, arrêté le: date de la demande, reprend le: date de l'examen, note: À relire. }
    - { quand: est majeur, effet: interrompt, reprend le: date de l'examen, fiabilité: probable }
    - { quand: est majeur, avant la fin: oui, effet: remplace, par: { comme: autre / saisir } }
    - { quand: est majeur, effet: prolonge, de: 15 jours }
    - { quand: est majeur, effet: sans effet, source: [{ texte: un arrêt }] }`)?.events;
    expect(events).toMatchObject([
      {
        effect: "suspends",
        beforeEnd: false,
        stoppedOn: { name: "date de la demande" },
        resumesOn: { name: "date de l'examen" },
        note: "À relire.",
      },
      { effect: "interrupts", beforeEnd: false, confidence: "probable" },
      { effect: "replaces", beforeEnd: true, by: { kind: "borrowed" } },
      { effect: "extends", extension: { duration: { unit: "days", count: 15 } } },
      { effect: "none", sources: [{ text: "un arrêt" }] },
    ]);
  });

  it("reads working days and a sentence for what happens after", () => {
    expect(
      read(
        "recours: { qui: moi, pour faire: agir, durée: 7 jours ouvrés, depuis: date de notification, compté: non franc, si dépassé: rien ne renaît }",
      ),
    ).toMatchObject({
      ifExceeded: "rien ne renaît",
      body: { rule: { duration: { duration: { unit: "working-days", count: 7 } } } },
    });
  });

  it.each([
    [
      "hours that are carried over",
      "durée: 48 heures, depuis: date de notification, compté: d'heure à heure, report: oui",
      "n'est jamais reporté",
    ],
    [
      "hours counted in days",
      "durée: 48 heures, depuis: date de notification, compté: non franc",
      fr`écrivez « compté : d'heure à heure »`,
    ],
    [
      "a duration without a unit",
      "durée: 7, depuis: date de notification, compté: franc",
      fr`« 7 » n'est pas une durée`,
    ],
    [
      "an event that would only count in time and has no day",
      "durée: 7 jours, depuis: date de notification, compté: franc, événements: [{ quand: est majeur, avant la fin: oui, effet: interrompt, reprend le: date de l'examen }]",
      fr`n'a de sens qu'avec « effet : remplace »`,
    ],
    ["a start that is no date", "durée: 7 jours, depuis: est majeur, compté: franc", "Il faut ici une date"],
  ])("refuses %s", (_, rule, words) => {
    const said = faultsOf(limits(`recours: { qui: moi, pour faire: agir, ${rule} }`), ELSEWHERE);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(words);
  });

  it.each([
    [
      "an unknown item",
      "autres / saisir",
      fr`« autres » ne mène à aucune fiche. Vouliez-vous dire « autre » ?`,
    ],
    [
      "an unknown limit",
      "autre / saisi",
      fr`la fiche « autre » n'a pas de délai « saisi ». Vouliez-vous dire « saisir » ?`,
    ],
  ])("refuses to borrow from %s", (_, address, words) => {
    const said = faultsOf(
      limits(`recours: { qui: moi, pour faire: agir, selon les cas: [{ sinon: { comme: ${address} } }] }`),
      ELSEWHERE,
    );
    expect(said).toEqual([fr`ame-conditions.yaml, ligne 14 : ${words}`]);
  });
});
