// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The contacts, for the check (`virtual:contacts`) and for the pages of the law. They come with the code of the check: a
 * file asked for when a right is unfolded would tell which.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Presentation } from "@sauf-conduit/rights";
import { DOMAIN_WORDS } from "@sauf-conduit/rights/compiler";
import type { Plugin } from "vite";
import { parse } from "yaml";
import { asModule } from "./build-messages.ts";
import type { Contact } from "./src/contacts/contact.ts";
import { ContactFault } from "./src/contacts/fields.ts";
import { readContacts } from "./src/contacts/read-contacts.ts";
import { readGuide } from "./src/contacts/read-guide.ts";
import type { Directory } from "./src/contacts/whom.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CONTACTS = "content/contacts";
const GUIDE = "content/whom-to-contact/fiches.yaml";

const yaml = async (path: string): Promise<unknown> => parse(await readFile(join(ROOT, path), "utf8"));

/** Every contact, in the order of the files. @throws ContactFault, also when two have one id. */
export async function readAllContacts(): Promise<readonly Contact[]> {
  const names = (await readdir(join(ROOT, CONTACTS))).filter((name) => name.endsWith(".yaml")).sort();
  const files = names.map((name) => `${CONTACTS}/${name}`);
  const all = (await Promise.all(files.map(async (file) => readContacts(file, await yaml(file))))).flat();
  const twice = all.find(({ id }, i) => all.findIndex((one) => one.id === id) < i);
  if (twice) throw new ContactFault(`${CONTACTS} : deux contacts s'appellent « ${twice.id} ».`);
  return all;
}

/** @param items of the law, by id. @throws ContactFault when what is written names what does not exist. */
export async function readDirectory(items: Presentation["items"]): Promise<Directory> {
  const contacts = await readAllContacts();
  const known = { domains: DOMAIN_WORDS, items: new Set(Object.keys(items)), contacts };
  return { contacts, guide: readGuide(GUIDE, await yaml(GUIDE), known) };
}

const MODULE = "virtual:contacts";

export function contacts(): Plugin {
  return {
    name: "sauf-conduit-contacts",
    resolveId: (id) => (id === MODULE ? `\0${id}` : null),
    async load(id) {
      if (id !== `\0${MODULE}`) return null;
      const built = await readFile(join(ROOT, "build/presentation.json"), "utf8");
      return asModule(await readDirectory((JSON.parse(built) as Presentation).items));
    },
  };
}
