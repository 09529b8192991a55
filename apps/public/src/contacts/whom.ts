// SPDX-License-Identifier: AGPL-3.0-or-later
/** Whom to contact about a right: the few to name beside it, and where the whole page speaks of it. */
import type { Domain } from "@sauf-conduit/rights";
import type { Contact, ContactTheme } from "./contact.ts";

/** Themes that serve an item, the most useful first, and contacts to name before those of the themes. */
export interface Served {
  readonly themes: readonly [ContactTheme, ...ContactTheme[]];
  /** Ids. */
  readonly contacts: readonly string[];
}

/** What `content/whom-to-contact/` says. */
export interface Guide {
  readonly domains: Readonly<Record<Domain, Served>>;
  /** Items that call for others than those of their domain, by id. */
  readonly items: Readonly<Record<string, Served>>;
}

export interface Directory {
  readonly contacts: readonly Contact[];
  readonly guide: Guide;
}

/** What an item is known by. */
export interface Subject {
  readonly id: string;
  readonly domain: Domain;
}

interface Whom {
  /** Three at most, each with a number or a site: a name alone reaches nobody. */
  readonly contacts: readonly Contact[];
  /** Where to begin on the page of contacts. */
  readonly theme: ContactTheme;
}

const NAMED = 3;

export const servedBy = ({ domains, items }: Guide, { id, domain }: Subject): Served =>
  items[id] ?? domains[domain];

/** Themes take turns: whoever needs a listener needs a lawyer too. */
export function whomToContact({ contacts, guide }: Directory, subject: Subject): Whom {
  const { themes, contacts: first } = servedBy(guide, subject);
  const named = first.flatMap((id) => contacts.find((one) => one.id === id) ?? []);
  const queues = themes.map((theme) => contacts.filter((one) => one.theme === theme && isReachable(one)));
  const longest = Math.max(...queues.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, turn) => queues.flatMap((queue) => queue[turn] ?? []));
  const once = new Set([...named, ...turns.flat()]);
  return { contacts: [...once].slice(0, NAMED), theme: themes[0] };
}

const isReachable = ({ telephones, website }: Contact): boolean => telephones.length > 0 || website !== null;
