// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from "vitest";
import { unofficialHost } from "./official-hosts.ts";

it("names the host of a source that no publisher of the law holds", () => {
  expect(unofficialHost("https://www.doctrine.fr/d/CE/2020")).toBe("doctrine.fr");
  expect(unofficialHost("https://notgouv.fr/")).toBe("notgouv.fr");
  for (const host of [
    "www.legifrance.gouv.fr",
    "toulouse.cour-administrative-appel.fr",
    "senat.fr",
    "www.justice.fr",
    "martinique.ars.sante.fr",
  ])
    expect(unofficialHost(`https://${host}/a`)).toBeNull();
});
