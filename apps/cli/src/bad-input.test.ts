// SPDX-License-Identifier: AGPL-3.0-or-later
/** Whatever is wrong with a situation: one clear message with its place, exit 2, and nothing on standard output. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { REFUSED_ANSWERS } from "../test-support/refused-answers.ts";
import { REFUSED_SHAPES } from "../test-support/refused-shapes.ts";
import { openTerminal, type Terminal } from "../test-support/terminal.ts";
import { LONGEST_SITUATION } from "./situation/read-text.ts";

let terminal: Terminal;
beforeAll(async () => {
  terminal = await openTerminal();
});
afterAll(() => terminal.remove());

describe("a situation that cannot be", () => {
  it.each([...REFUSED_ANSWERS, ...REFUSED_SHAPES])("%s", async (_, situation, french, english) => {
    const fr = await terminal.on(situation, "rights");
    expect(fr).toEqual({ code: 2, out: "", err: `${french}\nRien n’a été calculé.\n` });
    const en = await terminal.on(situation, "rights", "--lang", "en");
    expect(en).toEqual({ code: 2, out: "", err: `${english}\nNothing was computed.\n` });
  });

  it("says every fault, in the order of the file", async () => {
    const { err } = await terminal.on(
      "faits:\n  est majeure: oui\n  mois de travail: x\n  date de la demande: 2026-02-30",
      "next",
    );
    expect(err.match(/ligne \d/g)).toEqual(["ligne 2", "ligne 3", "ligne 4"]);
  });

  it("says the ten first of many, and counts the others", async () => {
    const facts = Array.from({ length: 14 }, (_, i) => `  fait ${i} inconnu: oui`);
    const { err } = await terminal.on(`faits:\n${facts.join("\n")}`, "rights");
    expect(err.split("\n")).toHaveLength(13);
    expect(err).toContain("… et 4 autres erreurs.\nRien n’a été calculé.\n");
  });
});

describe("a value of a sensitive fact", () => {
  it.each([
    ["faits: { avis médical: tuberculose }", "tuberculose"],
    ["faits: { menace retenue: vol en 2019 }", "vol"],
    ["faits: { ressources: 1250 euros }", "1250 euros"],
    ["listes: { foyer: { membres: [ { ressources du membre: deux mille } ] } }", "deux mille"],
    ["faits: { ressources: 1e9 }", "1e9"],
    ["faits: { avis médical: favorabel }", "favorabel"],
  ])("is not repeated: %s", async (situation, secret) => {
    for (const language of ["fr", "en"]) {
      const said = await terminal.on(situation, "rights", "--lang", language);
      const json = await terminal.on(situation, "rights", "--lang", language, "--json");
      for (const { code, out, err } of [said, json]) {
        expect([code, out]).toEqual([2, ""]);
        expect(err).not.toContain(secret);
      }
    }
  });

  it("leaves the message whole", async () => {
    const { err } = await terminal.on("faits: { avis médical: grave }", "rights");
    expect(err).toBe(
      "situation.yaml, ligne 1 : cette réponse n’est pas une réponse possible de « avis médical ». Possibles : favorable, défavorable.\nRien n’a été calculé.\n",
    );
  });
});

describe("a file that cannot be read", () => {
  it.each([
    [
      "fr",
      "Le fichier « situation.yaml » dépasse 1 Mo : ce n’est pas une situation. Ne donnez que les faits.",
    ],
    ["en", "The file “situation.yaml” is larger than 1 MB: it is not a situation. Give only the facts."],
  ])("is refused when it is of 10 MB: %s", async (language, message) => {
    const { code, out, err } = await terminal.on("#".repeat(10_000_000), "rights", "--lang", language);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });

  it("is read up to the longest that is allowed", async () => {
    const { code } = await terminal.on(`faits: {}\n#${"x".repeat(LONGEST_SITUATION - 11)}`, "next");
    expect(code).toBe(0);
  });

  it.each([
    ["latin-1", Uint8Array.from([...Buffer.from("faits: { "), 0xe9, ...Buffer.from(": oui }")])],
    ["UTF-16", Uint8Array.from([0xff, 0xfe, ...Buffer.from("faits: {}", "utf16le")])],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ])("is refused when it is not UTF-8: %s", async (_, bytes) => {
    expect(await terminal.on(bytes, "rights")).toEqual({
      code: 2,
      out: "",
      err: "Le fichier « situation.yaml » n’est pas en UTF-8. Réenregistrez le texte avec ce codage.\nRien n’a été calculé.\n",
    });
    expect((await terminal.on(bytes, "rights", "--lang", "en")).err).toContain(
      "The file “situation.yaml” is not in UTF-8. Save the text again with that encoding.",
    );
  });

  it("is refused when it does not exist, or is a folder", async () => {
    await mkdir(join(terminal.folder, "dossier"), { recursive: true });
    expect((await terminal.cli("rights", "--situation", "nulle-part.yaml")).err).toBe(
      "Le fichier « nulle-part.yaml » n’existe pas. Vérifiez son nom et son dossier.\nRien n’a été calculé.\n",
    );
    expect(await terminal.cli("rights", "--situation", "dossier", "--lang", "en")).toEqual({
      code: 2,
      out: "",
      err: "“dossier” is a folder. Give the file of the situation.\nNothing was computed.\n",
    });
  });

  it("is read with a byte order mark, in JSON, indented with tabs", async () => {
    const text = '\ufeff{\n\t"faits": {\n\t\t"est majeur": "oui"\n\t}\n}\n';
    await writeFile(join(terminal.folder, "situation.json"), text);
    const { code, out } = await terminal.cli("rights", "--situation", "situation.json", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out).provisions.find(({ id }: { id: string }) => id === "carte-verte").value).toBe(
      "yes",
    );
  });
});

describe("a fact that does not exist", () => {
  it.each([
    ["Titre", "« titre demandé », « titre accordé »", "Titre"], // the name, whatever the case
    ["presence", "« durée de présence »", "presence"], // without its accent
    ["notifiée", "« date de notification »", "notifi"], // in another form
    ["la notification remise", "« date de notification »", "notification"], // by its longest word
    ["bleue", "« titre demandé »", "bleue"], // one of its answers
  ])("is answered by those that speak of it: %s", async (written, names, word) => {
    const { code, err } = await terminal.on(`faits:\n  ${written}: oui`, "rights");
    expect(code).toBe(2);
    expect(err).toContain(`je ne connais pas le fait « ${written} ». Peut-être : ${names}`);
    expect(err).toContain(`« facts ${word} » donne tous ceux qui en parlent.`);
    const found = await terminal.cli("facts", word, "--json");
    const first = names.split("»")[0]?.replace("«", "").trim();
    expect(JSON.parse(found.out).map(({ name }: { name: string }) => name)).toContain(first);
  });

  it("is said alone when nothing speaks of it", async () => {
    const { err } = await terminal.on("faits:\n  parapluie: oui", "rights");
    expect(err).toContain("je ne connais pas le fait « parapluie ». « facts » les donne tous.");
  });
});

describe("a text made with anchors", () => {
  it("has one thing to mend", async () => {
    const text = "faits:\n  est majeur: &a oui\n  réside en France: *a\n  titre accordé: *a\n";
    const { code, err } = await terminal.on(text, "rights");
    expect(code).toBe(2);
    expect(err.match(/ne sont pas acceptés/g)).toHaveLength(1);
    expect(err).toContain("situation.yaml, ligne 2");
  });
});

describe("the same in JSON", () => {
  it("is on standard error, with its code, its place and what was meant", async () => {
    const { code, out, err } = await terminal.on("faits:\n  est majeure: oui", "rights", "--json");
    expect([code, out]).toEqual([2, ""]);
    const problem = {
      code: "unknown-fact",
      message:
        "situation.yaml, ligne 2 : je ne connais pas le fait « est majeure ». « facts » les donne tous. Vouliez-vous dire « est majeur » ?",
      file: "situation.yaml",
      line: 2,
      name: "est majeure",
      suggestion: "est majeur",
    };
    expect(JSON.parse(err)).toEqual({ error: { ...problem, problems: [problem], more: 0 } });
  });
});
