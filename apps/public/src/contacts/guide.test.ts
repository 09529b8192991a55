// SPDX-License-Identifier: AGPL-3.0-or-later
/** Whom each right names: the rule, what the file of the guide may not say, and what the written one does say. */
import { fileURLToPath } from "node:url";
import { readTranslations } from "@sauf-conduit/rights/compiler";
import { describe, expect, it } from "vitest";
import languages from "../../../../content/languages.json" with { type: "json" };
import { readAllContacts, readDirectory } from "../../build-contacts.ts";
import { builtPages, matches, presentation } from "../law-pages/testing/built-pages.ts";
import { type Contact, THEMES } from "./contact.ts";
import { ContactFault } from "./fields.ts";
import { type Known, readGuide } from "./read-guide.ts";
import { type Directory, servedBy, whomToContact } from "./whom.ts";

const contact = (id: string, theme: Contact["theme"], telephones = ["17"]): Contact => ({
  id,
  name: id,
  theme,
  purpose: "Aide.",
  telephones,
  by: "call",
  hours: null,
  languages: [],
  website: null,
  place: null,
  source: "un guide",
  verified: null,
  sourceDate: "2022",
});

const KNOWN: Known = {
  domains: { santé: "health", commun: "common" },
  items: new Set(["ame", "plainte"]),
  contacts: [contact("soin", "health"), contact("avocat", "rights")],
};
const GOOD = {
  domaines: { santé: ["santé"], commun: ["droits"] },
  fiches: [{ pour: ["plainte"], thèmes: ["droits", "santé"], contacts: ["soin"] }],
};

describe("whom a right names", () => {
  const themes = ["health", "rights"] as const;
  const directory: Directory = {
    contacts: [
      contact("h1", "health"),
      contact("r0", "rights", []),
      contact("r1", "rights"),
      contact("h2", "health"),
      contact("h3", "health"),
      contact("asile", "asylum"),
    ],
    guide: {
      domains: { health: { themes, contacts: [] } } as unknown as Directory["guide"]["domains"],
      items: { ame: { themes, contacts: ["asile", "r0"] } },
    },
  };
  const named = (id: string) =>
    whomToContact(directory, { id, domain: "health" }).contacts.map((one) => one.id);

  it("is three at most, of each theme in turn, none without a number or a site", () => {
    expect(named("pass")).toEqual(["h1", "r1", "h2"]);
  });

  it("begins with those that the item names", () => {
    expect(named("ame")).toEqual(["asile", "r0", "h1"]);
  });

  it("leads to the page at its first theme", () => {
    expect(whomToContact(directory, { id: "pass", domain: "health" }).theme).toBe("health");
  });
});

describe("the file of the guide", () => {
  it("is read", () => {
    expect(readGuide("x.yaml", GOOD, KNOWN)).toEqual({
      domains: {
        health: { themes: ["health"], contacts: [] },
        common: { themes: ["rights"], contacts: [] },
      },
      items: { plainte: { themes: ["rights", "health"], contacts: ["soin"] } },
    });
  });

  const group = GOOD.fiches[0];
  it.each([
    [{ ...GOOD, domaines: { santé: ["santé"] } }, "x.yaml, « domaines » : il manque « commun »."],
    [{ ...GOOD, domaines: { ...GOOD.domaines, commun: [] } }, "il manque « commun »"],
    [
      { ...GOOD, domaines: { ...GOOD.domaines, commun: ["droit"] } },
      "« commun » doit être l'un de danger, violences, hébergement, traite, santé, asile, droits, détresse, et non « droit »",
    ],
    [{ ...GOOD, domaines: { ...GOOD.domaines, sante: ["santé"] } }, "la clé « sante » n'existe pas"],
    [{ ...GOOD, domaines: { ...GOOD.domaines, commun: ["asile"] } }, "aucun contact n'a le thème « asile »"],
    [{ ...GOOD, fiches: {} }, "« fiches » doit être une liste"],
    [{ ...GOOD, fiches: [{ ...group, pour: ["plaintes"] }] }, "aucune fiche ne s'appelle « plaintes »"],
    [{ ...GOOD, fiches: [group, group] }, "x.yaml, fiches n° 2 : « plainte » est déjà plus haut"],
    [{ ...GOOD, fiches: [{ pour: ["plainte"] }] }, "il manque « thèmes »"],
    [{ ...GOOD, fiches: [{ ...group, contacts: ["soins"] }] }, "aucun contact ne s'appelle « soins »"],
    [{ ...GOOD, fiches: [{ ...group, theme: "x" }] }, "la clé « theme » n'existe pas"],
    [["santé"], "x.yaml : des clés et leurs valeurs sont attendues."],
  ])("is refused, with what to write: %j", (parsed, said) => {
    const read = () => readGuide("x.yaml", parsed, KNOWN);
    expect(read).toThrow(ContactFault);
    expect(read).toThrow(said);
  });
});

