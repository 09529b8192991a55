// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is to be read again in the small law: grouped, dated, with the file and the line. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { SMALL_LAW } from "../../test-support/small-law.ts";
import { openTerminal, type Terminal } from "../../test-support/terminal.ts";

const AID = "dispositions/sante/aide-verte.yaml";

let terminal: Terminal;
beforeAll(async () => {
  const ending = SMALL_LAW[AID]?.replace("du: 2020-01-01\n", "du: 2020-01-01\n    au: 2026-12-31\n") ?? "";
  terminal = await openTerminal({ [AID]: ending });
});
afterAll(() => terminal.remove());

it("says what ends, then what is in doubt, with the place", async () => {
  const { code, out, err } = await terminal.cli("review", "--on", "2026-11-20");
  expect([code, err]).toEqual([0, ""]);
  expect(out.split("\n").slice(0, 8)).toEqual([
    "À relire dans le droit, au 20 novembre 2026",
    "",
    "Texte qui finit dans les six mois, sans suite écrite (1)",
    `  - 31 décembre 2026 : Aide verte, version « depuis 2020 » (${AID}:22)`,
    "",
    "À vérifier (1)",
    "  - Carte verte (dispositions/sejour/carte-verte.yaml:2)",
    "",
  ]);
});

it("looks at today when no day is given, and at the same in English and for programs", async () => {
  const { out } = await terminal.cli("review", "--lang", "en");
  expect(out).toContain("To be read again in the law, on 20 November 2026\n");
  expect(out).toContain("  - 31 December 2026: Green aid, version “depuis 2020” (");
  const { out: json } = await terminal.cli("review", "--json", "--on", "2027-01-01");
  const { on, due } = JSON.parse(json);
  expect(on).toBe("2027-01-01");
  expect(due[0]).toMatchObject({
    kind: "ended",
    id: "aide-verte",
    version: "depuis 2020",
    day: "2026-12-31",
  });
  expect(due[0]).toMatchObject({ file: AID, line: 22 });
});

it("folds what does not press", async () => {
  const copies = Object.fromEntries(
    Array.from({ length: 9 }, (_, i) => {
      const text = SMALL_LAW["dispositions/sejour/carte-verte.yaml"] ?? "";
      return [`dispositions/sejour/carte-${i}.yaml`, text.replace("id: carte-verte", `id: carte-${i}`)];
    }),
  );
  const many = await openTerminal(copies);
  const [folded, whole] = [await many.cli("review"), await many.cli("review", "--all")];
  await many.remove();
  expect(folded.out).toContain("À vérifier (10)");
  expect(folded.out.match(/ {2}- Carte verte \(/g)).toHaveLength(12);
  expect(folded.out).toContain("  … et 2 autres (« --all » les montre)");
  expect(whole.out).not.toContain("« --all »");
});

it("refuses a day that is none", async () => {
  const { code, err } = await terminal.cli("review", "--on", "2026-02-30");
  expect(code).toBe(2);
  expect(err).toContain("« 2026-02-30 », donné à « --on », n’est pas un jour du calendrier");
});
