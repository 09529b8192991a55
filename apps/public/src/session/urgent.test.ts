// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { URGENT_NUMBERS } from "./urgent.ts";

interface Contact {
  readonly téléphones?: readonly string[];
  readonly "vérifié le"?: string;
}

const contacts = ["urgences", "organismes"].flatMap((file): Contact[] =>
  parse(readFileSync(new URL(`../../../../content/contacts/${file}.yaml`, import.meta.url), "utf8")),
);

it("the numbers of the check are those of the contacts, and none is said to be verified that is not", () => {
  const shown = Object.values(URGENT_NUMBERS).flatMap((numbers) => numbers.map(({ number }) => number));
  expect(shown.length).toBeGreaterThan(0);
  for (const number of shown) {
    const contact = contacts.find(({ téléphones }) => téléphones?.includes(number));
    expect(contact, number).toBeDefined();
    // The day that one is verified, « urgent.unverified » has to go.
    expect(contact?.["vérifié le"], number).toBeUndefined();
  }
});