describe("the guide that is written", () => {
  const items = Object.values(presentation().items);
  const directoryRead = readDirectory(presentation().items);
  const named = async (id: string) => {
    const item = presentation().items[id];
    if (!item) throw new Error(`no item ${id}`);
    return whomToContact(await directoryRead, item).contacts.map((one) => one.id);
  };

  it("serves every item of the law: a theme that has a contact, and someone to reach", async () => {
    const directory = await directoryRead;
    expect(items.length).toBeGreaterThan(150);
    for (const item of items) {
      const { themes } = servedBy(directory.guide, item);
      for (const theme of themes)
        expect(
          directory.contacts.some((one) => one.theme === theme),
          item.id,
        ).toBe(true);
      const { contacts } = whomToContact(directory, item);
      expect(contacts.length, item.id).toBeGreaterThan(0);
      for (const { telephones, website } of contacts)
        expect(telephones.length > 0 || website !== null, item.id).toBe(true);
    }
  });

  it("leaves no theme without a contact", async () => {
    const { contacts } = await directoryRead;
    expect(new Set(contacts.map(({ theme }) => theme))).toEqual(new Set(Object.values(THEMES)));
  });

  it("names who listens to women where violence is spoken of, and nowhere in care", async () => {
    const line = "violences-femmes-info";
    for (const id of ["conjoint-francais-violences-l423-5", "plainte-sans-condition-de-sejour"])
      expect(await named(id), id).toContain(line);
    for (const { id, domain } of items)
      if (domain === "health") expect(await named(id), id).not.toContain(line);
  });

  it.each([
    ["traite-proxenetisme-l425-1", "ccem"],
    ["hebergement-urgence-inconditionnel", "hebergement-115"],
    ["ame-conditions", "comede-droits"],
    ["etranger-malade-l425-9", "comede-droits"],
    ["refugie-l511-1", "forum-refugies"],
    ["recours-oqtf", "la-cimade"],
    ["ivg", "planning-familial"],
  ])("for %s, names %s first", async (id, first) => {
    expect((await named(id))[0]).toBe(first);
  });

  it.each(["/droit/", "/en/law/"])("is the same on the page of each item: %s", async (root) => {
    const directory = await directoryRead;
    for (const item of items) {
      const page = builtPages().get(`${root}${item.id}/`) ?? "";
      const sheet = page.slice(
        page.indexOf('id="contacts"'),
        page.indexOf("</section>", page.indexOf('id="contacts"')),
      );
      const { contacts, theme } = whomToContact(directory, item);
      const numbers = contacts.flatMap(({ telephones }) => telephones.map((one) => one.replaceAll(" ", "")));
      expect(matches(sheet, /href="(?:tel|sms):(\d+)"/g), item.id).toEqual(numbers);
      expect(sheet, item.id).toContain(`href="${root}contacts/#${theme}"`);
      expect(builtPages().get(`${root}contacts/`)).toContain(`id="${theme}"`);
    }
  });
});

describe("what is said of the contacts", () => {
  const folder = fileURLToPath(new URL("../../../../content/translations", import.meta.url));
  const others = languages.filter(({ code, complete }) => complete && code !== "fr");

  it.each(others)("is in $name", async ({ code }) => {
    const { catalogues } = await readTranslations(folder);
    const said = catalogues.get(code) ?? {};
    const words = (await readAllContacts()).flatMap(({ purpose, hours, source }) => [
      purpose,
      hours ?? purpose,
      source,
    ]);
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((french) => said[french] === undefined)).toEqual([]);
  });
});
