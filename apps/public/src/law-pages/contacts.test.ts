// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { roomAddress } from "./addresses.ts";
import { ContactFault, isCurrent, readContacts } from "./contacts.ts";
import { builtPages } from "./testing/built-pages.ts";

const GOOD = {
  id: "ligne",
  nom: "Une ligne",
  thème: "droits",
  pour: "Conseil.",
  "pour en anglais": "Advice.",
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
});

describe("readContacts", () => {
  it("reads what is written", () => {
    expect(readContacts("x.yaml", [GOOD])).toMatchObject([
      {
        name: "Une ligne",
        theme: "rights",
        telephones: ["01 23 45 67 89"],
        verified: "2026-05-21",
        hours: null,
      },
    ]);
  });

  it.each([
    ["thème", "chansons", "« thème » doit être l'un de"],
    ["téléphones", ["0123456789x"], "n'est pas un numéro"],
    ["vérifié le", "2026-02-30", "doit être un jour"],
    ["site", "http://exemple.org", "une adresse https"],
    ["horaires", "la nuit", "il manque « horaires en anglais »"],
    ["pour", "", "« pour » doit être un texte"],
    ["email", "a@b.c", "la clé « email » n'existe pas"],
  ])("refuses « %s »: %j, and says where", (key, value, said) => {
    const read = () => readContacts("x.yaml", [GOOD, { ...GOOD, [key]: value }]);
    expect(read).toThrow(ContactFault);
    expect(read).toThrow(said);
    expect(read).toThrow("x.yaml, contact 2");
  });
});

describe("the page of contacts", () => {
  it.each(["fr", "en"] as const)(
    "in %s never shows as current what was not verified within six months",
    (language) => {
      const page = builtPages().get(roomAddress(language, "contacts")) ?? "";
      const cards = page
        .split('<article class="contact"')
        .slice(1)
        .map((card) => card.slice(0, card.indexOf("</article>")));
      expect(cards.length).toBeGreaterThan(30);
      const today = /<time dateTime="([\d-]+)"/i.exec(page.slice(page.indexOf("frame-foot")))?.[1] ?? "";
      for (const card of cards) {
        const verified = /<p class="fine">.*?<time dateTime="([\d-]+)"/i.exec(card)?.[1] ?? null;
        expect(card.startsWith(' data-current="true"')).toBe(isCurrent({ verified }, today));
        if (verified === null) expect(card).toContain(language === "fr" ? "À vérifier" : "To be verified");
      }
    },
  );

  it("gives numbers that a telephone can call: digits alone", () => {
    const page = builtPages().get(roomAddress("fr", "contacts")) ?? "";
    const numbers = [...page.matchAll(/href="tel:([^"]*)"/g)].map(([, number = ""]) => number);
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers.filter((number) => !/^\d+$/.test(number))).toEqual([]);
  });
});
