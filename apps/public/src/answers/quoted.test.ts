// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { quoted } from "./quoted.ts";

const typed = (text: string) => quoted({ kind: "hour", typed: text });

test("what was typed is read back without the marks that would turn the words around it, and not for ever", () => {
  expect(typed("\u200f23\u202e:61\u2069")).toEqual({ kind: "hour", typed: "23:61" });
  expect(typed("9".repeat(10_000))).toEqual({ kind: "hour", typed: `${"9".repeat(60)}…` });
  expect(typed("25:00")).toEqual({ kind: "hour", typed: "25:00" });
});

test("a fault that quotes nothing stays as it is", () => {
  const nothing = { kind: "nothing-chosen" } as const;
  expect(quoted(nothing)).toBe(nothing);
});
