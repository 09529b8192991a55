// SPDX-License-Identifier: AGPL-3.0-or-later
/** Worked cases are read by visitors: each is named by what happens to the person in it. */
import { typo } from "@sauf-conduit/ui/typo";
import { describe, expect, it } from "vitest";
import { itemAddress, lawIndex } from "./addresses.ts";
import { capital } from "./say.tsx";
import { builtPages, lawPages, matches, pageAt, unescaped } from "./testing/built-pages.ts";

const items = Object.values(lawPages().items);
const names = items.flatMap(({ id, cases }) => cases.map(({ name }) => ({ id, name })));

describe("the name of a worked case", () => {
  it("tells the case, and not which of our corrections it came from", () => {
    expect(names.length).toBeGreaterThan(4000);
    expect(names.filter(({ name }) => /^(correction|cas|exemple|test)\b\s*[\d.:n°]/i.test(name))).toEqual([]);
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
