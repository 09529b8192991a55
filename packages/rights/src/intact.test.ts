// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { deciding, syntaxOf } from "../test-support/french-law.ts";
import { isIntact } from "./intact.ts";
import { lowerLaw } from "./lowering/index.ts";
import { type PackedLaw, pack } from "./packing.ts";

const LAW = {
  facts: "  mois passés: { type: nombre, unité: mois, question: Combien ?, qui répond: la personne }\n",
  items: { droit: deciding("{ mois passés: { au moins: 7777 } }") },
};

async function stored(): Promise<string> {
  return JSON.stringify(pack(await lowerLaw(syntaxOf(LAW))));
}

describe("a stored law", () => {
  test("is intact after the journey", async () => {
    expect(await isIntact(JSON.parse(await stored()) as PackedLaw)).toBe(true);
  });

  test("is not when one figure changed and the hash did not", async () => {
    const text = await stored();
    const altered = text.replace("7777", "7");
    expect(altered).not.toBe(text);
    expect(await isIntact(JSON.parse(altered) as PackedLaw)).toBe(false);
  });

  test("is not when it has lost its shape", async () => {
    const { hash } = JSON.parse(await stored()) as PackedLaw;
    for (const shape of [{ format: 2, hash, nodes: [] }, {}, 7, null])
      expect(await isIntact(shape as unknown as PackedLaw)).toBe(false);
  });
});
