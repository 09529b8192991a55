// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { roomAddress } from "../law-pages/addresses.ts";
import { builtOn, builtPages, matches } from "../law-pages/testing/built-pages.ts";
import { ageOf, callAddress, isCurrent } from "./contact.ts";
import { ContactFault } from "./fields.ts";
import { readContacts } from "./read-contacts.ts";

const GOOD = {
  id: "ligne",
  nom: "Une ligne",
  thème: "droits",
  pour: "Conseil.",
  téléphones: ["01 23 45 67 89"],
  source: "un guide",
  "date de la source": "2022",
  "vérifié le": "2026-05-21",
};

describe("isCurrent", () => {
  it.each([
    ["2026-11-20", true],
    ["2026-11-21", true],
    ["2026-11-22", false],
    ["2026-05-20", false], // before it was verified
  ])("verified on 21 May 2026, looked at on %s: %s", (today, current) => {
    expect(isCurrent({ verified: "2026-05-21" }, today)).toBe(current);
  });

  it("is never so of what nobody verified", () => {
    expect(isCurrent({ verified: null }, "2026-11-21")).toBe(false);
  });

  it.each([
    ["2026-05-21", "current"],
    ["2026-05-20", "old"],
    [null, "never"],
  ])("tells the age of what was verified on %s: %s", (verified, age) => {
    expect(ageOf({ verified }, "2026-11-21")).toBe(age);
  });
});

describe("readContacts", () => {
  it("reads what is written", () => {
    expect(readContacts("x.yaml", [GOOD])).toMatchObject([
      {
        name: "Une ligne",
        theme: "rights",
        telephones: ["01 23 45 67 89"],
        by: "call",
        verified: "2026-05-21",
        hours: null,
      },
    ]);
  });

  it("of a number that is written to, makes a link that writes", () => {
    const [contact] = readContacts("x.yaml", [{ ...GOOD, "joindre par": "message" }]);
    expect(contact && callAddress(contact, "01 14")).toBe("sms:0114");
    expect(callAddress({ by: "call" }, "01 14")).toBe("tel:0114");
  });

  it.each([
    ["thème", "chansons", "« thème » doit être l'un de danger,"],
    ["thème", "toString", "« thème » doit être l'un de"],
    ["téléphones", ["0123456789x"], "n'est pas un numéro"],
    ["joindre par", "pigeon", "« joindre par » doit être l'un de appel, message"],
    ["vérifié le", "2026-02-30", "doit être un jour"],
    ["site", "http://exemple.org", "une adresse https"],
    ["pour", "", "« pour » doit être un texte"],
    ["pour", undefined, "il manque « pour »"],
    ["langues", "arabe", "« langues » doit être une liste"],
    ["email", "a@b.c", "la clé « email » n'existe pas"],
  ])("refuses « %s »: %j, and says where", (key, value, said) => {
    const read = () => readContacts("x.yaml", [GOOD, { ...GOOD, [key]: value }]);
    expect(read).toThrow(ContactFault);
    expect(read).toThrow(said);
    expect(read).toThrow("x.yaml, contact 2");
  });

  it.each([[{}], ["ligne"], [null]])("refuses what is no list: %j", (parsed) => {
    expect(() => readContacts("x.yaml", parsed)).toThrow("x.yaml : une liste de contacts est attendue.");
  });
});

/** The contacts that a page shows. */
const cardsOf = (page: string): readonly string[] =>
  page
    .split('<article class="contact"')
    .slice(1)
    .map((card) => card.slice(0, card.indexOf("</article>")));

describe("the pages of the law", () => {
  it.each(["fr", "en"] as const)(
    "in %s never show as current what was not verified within six months",
    (language) => {
      const page = builtPages().get(roomAddress(language, "contacts")) ?? "";
      const cards = cardsOf(page);
      expect(cards.length).toBeGreaterThan(30);
      for (const card of cards) {
        const verified = /<p class="fine">.*?<time dateTime="([\d-]+)"/i.exec(card)?.[1] ?? null;
        expect(card.startsWith(' data-current="true"')).toBe(isCurrent({ verified }, builtOn(page)));
        if (verified === null) expect(card).toContain(language === "fr" ? "À vérifier" : "To be verified");
      }
    },
  );

  it("give numbers that a telephone can call or write to: digits alone", () => {
    const page = builtPages().get(roomAddress("fr", "contacts")) ?? "";
    const numbers = matches(page, /href="(?:tel|sms):([^"]*)"/g);
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers.filter((number) => !/^\d+$/.test(number))).toEqual([]);
    expect(page).toContain('href="sms:114"');
  });
});
