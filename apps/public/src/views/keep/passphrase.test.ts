// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { isEasy, passphraseFault } from "./passphrase.ts";

describe("a passphrase", () => {
  it.each([
    ["", "", "short"],
    ["onze signes", "onze signes", "short"],
    ["  onze signes  ", "  onze signes  ", "short"],
    ["douze signes", "douze signe", "different"],
    ["douze signes", "douze signes", null],
    ["douze signes", " douze signes ", null],
    ["😀😀😀😀😀😀😀😀😀😀😀😀", "😀😀😀😀😀😀😀😀😀😀😀😀", null],
  ])("« %s », then « %s »: %s", (first, again, fault) => {
    expect(passphraseFault(first, again)).toBe(fault);
  });

  it.each([
    ["aaaaaaaaaaaa", true],
    ["123456789012", true],
    ["extraordinaire", true],
    ["extraordinaire2026", true],
    ["table vélo nuage radis", false],
    ["tAble-v3lo_nuage", false],
  ])("« %s » is easily guessed: %s", (passphrase, easy) => {
    expect(isEasy(passphrase)).toBe(easy);
  });
});
