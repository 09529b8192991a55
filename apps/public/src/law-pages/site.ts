// SPDX-License-Identifier: AGPL-3.0-or-later
/** Everything the pages are made of, looked up by id. Pure: what was read and the day are given. */
import type { ItemPage, ItemText, LawPages, Presentation, ReferenceText } from "@sauf-conduit/rights";
import type { Directory } from "../contacts/whom.ts";
import { itemAddress, type Language, roomAddress } from "./addresses.ts";
import type { GlossarySection } from "./glossary.ts";
import type { SaidWords } from "./search/said-words.ts";

export interface SiteInput {
  readonly presentation: Presentation;
  readonly pages: LawPages;
  /** French sentence → translation. */
  readonly english: Readonly<Record<string, string>>;
  /** French word of the law → how a person who does not know it is told it, as in the check. */
  readonly plainWords: Readonly<Record<string, string>>;
  readonly directory: Directory;
  readonly glossary: readonly GlossarySection[];
  readonly acronyms: readonly Acronym[];
  /** Words by which people look for a page. */
  readonly searchWords: readonly SaidWords[];
  /** The day the pages are made, `YYYY-MM-DD`: what is in force, which contacts are fresh. */
  readonly today: string;
  /** Where the site will stand, without a last slash (`https://…`), for what must give whole addresses. */
  readonly origin: string;
  /** Where the files of the law are kept and a change of them is proposed, or empty: none is invented. */
  readonly repository: string;
  /** Addresses of the script and of the stylesheet. */
  readonly assets: { readonly script: string; readonly styles: readonly string[] };
}

/** An acronym of the field, its words in French, what it is in English. */
export interface Acronym {
  readonly short: string;
  readonly french: string;
  readonly english: string;
  /** Other words by which people look for it. */
  readonly also?: readonly string[];
}

/** The list whose values are bare articles: a reader knows the permit by its name. */
const PERMITS = "titres-de-sejour";

/** An item, its words and what only its page shows. */
export interface Entry {
  readonly text: ItemText;
  readonly page: ItemPage;
}

export class Site {
  readonly input: SiteInput;
  readonly entries: readonly Entry[];
  readonly references: readonly ReferenceText[];
  readonly #aliases: ReadonlyMap<string, string>;
  readonly #users: ReadonlyMap<string, readonly string[]>;
  readonly #citers: ReadonlyMap<string, readonly string[]>;
  readonly #answers: ReadonlySet<string>;
  readonly #permits: ReadonlySet<string>;

  constructor(input: SiteInput) {
    const { presentation, pages } = input;
    this.input = input;
    this.entries = Object.values(presentation.items).flatMap((text) => {
      const page = pages.items[text.id];
      return page ? [{ text, page }] : [];
    });
    this.references = Object.values(presentation.references).filter(({ kind }) => kind !== "statistic");
    const named = [...this.entries.map(({ text }) => text), ...this.references];
    this.#aliases = new Map(named.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const)));
    this.#users = usersOf(this.entries);
    this.#citers = citersOf(this.entries, this.references);
    this.#answers = new Set(Object.values(input.presentation.facts).flatMap(({ values }) => values ?? []));
    this.#permits = new Set(pages.lists[PERMITS]?.versions.flatMap(({ values }) => values) ?? []);
  }

  get aliases(): ReadonlyMap<string, string> {
    return this.#aliases;
  }

  /** The item or reference that an id or an alias names, when it is written. */
  idOf(name: string): string | null {
    const id = this.#aliases.get(name) ?? name;
    const { items, references } = this.input.presentation;
    return Object.hasOwn(items, id) || Object.hasOwn(references, id) ? id : null;
  }

  titleOf(id: string): string | null {
    const { items, references } = this.input.presentation;
    return (Object.hasOwn(items, id) ? items[id]?.title : references[id]?.title) ?? null;
  }

  /** A word that a fact may be answered with: it stands as it is, though a page may bear the same name. */
  isAnswer(word: string): boolean {
    return this.#answers.has(word);
  }

  /** Where an item or a reference is read; series stand together on one page. */
  addressOf(id: string, language: Language): string {
    const isSeries = this.input.presentation.references[id]?.kind === "statistic";
    return isSeries ? `${roomAddress(language, "figures")}#${id}` : itemAddress(language, id);
  }

  entry(id: string): Entry | null {
    return this.entries.find(({ text }) => text.id === id) ?? null;
  }

  /** Items whose conditions rest on this one. */
  usersOf(id: string): readonly string[] {
    return this.#users.get(id) ?? [];
  }

  /** Items whose rules read this table or this list, or that send there. */
  citersOf(id: string): readonly string[] {
    return this.#citers.get(id) ?? [];
  }

  /**
   * A word or a sentence of the law in another language, and in French what a permit is given for; null when it can only
   * be given as it is.
   */
  translate(french: string, language: Language): string | null {
    const { english, plainWords } = this.input;
    if (language !== "fr") return english[french] ?? null;
    return this.#permits.has(french) ? (plainWords[french] ?? null) : null;
  }
}

function usersOf(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, Set<string>>();
  for (const { page } of entries) {
    const current = page.versions.at(-1);
    if (!current) continue;
    const visit = (part: unknown): void => {
      if (Array.isArray(part)) for (const one of part) visit(one);
      else if (typeof part === "object" && part !== null) {
        if ("kind" in part && part.kind === "applies" && "item" in part && typeof part.item === "string")
          users.set(part.item, (users.get(part.item) ?? new Set()).add(page.id));
        for (const one of Object.values(part)) visit(one);
      }
    };
    const { scope, when, except, risks, branches } = current;
    visit([scope, when, except, risks, branches]);
  }
  return new Map([...users].map(([id, of]) => [id, [...of].filter((user) => user !== id)]));
}

/** As the engine writes where a rule reads one: « au plus barème c2s-plafonds », « dans la liste titres-en-ligne ». */
const READ = /(?:barème|dans la liste) ([a-z0-9-]+)/g;

function citersOf(
  entries: readonly Entry[],
  references: readonly ReferenceText[],
): ReadonlyMap<string, readonly string[]> {
  const citers = new Map(references.map(({ id }) => [id, new Set<string>()]));
  for (const { text, page } of entries) {
    const words = JSON.stringify(page.versions);
    const read = [...words.matchAll(READ)].flatMap(([, id]) => id ?? []);
    for (const id of [...read, ...text.seeAlso]) citers.get(id)?.add(page.id);
  }
  return new Map([...citers].map(([id, of]) => [id, [...of]]));
}
