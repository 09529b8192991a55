// SPDX-License-Identifier: AGPL-3.0-or-later
/** Files that nobody writes in good faith: each is one clear message, exit 2, nothing computed, and a screen left whole. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTerminal, type Terminal } from "../test-support/terminal.ts";
import { french } from "./messages/fr.ts";
import { frenchProblems } from "./messages/problems-fr.ts";
import { sentenceOf } from "./problem-text.ts";

let terminal: Terminal;
beforeAll(async () => {
  terminal = await openTerminal();
});
afterAll(() => terminal.remove());

const bomb = [
  "a: &a [x, x]",
  ..."bcdefgh".split("").map((name, i) => `${name}: &${name} [*${"abcdefg"[i]}, *${"abcdefg"[i]}]`),
];

/** [what, the file, what its message says]. */
const REFUSED: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
  // Bytes.
  ["zero bytes", new Uint8Array(64), /n’est pas en UTF-8/],
  ["a zero in a word", "faits: { est majeur: o\0ui }", /n’est pas en UTF-8/],
  ["UTF-16 without its mark", Buffer.from("faits: {}", "utf16le"), /n’est pas en UTF-8/],
  ["half a character", Uint8Array.from([...Buffer.from("faits: { "), 0xc3]), /n’est pas en UTF-8/],
  ["a surrogate", Uint8Array.from([0xed, 0xa0, 0x80]), /n’est pas en UTF-8/],
  ["blanks only", "  \n\t\n ", /ne contient rien/],
  ["three dashes", "---\n", /ne contient rien/],
  ["lines of an old Macintosh", "faits:\r  est majeur: oui\r", /ligne 1/],
  // Depth and floods.
  ["a hundred thousand brackets", `faits: ${"[".repeat(100_000)}`, /trop de parenthèses/],
  ["twenty thousand braces", `faits: ${"{a: ".repeat(20_000)}`, /trop de parenthèses/],
  [
    "a staircase of keys",
    Array.from({ length: 300 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"),
    /trop de parenthèses/,
  ],
  [
    "twenty thousand unknown facts",
    `faits:\n${Array.from({ length: 20_000 }, (_, i) => `  f${i}: oui`).join("\n")}`,
    /… et 19990 autres erreurs\./,
  ],
  [
    "twenty thousand unknown keys",
    Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join("\n"),
    /… et 19990 autres erreurs\./,
  ],
  [
    "ninety thousand members",
    `listes: { foyer: { membres: [${"{},".repeat(90_000)}] } }`,
    /90000 membres ; il y en a 200 au plus/,
  ],
  ["a name of half a million letters", `faits: { ${"x".repeat(500_000)}: oui }`, /« x{119}… »/],
  [
    "a word of half a million letters",
    `faits: { titre demandé: ${"x".repeat(500_000)} }`,
    /« x{119}… » n’est pas une réponse possible/,
  ],
  // What YAML can do.
  ["a bomb of anchors", bomb.join("\n"), /ne sont pas acceptés/],
  ["a merge", "x: &x { est majeur: oui }\nfaits:\n  <<: *x", /ne sont pas acceptés/],
  ["an alias to nothing", "faits: *rien", /ne sont pas acceptés|ne peut pas/],
  ["a tag of Python", "faits: !!python/object/apply:os.system [ls]", /ne sont pas acceptés/],
  ["a tag of JavaScript", 'faits: !<tag:yaml.org,2002:js/function> "x"', /ne sont pas acceptés/],
  ["bytes in base 64", "faits: { est majeur: !!binary aGVsbG8= }", /ne sont pas acceptés/],
  ["two documents", "faits: {}\n---\nfaits: {}", /plusieurs textes/],
  ["a key that is a list", "faits:\n  ? [a, b]\n  : oui", /une clé doit être un mot/],
  ["a key that is nothing", "faits: { ~: oui }", /une clé doit être un mot/],
  ["one key twice", "faits: {}\nfaits: {}", /« faits » est écrit deux fois/],
  [
    "one fact twice, quoted once",
    'faits: { est majeur: oui, "est majeur": oui }',
    /« est majeur » est écrit deux fois/,
  ],
  [
    "one fact twice, accents apart",
    "faits:\n  âge: 12 ans\n  a\u0302ge: 13 ans",
    /« âge » est écrit deux fois/,
  ],
  ["YAML of long ago", "%YAML 1.1\n---\nfaits: { est majeur: yes }", /Vouliez-vous dire « oui »/],
  // Names that every object has.
  [
    "facts of every object",
    "faits: { __proto__: oui, toString: oui }",
    /le fait « __proto__ »[\s\S]*le fait « toString »/,
  ],
  ["a file that is a prototype", "__proto__: { faits: {} }", /« __proto__ » n’est pas une clé/],
  ["a prototype in JSON", '{"faits":{"__proto__":{"est majeur":"oui"}}}', /le fait « __proto__ »/],
  [
    "lists of every object",
    "listes: { __proto__: { membres: [] }, constructor: {} }",
    /la liste « __proto__ »[\s\S]*la liste « constructor »/,
  ],
  ["readings of every object", "lectures: { constructor: texte }", /la lecture « constructor »/],
  [
    "keys of a list of every object",
    "listes: { foyer: { constructor: x } }",
    /« constructor » n’est pas une clé/,
  ],
  [
    "a member of every object",
    "listes: { foyer: { membres: [ { __proto__: oui } ] } }",
    /« __proto__ » ne se dit pas d’un membre/,
  ],
  [
    "a word of every object",
    "faits: { titre demandé: constructor }",
    /« constructor » n’est pas une réponse possible/,
  ],
  ["a yes of every object", "faits: { est majeur: constructor }", /« constructor » ne convient pas/],
  ["bounds of every object", "faits: { mois de travail: { __proto__: 3 } }", /bornes qui vont ensemble/],
  // Numbers.
  ["four hundred figures", `faits: { mois de travail: ${"9".repeat(400)} }`, /qui attend un nombre/],
  ["more than there is", "faits: { mois de travail: 99999999999999999999 }", /la réponse va de 0 à 600/],
  ["not a number", "faits: { mois de travail: .nan }", /ce nombre ne se lit pas/],
  ["infinity", "faits: { mois de travail: .inf }", /ce nombre ne se lit pas/],
  ["sixteen as computers count", "faits: { mois de travail: 0x10 }", /ce nombre ne se lit pas/],
  ["eight as computers count", "faits: { mois de travail: 0o10 }", /ce nombre ne se lit pas/],
  ["half a number", "faits: { mois de travail: .5 }", /ce nombre ne se lit pas/],
  ["figures joined", "faits: { mois de travail: 1_000 }", /qui attend un nombre/],
  ["two lower bounds", "faits: { mois de travail: { au moins: 5, plus de: 7 } }", /bornes qui vont ensemble/],
  [
    "a bound unheard of",
    "faits: { mois de travail: { environ: 5 } }",
    /Les bornes : au moins, plus de, au plus, moins de/,
  ],
  // Dates and lengths.
  ["a day before any paper", "faits: { date de la demande: 0001-01-01 }", /va de 1900-01-01 à 2100-12-31/],
  ["a day that only leap years have", "faits: { date de la demande: 2025-02-29 }", /ce mois a 28 jours/],
  ["figures without dashes", "faits: { date de la demande: 20260315 }", /n’existe pas dans le calendrier/],
  ["a date of a machine", "faits: { date de la demande: 2026-03-15T10:00:00Z }", /qui attend une date/],
  [
    "a year that may be a day",
    "faits: { date de la demande: 26-01-05 }",
    /aucune » si l’événement n’a pas eu lieu\.\n/,
  ],
  ["an hour that clocks lack", "faits: { date de notification: 2026-03-15 25:00 }", /« 2026-03-15 25:00 »/],
  ["a year before zero", "faits: { date de la demande: -2026-01-01 }", /qui attend une date/],
  ["« aucun »", "faits: { date de la demande: aucun }", /Vouliez-vous dire « aucune »/],
  ["weeks", "faits: { durée d'absence: 2 semaines }", /Vouliez-vous dire « 14 jours »/],
  ["a length glued to its unit", "faits: { durée d'absence: 12mois }", /Vouliez-vous dire « 12 mois »/],
  ["a length below zero", "faits: { durée d'absence: -3 mois }", /qui attend une durée/],
  ["a length of ages", "faits: { durée d'absence: 99999 mois }", /qui attend une durée/],
  ["two lengths", "faits: { durée d'absence: 3 mois et 2 jours }", /qui attend une durée/],
  // Shapes.
  ["a list of words for a yes", "faits: { est majeur: [oui, non] }", /« \[oui, non\] » ne convient pas/],
  [
    "bounds for a word",
    "faits: { titre demandé: { au moins: carte verte } }",
    /qui attend un mot de la liste/,
  ],
  ["no words at all", "faits: { titre demandé: [] }", /doit contenir une réponse/],
  ["no bounds at all", "faits: { mois de travail: {} }", /doit contenir une réponse/],
  ["a list in a list", "faits: { titre demandé: [[carte verte]] }", /doit contenir une réponse/],
  ["a member that is nothing", "listes: { foyer: { membres: [ ~ ] } }", /des membres décrits/],
  ["a day that is a list", "le: [2026-01-01]", /« le » doit contenir un jour/],
  [
    "a day that is bounds",
    "faits: { date de l'examen: { à partir du: 2026-01-01 } }",
    /doit contenir un jour/,
  ],
  [
    "a day that is a month",
    "le: 03/2026",
    /donné à « le », n’est pas un jour du calendrier\. Écrivez-le ainsi/,
  ],
  [
    "a day no law is kept of",
    "le: 9999-12-31\nfaits: {}",
    /« 9999-12-31 », donné à « le », .* de 1900 à 2100/,
  ],
  ["a day of another age", "le: 0050-03-01\nfaits: {}", /« 0050-03-01 », donné à « le », .* de 1900 à 2100/],
  ["a day that is true", "le: true", /« true », donné à « le »/],
  ["a capital yes", "faits: { est majeur: Oui }", /Vouliez-vous dire « oui »/],
  ["a space that does not show", "faits: { est\u200b majeur: oui }", /Vouliez-vous dire « est majeur »/],
  ["a fixed space", "faits: { est\u00a0majeur: oui }", /Vouliez-vous dire « est majeur »/],
  ["a name in capitals", "faits: { EST MAJEUR: oui }", /Vouliez-vous dire « est majeur »/],
  ["a name that is nothing", 'faits: { "": oui }', /je ne connais pas le fait/],
  // The screen.
  ["a name that wipes the screen", 'faits: { "\\e[2J\\e[31mx": oui }', /« \ufffd\[2J\ufffd\[31mx »/],
  ["a word that renames the window", 'faits: { titre demandé: "\\e]0;x\\a" }', /« \ufffd\]0;x\ufffd »/],
  ["a name written backwards", "faits: { \u202eruejam tse: oui }", /« \ufffdruejam tse »/],
  [
    "a name that speaks for us",
    'faits: { "a\\nTout va bien.\\nb": oui }',
    /« a\ufffdTout va bien\.\ufffdb »/,
  ],
];

describe("a hostile file", () => {
  it.each(REFUSED)("%s", async (_, file, message) => {
    const { code, out, err } = await terminal.on(file, "rights");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
    expect(err).toMatch(/\nRien n’a été calculé\.\n$/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what a message must never hold.
    expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(err.length).toBeLessThan(5000);
  });

  it("says in JSON too no more than fits", async () => {
    const facts = Array.from({ length: 20_000 }, (_, i) => `  f${i}: oui`).join("\n");
    const { error } = JSON.parse((await terminal.on(`faits:\n${facts}`, "rights", "--json")).err);
    expect([error.problems.length, error.more]).toEqual([50, 19_950]);
    const long = await terminal.on(`faits: { ${"x".repeat(500_000)}: oui }`, "rights", "--json");
    expect(long.err.length).toBeLessThan(2000);
  });

  it.each([
    ["two marks of byte order", "\ufeff\ufefffaits: { est majeur: oui }"],
    ["lines of Windows", "faits:\r\n  est majeur: oui\r\n"],
    ["nothing known", "faits:\nlistes: {}\nlectures:\n"],
    ["the same word twice", "faits: { titre demandé: [carte verte, carte verte] }"],
    ["zero, whatever its sign", "faits: { mois de travail: -0 }"],
    ["a leap day", "faits: { date de la demande: 2024-02-29 }"],
    ["a date not known", "faits: { date de la demande: inconnue }"],
    ["the last day that may be examined", "le: 2100-12-31\nfaits: {}"],
  ])("is not: %s", async (_, text) => {
    const { code, err } = await terminal.on(text, "next");
    expect([code, err]).toEqual([0, ""]);
  });

  it("says why a file cannot be opened", () => {
    const said = (cause: string, reason: "denied" | "other"): string =>
      sentenceOf({ code: "file-unreadable", file: "s.yaml", cause, reason }, frenchProblems, french);
    expect(said("EACCES", "denied")).toContain("son accès vous est refusé");
    expect(said("EIO", "other")).toContain("(EIO)");
  });
});
