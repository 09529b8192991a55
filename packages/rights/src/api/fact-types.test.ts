// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compileSyntax, generateFactTypes } from "../compiler/index.ts";
import { readFolder } from "../compiler/text/read-folder.ts";
import { situation } from "../index.ts";

const law = fileURLToPath(new URL("../../../../law", import.meta.url));

describe("types of the facts", () => {
  test("are those of the law: run `npm run build` after a change of facts", async () => {
    const compiled = compileSyntax((await readFolder(law)).sources).law;
    const written = await readFile(new URL("./fact-types.ts", import.meta.url), "utf8");
    expect(compiled && generateFactTypes(compiled) === written).toBe(true);
  });

  test("refuse a misspelt fact, an impossible answer and an unknown field", () => {
    // @ts-expect-error the fact is « est majeur »
    situation({ "est majeure": "oui" });
    // @ts-expect-error a yes/no fact is not answered by a number
    situation({ "est majeur": 1 });
    // @ts-expect-error the field is « lien du membre »
    situation({}, { foyer: { complete: "yes", members: [{ "lien avec le membre": "enfant" }] } });
    expect(situation({ "est majeur": "oui" }).facts).toEqual({ "est majeur": "oui" });
  });
});
