// SPDX-License-Identifier: AGPL-3.0-or-later
/** Whatever is wrong with a situation: one clear message with its place, exit 2, and nothing on standard output. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTerminal, type Terminal } from "../test-support/terminal.ts";
import { LONGEST_SITUATION } from "./situation/read-text.ts";

let terminal: Terminal;
beforeAll(async () => {
  terminal = await openTerminal();
});
afterAll(() => terminal.remove());

/** [what, situation, French message, English message]. */
const ANSWERS: readonly (readonly [string, string, string, string])[] = [
  [
    "a fact named like something every object has",
    "faits:\n  constructor: oui",
    "situation.yaml, ligne 2 : je ne connais pas le fait « constructor ». « facts » les donne tous.",
    "situation.yaml, line 2: I do not know the fact “constructor”. “facts” lists them all.",
  ],
  [
    "an unknown fact",
    "faits:\n  réside en France: oui\n  est majeure: oui",
    "situation.yaml, ligne 3 : je ne connais pas le fait « est majeure ». « facts » les donne tous. Vouliez-vous dire « est majeur » ?",
    "situation.yaml, line 3: I do not know the fact “est majeure”. “facts” lists them all. Did you mean “est majeur”?",
  ],
  [
    "a word where a number must stand",
    "faits:\n  mois de travail: beaucoup",
    "situation.yaml, ligne 2 : « beaucoup » ne convient pas à « mois de travail », qui attend un nombre. Écrivez un nombre, par exemple 12.",
    "situation.yaml, line 2: “beaucoup” does not suit “mois de travail”, which wants a number. Write a number, for example 12.",
  ],
  [
    "a foreign yes",
    "faits:\n  est majeur: yes",
    "situation.yaml, ligne 2 : « yes » ne convient pas à « est majeur », qui attend une réponse par oui ou non. Écrivez oui, non ou inconnu. Vouliez-vous dire « oui » ?",
    "situation.yaml, line 2: “yes” does not suit “est majeur”, which wants a yes or a no. Write oui (yes), non (no) or inconnu (unknown). Did you mean “oui”?",
  ],
  [
    "a duration without its unit",
    "faits: { durée de présence: 12 }",
    "situation.yaml, ligne 1 : « 12 » ne convient pas à « durée de présence », qui attend une durée. Écrivez une durée avec son unité, par exemple « 3 mois », « 15 jours » ou « 2 ans ». Vouliez-vous dire « 12 mois » ?",
    "situation.yaml, line 1: “12” does not suit “durée de présence”, which wants a duration. Write a duration with its unit, for example “3 mois”, “15 jours” or “2 ans”. Did you mean “12 mois”?",
  ],
  [
    "a word that is not of the choice",
    "faits: { titre demandé: carte vert }",
    "situation.yaml, ligne 1 : « carte vert » n’est pas une réponse possible de « titre demandé ». Possibles : carte verte, carte bleue. Vouliez-vous dire « carte verte » ?",
    "situation.yaml, line 1: “carte vert” is not a possible answer of “titre demandé”. Possible: carte verte, carte bleue. Did you mean “carte verte”?",
  ],
  [
    "a day that does not exist",
    "faits: { date de la demande: 2026-02-30 }",
    "situation.yaml, ligne 1 : « 2026-02-30 », pour « date de la demande », n’existe pas dans le calendrier. Écrivez la date ainsi : 2026-03-15, ou « aucune » si l’événement n’a pas eu lieu.",
    "situation.yaml, line 1: “2026-02-30”, for “date de la demande”, is not in the calendar. Write the date like this: 2026-03-15, or “aucune” if it did not happen.",
  ],
  [
    "a French date",
    "faits: { date de la demande: 01/03/2026 }",
    "situation.yaml, ligne 1 : « 01/03/2026 » ne convient pas à « date de la demande », qui attend une date. Écrivez la date ainsi : 2026-03-15, ou « aucune » si l’événement n’a pas eu lieu. Vouliez-vous dire « 2026-03-01 » ?",
    "situation.yaml, line 1: “01/03/2026” does not suit “date de la demande”, which wants a date. Write the date like this: 2026-03-15, or “aucune” if it did not happen. Did you mean “2026-03-01”?",
  ],
  [
    "bounds the wrong way round",
    "faits: { mois de travail: { au moins: 8, au plus: 3 } }",
    'situation.yaml, ligne 1 : « {"au moins":8,"au plus":3} », pour « mois de travail » : aucune valeur n’est à la fois au-dessus de l’une et au-dessous de l’autre. Inversez-les.',
    'situation.yaml, line 1: “{"au moins":8,"au plus":3}”, for “mois de travail”: no value is both above one and below the other. Swap them.',
  ],
  [
    "an event that perhaps exists",
    "faits: { date de la demande: { existe: peut-être } }",
    'situation.yaml, ligne 1 : « {"existe":"peut-être"} » ne convient pas à « date de la demande », qui attend une date. Écrivez la date ainsi : 2026-03-15, ou « aucune » si l’événement n’a pas eu lieu.',
    'situation.yaml, line 1: “{"existe":"peut-être"}” does not suit “date de la demande”, which wants a date. Write the date like this: 2026-03-15, or “aucune” if it did not happen.',
  ],
  [
    "what a certain rule excludes",
    "faits:\n  date de la demande: 2026-05-01\n  date de la décision: 2026-04-01",
    "situation.yaml, ligne 3 : ces réponses ne peuvent pas être vraies ensemble : « date de la demande », « date de la décision » (règle certaine : une notification suit la décision). Changez celle qui n’est pas sûre, ou écrivez « inconnu ».",
    "situation.yaml, line 3: These answers cannot all be true: “date de la demande”, “date de la décision” (certain rule: une notification suit la décision). Change the one you are not sure of, or write “inconnu”.",
  ],
  [
    "what contradicts a deduction",
    "faits: { titre demandé: carte verte, titre accordé: non }",
    "situation.yaml, ligne 1 : ces réponses ne peuvent pas être vraies ensemble : « titre demandé », « titre accordé » (règle certaine : de « titre demandé » (carte verte) suit « titre accordé » (oui)). Changez celle qui n’est pas sûre, ou écrivez « inconnu ».",
    "situation.yaml, line 1: These answers cannot all be true: “titre demandé”, “titre accordé” (certain rule: de « titre demandé » (carte verte) suit « titre accordé » (oui)). Change the one you are not sure of, or write “inconnu”.",
  ],
  [
    "a list among the facts",
    "faits: { foyer: oui }",
    "situation.yaml, ligne 1 : « foyer » est une liste. Décrivez-la sous « listes », avec « complète » et « membres ».",
    "situation.yaml, line 1: “foyer” is a list. Describe it under “listes”, with “complète” and “membres”.",
  ],
  [
    "a field among the facts",
    "faits: { membre mineur: oui }",
    "situation.yaml, ligne 1 : « membre mineur » se dit d’un membre de « foyer ». Placez-le sous « listes », « foyer », « membres ».",
    "situation.yaml, line 1: “membre mineur” is said of a member of “foyer”. Put it under “listes”, “foyer”, “membres”.",
  ],
  [
    "an unknown list",
    "listes: { foyers: { membres: [] } }",
    "situation.yaml, ligne 1 : je ne connais pas la liste « foyers ». « facts » les donne toutes. Vouliez-vous dire « foyer » ?",
    "situation.yaml, line 1: I do not know the list “foyers”. “facts” lists them all. Did you mean “foyer”?",
  ],
  [
    "an unknown field",
    "listes:\n  foyer:\n    membres:\n      - membre mineur: oui\n      - membre majeur: oui",
    "situation.yaml, ligne 5 : « membre majeur » ne se dit pas d’un membre de « foyer ». « facts foyer » donne ce qui s’en dit. Vouliez-vous dire « membre mineur » ?",
    "situation.yaml, line 5: “membre majeur” is not said of a member of “foyer”. “facts foyer” gives what is. Did you mean “membre mineur”?",
  ],
  [
    "the second member of two",
    "listes:\n  foyer:\n    membres:\n      - membre mineur: oui\n      - membre mineur: peut-être",
    "situation.yaml, ligne 5 : « peut-être » ne convient pas à « membre mineur », qui attend une réponse par oui ou non. Écrivez oui, non ou inconnu.",
    "situation.yaml, line 5: “peut-être” does not suit “membre mineur”, which wants a yes or a no. Write oui (yes), non (no) or inconnu (unknown).",
  ],
  [
    "an unknown reading",
    "lectures: { jour aniversaire: texte }",
    "situation.yaml, ligne 1 : je ne connais pas la lecture « jour aniversaire ». Vouliez-vous dire « jour anniversaire » ?",
    "situation.yaml, line 1: I do not know the reading “jour aniversaire”. Did you mean “jour anniversaire”?",
  ],
  [
    "an unknown answer of a reading",
    "lectures: { jour anniversaire: juges }",
    "situation.yaml, ligne 1 : « juges » n’est pas une réponse de la lecture « jour anniversaire ». Possibles : texte, caisses.",
    "situation.yaml, line 1: “juges” is not an answer of the reading “jour anniversaire”. Possible: texte, caisses.",
  ],
];

