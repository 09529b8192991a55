// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from "vitest";
import { readAllContacts } from "../../build-contacts.ts";
import { URGENT_NUMBERS } from "./urgent.ts";

it("each urgent number is that of one contact, which has one", async () => {
  const contacts = await readAllContacts();
  const shown = Object.values(URGENT_NUMBERS).flat();
  expect(shown.length).toBeGreaterThan(0);
  for (const { contact: id } of shown)
    expect(contacts.find((one) => one.id === id)?.telephones, id).toHaveLength(1);
});
