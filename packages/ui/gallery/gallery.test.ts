// SPDX-License-Identifier: AGPL-3.0-or-later
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import * as ui from "../src/index.ts";
import * as tools from "../src/tools.ts";
import { componentsOf, drawnFrom, drawnIn } from "./testing/components.ts";
import { FRENCH } from "./words.fr.ts";
import { lengthened, wordsOf } from "./words.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));
const drawn = drawnFrom(`${folder}main.tsx`, folder);
const missing = (module: Readonly<Record<string, unknown>>) =>
  componentsOf(module).filter((name) => !drawn.has(name));

describe("the component page", () => {
  it("draws every component that the package exports", () => {
    expect(componentsOf(ui).length).toBeGreaterThan(20);
    expect([...missing(ui), ...missing(tools)]).toEqual([]);
  });

  it("sees a component that is missing, and is not misled by a name that is only imported", () => {
    expect(missing({ Invented: drawnIn, notAComponent: drawnIn, Button: drawnIn })).toEqual(["Invented"]);
    const drawing = 'import { Button, Note } from "x"; export const a = <Note>{"Button"}</Note>;';
    expect([...drawnIn("a.tsx", drawing)]).toEqual(["Note"]);
  });
});

describe("its words", () => {
  it("has every word in Arabic letters, but what stays French", () => {
    const latin = Object.entries(wordsOf("ar")).filter(([, text]) => !/[\u0600-\u06ff]/.test(text));
    expect(latin.map(([key]) => key)).toEqual(["article"]);
  });

  it("has a language that is longer by 40 % at least", () => {
    for (const text of Object.values(FRENCH)) {
      expect(lengthened(text).length).toBeGreaterThanOrEqual(text.length * 1.4);
    }
  });
});
