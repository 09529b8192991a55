// SPDX-License-Identifier: AGPL-3.0-or-later
/** Reads `content/whom-to-contact/fiches.yaml`, which a jurist mends without code. */
import type { Domain } from "@sauf-conduit/rights";
import { type Contact, type ContactTheme, THEMES } from "./contact.ts";
import { Fields, meaningOf } from "./fields.ts";
import type { Guide, Served } from "./whom.ts";

/** What the file may name. */
export interface Known {
  /** Domains by their French word. */
  readonly domains: Readonly<Record<string, Domain>>;
  /** Ids of the items of the law. */
  readonly items: ReadonlySet<string>;
  readonly contacts: readonly Contact[];
}

/**
 * Reads the file, already parsed: `domaines`, what serves each domain; `fiches`, the items that call for something else.
 * @throws ContactFault naming the place and what to write: a theme, a domain, an item or a contact that does not exist,
 * a domain forgotten, an item said twice, a theme that has no contact.
 */
export function readGuide(file: string, parsed: unknown, known: Known): Guide {
  const whole = new Fields(file, parsed, ["domaines", "fiches"]);
  const words = Object.keys(known.domains);
  const domains = new Fields(`${file}, « domaines »`, whole.value("domaines"), words);
  return { domains: readDomains(domains, known), items: readItems(whole, known) };
}

function readDomains(fields: Fields, { domains, contacts }: Known): Guide["domains"] {
  const each = Object.entries(domains).map(([word, domain]): [Domain, Served] => [
    domain,
    { themes: themesIn(fields, word, contacts), contacts: [] },
  ]);
  return Object.fromEntries(each) as Record<Domain, Served>;
}

function readItems(whole: Fields, known: Known): Guide["items"] {
  const groups = whole.value("fiches");
  if (!Array.isArray(groups)) throw whole.fault("« fiches » doit être une liste");
  const items: Record<string, Served> = {};
  for (const [i, group] of groups.entries()) {
    const fields = new Fields(`${whole.where}, fiches n° ${i + 1}`, group, ["pour", "thèmes", "contacts"]);
    const served = {
      themes: themesIn(fields, "thèmes", known.contacts),
      contacts: contactsIn(fields, known.contacts),
    };
    for (const id of fields.list("pour")) {
      if (!known.items.has(id)) throw fields.fault(`aucune fiche ne s'appelle « ${id} »`);
      if (Object.hasOwn(items, id)) throw fields.fault(`« ${id} » est déjà plus haut`);
      items[id] = served;
    }
  }
  return items;
}

function themesIn(fields: Fields, key: string, contacts: readonly Contact[]): Served["themes"] {
  const [first, ...others] = fields.list(key).map((word): ContactTheme => {
    const theme = meaningOf(fields, key, word, THEMES);
    if (!contacts.some((one) => one.theme === theme))
      throw fields.fault(`aucun contact n'a le thème « ${word} »`);
    return theme;
  });
  if (first === undefined) throw fields.fault(`il manque « ${key} »`);
  return [first, ...others];
}

function contactsIn(fields: Fields, contacts: readonly Contact[]): readonly string[] {
  const ids = fields.list("contacts");
  const unknown = ids.find((id) => !contacts.some((one) => one.id === id));
  if (unknown !== undefined) throw fields.fault(`aucun contact ne s'appelle « ${unknown} »`);
  return ids;
}
