// SPDX-License-Identifier: AGPL-3.0-or-later
/** Every message exists in both languages, says the same values, and is used by a view. */
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { FIRST } from "../../build-messages.ts";
import english from "./en.json" with { type: "json" };
import french from "./fr.json" with { type: "json" };

const source = fileURLToPath(new URL("../", import.meta.url));
const code = globSync("**/*.{ts,tsx}", {
  cwd: source,
  exclude: (name) => /\.test\.|\.browser\./.test(String(name)),
})
  .map((file) => readFileSync(`${source}${file}`, "utf8"))
  .join("\n");

/** Names of values and tags that a message expects: braces that are not the text of a plural or a choice. */
function expects(message: string): readonly string[] {
  const values = message.matchAll(/(?<!(?:=\d|one|other|yes|no) )\{(\w+)[,}]/g);
  const tags = message.matchAll(/<(\w+)>/g);
  return [...new Set([...values, ...tags].map(([, name = ""]) => name))].sort();
}

/** Keys built from a closed word, as `truth.${value}`: their beginning and end are in the code. */
const templates = [...code.matchAll(/`([a-z-]+\.[a-zA-Z.-]*)\$\{[^}]+\}([a-z.-]*)`/g)].map(
  ([, start = "", end = ""]) => ({ start, end }),
);

function isUsed(key: string): boolean {
  return (
    code.includes(`"${key}"`) ||
    templates.some(
      ({ start, end }) =>
        key.startsWith(start) &&
        key.endsWith(end) &&
        !key.slice(start.length, key.length - end.length).includes("."),
    )
  );
}

describe("messages", () => {
  it("are the same keys in French and English", () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(french).sort());
  });

  it.each(Object.keys(french))("%s is used, and says the same values in both languages", (key) => {
    expect(isUsed(key)).toBe(true);
    const inFrench = french[key as keyof typeof french];
    const inEnglish = english[key as keyof typeof english];
    expect(expects(inEnglish)).toEqual(expects(inFrench));
    // An apostrophe before a brace or a tag would hide it: ICU reads it as a quote.
    expect(`${inFrench}${inEnglish}`).not.toMatch(/'[{<]/);
  });

  it("of the first screen come with it: its views say no other", () => {
    const first = ["app", "views/shell", "views/start-view", "views/loading-view", "views/fault-boundary"];
    const said = first.flatMap((view) => {
      const text = readFileSync(`${source}${view}.tsx`, "utf8");
      return [...text.matchAll(/["`]([a-z-]+)\.[a-zA-Z.-]*(?:["`]|\$\{)/g)].map(([, group = ""]) => group);
    });
    const groups = new Set(Object.keys(french).map((key) => key.split(".")[0] ?? ""));
    const spoken = new Set(said.filter((group) => groups.has(group)));
    expect(spoken.size).toBeGreaterThan(3);
    expect([...spoken].filter((group) => !FIRST.test(`${group}.`))).toEqual([]);
  });

  it("sees a key that no view uses", () => {
    expect(isUsed("nowhere.at-all")).toBe(false);
  });
});
