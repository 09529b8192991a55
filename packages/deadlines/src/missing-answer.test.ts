// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is said of a last day while an answer is missing: the step that comes first, and no alarm that an answer would lift. */
import { describe, expect, it } from "vitest";
import { ask, presentation } from "../test-support/real-deadlines.ts";
import { ASSIGNED, DETAINED, FREE } from "../test-support/told.ts";
import { personLimits } from "./person-limits.ts";

const ON = "2026-11-22";
const TOLD = {
  "contrainte à la notification": "aucune contrainte",
  "interdiction de retour notifiée seule après l'obligation": "non",
  "date de notification de la décision": "2026-11-20",
};

describe("the step that is asked about", () => {
  const appeal = "saisir la cour administrative d'appel, sans effet suspensif";

  it("is the appeal to the tribunal while nothing is answered, never the appeal against its judgment", () => {
    expect(ask("recours-oqtf", {}, ON).act).toBe("saisir le tribunal administratif");
    const free = { "contrainte à la notification": "aucune contrainte" };
    expect(ask("recours-oqtf", free, ON)).toMatchObject({
      act: "saisir le tribunal administratif",
      safe: null,
      start: { basis: "unknown", fact: "date de notification de la décision" },
    });
  });

  it("has no safe day while only a later step is dated, which stands beside it, and under its own name", () => {
    const judged = { "date de notification du jugement sur l'éloignement": "2026-11-20" };
    const found = ask("recours-oqtf", judged, ON);
    expect(found).toMatchObject({ act: "saisir le tribunal administratif", safe: null });
    expect(found.others.find(({ to }) => to === appeal)?.safe).toBe("2026-12-21");
    expect(ask("recours-oqtf", judged, ON, { limit: "appel" })).toMatchObject({
      act: appeal,
      safe: "2026-12-21",
    });
  });

  it("is of no item a later step, while nothing is answered", () => {
    const items = new Map(personLimits(presentation).map(({ item }) => [item.id, item]));
    const later = [...items.values()].flatMap(({ id, limits }) => {
      const { act, start } = ask(id, {}, ON);
      const at = limits.findIndex(({ to }) => to === act);
      return at > 0 && /jugement|appel/.test(`${act} ${start.fact}`) ? [`${id}: ${act}`] : [];
    });
    expect(later).toEqual([]);
  });
});

describe("a safe day that a missing answer would move", () => {
  it("is said as a possibility, with its condition, and the question is asked first", () => {
    const found = ask("recours-oqtf", TOLD, ON);
    // At worst the person was detained, and told of the 48 hours, on the very day.
    expect(found).toMatchObject({ safe: "2026-11-21", state: "due" });
    expect(found.depends).toMatchObject({ from: "2026-11-21", to: "2026-12-20", since: true });
    expect(found.depends?.facts[0]).toBe("contrainte imposée ensuite");
    expect(found.depends?.facts).not.toContain("date de demande d'aide juridictionnelle");
    expect(found.depends?.text).toMatch(
      /^Ce jour est peut-être déjà passé\. Jusqu’au .*20 décembre 2026 si rien de ceci n’est arrivé : /,
    );
    expect(found.stateText).toMatch(/^Répondez d’abord : « Une assignation, une détention ou une rétention/);
    expect(found.stateText).not.toContain("Au pire");
    expect(found.next.text).toContain(
      "Si vous ne pouvez pas répondre : saisir le tribunal administratif, aujourd’hui.",
    );
    const none = ask("recours-oqtf", { ...TOLD, "contrainte imposée ensuite": "aucune contrainte" }, ON);
    expect(none).toMatchObject({ safe: "2026-12-20", depends: null, state: "running" });
  });

  it("says that it may be today, and before that only the two days", () => {
    expect(ask("recours-oqtf", TOLD, "2026-11-21").depends?.text).toContain(
      "Ce jour est peut-être aujourd’hui. Jusqu’au",
    );
    const before = ask("recours-oqtf", TOLD, "2026-11-20").depends;
    expect(before).toMatchObject({ from: "2026-11-21", to: "2026-12-20" });
    expect(before?.text).not.toContain("peut-être");
  });

  it("rests on any answer, not only on what happened since", () => {
    const { "contrainte à la notification": _, ...unknown } = FREE;
    const found = ask("recours-oqtf", unknown, "2026-02-03");
    expect(found.depends).toMatchObject({ to: "2026-02-28", since: false });
    expect(found.depends?.facts).toEqual(["contrainte à la notification"]);
    expect(found.depends?.text).toContain(
      "Jusqu’au samedi 28 février 2026, selon ce qui manque : contrainte à la notification.",
    );
  });

  it("stays an alarm when no answer lifts it", () => {
    expect(ask("recours-oqtf", TOLD, "2026-12-21").depends).toBeNull();
    expect(ask("recours-oqtf", ASSIGNED, "2026-11-28")).toMatchObject({ depends: null, state: "due" });
    expect(ask("recours-oqtf", DETAINED, ON)).toMatchObject({
      depends: null,
      stateText: "Agissez aujourd’hui.",
    });
  });

  it("is counted as supposed: nothing says that another time-limit did replace the first", () => {
    const texts = ({ steps }: ReturnType<typeof ask>): string => steps.map(({ text }) => text).join("\n");
    expect(texts(ask("recours-oqtf", TOLD, ON))).toContain(
      "Seulement si c’est arrivé : un autre délai remplace",
    );
    expect(texts(ask("recours-oqtf", TOLD, ON))).not.toContain("Un autre délai remplace");
    const held = {
      ...FREE,
      "date de notification de la décision": "2026-11-10",
      "contrainte imposée ensuite": "rétention",
      "date d'information du délai raccourci": "2026-11-20 10:00",
    };
    expect(texts(ask("recours-oqtf", held, ON))).toContain("Un autre délai remplace le premier.");
  });
});
