// SPDX-License-Identifier: AGPL-3.0-or-later
/** A text announced and not yet in force says so, and applies from its first day, not the day before. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SMALL_LAW } from "../../test-support/small-law.ts";
import { openTerminal, type Terminal } from "../../test-support/terminal.ts";

const AID = "dispositions/sante/aide-verte.yaml";
const ANNOUNCED = `  - nom: loi annoncée
    du: 2027-01-01
    source: [ { texte: "loi à venir", lue le: 2026-11-20 } ]
    si: { toutes ces conditions: [est majeur, menace retenue] }
`;
const CASES = `cas types:
  - { nom: loi annoncée, comme: adulte ici, le: 2027-01-01, attendu: non }
`;
const OPEN =
  "faits: { titre demandé: carte verte, est majeur: oui, réside en France: oui, menace retenue: non }";

let terminal: Terminal;
beforeAll(async () => {
  const text = (SMALL_LAW[AID] ?? "")
    .replace("recours:\n", `${ANNOUNCED}recours:\n`)
    .replace("cas types:\n", CASES);
  const prime = (SMALL_LAW["dispositions/sante/prime-verte.yaml"] ?? "")
    .replace("du: 2020-01-01", "du: 2027-02-01")
    .replaceAll("le: 2026-11-20, faits", "le: 2027-02-01, faits");
  terminal = await openTerminal({ [AID]: text, "dispositions/sante/prime-verte.yaml": prime });
});
afterAll(() => terminal.remove());

interface Answer {
  readonly id: string;
  readonly value: string;
  readonly version: { readonly name: string } | null;
  readonly announced: readonly { readonly name: string; readonly from: string }[];
}

async function aid(on: string): Promise<Answer | undefined> {
  const { out } = await terminal.on(OPEN, "rights", "--json", "--on", on);
  return (JSON.parse(out) as { provisions: readonly Answer[] }).provisions.find(
    ({ id }) => id === "aide-verte",
  );
}

describe("an announced version", () => {
  it("decides nothing on the eve, when it is announced, and decides on its first day", async () => {
    expect(await aid("2026-12-31")).toMatchObject({
      value: "yes",
      version: { name: "depuis 2020" },
      announced: [{ name: "loi annoncée", from: "2027-01-01" }],
    });
    expect(await aid("2027-01-01")).toMatchObject({
      value: "no",
      version: { name: "loi annoncée" },
      announced: [],
    });
  });

  it("is told apart among the rights, even of an item that is folded because nothing of it is in force", async () => {
    const { out } = await terminal.on(OPEN, "rights", "--on", "2026-12-31");
    const lines = out.split("\n");
    const at = lines.indexOf("Annoncé, pas encore en vigueur");
    expect(lines.slice(at, at + 5).map((line) => line.trim())).toEqual([
      "Annoncé, pas encore en vigueur",
      "- Aide verte : version « loi annoncée » à partir du 1er janvier 2027, pas",
      "encore en vigueur [aide-verte]",
      "- Prime verte : version « prime » à partir du 1er février 2027, pas encore en",
      "vigueur [prime-verte]",
    ]);
    expect((await terminal.on(OPEN, "rights", "--on", "2027-02-01")).out).not.toContain(
      "pas encore en vigueur",
    );
  });

  it("is told where an answer is explained, in both languages and to programs", async () => {
    const explained = await terminal.on(OPEN, "explain", "aide-verte", "--on", "2026-12-31");
    expect(explained.out).toContain("version « loi annoncée » à partir du 1er janvier 2027");
    const english = await terminal.on(OPEN, "explain", "aide-verte", "--on", "2026-12-31", "--lang", "en");
    expect(english.out).toContain("version “loi annoncée” from 1 January 2027, not yet in force");
    const { out } = await terminal.on(OPEN, "explain", "aide-verte", "--json", "--on", "2026-12-31");
    expect(JSON.parse(out)).toMatchObject({ announced: [{ name: "loi annoncée", from: "2027-01-01" }] });
  });

  it("is told in the list of the law", async () => {
    const { out } = await terminal.cli("law");
    expect(out.replace(/\s+/g, " ")).toContain(
      "version « loi annoncée » à partir du 1er janvier 2027, pas encore en vigueur",
    );
    const { out: json } = await terminal.cli("law", "--json");
    const entries = JSON.parse(json) as { id: string; announced: string[] }[];
    expect(entries.filter(({ announced }) => announced.length > 0)).toMatchObject([
      { id: "aide-verte", announced: ["loi annoncée"] },
      { id: "prime-verte", announced: ["prime"] },
    ]);
  });
});
