// SPDX-License-Identifier: AGPL-3.0-or-later
/** The page of a version that is over: nothing of today's law stands in it as its own. */
import { typo } from "@sauf-conduit/ui/typo";
import { describe, expect, it } from "vitest";
import { itemAddress, LANGUAGES, versionAddress } from "./addresses.ts";
import {
  builtOn,
  englishWords,
  lawPages,
  matches,
  pageAt,
  presentation,
  unescaped,
} from "./testing/built-pages.ts";

const words = presentation();
const english = englishWords();
const today = builtOn(pageAt("/droit/"));

const over = Object.values(lawPages().items).flatMap(({ id, alerts, versions }) =>
  versions.flatMap((version, i) =>
    version.to !== null && version.to < today && i < versions.length - 1 ? [{ id, alerts, version }] : [],
  ),
);

/** The page without its lists of other pages, up to what is said to be of today, and from there. */
function halves(page: string): readonly [own: string, ofToday: string] {
  const main = unescaped(page.slice(page.indexOf("<main"), page.indexOf("<footer")));
  const [before = "", after = ""] = main.split('<section class="law-today" id="aujourd-hui">');
  const [ofToday = "", aside = ""] = after.split('<aside class="law-side"');
  return [`${page.slice(0, page.indexOf("<body"))}${before}${aside}`, ofToday];
}

/** What the top of a file says in its own words, for all versions alike. */
function itemWide({ id, alerts, version }: (typeof over)[number]): string[] {
  const text = words.items[id];
  const { parts, computations } = version.ofItem;
  const notes = version.computations
    .filter(({ name }) => computations.includes(name))
    .map(({ note }) => note);
  const renewal = parts.includes("effects") ? version.effects?.renewal : null;
  return [
    text?.summary,
    ...(text?.alwaysReserved ?? []),
    ...alerts.map((name) => words.alerts[name]),
    ...notes,
    renewal,
  ].filter((said) => typeof said === "string");
}

describe("the page of a version that is over", () => {
  it.each(LANGUAGES)(
    "says what is written once for the item under the title of today's law alone (%s)",
    (language) => {
      const wrong: string[] = [];
      let seen = 0;
      for (const one of over) {
        const address = versionAddress(language, one.id, one.version.key);
        const [own, ofToday] = halves(pageAt(address));
        const ownNotes = one.version.computations
          .filter(({ name }) => !one.version.ofItem.computations.includes(name))
          .map(({ note }) => note);
        for (const said of itemWide(one)) {
          const there = language === "fr" ? said : (english.own[said] ?? english.check[said] ?? said);
          const set = typo(there, there === said ? "fr" : language);
          if (ownNotes.includes(said) || said === one.version.note) continue;
          seen++;
          if (own.includes(set)) wrong.push(`${address} as its own: ${set}`);
          if (!ofToday.includes(set)) wrong.push(`${address} nowhere: ${set}`);
        }
      }
      expect(wrong).toEqual([]);
      expect(seen).toBeGreaterThan(150);
    },
  );

  it.each(LANGUAGES)(
    "shows the refusals and exceptions of the item there too, and leads to the item (%s)",
    (language) => {
      const wrong: string[] = [];
      for (const { id, version } of over) {
        const address = versionAddress(language, id, version.key);
        const [own, ofToday] = halves(pageAt(address));
        const moved = version.ofItem.parts.some(
          (part) => (part === "except" || part === "risks") && version[part].length > 0,
        );
        if (moved && !ofToday.includes('id="blocages-aujourd-hui"')) wrong.push(`${address} lost`);
        const all = (["except", "risks"] as const).every(
          (part) => version.ofItem.parts.includes(part) || version[part].length === 0,
        );
        if (moved && all && own.includes('id="blocages"')) wrong.push(`${address} as its own`);
        if (ofToday !== "" && !ofToday.includes(`href="${itemAddress(language, id)}"`))
          wrong.push(`${address} no way to the item`);
      }
      expect(wrong).toEqual([]);
    },
  );

  it("keeps the college of physicians of 2017 out of the law of 1998", () => {
    const page = pageAt(versionAddress("fr", "etranger-malade-l425-9", "1998-05-12-loi-de-1998"));
    const [own, ofToday] = halves(page);
    expect(own).not.toContain("seulement après l’avis du collège");
    expect(own).not.toContain("OFII manquée");
    expect(ofToday).toContain("Dans le droit d’aujourd’hui");
    expect(ofToday).toContain("OFII manquée");
    const current = pageAt(
      versionAddress("fr", "etranger-malade-l425-9", "2021-05-01-recodification-de-2021"),
    );
    expect(matches(current, /(id="aujourd-hui")/g)).toEqual([]);
  });

  it("gives the first day of a ground that began after it", () => {
    const page = pageAt(versionAddress("fr", "parents-mineur-malade-l425-10", "2017-01-01-loi-de-2016"));
    const [, line = ""] = unescaped(page).split("Refus de signer le contrat d’engagement");
    expect(line.replaceAll(/<[^>]+>/g, " ").slice(0, 200)).toMatch(/Depuis le\s+17.juillet.2024/);
  });

  it("has no card of what it gives where that is nothing", () => {
    const empty = over.flatMap(({ id, version }) => {
      const page = pageAt(versionAddress("fr", id, version.key));
      const [, card = ""] = page.split('id="donne"');
      const text = card.slice(card.indexOf("</h2>"), card.indexOf("</section>")).replaceAll(/<[^>]+>/g, "");
      return card !== "" && text.trim() === "" ? [`${id} ${version.key}`] : [];
    });
    expect(empty).toEqual([]);
  });
});
