// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the pages say changed from one version to the next: by name, and never against a version that ran beside it. */
import { typo } from "@sauf-conduit/ui/typo";
import { describe, expect, it } from "vitest";
import { itemAddress, versionAddress } from "./addresses.ts";
import { lawPages, matches, pageAt, unescaped } from "./testing/built-pages.ts";

const { items } = lawPages();
const set = (text: string): string => typo(text, "fr");

/** The part of a page that compares, each list that names what changes under its own key. */
function compared(id: string, key: string): string {
  const page = unescaped(pageAt(versionAddress("fr", id, key)));
  const from = page.indexOf('id="comparer"');
  return page.slice(from, page.indexOf("</section>", from));
}
const named = (part: string, change: string): string[] =>
  matches(
    matches(part, new RegExp(`data-change="difference\\.${change}">(.*?)</div>`, "gs")).join(),
    /<li>(.*?)<\/li>/g,
  );

describe("what changed, on the page of a version", () => {
  const first = "conjoint-francais-violences-l423-5";
  const at = (id: string, from: string) => {
    const found = items[id]?.versions.find((version) => version.from === from);
    if (!found) throw new Error(`${id} has no version of ${from}`);
    return compared(id, found.key);
  };

  it("is read where a way gives something else, and no way is named for what nobody reads", () => {
    const card = at("traite-proxenetisme-l425-1", "2016-04-15");
    expect(named(card, "ways.changed").length).toBeGreaterThan(0);
    expect(matches(card, /<del>.*?<\/span>(.*?)<\/del>/g)).toContain(set("Durée : 6 mois au moins."));
    expect(matches(card, /<ins>.*?<\/span>(.*?)<\/ins>/g)).toContain(set("Durée : 1 an."));
    expect(named(at("ordonnance-protection-civile", "2024-06-15"), "ways.changed")).toEqual([]);
  });

  it("is told by the names of its ways: a condition inside the computations is no date nor amount", () => {
    expect(named(at(first, "2007-11-21"), "ways.added")).toEqual(["Recevoir la première carte"]);
    expect(named(at(first, "2021-08-26"), "ways.changed")).toEqual(["Garder ou renouveler la carte"]);
    expect(at(first, "2021-08-26")).toContain(set("Polygamie subie"));
    for (const [id, from] of [
      [first, "2021-08-26"],
      ["oqtf-cas", "2024-01-28"],
      ["dsuv", "2019-12-30"],
      ["c2s-conditions", "2026-07-01"],
    ] as const)
      expect(at(id, from), id).not.toContain('data-change="difference.figures');
  });

  it("is told of the whole version too: what it gives, and whether it must be granted", () => {
    const card = at("traite-proxenetisme-l425-1", "2016-04-15");
    expect(matches(card, /<ins>.*?<\/span>(.*?)<\/ins>/g).join()).toContain("De plein droit");
    expect(matches(card, /<del>.*?<\/span>(.*?)<\/del>/g).join()).toContain("l’appréciation de qui décide");
  });

  it("shows a time-limit that has cases whole, as it was then as it is, and the length of one that it borrows", () => {
    const card = at("recours-oqtf", "2024-07-15");
    const from = card.indexOf('Saisir le tribunal administratif</li><li data-depth="1"');
    expect(from).toBeGreaterThan(0);
    const told = matches(card.slice(from, card.indexOf('<li data-depth="0"', from)), /<(del|ins)>/g);
    expect(told.lastIndexOf("del")).toBeLessThan(told.indexOf("ins"));
    const borrowed = at("assignation-residence", "2024-07-15");
    expect(matches(borrowed, /<ins>.*?<\/span>(.*?)<\/ins>/g)[0]).toMatch(/^7\sjours/);
  });

  it("is told by what is noted of either text, where the answers stay the same", () => {
    expect(at("refus-cma", "2024-01-28")).toContain("La loi de 2024 a écrit que l’accueil est refusé");
  });

  it("is gone, of a day that the later version does not have", () => {
    const card = at("placement-procedure-acceleree", "2026-06-12");
    expect(named(card, "figures.removed")).toContain("Dernier jour pour ne pas être en retard");
    expect(named(card, "figures.changed")).toEqual([]);
  });

  it("is no ground that began once the version was over", () => {
    expect(at("parents-mineur-malade-l425-10", "2017-01-01")).not.toContain("Refus de signer");
    expect(at("parents-mineur-malade-l425-10", "2021-05-01")).toContain("Refus de signer");
  });

  it("is told by the name of the date or the amount that changes, before and after", () => {
    const part = at("ame-retroactivite-90-jours", "2021-01-01");
    expect(named(part, "figures.changed")).toEqual(["Durée de la rétroactivité"]);
    expect(matches(part, /<del>.*?<\/span>(.*?)<\/del>/g)).toEqual([set("30 jours")]);
    expect(matches(part, /<ins>.*?<\/span>(.*?)<\/ins>/g)).toEqual([set("90 jours")]);
    expect(named(at("delai-ofpra", "2026-06-12"), "figures.changed")).toContain(
      "Répondre en procédure accélérée",
    );
  });

  it("is counted from the version that was over, for each of two that run side by side", () => {
    for (const [id, from, before] of [
      ["travail-6-mois", "2026-06-12", "six mois"],
      ["etranger-malade-l425-9", "2017-01-01", "loi de 2011"],
    ] as const) {
      const beside = items[id]?.versions.filter((version) => version.from === from) ?? [];
      expect(beside).toHaveLength(2);
      const old = items[id]?.versions.find(({ name }) => name === before);
      expect(beside.map((version) => version.before)).toEqual([old?.key, old?.key]);
      for (const { key } of beside)
        expect(compared(id, key)).toContain(versionAddress("fr", id, old?.key ?? ""));
    }
  });

  it("shows what is announced after what is in force", () => {
    const page = pageAt(itemAddress("fr", "aes-metiers-tension-l435-4"));
    const heads = matches(page, /<p class="difference-head">(.*?)<\/p>/gs);
    expect(heads.map((head) => matches(head, /dateTime="([\d-]+)"/g))).toEqual([
      ["2024-01-28", "2026-12-31"],
      ["2026-12-31", "2027-01-01"],
    ]);
  });
});

describe("computed lines", () => {
  it("name the act of a time-limit as its card does, never its short name in the file", () => {
    const shown = matches(
      pageAt(itemAddress("fr", "cpl-protection-subsidiaire")),
      /la fin du délai «.(.*?).»/g,
    );
    expect(shown).toContain("remettre la carte pluriannuelle");
    const said = Object.values(items).flatMap(({ id, versions }) =>
      versions.flatMap(({ limits, computations }) => {
        const acts = new Set(limits.map(({ to }) => to));
        const short = limits.map(({ name }) => name).filter((name) => !acts.has(name));
        return computations
          .filter(({ said: text }) => short.some((name) => text === `fin du délai « ${name} »`))
          .map(({ name }) => `${id} ${name}`);
      }),
    );
    expect(said).toEqual([]);
  });

  it("say which reading gives which value, and lead to the debate on the same page", () => {
    const page = unescaped(pageAt(itemAddress("fr", "reunification-familiale")));
    const sheet = page.slice(page.indexOf('id="calculs"'));
    const [debate = ""] = matches(sheet, /<a href="#(lecture-[^"]+)"/g);
    expect(page).toContain(`id="${debate}"`);
    expect(sheet.slice(0, sheet.indexOf("</section>"))).not.toContain("selon la lecture retenue");
  });
});
