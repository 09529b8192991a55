// SPDX-License-Identifier: AGPL-3.0-or-later
/** Where answers stand on every surface. */
import { expect, it } from "vitest";
import { standsAs } from "./grounds.ts";

it("never closes what one may still apply for", () => {
  expect(standsAs({ value: "no", issue: "may-apply" })).toBe("unknown");
  expect(standsAs({ value: "no", issue: "not-by-this-way" })).toBe("no");
  expect(standsAs({ value: "yes", issue: "may-apply" })).toBe("yes");
});
