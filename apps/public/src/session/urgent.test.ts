// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { readAllContacts } from "../../build-contacts.ts";
import type { EntranceId } from "./entrances.ts";
import { URGENT_NUMBERS } from "./urgent.ts";

it("each urgent number is that of one contact, which has one", async () => {
  const contacts = await readAllContacts();
  const shown = Object.values(URGENT_NUMBERS).flat();
  expect(shown.length).toBeGreaterThan(0);
  for (const { contact: id } of shown)
    expect(contacts.find((one) => one.id === id)?.telephones, id).toHaveLength(1);
});

describe("who comes by a door", () => {
  const shown = (entrance: EntranceId) => URGENT_NUMBERS[entrance]?.map(({ contact }) => contact) ?? [];

  it.each(["violence", "subject-protection", "work"] as const)(
    "of %s first reads whom to call in danger, aloud or unheard",
    (entrance) => {
      expect(shown(entrance).slice(0, 2)).toEqual(["police-secours", "urgence-114"]);
      expect(shown(entrance)).toContain("hebergement-115");
    },
  );

  it.each(["violence", "subject-protection"] as const)(
    "of %s also reads who listens, and who helps a child",
    (entrance) => {
      expect(shown(entrance)).toEqual(expect.arrayContaining(["violences-femmes-info", "enfance-en-danger"]));
    },
  );

  it.each(["roof", "subject-accommodation"] as const)(
    "of %s first reads whom to ask for a bed tonight",
    (entrance) => {
      expect(shown(entrance)).toEqual(["hebergement-115", "enfance-en-danger"]);
    },
  );
});
