// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { CASES, faultsOf, item, version } from "../../../test-support/small-law.ts";
import { newReport } from "./diagnostics.ts";
import { fr } from "./french.ts";
import { type ReadSource, readSource } from "./read.ts";
import { at, itemsOf, scalarsAt, toPlain } from "./tree.ts";

function read(text: string): ReadSource & { readonly said: readonly string[] } {
  const report = newReport();
  const source = readSource({ file: "a.yaml", text }, report);
  return {
    ...source,
    said: report.diagnostics.map(({ line, code, message }) => `${line} ${code} ${message}`),
  };
}

describe("reading YAML", () => {
  it("keeps words, dates and hours as written, and reads decimals", () => {
    const { tree, sound } = read("a: oui\nb: 2026-05-01\nc: 6.80\nd: 2026-11-20 17:40\n");
    expect(toPlain(tree)).toEqual({ a: "oui", b: "2026-05-01", c: 6.8, d: "2026-11-20 17:40" });
    expect(sound).toBe(true);
  });

  it("knows the line of each key and each value", () => {
    const { tree } = read("a: x\nb:\n  - y\n  - c: z\n");
    const [, second] = itemsOf(at(tree, "b"));
    expect(at(tree, "a")?.place).toEqual({ file: "a.yaml", line: 1 });
    expect(at(second, "c")?.place.line).toBe(4);
  });

  it("gives one form to accents, and drops the mark some editors put first", () => {
    const { tree } = read("\uFEFFe\u0301tat: releve\u0301\n");
    expect(toPlain(tree)).toEqual({ état: "relevé" });
  });

  it("keeps a number as written where it is a word", () => {
    expect(scalarsAt(read("a: [007, 6.80]\n").tree, "a")).toEqual(["007", "6.80"]);
  });

  it("takes a key named __proto__ for a key", () => {
    expect(Object.keys(toPlain(read("__proto__: a\n").tree) as object)).toEqual(["__proto__"]);
  });

  it.each([
    ["an anchor", "a: &x b\n", "l'ancre « &x »"],
    ["an alias", "a: *x\n", "le renvoi « *x »"],
    ["a tag", "a: !!str 12\n", "l'étiquette « tag:yaml.org,2002:str »"],
    ["a merge", "<<: { a: b }\n", "la fusion « << »"],
  ])("refuses %s", (_, text, what) => {
    const { said, sound } = read(text);
    const message = fr`Le format n'accepte pas ${"@"}. Écrivez le texte en entier.`.replace(
      "@",
      spaced(what),
    );
    expect(said).toContain(`1 yaml-forbidden ${message}`);
    expect(sound).toBe(false);
  });

  it.each([
    ["a tabulation", "a:\n\t- b\n", 2, "tabulation"],
    ["two colons on a line", "a: b: c\n", 1, "deux « : »"],
    ["two documents", "a: b\n---\nc: d\n", 2, "plusieurs textes"],
    ["a bracket left open", "a: [b\n", 2, "refermée"],
    ["a quote left open", "a: 'b\n", 2, "un guillemet"],
    ["a reserved sign", "a: `b`\n", 1, "Mettez-la entre guillemets"],
  ])("explains %s", (_, text, line, words) => {
    const { said } = read(text);
    expect(said[0]?.toLowerCase()).toContain(spaced(words).toLowerCase());
    expect(said[0]).toMatch(new RegExp(`^${line} `));
  });

  it.each([".nan", ".inf", "0x1F", "1e3"])("refuses %s as a number", (number) => {
    expect(read(`a: ${number}\n`).said[0]).toContain("1 bad-number");
  });

  it("compares thousands of keys in no time", () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => `k${i}: oui`);
    const report = newReport();
    readSource({ file: "f.yaml", text: [...keys, "k7: non"].join("\n") }, report);
    expect(report.diagnostics.map(({ code, line }) => [code, line])).toEqual([["duplicate-key", 20_001]]);
  }, 5_000);

  it("stops at a nesting no reader could follow", () => {
    const nested = (n: number): string => `${"[".repeat(n)}a${"]".repeat(n)}`;
    expect(read(`a: ${nested(60)}\n`).said).toEqual([]);
    expect(read(`a: ${nested(400)}\n`).said).toEqual([
      fr`1 too-deep Plus de 64 niveaux emboîtés. Donnez un nom à certaines parties dans « calculs ».`,
    ]);
  });

  it("wants keys that are words", () => {
    expect(read("? [a, b]\n: c\n").said[0]).toContain("Une clé doit être un mot");
  });

  it("does not blame other files for the names of a file that cannot be read", () => {
    const broken = { "faits/commun.yaml": "genre: faits\nthème: commun\nfaits: [\n" };
    const said = faultsOf(item(version("est majeur") + CASES), broken);
    expect(said.every((message) => message.startsWith("commun.yaml"))).toBe(true);
    expect(said).not.toEqual([]);
  });
});

/** The template function, on a whole text. */
function spaced(text: string): string {
  return text.replace(/« /g, "«\u00A0").replace(/ »/g, "\u00A0»");
}
