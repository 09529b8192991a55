// SPDX-License-Identifier: AGPL-3.0-or-later
/** Contacts of a group: those verified lately first, the others together under one warning, and each still says it. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Contact } from "../contacts/contact.ts";
import { LANGUAGES, roomAddress } from "./addresses.ts";
import { ContactGroup } from "./contact-card.tsx";
import { PageProvider } from "./say.tsx";
import { Site, type SiteInput } from "./site.ts";
import { contactNumbers, lawPages, matches, pageAt, presentation } from "./testing/built-pages.ts";

const contact = (id: string, verified: string | null): Contact => ({
  id,
  name: id,
  theme: "danger",
  purpose: "Secours.",
  telephones: [],
  by: "call",
  hours: null,
  languages: [],
  website: null,
  place: null,
  source: "une note",
  verified,
  sourceDate: "2026-02",
});

function groupOn(today: string, of: readonly Contact[]): string {
  const input = { presentation: presentation(), pages: lawPages(), today };
  const site = new Site(input as unknown as SiteInput);
  const group = createElement(ContactGroup, { of });
  return renderToStaticMarkup(PageProvider({ page: { site, language: "fr" }, children: group }));
}

/** Names and warnings, in the order in which they are read. */
const order = (html: string) =>
  matches(html, /<h3>([^<]*)<\/h3>|(?:class="(note)")/g).map((name) => name || "warning");

describe("a group of contacts", () => {
  const all = [contact("jamais", null), contact("récent", "2026-10-01"), contact("ancien", "2026-01-01")];

  it("warns once, before all those that are not current, and after those that are", () => {
    expect(order(groupOn("2026-11-20", all))).toEqual(["récent", "warning", "jamais", "ancien"]);
    expect(order(groupOn("2026-11-20", all.slice(1, 2)))).toEqual(["récent"]);
    // What was current is so no more, seven months later.
    expect(order(groupOn("2027-05-02", all))).toEqual(["warning", "jamais", "récent", "ancien"]);
  });

  it("lets each that is not current say so, far from the warning", () => {
    expect(matches(groupOn("2026-11-20", all), /(À vérifier\.)/g)).toHaveLength(2);
  });

  it("has one warning at most in each theme of the built page, and one where it must", async () => {
    const stale = (await contactNumbers()).filter(({ current }) => !current).map(({ id }) => id);
    for (const language of LANGUAGES) {
      const sheets = matches(
        pageAt(roomAddress(language, "contacts")),
        /(<section class="sheet.*?<\/section>)/gs,
      );
      expect(sheets.length).toBeGreaterThan(5);
      for (const sheet of sheets) {
        const unsure = matches(sheet, /<li id="([^"]*)"/g).filter((id) => stale.includes(id));
        expect(matches(sheet, /(class="note")/g)).toHaveLength(unsure.length > 0 ? 1 : 0);
      }
    }
  });
});
