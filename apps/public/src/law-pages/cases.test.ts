// SPDX-License-Identifier: AGPL-3.0-or-later
/** Worked cases are read by visitors: each is named by what happens to the person in it. */
import { capital } from "@sauf-conduit/rights";
import { typo } from "@sauf-conduit/ui/typo";
import { describe, expect, it } from "vitest";
import { casesFile, itemAddress, LANGUAGES, lawIndex } from "./addresses.ts";
import { builtFile, builtPages, lawPages, matches, pageAt, unescaped } from "./testing/built-pages.ts";

const pages = lawPages();
const items = Object.values(pages.items);
const names = items.flatMap(({ id, cases }) => cases.map(({ name }) => ({ id, name })));

describe("the name of a worked case", () => {
  it("tells the case, and not which of our corrections it came from", () => {
    expect(names.length).toBeGreaterThan(4000);
    expect(names.filter(({ name }) => /^(correction|cas|exemple|test)\b\s*[\d.:n°]/i.test(name))).toEqual([]);
  });
});

describe("the worked cases of an item", () => {
  it("gives its worked cases to the check, each at the address that its page says", () => {
    for (const { id, cases } of items) {
      const file = JSON.parse(builtFile(casesFile(id))) as { law: string; cases: { key: string }[] };
      expect(file.law).toBe(pages.law);
      expect(file.cases.map(({ key }) => key)).toEqual(cases.map(({ key }) => key));
      expect(new Set(cases.map(({ key }) => key)).size, id).toBe(cases.length);
      for (const language of LANGUAGES) {
        const links = matches(pageAt(itemAddress(language, id)), /href="\/#cas=([^"]+)"/g);
        const wanted = cases.map(({ key }) => `${id}.${key}&langue=${language}`);
        expect(links.map(unescaped).sort()).toEqual(wanted.sort());
      }
    }
  });

  it("shows first the cases of the law of today, and says under which law the others are judged", () => {
    const page = pageAt(itemAddress("fr", "enregistrement-demande-asile"));
    const { cases } = pages.items["enregistrement-demande-asile"] ?? { cases: [] };
    const keys = matches(page, /<li id="cas-([^"]+)"/g);
    const [today, before] = ["depuis le Pacte", "code de 2021"].map((name) =>
      cases.filter(({ versions }) => versions?.includes(name)).map(({ key }) => key),
    );
    const none = cases.filter(({ versions }) => versions?.length === 0).map(({ key }) => key);
    expect(today?.length).toBeGreaterThan(0);
    expect(before?.length).toBeGreaterThan(0);
    expect(keys.slice(0, today?.length)).toEqual(today);
    expect(keys).toHaveLength(cases.length);
    expect(none).toHaveLength(page.split("Aucune version de cette fiche ne vaut ce jour-là.").length - 1);
    expect(page.split("Sous la version\u00a0: code de 2021.")).toHaveLength(
      (before ?? []).filter((key) => !today?.includes(key)).length + 1,
    );
  });

  it("says both days of what is not certain: a right is not told to open on the earlier one", () => {
    const page = unescaped(pageAt(itemAddress("fr", "ame-conditions"))).replaceAll(/<[^>]+>|\u2060/g, "");
    expect(page.replaceAll(/[\u00a0\u202f]/g, " ")).toContain(
      "Droit ouvert à partir du : 10 novembre 2026 au plus tôt, 11 novembre 2026 au plus tard",
    );
  });

  it("draws no sign beside a duty: to have to leave is no good news", () => {
    const page = pageAt(itemAddress("fr", "fin-hebergement"));
    const duties = matches(page, /data-truth="([^"]+)">(?=[^<]*Obligatoire|<svg.*?<\/svg>Obligatoire)/g);
    expect(duties.length).toBeGreaterThan(0);
    expect(new Set(duties)).toEqual(new Set(["plain"]));
  });

  it("answers each case in the words of what the item is: no « yes » under a prohibition", () => {
    const said = (id: string) =>
      matches(pageAt(itemAddress("fr", id)), /data-truth="[^"]+">.*?<\/svg>([^<]+)</g).map(unescaped);
    expect(said("pieces-interdites")).toContain("Ne peut pas être exigé");
    // A way that closes, on the page of a duty.
    expect(said("contrat-engagement-republique")).toContain("Ferme d’autres droits");
    expect(said("ame-delai-neuf-mois")).toContain("Ferme d’autres droits");
    for (const { id } of items) for (const words of said(id)) expect(words).not.toMatch(/^(Oui|Non)$/);
  });
});

