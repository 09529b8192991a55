// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What an editor is given. The files are read as an editor reads them, by a YAML library alone, and judged by a validator of
 * the draft that editors know: neither is what the compiler does.
 */
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv, type ValidateFunction } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { writeEditorSchema } from "../../building/build-outputs.ts";
import { compileFolder } from "../../building/compile-folder.ts";
import { editorSchema } from "./editor-schema.ts";
import lawSchema from "./law.schema.json" with { type: "json" };

const ROOT = fileURLToPath(new URL("../../../../../", import.meta.url));
const LAW = join(ROOT, "law");
const FILES = readdirSync(LAW, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".yaml"),
);

interface Part {
  readonly $ref?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly anyOf?: readonly Part[];
  readonly items?: Part;
  readonly properties?: Readonly<Record<string, Part>>;
}

const { law } = await compileFolder(LAW);
if (!law) throw new Error("the law does not compile: see the compiler's own tests");
const schema = editorSchema(law) as { readonly definitions: Readonly<Record<string, Part>> };
const validate: ValidateFunction = new Ajv({ strict: false }).compile(schema);

const text = (file: string): string => readFileSync(join(LAW, file), "utf8");

describe("the schema of the editor", () => {
  it.each(FILES)("accepts %s", (file) => {
    validate(parse(text(file)));
    expect(validate.errors ?? []).toEqual([]);
  });

  const AME = text("dispositions/sante/ame-conditions.yaml");
  it.each([
    ["a key that is none", /^résumé:/m, "resume:"],
    ["a word outside a closed list", /^domaine: santé/m, "domaine: sante"],
    ["a day that is none", /du: \d{4}-\d\d-\d\d/, "du: avril 2024"],
    ["an answer that is none", "attendu: inconnu", "attendu: peut-être"],
  ])("refuses %s", (_what, right, wrong) => {
    const changed = AME.replace(right, wrong);
    expect(changed).not.toBe(AME);
    expect(validate(parse(changed))).toBe(false);
  });

  it("leaves a name that nobody has written yet to the compiler, which says whether it exists", () => {
    expect(validate(parse(AME.replaceAll("est majeur", "est un fait nouveau")))).toBe(true);
  });
});

describe("completion", () => {
  const words = (part: Part | undefined): readonly string[] => part?.anyOf?.[0]?.enum ?? [];
  const { condition, identifiants, ...definitions } = schema.definitions;
  const conditionOf = (key: string): Part | undefined =>
    condition?.anyOf?.find(({ properties }) => properties?.[key] !== undefined)?.properties?.[key];

  it("proposes facts, with their question", () => {
    const alone = condition?.anyOf?.[0];
    const at = words(alone).indexOf("est majeur");
    expect(alone?.anyOf?.[0]?.enumDescriptions?.[at]).toBe(law.facts.get("est majeur")?.question);
    expect(conditionOf("territoire")?.description).toBe(law.facts.get("territoire")?.question);
    expect(words(conditionOf("territoire"))).toContain("Mayotte");
  });

  it("proposes the answers of a fact in a worked case", () => {
    const facts = definitions["cas-type"]?.properties?.faits?.properties;
    expect(words(facts?.["est majeur"])).toEqual(["oui", "non", "inconnu"]);
    expect(words(facts?.territoire)).toEqual(expect.arrayContaining(["Mayotte", "inconnu"]));
  });

  it("proposes items, branches, papers, readings and dates", () => {
    expect(words(conditionOf("relève de"))).toEqual(
      expect.arrayContaining(["ame-conditions", "motifs-blocage-communs / polygamie"]),
    );
    expect(words(identifiants?.items)).toEqual(
      expect.arrayContaining(["ame-conditions", "c2s-plafonds", "carte-ame"]),
    );
    expect(words(definitions["nom-de-lecture"])).toContain("fin du sixième mois");
    expect(words(definitions["dates-connues"]?.items)).toContain("date de la demande de titre");
  });
});

describe("explanations", () => {
  const definitions = lawSchema.$defs as unknown as Readonly<Record<string, Part>>;
  const described = ({ description, $ref }: Part): boolean =>
    description !== undefined ||
    ($ref !== undefined && described(definitions[$ref.replace("#/$defs/", "")] ?? {}));

  /** Paths of the keys and of the closed lists that nothing explains. */
  function bare(value: unknown, path: string): string[] {
    if (typeof value !== "object" || value === null) return [];
    const part = value as Part;
    // What chooses a part of the schema, or what a name may not be, is for the validator alone.
    if (path.endsWith("/if") || path.endsWith("/not")) return [];
    const keys = Object.entries(part.properties ?? {}).filter(([, of]) => !described(of));
    const list = Array.isArray(part.enum) && !described(part) ? [`${path} (${part.enum.join(", ")})`] : [];
    return [
      ...keys.map(([key]) => `${path}/${key}`),
      ...list,
      ...Object.entries(value).flatMap(([key, of]) => bare(of, `${path}/${key}`)),
    ];
  }

  it("stand beside every key and every closed list of the format", () => {
    expect(bare(lawSchema, "")).toEqual([]);
  });
});

describe("the settings of the editor", () => {
  it("name the file that the build and the check write", async () => {
    const root = await mkdtemp(join(tmpdir(), "sauf-conduit-editor-"));
    try {
      await writeEditorSchema(root, law, new Date());
      const written = readFileSync(join(root, "build", "law-editor.schema.json"), "utf8");
      expect(JSON.parse(written)).toEqual(schema);
    } finally {
      await rm(root, { recursive: true });
    }
  });

  it("give this schema to every file of the law, and recommend what reads it", () => {
    const read = (file: string): Record<string, unknown> =>
      JSON.parse(readFileSync(join(ROOT, ".vscode", file), "utf8")) as Record<string, unknown>;
    expect(read("settings.json")["yaml.schemas"]).toEqual({
      "./build/law-editor.schema.json": "law/**/*.yaml",
    });
    expect(read("settings.json")["yaml.yamlVersion"]).toBe("1.2");
    expect(read("extensions.json").recommendations).toContain("redhat.vscode-yaml");
  });
});
