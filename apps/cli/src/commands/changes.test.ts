// SPDX-License-Identifier: AGPL-3.0-or-later
/** The law of two revisions compared, in a repository of one small law; and what is said when there is nothing to compare. */
import { execFileSync, spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTerminal, type Terminal } from "../../test-support/terminal.ts";

const AID = "dispositions/sante/aide-verte.yaml";

let terminal: Terminal;
/** In no repository. */
let elsewhere: Terminal;

function git(...args: readonly string[]): string {
  const identity = ["-c", "user.name=nobody", "-c", "user.email=nobody@example.org"];
  const around = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
  return execFileSync("git", [...identity, ...args], { cwd: terminal.folder, env: around, encoding: "utf8" });
}

function commit(message: string): string {
  git("add", "--all");
  git("commit", "--quiet", "--message", message);
  return git("rev-parse", "HEAD").trim();
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(terminal.law, file);
  const text = await readFile(path, "utf8");
  expect(change(text)).not.toBe(text);
  await writeFile(path, change(text));
}

/** What copies of the law were left behind. */
const copies = (): string[] => readdirSync(join(terminal.folder, "copies"));

let first: string;
beforeAll(async () => {
  terminal = await openTerminal();
  elsewhere = await openTerminal();
  // A place of its own for what is copied: other tests use the common one.
  process.env.TMPDIR = join(terminal.folder, "copies");
  await mkdir(process.env.TMPDIR);
  await rm(join(terminal.folder, ".git"), { recursive: true, force: true });
  git("init", "--quiet", "--initial-branch=main");
  await writeFile(join(terminal.folder, "README"), "Avant le droit.\n");
  git("add", "README");
  git("commit", "--quiet", "--message", "before the law");
  first = commit("a law");
  await edit(AID, (text) =>
    text.replace("        - est majeur\n        - réside en France", "        - est majeur"),
  );
  await edit("dispositions/sante/prime-verte.yaml", (text) =>
    text.replace("au moins: 3 mois", "au moins: 4 mois"),
  );
  await edit("dispositions/sejour/carte-verte.yaml", (text) =>
    text.replace("Carte verte", "Carte verte claire"),
  );
  await edit("baremes/plafonds.yaml", (text) => text.replace("valeurs: [800]", "valeurs: [850]"));
  await edit("alertes.yaml", (text) => text.replace("Un décret est attendu.", "Un décret est annoncé."));
});
afterAll(async () => {
  await terminal.remove();
  await elsewhere.remove();
});

describe("changes", () => {
  it("compares a revision with the files as they are, in Markdown, and leaves nothing behind", async () => {
    const { code, out, err } = await terminal.cli("changes", "HEAD");
    expect([code, err]).toEqual([0, ""]);
    expect(out.trimEnd().split("\n")).toEqual([
      `## Ce qui change dans le droit : \`HEAD\` (\`${first.slice(0, 10)}\`) → fichiers actuels`,
      "",
      "3 fiches répondent autrement, 1 réponse de cas type change ; 0 partie ajoutée, 0 partie retirée.",
      "",
      "### Fiches qui répondent autrement",
      "",
      "- **Aide verte** (`aide-verte`, `law/dispositions/sante/aide-verte.yaml:2`)",
      "  - Écrit autrement : conditions.",
      "  - **non → oui**, par exemple si date de la décision ou, à défaut, date de l’examen : 1er janvier 2020 ; titre demandé : carte verte ; est majeur : oui ; réside en France : non ; menace retenue : non.",
      "- **Une aide, par une voie ou une autre** (`objectif-aide`, `law/dispositions/sante/objectif-aide.yaml:2`)",
      "  - Sa fiche n’a pas changé ; ce dont elle relève a changé.",
      expect.stringMatching(/^ {2}- \*\*(non → oui|oui → non)\*\*, par exemple si .*\.$/),
      expect.stringMatching(/^ {2}- \*\*(non → oui|oui → non)\*\*, par exemple si .*\.$/),
      "- **Prime verte** (`prime-verte`, `law/dispositions/sante/prime-verte.yaml:2`)",
      "  - Écrit autrement : conditions.",
      "  - **oui → non**, par exemple si date de l’examen : 1er janvier 2020 ; durée de présence : 3 mois.",
      "  - Cas « trois mois » : oui → non (`law/dispositions/sante/prime-verte.yaml:22`)",
      "",
      "### Fiches qui répondent comme avant",
      "",
      "- **Carte verte claire** (`carte-verte`, `law/dispositions/sejour/carte-verte.yaml:2`)",
      "  - Écrit autrement : phrases.",
      "",
      "### Barèmes et listes",
      "",
      "- **Plafonds de ressources** (`plafonds`, `law/baremes/plafonds.yaml:2`)",
      "  - « 2026 », plafond : 800 euros → 850 euros",
      "",
      "### Vocabulaire et registres",
      "",
      "- alertes : décret attendu (textes seulement)",
    ]);
    expect(copies()).toEqual([]);
  });

  it("says the same in English, and to programs", async () => {
    const { out } = await terminal.cli("changes", "main", "--lang", "en");
    expect((await terminal.cli("diff", "main", "--lang", "en")).out).toBe(out);
    expect(out).toContain("3 items answer otherwise, 1 answer of a worked case changes; 0 parts added");
    expect(out).toContain("**no → yes**, for example if");
    const { code, out: json } = await terminal.cli("changes", first, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(json)).toMatchObject({
      from: { revision: first, commit: first },
      to: { revision: null, commit: null },
      figures: [{ id: "plafonds", cells: [{ before: 800, after: 850 }] }],
    });
  });

  it("compares two revisions, and says when nothing changed", async () => {
    const { code, out } = await terminal.cli("changes", first, "HEAD");
    expect(code).toBe(0);
    expect(out.trimEnd().split("\n").slice(1)).toEqual(["", "Rien n’a changé dans le droit."]);
  });

  it("touches neither the files of the author nor what they have prepared to commit", async () => {
    git("add", "--all");
    const before = git("status", "--porcelain");
    await terminal.cli("changes", "HEAD");
    expect(git("status", "--porcelain")).toBe(before);
    git("reset", "--quiet");
  });
});

