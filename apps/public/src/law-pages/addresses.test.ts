// SPDX-License-Identifier: AGPL-3.0-or-later
/** Where pages stand, and where their links lead. */
import { describe, expect, it } from "vitest";
import { readAsked } from "../doors/asked.ts";
import { itemAddress, lawIndex, RESERVED } from "./addresses.ts";
import {
  builtPages,
  isServed,
  lawPages,
  matches,
  pageAt,
  presentation,
  unescaped,
} from "./testing/built-pages.ts";

const pages = builtPages();
const words = presentation();
const items = Object.values(lawPages().items);

const languageOf = (address: string) => (address.startsWith(lawIndex("en")) ? "en" : "fr");

describe("addresses", () => {
  it("that pages keep for themselves are the name of no item", () => {
    const taken = [
      ...Object.keys(words.items),
      ...Object.keys(words.references),
      ...items.flatMap(({ id }) => words.items[id]?.aliases ?? []),
    ];
    expect(taken.filter((id) => RESERVED.has(id))).toEqual([]);
  });

  it("of aliases lead to the page", () => {
    for (const { id, aliases } of Object.values(words.items))
      for (const alias of aliases) {
        const page = pageAt(itemAddress("fr", alias));
        expect(page).toContain(`href="${itemAddress("fr", id)}"`);
        expect(page).toContain('content="noindex"');
      }
  });

  it("inside each page resolve, and so does each anchor; the check opens in the language of the page", {
    timeout: 60_000,
  }, () => {
    const ids = new Map(
      [...pages].map(([address, page]) => [address, new Set(matches(page, / id="([^"]*)"/g))]),
    );
    const broken = new Set<string>();
    for (const [address, page] of pages)
      for (const href of matches(page, / (?:href|src)="([^"]*)"/g).map(unescaped)) {
        if (/^(https?|tel|sms):/.test(href)) continue;
        const [path = "", fragment] = href.split("#");
        const target = path === "" ? address : path;
        const leads =
          target === "/"
            ? readAsked(fragment ?? "")?.language === languageOf(address)
            : fragment === undefined || ids.get(target)?.has(decodeURI(fragment));
        if (!isServed(target) || !leads) broken.add(`${address} → ${href}`);
      }
    expect([...broken]).toEqual([]);
  });

  it("see a link that leads nowhere", () => {
    expect(isServed("/droit/nulle-part/")).toBe(false);
    expect(isServed(lawIndex("en"))).toBe(true);
  });
});
