// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The words of the interface, cut so that the first screen waits for few of them. A translator has one file a language.
 * `virtual:messages/first`: what the first screen says, by language. `virtual:messages/rest/fr`: the rest of one
 * language. `virtual:messages/rest`: what loads the rest of the others, by language.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { languageFaults } from "@sauf-conduit/calendar";
import type { Plugin } from "vite";
import languages from "../../content/languages.json" with { type: "json" };

/** Groups of messages that the first screen may say: its own, those of its frame, and of what may go wrong there. */
export const FIRST = /^(shell|start|entrance|doors|loading|broken)\./;

const isFirst = (key: string): boolean => FIRST.test(key);

const ASKED = /^virtual:messages\/(?:first|rest(?:\/([\w-]+))?)$/;

type Catalogue = Readonly<Record<string, string>>;

/** A line of the list of languages, not looked at yet. */
type Listed = (typeof languages)[number];

/** An object of messages as the text of a module: read as JSON, which is faster than as code. */
export const asModule = (content: unknown): string =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(content))});`;

const FOLDER = fileURLToPath(new URL("src/messages/", import.meta.url));
const fileOf = (code: string): string => join(FOLDER, `${code}.json`);

/** @throws with the name of the file when it cannot be read as JSON: a translator may have left a comma too many. */
async function catalogueOf(code: string, folder = FOLDER): Promise<Catalogue> {
  const text = await readFile(join(folder, `${code}.json`), "utf8");
  try {
    return JSON.parse(text) as Catalogue;
  } catch (cause) {
    throw new Error(`apps/public/src/messages/${code}.json is not JSON.`, { cause });
  }
}

/** Keys that each has not of all that any of them has, by language; those that lack nothing are not there. */
export function missingKeys(
  said: Readonly<Record<string, Catalogue>>,
): Readonly<Record<string, readonly string[]>> {
  const all = [...new Set(Object.values(said).flatMap(Object.keys))];
  const missing = Object.entries(said).map(
    ([code, messages]) => [code, all.filter((key) => !Object.hasOwn(messages, key))] as const,
  );
  return Object.fromEntries(missing.filter(([, keys]) => keys.length > 0));
}

/**
 * A page that says half a screen in another language is not built. French is one of the languages: a key that only the
 * others have is one that French has lost.
 * @param listed the list of languages. @param folder where each has its file of messages.
 * @throws when a line of the list is wrong, a file is no JSON, or a complete language lacks a key: the build stops.
 */
export async function refuseMissing(listed: readonly Listed[] = languages, folder = FOLDER): Promise<void> {
  const [fault] = languageFaults(listed);
  if (fault) throw new Error(`content/languages.json, « ${fault.language} »: ${fault.field} is wrong.`);
  const complete = listed.filter((language) => language.complete);
  const said = await Promise.all(
    complete.map(async ({ code }) => [code, await catalogueOf(code, folder)] as const),
  );
  const [lacking] = Object.entries(missingKeys(Object.fromEntries(said)));
  if (lacking === undefined) return;
  const [code, missing] = lacking;
  throw new Error(`apps/public/src/messages/${code}.json lacks ${missing.length}: ${missing.join(", ")}`);
}

async function messagesOf(code: string, first: boolean): Promise<Catalogue> {
  const all = await catalogueOf(code);
  return Object.fromEntries(Object.entries(all).filter(([key]) => isFirst(key) === first));
}

/** French comes with the check, whatever is chosen: a loader of it would only be code that never runs. */
export function loaders(listed: readonly Pick<Listed, "code">[] = languages): string {
  const others = listed.filter(({ code }) => code !== "fr");
  const each = others.map(({ code }) => `"${code}": () => import("virtual:messages/rest/${code}")`);
  return `export default { ${each.join(", ")} };`;
}

async function firstOfAll(): Promise<string> {
  const each = languages.map(async ({ code }) => [code, await messagesOf(code, true)] as const);
  return asModule(Object.fromEntries(await Promise.all(each)));
}

export function messages(): Plugin {
  return {
    name: "sauf-conduit-messages",
    buildStart: () => refuseMissing(),
    resolveId: (id) => (ASKED.test(id) ? `\0${id}` : null),
    async load(id) {
      const asked = id.startsWith("\0") ? ASKED.exec(id.slice(1)) : null;
      if (asked === null) return null;
      for (const { code } of languages) this.addWatchFile(fileOf(code));
      if (id.endsWith("/first")) return firstOfAll();
      return asked[1] === undefined ? loaders() : asModule(await messagesOf(asked[1], false));
    },
  };
}