describe("the answer of a case", () => {
  const caseOf = (page: string, key: string): string => {
    const from = page.slice(page.indexOf(`<li id="cas-${key}"`));
    return unescaped(from.slice(0, from.indexOf(`#cas=`)).replaceAll(/<[^>]+>/g, "|"));
  };

  it("that is of some ways only, names each with its own", () => {
    const page = pageAt(itemAddress("fr", "langue-entretien"));
    const last = caseOf(page, "langue-mal-comprise-lendemain-du-delai");
    expect(last).toMatch(/Être entendu dans la langue choisie[^|]*\s:\s\|+Ouvert\|/);
    expect(last).toMatch(/Contester la langue de l’entretien[^|]*\s:\s\|+Fermé\|/);
    expect(caseOf(page, "langue-choisie-et-comprise")).not.toMatch(/Être entendu/);
  });

  it("that is the same of every way, is said once", () => {
    const page = pageAt(itemAddress("fr", "motifs-blocage-communs"));
    expect(caseOf(page, "tous-les-motifs-carte-pluriannuelle-retiree")).toMatch(/et 8 autres réponses/);
  });

  it("of a page that only informs, is its figures", () => {
    const told = caseOf(pageAt(itemAddress("fr", "penal-reference")), "traite-225-4-1");
    expect(told).toMatch(/Années de prison encourues[^|]*\s:\s\|+7\|/);
    expect(told).toMatch(/Amende encourue en euros[^|]*\s:\s\|+150\s000\s€\|/);
    expect(told).not.toContain("La règle s’applique");
  });

  it("is the answer too where the only figure is that there is no day", () => {
    const told = caseOf(
      pageAt(itemAddress("fr", "opposabilite-voies-et-delais")),
      "recours-et-delai-ecrits-sur-la-lettre",
    );
    expect(told).toContain("La règle s’applique");
    expect(told).toMatch(/Dernier jour raisonnable[^|]*\s:\s\|+pas de date/);
  });

  it("is never « aucune » of a day that does not exist", () => {
    const pagesWith = (said: RegExp) =>
      [...builtPages()].filter(([, page]) => said.test(page)).map(([address]) => address);
    expect(pagesWith(/<p>Aucune<\/p>|<li>[^<]*<b>aucune</)).toEqual([]);
    expect(pagesWith(/<b>pas de date</).length).toBeGreaterThan(20);
    expect(pagesWith(/<p>Pas de date</).length).toBeGreaterThan(0);
  });

  it("of a paper is what it proves, and what it does not", () => {
    const told = caseOf(pageAt(itemAddress("fr", "documents-provisoires")), "victime-de-traite-recepisse");
    expect(told).toMatch(/Récépissé de première demande\|+Permet de travailler\s:\s\|+oui/);
    const empty = [...builtPages()].filter(([, page]) => /<ul class="plain-list"><\/ul>/.test(page));
    expect(empty.map(([address]) => address)).toEqual([]);
  });
});

describe("a worked case on an English page", () => {
  const english = items.map(({ id, cases }) => {
    const told = matches(pageAt(itemAddress("en", id)), /<div class="case-facts">(.*?)<\/div><\/li>/gs);
    return { id, cases, told };
  });

  it("is said by its facts, in English alone: its name is French", () => {
    const unsaid = english.filter(({ cases, told }) => told.length !== cases.length);
    expect(unsaid.map(({ id }) => id)).toEqual([]);
    const inFrench = english.flatMap(({ id, told }) =>
      told.flatMap((one) => matches(one, /lang="fr"[^>]*>([^<]*)/g).map((words) => `${id}: ${words}`)),
    );
    expect(inFrench).toEqual([]);
  });

  it("keeps its French name for the French page, there and where two versions differ on it", () => {
    const french = [...builtPages()].flatMap(([address, page]) =>
      matches(page, /<ul class="cases">(.*?)<\/ul>|<div class="witness">(.*?)<\/div>/gs)
        .concat(matches(page, /<div class="witness">(.*?)<\/div>/gs))
        .filter((part) => address.startsWith(lawIndex("en")) && part.includes('lang="fr"'))
        .map(() => address),
    );
    expect([...new Set(french)]).toEqual([]);
    const named = names.find(({ id }) => id === "ame-conditions");
    expect(unescaped(pageAt(itemAddress("fr", "ame-conditions")))).toContain(
      typo(capital(named?.name ?? ""), "fr"),
    );
  });

  it("follows an earlier one but for a few facts", () => {
    const [first = "", second = ""] = english.find(({ id }) => id === "ame-conditions")?.told ?? [];
    expect(first).toContain("<dt>Is lawfully staying</dt><dd><span>no</span></dd>");
    expect(second).toMatch(
      /As example 1, except:<\/p><dl class="facts"><div><dt>Date of the AME application<\/dt>/,
    );
    expect(second.match(/<dt>/g)).toHaveLength(1);
  });

  it("is not said twice on a French one", () => {
    expect(pageAt(itemAddress("fr", "ame-conditions"))).not.toContain("case-facts");
  });
});
