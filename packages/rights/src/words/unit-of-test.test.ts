// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { unitOfTest } from "./unit-of-test.ts";

test.each(["1200", "au plus 1200", "au moins 9 et moins de 12.50"])(
  "« %s » leaves its unit unsaid",
  (said) => {
    expect(unitOfTest(said, { unit: "euros par mois" })).toBe("euros par mois");
    expect(unitOfTest(said, { money: true })).toBe("euros");
    expect(unitOfTest(said, {})).toBeNull();
  },
);

test.each(["plus de 3 mois", "à partir du 2026-05-01", "2026-05-01 10:00", "oui", "aucune"])(
  "« %s » says all of it",
  (said) => {
    expect(unitOfTest(said, { unit: "mois", money: true })).toBeNull();
  },
);
