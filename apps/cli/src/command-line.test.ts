// SPDX-License-Identifier: AGPL-3.0-or-later
/** A command line that is not understood is refused by name, with what was probably meant. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTerminal, type Terminal } from "../test-support/terminal.ts";
import { COMMAND_NAMES } from "./command-table.ts";
import { compileReadable } from "./law/compile-law.ts";
import { CliError, exitCodeOf } from "./problem.ts";

let terminal: Terminal;
beforeAll(async () => {
  terminal = await openTerminal();
});
afterAll(() => terminal.remove());

const NAMES = COMMAND_NAMES.join(", ");

/** [arguments, French message, English message]. */
const REFUSED: readonly (readonly [readonly string[], string, string])[] = [
  [
    [],
    `Il manque la commande. Les commandes : ${NAMES}. « help » les décrit.`,
    `The command is missing. The commands: ${NAMES}. “help” describes them.`,
  ],
  [
    ["rigths"],
    `« rigths » n’est pas une commande. Les commandes : ${NAMES}. Vouliez-vous dire « rights » ?`,
    `“rigths” is not a command. The commands: ${NAMES}. Did you mean “rights”?`,
  ],
  [
    ["help", "explian"],
    `« explian » n’est pas une commande. Les commandes : ${NAMES}. Vouliez-vous dire « explain » ?`,
    `“explian” is not a command. The commands: ${NAMES}. Did you mean “explain”?`,
  ],
  [
    ["rights", "--situaton", "x.yaml"],
    "« --situaton » n’est pas une option. « help » donne les options de chaque commande. Vouliez-vous dire « --situation » ?",
    "“--situaton” is not an option. “help” gives the options of each command. Did you mean “--situation”?",
  ],
  [
    ["facts", "--all"],
    "« --all » ne sert pas à « facts ». Retirez cette option ; « help facts » donne les siennes.",
    "“--all” is of no use to “facts”. Remove it; “help facts” gives its options.",
  ],
  [
    ["rights", "--situation", "--all"],
    "« --situation » attend une valeur. Écrivez-la après l’option.",
    "“--situation” needs a value. Write it after the option.",
  ],
  [
    ["rights", "--all=oui"],
    "« --all » ne prend pas de valeur. Écrivez l’option seule.",
    "“--all” takes no value. Write the option alone.",
  ],
  [
    ["rights", "--on", "2026-01-01", "--on", "2026-02-01"],
    "« --on » est donné deux fois. Gardez-en un.",
    "“--on” is given twice. Keep one.",
  ],
  [
    ["rights", "--no-json"],
    "« --no-json » n’est pas une option. « help » donne les options de chaque commande. Vouliez-vous dire « --json » ?",
    "“--no-json” is not an option. “help” gives the options of each command. Did you mean “--json”?",
  ],
  [
    ["rights", "--no-situation"],
    "« --no-situation » n’est pas une option. « help » donne les options de chaque commande. Vouliez-vous dire « --situation » ?",
    "“--no-situation” is not an option. “help” gives the options of each command. Did you mean “--situation”?",
  ],
  [
    ["rights", "--no-advise"],
    "« --no-advise » n’est pas une option. « help » donne les options de chaque commande. Vouliez-vous dire « --no-advice » ?",
    "“--no-advise” is not an option. “help” gives the options of each command. Did you mean “--no-advice”?",
  ],
  [
    ["rights", "-x"],
    "« -x » n’est pas une option. « help » donne les options de chaque commande.",
    "“-x” is not an option. “help” gives the options of each command.",
  ],
  [
    ["\u001b[31mrights"],
    `« \ufffd[31mrights » n’est pas une commande. Les commandes : ${NAMES}.`,
    `“\ufffd[31mrights” is not a command. The commands: ${NAMES}.`,
  ],
  [
    ["explain", ""],
    "Il manque quelque chose à la commande. Elle s’écrit ainsi : explain ID --situation FILE [--on DATE] [--no-advice]",
    "The command lacks something. It is written: explain ID --situation FILE [--on DATE] [--no-advice]",
  ],
  [
    ["rights"],
    "« rights » a besoin d’une situation. Ajoutez « --situation FILE », ou « --situation - » pour l’entrée standard.",
    "“rights” needs a situation. Add “--situation FILE”, or “--situation -” for standard input.",
  ],
  [
    ["explain"],
    "Il manque quelque chose à la commande. Elle s’écrit ainsi : explain ID --situation FILE [--on DATE] [--no-advice]",
    "The command lacks something. It is written: explain ID --situation FILE [--on DATE] [--no-advice]",
  ],
  [
    ["law", "dsuv"],
    "« dsuv » est de trop après « law ». Retirez-le, ou mettez entre guillemets un nom fait de plusieurs mots.",
    "“dsuv” is one word too many after “law”. Remove it, or put a name of several words in quotes.",
  ],
  [
    ["diff", "aide-vert", "avant 2020", "depuis 2020"],
    "Je ne connais pas la fiche « aide-vert ». « law » les donne toutes. Vouliez-vous dire « aide-verte » ?",
    "I do not know the item “aide-vert”. “law” lists them all. Did you mean “aide-verte”?",
  ],
  [
    ["diff", "aide-verte", "avant 2002", "depuis 2020"],
    "« avant 2002 » n’est ni une version de « aide-verte » ni une date. Ses versions : « avant 2020 », « depuis 2020 ». Vouliez-vous dire « avant 2020 » ?",
    "“avant 2002” is neither a version of “aide-verte” nor a date. Its versions: “avant 2020”, “depuis 2020”. Did you mean “avant 2020”?",
  ],
  [
    ["diff", "aide-verte", "2009-12-31", "depuis 2020"],
    "Le 2009-12-31, aucune version de « aide-verte » n’est en vigueur. Ses versions : « avant 2020 », « depuis 2020 ».",
    "On 2009-12-31, no version of “aide-verte” is in force. Its versions: “avant 2020”, “depuis 2020”.",
  ],
  [
    ["diff", "carte-verte / adultes", "carte", "carte"],
    "« adultes » n’est pas une branche de « carte-verte ». Ses branches : adulte, famille, anniversaire. Vouliez-vous dire « adulte » ?",
    "“adultes” is not a branch of “carte-verte”. Its branches: adulte, famille, anniversaire. Did you mean “adulte”?",
  ],
  [
    ["diff", "aide-verte/adulte", "avant 2020", "depuis 2020"],
    "La fiche « aide-verte » n’a pas de branche. Retirez « / adulte ».",
    "The item “aide-verte” has no branch. Remove “/ adulte”.",
  ],
];

