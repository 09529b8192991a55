// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { capital } from "./capital.ts";

test.each([
  ["étranger malade", "Étranger malade"],
  ["œuvres", "Œuvres"],
  ["L. 425-9", "L. 425-9"],
  ["«", "«"],
  ["لاجئ", "لاجئ"],
  ["", ""],
])("« %s » alone on a line is « %s »", (text, shown) => {
  expect(capital(text)).toBe(shown);
});
