// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { pastWords } from "./past-words.ts";

test("it is never said to be too late while a later day can be argued, or may still be the one", () => {
  const toCome = { isDuty: false, isWaiting: false, isLaterPast: false };
  expect(pastWords(toCome)).toBe("date.past.arguable");
  expect(pastWords({ ...toCome, isDuty: true })).toBe("date.past.arguable");
  expect(pastWords({ ...toCome, isWaiting: true })).toBe("date.past.perhaps");
});

test("once both days are past: advice at once, or the thing to do all the same", () => {
  const past = { isDuty: false, isWaiting: true, isLaterPast: true };
  expect(pastWords(past)).toBe("date.past");
  expect(pastWords({ ...past, isDuty: true })).toBe("date.past.duty");
});