describe("a command line that cannot be", () => {
  it.each(REFUSED)("%j", async (args, french, english) => {
    expect(await terminal.cli(...args)).toEqual({ code: 2, out: "", err: `${french}\n` });
    expect(await terminal.cli(...args, "--lang", "en")).toEqual({ code: 2, out: "", err: `${english}\n` });
  });

  it("names the day that does not exist, wherever the file is", async () => {
    const said = await terminal.on("faits: {}", "rights", "--on", "15/03/2026");
    expect(said).toEqual({
      code: 2,
      out: "",
      err: "« 15/03/2026 », donné à « --on », n’est pas un jour du calendrier. Écrivez-le ainsi : 2026-03-15. Vouliez-vous dire « 2026-03-15 » ?\n",
    });
  });

  it.each(["1899-12-31", "2101-01-01"])("examines no day that no life nor paper is of: %s", async (day) => {
    const years =
      "n’est pas un jour du calendrier d’ici : l’année va de 1900 à 2100. Écrivez-le ainsi : 2026-03-15.";
    const { code, out, err } = await terminal.on("faits: {}", "rights", "--on", day);
    expect([code, out, err]).toEqual([2, "", `« ${day} », donné à « --on », ${years}\n`]);
    const written = await terminal.on(`le: ${day}\nfaits: {}`, "rights");
    expect([written.code, written.out]).toEqual([2, ""]);
    expect(written.err).toContain(`« ${day} », donné à « le », ${years}`);
  });

  it.each(["1900-01-01", "2100-12-31"])("examines the first and the last of them: %s", async (day) => {
    expect((await terminal.on("faits: {}", "rights", "--on", day)).code).toBe(0);
  });

  it("answers in French a language that it does not have", async () => {
    const { code, err } = await terminal.cli("law", "--lang", "es");
    expect([code, err]).toEqual([
      2,
      "« es » n’est pas une langue connue ici. Écrivez « --lang fr » ou « --lang en ».\n",
    ]);
  });

  it("says in JSON what a program can read", async () => {
    const { out, err } = await terminal.cli("rigths", "--json", "--lang=en");
    expect(out).toBe("");
    expect(JSON.parse(err).error).toMatchObject({ code: "unknown-command", suggestion: "rights" });
  });

  it("says that a folder holds no law: an empty law would hold, and answer nothing", async () => {
    await mkdir(join(terminal.folder, "vide"), { recursive: true });
    for (const command of ["check", "law"]) {
      const { code, out, err } = await terminal.cli(command, "--law", "vide");
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/vide » ne contient aucun fichier de droit\. Donnez celui qui contient/);
    }
  });

  it("says so of a folder of something else before reading anything below it", async () => {
    await mkdir(join(terminal.folder, "autre", "fermé"), { recursive: true });
    await writeFile(join(terminal.folder, "autre", "fermé", "illisible.yaml"), "[", { mode: 0o000 });
    const { code, err } = await terminal.cli("check", "--law", "autre");
    expect([code, err.split("\n").length]).toEqual([2, 2]);
    expect(err).toContain("autre » ne contient aucun fichier de droit.");
  });

  it("says that a part of the law cannot be read", async () => {
    // Gone meanwhile: the tests may run as root, to whom nothing is closed.
    const gone = join(terminal.folder, "disparu");
    const error = await compileReadable(gone).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CliError);
    const { problems } = error as CliError;
    expect(problems).toEqual([{ code: "law-unreadable", folder: gone, cause: "ENOENT" }]);
    expect(exitCodeOf(error as CliError)).toBe(2);
  });

  it("says that the folder of law is not there", async () => {
    const { code, err } = await terminal.cli("law", "--law", "nulle-part");
    expect([code, err]).toEqual([2, "Le dossier du droit « nulle-part » n’existe pas.\n"]);
  });
});

describe("help", () => {
  it.each(["fr", "en"])("describes every command and every option: %s", async (language) => {
    const { code, out, err } = await terminal.cli("help", "--lang", language);
    expect([code, err]).toEqual([0, ""]);
    for (const name of COMMAND_NAMES) expect(out).toContain(`\n  ${name}`);
    expect(out).toContain("--no-advice");
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it("says what advice supposes", async () => {
    const { out } = await terminal.cli("rights", "--help");
    expect(out.replace(/\s+/g, " ")).toContain(
      "si le fichier ne dit rien de la « date de la décision », aucune décision n’est supposée. « --no-advice » la laisse inconnue. La date d’une demande ne l’est jamais.",
    );
  });

  it("describes one command alone", async () => {
    const { out } = await terminal.cli("help", "check");
    expect(out).toContain("--strict");
    expect(out).not.toContain("--situation");
  });
});
