// SPDX-License-Identifier: AGPL-3.0-or-later
/** The sheet of a correction: filled in with what is read, and no address that does not exist. */
import { typo } from "@sauf-conduit/ui/typo";
import { describe, expect, it } from "vitest";
import { LANGUAGES, roomAddress, versionAddress } from "./addresses.ts";
import { lawPages, matches, pageAt, unescaped } from "./testing/built-pages.ts";

const sheetOf = (page: string): string =>
  unescaped(matches(page, /<dl class="correction-sheet">(.*?)<\/dl>/g).join(" "));

describe("the sheet of a correction", () => {
  it.each(LANGUAGES)("names the version that is read and its text (%s)", (language) => {
    for (const { id, versions } of Object.values(lawPages().items))
      for (const { key, name, sources } of versions) {
        const address = versionAddress(language, id, key);
        const sheet = sheetOf(pageAt(address));
        expect(sheet).toContain(address);
        if (sources[0]) expect(sheet).toContain(sources[0].text);
        if (language === "fr") expect(sheet.toLowerCase()).toContain(typo(name, "fr").toLowerCase());
      }
  });

  it.each(LANGUAGES)(
    "says on the page of corrections what can be done, and gives no address that is not there (%s)",
    (language) => {
      const page = pageAt(roomAddress(language, "correct"));
      expect(sheetOf(page)).toContain("to-write");
      expect(page).toContain(
        language === "fr" ? "n’a ni adresse ni formulaire" : "neither an address nor a form",
      );
      expect(matches(page, /(mailto:[^"]*)/g)).toEqual([]);
    },
  );
});
