// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a stylesheet of the product may not contain: a physical side, a colour outside the tokens. */
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const sheets = ["packages/ui/src", "packages/ui/gallery", "apps/public/src"].flatMap((folder) =>
  globSync("**/*.css", { cwd: `${root}${folder}` }).map((file) => `${folder}/${file}`),
);

const PHYSICAL =
  /(?:^|[\s;{])(?:(?:(?:margin|padding|border)-)?(?:left|right|top|bottom)[\w-]*\s*:|(?:text-align|float):\s*(?:left|right))/m;
const COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|lab)\(|:\s*(?:white|black|red|green|gray|grey)\b/i;

const physicalIn = (css: string) => PHYSICAL.exec(css)?.[0].trim() ?? null;
const colourIn = (css: string) => COLOUR.exec(css)?.[0].trim() ?? null;
const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, "");

describe("stylesheets", () => {
  it("finds them", () => {
    expect(sheets.length).toBeGreaterThan(8);
  });

  it.each(sheets)("%s has logical sides only, and colours by token", (file) => {
    const css = withoutComments(readFileSync(`${root}${file}`, "utf8"));
    expect(physicalIn(css)).toBeNull();
    if (!file.endsWith("/tokens.css")) expect(colourIn(css)).toBeNull();
  });

  it("sees a seeded fault", () => {
    expect(physicalIn(".a { margin-left: 2px }")).not.toBeNull();
    expect(physicalIn(".a { text-align: right; }")).not.toBeNull();
    expect(physicalIn(".right { margin-inline-start: 2px }")).toBeNull();
    expect(physicalIn(".a {\n  left: 0;\n}")).not.toBeNull();
    expect(colourIn(".a { color: #fff }")).not.toBeNull();
  });
});
