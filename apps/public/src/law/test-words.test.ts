// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the page adds to the grammar of the packages: how an event stands in its sentences. */
import { describe, expect, it } from "vitest";
import { dayText, testText } from "./test-words.ts";

const catalogue = new Map([["favorable", "favourable"]]);
const english = (test: string) => testText(test, "en", (french) => catalogue.get(french) ?? null);
const french = (test: string) => testText(test, "fr", () => null);

describe("tests of the law on the page", () => {
  it.each([
    ["existe", "que ce soit arrivé", "that it happened"],
    ["n'existe pas", "que ce ne soit pas arrivé", "that it did not happen"],
    ["à partir du 2026-08-01", "à partir du 1er août 2026", "from 1 August 2026"],
    ["favorable", "favorable", "favourable"],
  ])("%s", (test, inFrench, inEnglish) => {
    expect(french(test)).toBe(inFrench);
    expect(english(test)).toBe(inEnglish);
  });

  it("are told when they can only be given in French", () => {
    expect(english("défavorable")).toBeNull();
    expect(french("jusqu'au date de la demande")).toBe("jusqu'à « date de la demande »");
  });

  it("leave alone what is not a day", () => {
    expect(dayText("2026-11-20", "fr")).toBe("20 novembre 2026");
    expect(dayText("aucune", "en")).toBe("aucune");
  });
});