/** [what, situation, French message, English message]. */
const SHAPES: readonly (readonly [string, string, string, string])[] = [
  [
    "a file that only has a comment",
    "# rien",
    "Le fichier « situation.yaml » est vide. Écrivez au moins « faits: {} ».",
    "The file “situation.yaml” is empty. Write at least “faits: {}”.",
  ],
  [
    "a file without a character",
    "",
    "Le fichier « situation.yaml » est vide. Écrivez au moins « faits: {} ».",
    "The file “situation.yaml” is empty. Write at least “faits: {}”.",
  ],
  [
    "something that is not a map",
    "- est majeur",
    "situation.yaml, ligne 1 : une situation commence par « faits: », « listes: », « lectures: » ou « le: ». Placez les réponses sous « faits: ».",
    "situation.yaml, line 1: A situation begins with “faits:”, “listes:”, “lectures:” or “le:”. Put the answers under “faits:”.",
  ],
  [
    "an unknown key",
    "fait:\n  est majeur: oui",
    "situation.yaml, ligne 1 : « fait » n’est pas une clé. Les clés : faits, listes, lectures, le. Vouliez-vous dire « faits » ?",
    "situation.yaml, line 1: “fait” is not a key. The keys: faits, listes, lectures, le. Did you mean “faits”?",
  ],
  [
    "an unknown key of a list",
    "listes:\n  foyer: { complete: oui }",
    "situation.yaml, ligne 2 : « complete » n’est pas une clé. Les clés : complète, membres. Vouliez-vous dire « complète » ?",
    "situation.yaml, line 2: “complete” is not a key. The keys: complète, membres. Did you mean “complète”?",
  ],
  [
    "a list that is perhaps complete",
    "listes: { foyer: { complète: peut-être } }",
    "situation.yaml, ligne 1 : « complète » doit contenir oui, non ou inconnu.",
    "situation.yaml, line 1: “complète” must hold oui (yes), non (no) or inconnu (unknown).",
  ],
  [
    "members that are not a list",
    "listes: { foyer: { membres: { membre mineur: oui } } }",
    "situation.yaml, ligne 1 : « membres » doit contenir une liste.",
    "situation.yaml, line 1: “membres” must hold a list.",
  ],
  [
    "a member that is a word",
    "listes: { foyer: { membres: [Paul] } }",
    "situation.yaml, ligne 1 : « foyer » doit contenir des membres décrits chacun par leurs faits ; « {} » est une personne dont rien n’est su.",
    "situation.yaml, line 1: “foyer” must hold members, each described by facts; “{}” is a person of whom nothing is known.",
  ],
  [
    "a list that is a word",
    "listes: { foyer: deux }",
    "situation.yaml, ligne 1 : « foyer » doit contenir des noms et leurs réponses, un par ligne.",
    "situation.yaml, line 1: “foyer” must hold names and their answers, one a line.",
  ],
  [
    "facts that are a list",
    "faits: [est majeur]",
    "situation.yaml, ligne 1 : « faits » doit contenir des noms et leurs réponses, un par ligne.",
    "situation.yaml, line 1: “faits” must hold names and their answers, one a line.",
  ],
  [
    "an answer inside an answer",
    "faits: { mois de travail: { au moins: [1] } }",
    "situation.yaml, ligne 1 : « mois de travail » doit contenir une réponse, une liste de mots possibles, ou des bornes comme « { au moins: 3 mois } ».",
    "situation.yaml, line 1: “mois de travail” must hold an answer, a list of possible words, or bounds like “{ au moins: 3 mois }”.",
  ],
  [
    "two readings at once",
    "lectures: { jour anniversaire: [texte, caisses] }",
    "situation.yaml, ligne 1 : « jour anniversaire » doit contenir un seul mot.",
    "situation.yaml, line 1: “jour anniversaire” must hold a single word.",
  ],
  [
    "an empty answer",
    "faits:\n  est majeur:",
    "situation.yaml, ligne 2 : la réponse à « est majeur » est vide. Écrivez-la, ou écrivez « inconnu ».",
    "situation.yaml, line 2: The answer to “est majeur” is empty. Write it, or write “inconnu”.",
  ],
  [
    "a day examined that does not exist",
    "le: 2026-13-01\nfaits: {}",
    "situation.yaml, ligne 1 : « 2026-13-01 », donné à « le », n’est pas un jour du calendrier. Écrivez-le ainsi : 2026-03-15.",
    "situation.yaml, line 1: “2026-13-01”, given to “le”, is not a day of the calendar. Write it like this: 2026-03-15.",
  ],
  [
    "two days examined",
    "le: 2026-01-01\nfaits:\n  date de l'examen: 2026-01-02",
    "situation.yaml, ligne 3 : « le » et « date de l'examen » donnent deux jours différents. Gardez-en un.",
    "situation.yaml, line 3: “le” and “date de l'examen” give two different days. Keep one.",
  ],
  [
    "the same fact twice",
    "faits:\n  est majeur: oui\n  est majeur: non",
    "situation.yaml, ligne 3 : « est majeur » est écrit deux fois au même endroit. Gardez-en un.",
    "situation.yaml, line 3: “est majeur” is written twice in the same place. Keep one.",
  ],
  [
    "the same fact twice, in JSON",
    '{ "faits": { "est majeur": "oui", "est majeur": "non" } }',
    "situation.yaml, ligne 1 : « est majeur » est écrit deux fois au même endroit. Gardez-en un.",
    "situation.yaml, line 1: “est majeur” is written twice in the same place. Keep one.",
  ],
  [
    "an anchor",
    "faits:\n  est majeur: &moi oui",
    "situation.yaml, ligne 2 : les signes « & », « * », « ! » en tête d’un mot, et « << », ne sont pas acceptés. Écrivez le texte en entier, ou entre guillemets.",
    "situation.yaml, line 2: The signs “&”, “*”, “!” before a word, and “<<”, are not accepted. Write the text in full, or in quotes.",
  ],
  [
    "a number that nobody writes",
    "faits: { mois de travail: 1e3 }",
    "situation.yaml, ligne 1 : ce nombre ne se lit pas. Écrivez 1250 ou 6.80.",
    "situation.yaml, line 1: This number cannot be read. Write 1250 or 6.80.",
  ],
  [
    "a bracket that nobody closed",
    "faits:\n  titre demandé: [carte verte",
    "situation.yaml, ligne 2 : le retrait de cette ligne ne correspond à rien, ou une parenthèse « [ » ou « { » n'est pas refermée.",
    "situation.yaml, line 2: The file cannot be read from here on. Check colons, quotes, dashes and indentation; put in quotes a sentence that holds a colon.",
  ],
  [
    "a tab",
    "faits:\n\test majeur: oui",
    "situation.yaml, ligne 2 : une tabulation sert de retrait. Utilisez des espaces.",
    "situation.yaml, line 2: The file cannot be read from here on. Check colons, quotes, dashes and indentation; put in quotes a sentence that holds a colon.",
  ],
  [
    "thousands of brackets",
    `faits: ${"[".repeat(5000)}`,
    "situation.yaml, ligne 1 : trop de parenthèses « [ » ou « { » les unes dans les autres. Une situation en a trois au plus.",
    "situation.yaml, line 1: Too many brackets “[” or “{” inside one another. A situation has three at most.",
  ],
];

describe("a situation that cannot be", () => {
  it.each([...ANSWERS, ...SHAPES])("%s", async (_, situation, french, english) => {
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
      "Le fichier « situation.yaml » dépasse 1 Mo : ce n’est pas une situation. Donnez un fichier qui ne contient que les faits.",
    ],
    [
      "en",
      "The file “situation.yaml” is larger than 1 MB: it is not a situation. Give a file that holds only the facts.",
    ],
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
      err: "Le fichier « situation.yaml » n’est pas écrit en UTF-8. Réenregistrez-le avec ce codage.\nRien n’a été calculé.\n",
    });
    expect((await terminal.on(bytes, "rights", "--lang", "en")).err).toContain(
      "The file “situation.yaml” is not written in UTF-8. Save it again with that encoding.",
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
    expect(JSON.parse(err)).toEqual({ error: { ...problem, problems: [problem] } });
  });
});
