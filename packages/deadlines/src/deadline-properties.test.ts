// SPDX-License-Identifier: AGPL-3.0-or-later
import { asLastDay } from "@sauf-conduit/calendar";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask } from "../test-support/real-deadlines.ts";
import { ASSIGNED, CNDA, DETAINED, FREE, SILENCE } from "../test-support/told.ts";
import type { Deadline } from "./deadline.ts";

describe("a last day", () => {
  const FIRST = Date.UTC(2021, 5, 1) / 86_400_000;
  const day = (n: number): string => new Date(n * 86_400_000).toISOString().slice(0, 10);
  const places = fc.constantFrom(
    null,
    "metropole",
    "alsace-moselle",
    "guadeloupe",
    "guyane",
    "mayotte" as const,
  );
  const ways = fc.constantFrom(
    ["recours-cnda", CNDA, "date de notification de la décision de l'OFPRA"] as const,
    ["recours-oqtf", FREE, "date de notification de la décision"] as const,
    ["recours-oqtf", ASSIGNED, "date de notification de la décision"] as const,
    ["recours-oqtf", DETAINED, "date de notification de la décision"] as const,
    ["delai-non-franc-jours", {}, "date de notification de la décision"] as const,
    ["refus-implicite", SILENCE, "date du dossier complet"] as const,
  );

  it("safe is never after arguable, and a later notification never gives an earlier day", {
    timeout: 120_000,
  }, () => {
    // From July 2024: the length of a limit may change with the law, from one day to the next, before.
    const start = fc.integer({ min: FIRST + 1150, max: FIRST + 1780 });
    fc.assert(
      fc.property(ways, start, fc.nat({ max: 12 }), places, ([item, facts, fact], n, gap, place) => {
        const [early, late] = [n, n + gap].map((at) =>
          ask(item, { ...facts, [fact]: day(at) }, day(n + 20), { place }),
        ) as [Deadline, Deadline];
        expect(early.safe === null || early.arguable === null || early.safe <= early.arguable).toBe(true);
        expect((late.safe ?? "") >= (early.safe ?? "")).toBe(true);
        expect((late.arguable ?? "~") >= (early.arguable ?? "~")).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it("the steps lead to the safe day, and hours never move to a working day", { timeout: 120_000 }, () => {
    const start = fc.integer({ min: FIRST + 1150, max: FIRST + 1780 });
    fc.assert(
      fc.property(ways, start, places, ([item, facts, fact], n, place) => {
        const found = ask(item, { ...facts, [fact]: day(n) }, day(n + 2), { place });
        const days = found.steps.flatMap((step) =>
          step.kind === "end" || step.day === null ? [] : [step.day],
        );
        expect(asLastDay(days.at(-1) ?? "")).toBe(found.safe);
        if (days.at(-1)?.includes(":")) expect(found.steps.map(({ kind }) => kind)).not.toContain("carry");
      }),
      { numRuns: 80 },
    );
  });
});
