// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { LONGEST_SEARCH, searchNames } from "./word-search.ts";

const ALL = [
  "visa ou preuve d'entrée régulière",
  "extrait d'acte de naissance",
  "passeport",
  "pièce d'identité",
].map((name) => ({ of: name, names: [name] }));

describe("searchNames", () => {
  it.each([
    ["visa", "visa ou preuve d'entrée régulière"],
    ["ENTREE", "visa ou preuve d'entrée régulière"],
    ["passport", "passeport"],
    ["pasep", "passeport"],
    ["naisance acte", "extrait d'acte de naissance"],
    ["identite", "pièce d'identité"],
  ])("« %s » finds first « %s »", (typed, found) => {
    expect(searchNames(typed, ALL)[0]).toBe(found);
  });

  it("takes no word for a slip of another that is there as typed", () => {
    const spoken = [
      { of: "visa", names: ["visa ou preuve d'entrée"] },
      { of: "droits", names: ["attestation de droits", "carte vitale"] },
    ];
    expect(searchNames("visa", spoken)).toEqual(["visa"]);
    expect(searchNames("vitla", spoken)).toEqual(["droits"]);
  });

  it("asks for every word typed", () => {
    expect(searchNames("visa naissance", ALL)).toEqual([]);
  });

  it("gives all when nothing is typed, and nothing for signs or for a whole page", () => {
    expect(searchNames(" ", ALL)).toHaveLength(ALL.length);
    expect(searchNames("???", ALL)).toEqual([]);
    expect(searchNames("a".repeat(LONGEST_SEARCH + 1), ALL)).toEqual([]);
  });

  it.each(["فيزا", "الفيزا", "فيزة"])("hears « %s » with or without its Arabic article", (typed) => {
    const spoken = [
      { of: 1, names: ["جواز سفر", "باسبور"] },
      { of: 2, names: ["تأشيرة أو إثبات دخول", "فيزا"] },
    ];
    expect(searchNames(typed, spoken)[0]).toBe(2);
    expect(searchNames("اثبات الدخول", spoken)).toEqual([2]);
  });

  it("leads to a name by its other names", () => {
    expect(searchNames("récépissé", [{ of: 1, names: ["papier provisoire", "récépissé"] }])).toEqual([1]);
  });
});