describe("stopped before its end", () => {
  it("leaves no copy of the law behind", async () => {
    const script = `
      const { repositoryOf, commitOf, withLawAt } = await import(process.argv[1]);
      const repository = await repositoryOf(process.argv[2]);
      const commit = await commitOf(repository, "main");
      await withLawAt(repository, { commit, revision: "main" }, (folder) => {
        process.stdout.write(folder);
        return new Promise(() => setInterval(() => undefined, 1000));
      });`;
    const module = new URL("../git/law-at.ts", import.meta.url).href;
    const child = spawn(process.execPath, ["--input-type=module", "--eval", script, module, terminal.law]);
    const folder = await new Promise<string>((resolve) =>
      child.stdout.once("data", (text) => resolve(`${text}`)),
    );
    expect(existsSync(folder)).toBe(true);
    const signal = new Promise((resolve) => child.once("exit", (_code, by) => resolve(by)));
    child.kill("SIGTERM");
    expect(await signal).toBe("SIGTERM");
    expect(copies()).toEqual([]);
  });
});

describe("what cannot be compared", () => {
  const refused = async (...args: readonly string[]): Promise<string> => {
    const { code, out, err } = await terminal.cli("changes", ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(copies()).toEqual([]);
    return err;
  };

  it.each(["demain", "HEAD..HEAD", "HEAD~99"])("is %s, which no revision is called", async (given) => {
    expect(await refused(given)).toContain(`« ${given} » n’est pas une révision de ce dépôt.`);
  });

  it("is an option of git", async () => {
    expect(await refused("--law", terminal.law, "--", "--help")).toContain(
      "« --help » n’est pas une révision de ce dépôt.",
    );
  });

  it("is a revision from before the law", async () => {
    expect(await refused("HEAD~1")).toContain(
      "À la révision « HEAD~1 », le dossier « law » ne contient aucun fichier de droit.",
    );
  });

  it("is a law in no repository", async () => {
    const { code, err } = await elsewhere.cli("changes", "HEAD");
    expect(code).toBe(2);
    expect(err).toContain("n’est dans aucun dépôt git.");
  });

  it("is a law that did not compile then: its faults are told, and whether its format was another", async () => {
    git("stash", "--quiet");
    await edit(AID, (text) => text.replace("- réside en France", "- réside en Frace"));
    const broken = commit("broken");
    const { code, err } = await terminal.cli("changes", first, broken);
    expect(code).toBe(1);
    expect(err.split("\n").slice(0, 2)).toEqual([
      "aide-verte.yaml, ligne 28 : je ne connais pas « réside en Frace ». Vouliez-vous dire « réside en France » ?",
      `Le droit de la révision « ${broken} » a des erreurs. Rien n’a été comparé. Choisissez une révision où « check » passe.`,
    ]);
    const format = join(terminal.folder, "packages/rights/src/compiler/shape/law.schema.json");
    await mkdir(dirname(format), { recursive: true });
    await writeFile(format, "{}\n");
    commit("another format");
    const other = await terminal.cli("changes", "HEAD", "--lang", "en");
    expect(other.code).toBe(1);
    expect(other.err).toContain(
      "The law of the revision “HEAD” cannot be read: the format of its files was another.",
    );
  });
});
