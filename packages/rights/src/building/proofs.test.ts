// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { syntaxOf } from "../../test-support/french-law.ts";
import { pack } from "../artefact/packing.ts";
import { formatDiagnostic } from "../compiler/index.ts";
import { lowerLaw } from "../lowering/index.ts";
import { proveLaw } from "./proofs.ts";

const FACTS = `
  est grand: { type: oui ou non, question: Grand ?, qui répond: la personne }
  est petit: { type: oui ou non, question: Petit ?, qui répond: la personne }
  date de la demande: { type: date, question: Quand ?, qui répond: la personne }
`;

/** Two versions of one right; the second claims to be the first in other words. */
function twoVersions(second: string): string {
  return `versions:
  - nom: la première
    du: 2000-01-01
    source: [{ texte: une loi }]
    si: { toutes ces conditions: [est grand, { non: est petit }] }
  - nom: la seconde
    du: 2010-01-01
    équivalente à: la première
    source: [{ texte: une loi }]
    si: ${second}
`;
}

async function faults(body: string): Promise<string[]> {
  const law = syntaxOf({ facts: FACTS.slice(1), items: { droit: body } });
  return proveLaw(law, pack(await lowerLaw(law))).map((d) =>
    formatDiagnostic(d).replaceAll(/[\u00a0\u202f]/g, " "),
  );
}

describe("versions said equivalent", () => {
  test("are proven so when only the words differ", async () => {
    expect(
      await faults(twoVersions("{ non: { une de ces conditions: [{ non: est grand }, est petit] } }")),
    ).toEqual([]);
  });

  test("are refused with a situation that tells them apart", async () => {
    const [fault, ...others] = await faults(twoVersions("{ toutes ces conditions: [est grand, est petit] }"));
    expect(others).toEqual([]);
    expect(fault).toContain("« la seconde » est dite équivalente à « la première »");
    expect(fault).toMatch(/est grand : oui, est petit : (oui|non)/);
  });
});

describe("versions of one day", () => {
  const pour = (first: string, second: string): string => `versions:
  - nom: dossiers anciens
    du: 2010-01-01
    pour: ${first}
    source: [{ texte: une loi }]
    si: est grand
  - nom: dossiers nouveaux
    du: 2010-01-01
    pour: ${second}
    source: [{ texte: une loi }]
    si: est petit
`;
  const before = "{ date de la demande: { avant le: 2012-01-01 } }";

  test("may stand together when their « pour » exclude each other", async () => {
    expect(await faults(pour(before, `{ non: ${before} }`))).toEqual([]);
  });

  test("are refused when both may apply", async () => {
    const late = "{ date de la demande: { à partir du: 2011-12-31 } }";
    const [fault] = await faults(pour(before, late));
    expect(fault).toContain("« dossiers anciens » et « dossiers nouveaux »");
  });
});
