// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { dayNeed } from "./day-need.ts";

const RECEIPT = "date de remise du récépissé de réflexion";
const today = (test: string, asks: readonly string[] = [RECEIPT]) =>
  dayNeed({ fact: "date de l'examen", test, asks });

describe("what is needed of today", () => {
  it.each([
    [`à partir du ${RECEIPT}`, "decides.day.come"],
    [`après le ${RECEIPT}`, "decides.day.gone"],
    [`jusqu'au ${RECEIPT}`, "decides.day.not-gone"],
    [`avant le ${RECEIPT}`, "decides.day.not-come"],
    [`pas : à partir du ${RECEIPT}`, "decides.day.not-come"],
    [`pas : jusqu'au ${RECEIPT}`, "decides.day.gone"],
  ])("is said of the day that is asked: %s", (test, id) => {
    expect(today(test)).toEqual({ id, name: null });
  });

  it("names the time-limit that runs, or is over", () => {
    expect(today("jusqu'au fin du délai « réflexion »")).toEqual({
      id: "decides.limit.running",
      name: "réflexion",
    });
    expect(today("après le fin du délai « silence »", ["date du dossier complet"])).toEqual({
      id: "decides.limit.over",
      name: "silence",
    });
  });

  it("is said whole of a day that is worked out, and not at all where no sentence can", () => {
    const test = `jusqu'au ${RECEIPT} + 2 mois`;
    expect(today(test)).toEqual({ id: "decides.day.holds", name: test });
    expect(
      today("après le le plus tard de date A et date B et (selon le cas : date C, ou inconnue) + 18 mois")
        ?.id,
    ).toBe("decides.day.depends");
  });

  it("is nobody else's", () => {
    expect(dayNeed({ fact: RECEIPT, test: "existe", asks: [RECEIPT] })).toBeNull();
  });
});
