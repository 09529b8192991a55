// SPDX-License-Identifier: AGPL-3.0-or-later
/** Every message exists in each complete language, says the same values, and is used by a view. */
import { globSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createIntl } from "react-intl";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { typographyFaults } from "../../../../test/typography.ts";
import {
  FIRST,
  loaders,
  messages as messagesPlugin,
  missingKeys,
  refuseMissing,
} from "../../build-messages.ts";
import french from "./fr.json" with { type: "json" };
import { LANGUAGES, type Language, preferredLanguage } from "./languages.ts";

const source = fileURLToPath(new URL("../", import.meta.url));
const code = globSync("**/*.{ts,tsx}", {
  cwd: source,
  exclude: (name) => /\.test\.|\.browser\./.test(String(name)),
})
  .map((file) => readFileSync(`${source}${file}`, "utf8"))
  .join("\n");

type Messages = Readonly<Record<string, string>>;

const messagesOf = (language: string): Messages =>
  JSON.parse(readFileSync(`${source}messages/${language}.json`, "utf8")) as Messages;

/** Names of values and tags that a message expects: braces that are not the text of a plural or a choice. */
function expects(message: string): readonly string[] {
  const values = message.matchAll(/(?<!(?:=\d|\b(?:zero|one|two|few|many|other)) )\{(\w+)[,}]/g);
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

/** Numbers of each form that a language may have, Arabic first: none, one, two, few, many, a hundred. */
const COUNTS = [0, 1, 2, 3, 11, 21, 100];

/** Each message said for each count. @throws what the reader of messages throws on one that is badly written. */
function saidForEach(language: Language, locale: string, messages: Messages): string[] {
  const onError = (error: Error) => {
    throw new Error(`${language}.json: ${error.message}`);
  };
  const intl = createIntl({ locale, messages: { ...messages }, onError });
  return Object.entries(messages).flatMap(([id, message]) =>
    COUNTS.map((count) => {
      const values = Object.fromEntries(expects(message).map((name) => [name, count]));
      return String(intl.formatMessage({ id }, { ...values, b: (chunks: unknown) => String(chunks) }));
    }),
  );
}

/** Plurals that lack a form of a language with more than two; zero may be left to « =0 », and of two, one to « other ». */
function pluralsWithout(messages: Messages, locale: string): string[] {
  const forms = ["one", "two", "few", "many", "other"].filter((form) =>
    COUNTS.some((count) => new Intl.PluralRules(locale).select(count) === form),
  );
  const wanted = forms.length > 2 ? forms : [];
  return Object.entries(messages).flatMap(([key, message]) => {
    const plurals = message.split(", plural,").length - 1;
    return wanted
      .filter((form) => message.split(new RegExp(`\\b${form} \\{`)).length - 1 < plurals)
      .map((form) => `${key}: ${form}`);
  });
}

describe("messages in French", () => {
  it.each(Object.keys(french))("%s is used", (key) => {
    expect(isUsed(key)).toBe(true);
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

it("French and English are always complete", () => {
  const complete = LANGUAGES.filter((language) => language.complete).map(({ code: tag }) => tag);
  expect(complete).toEqual(expect.arrayContaining(["fr", "en"]));
});

describe.each(LANGUAGES)("messages: $name", ({ code: tag, locale, complete }) => {
  const messages = messagesOf(tag);

  it(complete ? "are all there, and no other" : "are none that French has not", () => {
    const lacking = Object.keys(french).filter((key) => !Object.hasOwn(messages, key));
    if (complete) expect(lacking).toEqual([]);
    expect(Object.keys(messages).filter((key) => !Object.hasOwn(french, key))).toEqual([]);
  });

  it("expect the same values and tags as the French", () => {
    const known = Object.entries(french).filter(([key]) => Object.hasOwn(messages, key));
    const other = known.filter(([key, text]) => `${expects(messages[key] ?? "")}` !== `${expects(text)}`);
    expect(other.map(([key]) => key)).toEqual([]);
    // An apostrophe before a brace or a tag would hide it: ICU reads it as a quote.
    expect(Object.keys(messages).filter((key) => /'[{<]/.test(messages[key] ?? ""))).toEqual([]);
  });

  it("choose nothing by a word: set apart in a sentence from the right, it would be none of those expected", () => {
    expect(Object.keys(messages).filter((key) => messages[key]?.includes(", select,"))).toEqual([]);
  });

  it("are set as the language is printed", () => {
    const said = saidForEach(tag, locale, messages);
    expect(said.flatMap((text) => typographyFaults(text, tag))).toEqual([]);
  });

  it("are said for every number, each plural in the forms of the language", () => {
    expect(saidForEach(tag, locale, messages).filter((text) => /[{}]/.test(text))).toEqual([]);
    expect(pluralsWithout(messages, locale)).toEqual([]);
  });
});

it("sees a plural that lacks a form of its language", () => {
  const two = { a: "{n, plural, one {سؤال} other {# سؤال}}" };
  expect(pluralsWithout(two, "ar")).toEqual(["a: two", "a: few", "a: many"]);
  expect(pluralsWithout(two, "es-ES")).toEqual([]);
});

it.each(["fr", "en"])("messages of the pages of the law are set as %s is printed", (tag) => {
  const said = saidForEach(tag, tag, messagesOf(`../law-pages/messages/${tag}`));
  expect(said.length).toBeGreaterThan(1000);
  expect(said.flatMap((text) => typographyFaults(text, tag))).toEqual([]);
});

describe("a language that is begun", () => {
  it("is offered, and given to nobody who has not chosen it", () => {
    const begun = [
      { code: "ar", complete: false },
      { code: "es", complete: true },
    ] as const;
    expect(preferredLanguage(["ar-MA", "es-ES"], begun)).toBe("es");
    expect(preferredLanguage(["ar-MA"], begun)).toBe("fr");
    expect(preferredLanguage(["ar-MA"])).toBe("ar");
  });

  it("is given to whoever reads it, a region or a script told or not: the nearest first", () => {
    const whole = ["fr", "pt-BR", "zh-Hans", "zh-Hant", "es"].map((code) => ({ code, complete: true }));
    const given = (...tags: readonly string[]) => preferredLanguage(tags, whole);
    expect([given("pt-BR"), given("pt-br"), given("pt-PT"), given("pt")]).toEqual(Array(4).fill("pt-BR"));
    expect([given("zh-Hant-TW"), given("zh-CN"), given("es-419")]).toEqual(["zh-Hant", "zh-Hans", "es"]);
    expect(given("de", "nl-BE")).toBe("fr");
  });

  it("said to be complete, stops the build with the keys that it lacks", () => {
    const french = { a: "un", b: "deux" };
    expect(missingKeys({ fr: french, en: { b: "two" } })).toEqual({ en: ["a"] });
    expect(missingKeys({ fr: french, en: { a: "one", b: "two", c: "three" } })).toEqual({ fr: ["c"] });
    expect(missingKeys({ fr: french, en: { a: "one", b: "two" } })).toEqual({});
  });

  it("has its file loaded by its own tag, region and script included", () => {
    const written = loaders([{ code: "fr" }, { code: "pt-BR" }, { code: "zh-Hans" }]);
    expect(written).toContain('"pt-BR": () => import("virtual:messages/rest/pt-BR")');
    expect(written).toContain('"zh-Hans": () => import("virtual:messages/rest/zh-Hans")');
    expect(written).not.toContain('"fr"');
  });
});

describe("the build", () => {
  const french = {
    code: "fr",
    name: "Français",
    locale: "fr-FR",
    direction: "ltr",
    complete: true,
    reviewed: true,
  };
  const english = { ...french, code: "en", name: "English", locale: "en-GB" };

  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "messages-"));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const written = (code: string, text: string) => writeFile(join(folder, `${code}.json`), text);

  it("stops on the keys that a language lacks, French too, and names its file", async () => {
    await written("fr", '{ "a": "un", "b": "deux" }');
    await written("en", '{ "a": "one" }');
    await expect(refuseMissing([french, english], folder)).rejects.toThrow("messages/en.json lacks 1: b");
    await written("en", '{ "a": "one", "b": "two", "c": "three" }');
    await expect(refuseMissing([french, english], folder)).rejects.toThrow("messages/fr.json lacks 1: c");
    await expect(refuseMissing([french, { ...english, complete: false }], folder)).resolves.toBeUndefined();
  });

  it("stops on a file that is no JSON, and on a wrong line of the list of languages", async () => {
    await written("fr", '{ "a": "un" }');
    await written("en", '{ "a": "one", }');
    await expect(refuseMissing([french, english], folder)).rejects.toThrow("messages/en.json is not JSON");
    const twice = refuseMissing([french, french], folder);
    await expect(twice).rejects.toThrow("content/languages.json, « fr »");
  });

  it("begins with that, on the real files", async () => {
    await expect(refuseMissing()).resolves.toBeUndefined();
    expect(String(messagesPlugin().buildStart)).toContain("refuseMissing");
  });
});
