// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a permit is called on the pages of the law, and how a test of many permits is read. */
import { describe, expect, it } from "vitest";
import { itemAddress } from "./addresses.ts";
import { lawPages, matches, pageAt } from "./testing/built-pages.ts";

const options = (page: string) => matches(page, /<ul class="tree-options">(.*?)<\/ul>/gs);

describe("a test of many permits", () => {
  it("stands one permit under the other, each by what it is given for", () => {
    const [lists, english] = (["fr", "en"] as const).map((language) =>
      options(pageAt(itemAddress(language, "refus-implicite"))),
    );
    expect(lists?.length).toBeGreaterThan(1);
    expect(lists?.[0]).toContain("<li>carte d’étudiant (L.");
    expect(english?.[0]).toContain("<li>student card (L.");
    expect(matches(lists?.join("") ?? "", /<li>(L\.)/g)).toEqual([]);
  });

  it("says when the answer is none of them", () => {
    expect(pageAt(itemAddress("fr", "refus-implicite"))).toContain("une autre réponse que celles-ci");
  });
});

describe("versions of one day", () => {
  it("each tell what changed before that day, not one against the other", () => {
    const { versions } = lawPages().items["etranger-malade-l425-9"] ?? { versions: [] };
    const of2017 = versions.filter(({ from }) => from === "2017-01-01");
    expect(of2017.map(({ change }) => change?.from)).toEqual(["loi de 2011", "loi de 2011"]);
  });
});

describe("a worked case whose conditions are not met", () => {
  it("says that one may still ask, where one may", () => {
    const page = pageAt(itemAddress("fr", "parents-mineur-malade-algeriens"));
    expect(page).toMatch(/Enfant devenu majeur.*?on peut demander quand même/s);
  });
});
