// SPDX-License-Identifier: AGPL-3.0-or-later
/** Links of the law pages, read by the check: what they name, and the language that it opens in. */
import { describe, expect, it } from "vitest";
import { caseInCheck, checkIn, demandInCheck, LANGUAGES } from "../law-pages/addresses.ts";
import { firstLanguage, NOTHING_ASKED, readAsked } from "./asked.ts";

const read = (address: string) => readAsked(new URL(address, "https://example.org").hash);

describe("a link to the check", () => {
  it.each(LANGUAGES)("says the language of its page: %s", (language) => {
    expect(read(checkIn(language))).toEqual({ ...NOTHING_ASKED, language });
    const worked = { item: "ame-conditions", key: "foyer-incomplet" };
    expect(read(caseInCheck(language, worked.item, worked.key))).toEqual({
      ...NOTHING_ASKED,
      worked,
      language,
    });
    expect(read(demandInCheck(language, "visa"))).toEqual({ ...NOTHING_ASKED, paper: "visa", language });
  });

  it("that is badly written asks for nothing, and is still ours to erase", () => {
    for (const fragment of ["#cas=../../secret.1", "#cas=", "#langue=xx", "#langue="])
      expect(readAsked(fragment), fragment).toEqual(NOTHING_ASKED);
  });

  it("is known from another fragment", () => {
    expect(readAsked("")).toBeNull();
    expect(readAsked("#main")).toBeNull();
  });
});

describe("the check begins", () => {
  const from = (language: string | null, ...tags: string[]) =>
    firstLanguage({ ...NOTHING_ASKED, language }, tags);

  it("in the language of the page one comes from, whatever the browser's", () => {
    expect(from("en", "fr-FR")).toBe("en");
    expect(from("fr", "en-GB")).toBe("fr");
    expect(from("en", "ar-MA")).toBe("en");
  });

  it("in the reader's own when the law is not written in it: the French page was no choice", () => {
    expect(from("fr", "ar-MA")).toBe("ar");
    expect(from("fr", "es-ES")).toBe("es");
  });

  it("in the browser's when it comes from nowhere", () => {
    expect(from(null, "en-GB")).toBe("en");
  });
});
