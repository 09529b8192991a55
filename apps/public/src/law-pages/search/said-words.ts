// SPDX-License-Identifier: AGPL-3.0-or-later
/** What people say, as `content/search-words/` holds it for whoever mends it without code: where each word leads. */
import { wordsOf } from "./words.ts";

/** Words, and where they lead: to items named, the most useful first, or to those whose title says something. */
export interface SaidWords {
  readonly words: readonly string[];
  readonly items: readonly string[];
  readonly contacts: readonly string[];
  /** As wordsOf gives it; null when the items are named. */
  readonly title: string | null;
}

class SearchWordsFault extends Error {
  override readonly name = "SearchWordsFault";
}

const KEYS: ReadonlySet<string> = new Set(["mots", "fiches", "contacts", "titre"]);

/**
 * Reads one file of `content/search-words/`, already parsed.
 * @throws SearchWordsFault naming the file, the line and what to write.
 */
export function readSearchWords(file: string, parsed: unknown): SaidWords[] {
  if (!Array.isArray(parsed)) throw new SearchWordsFault(`${file} : une liste est attendue.`);
  return parsed.map((one: unknown, i) => readOne(`${file}, n° ${i + 1}`, one));
}

function readOne(where: string, parsed: unknown): SaidWords {
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed))
    throw new SearchWordsFault(`${where} : des clés et leurs valeurs sont attendues.`);
  const fields = parsed as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(fields))
    if (!KEYS.has(key)) throw new SearchWordsFault(`${where} : la clé « ${key} » n'existe pas.`);
  const list = (key: string): readonly string[] => {
    const value = fields[key] ?? [];
    if (!Array.isArray(value) || value.some((one) => typeof one !== "string" || one.trim() === ""))
      throw new SearchWordsFault(`${where} : « ${key} » doit être une liste de textes.`);
    return value as string[];
  };
  const [words, items, contacts] = [list("mots"), list("fiches"), list("contacts")];
  if (words.length === 0) throw new SearchWordsFault(`${where} : il manque « mots ».`);
  const title = fields.titre ?? null;
  if (title !== null && (typeof title !== "string" || wordsOf(title).join(" ") !== title))
    throw new SearchWordsFault(
      `${where} : « titre » doit être écrit sans accent, sans majuscule et sans petit mot.`,
    );
  if ((title === null) === (items.length === 0))
    throw new SearchWordsFault(`${where} : « fiches » ou « titre » est attendu, et un seul des deux.`);
  return { words, items, contacts, title };
}

/** What leads to one item or contact: how far down its list it stands, and the words. */
export type Said = readonly [rank: number, words: string];

/**
 * The words that lead to each item, and to each contact (`contacts/id`).
 * @throws SearchWordsFault when a name leads nowhere.
 */
export function saidOf(
  said: readonly SaidWords[],
  isKnown: (name: string) => boolean,
): ReadonlyMap<string, readonly Said[]> {
  const found = new Map<string, Said[]>();
  for (const { words, items, contacts } of said)
    for (const [rank, name] of [...items, ...contacts.map((id) => `contacts/${id}`)].entries()) {
      if (!isKnown(name))
        throw new SearchWordsFault(`content/search-words : « ${name} » n'est ni une fiche ni un contact.`);
      found.set(name, [...(found.get(name) ?? []), [rank, words.join(", ")]]);
    }
  return found;
}
