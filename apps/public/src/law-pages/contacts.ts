// SPDX-License-Identifier: AGPL-3.0-or-later
/** Helplines and organisations of `content/contacts/`: what is read of them, and until when it is told as current. */
import { addMonths, parseDay } from "@sauf-conduit/calendar";

export interface Contact {
  readonly id: string;
  readonly name: string;
  readonly theme: ContactTheme;
  readonly purpose: { readonly fr: string; readonly en: string };
  readonly telephones: readonly string[];
  readonly hours: { readonly fr: string; readonly en: string } | null;
  readonly languages: readonly string[];
  readonly website: string | null;
  readonly place: string | null;
  readonly source: string;
  /** The day someone checked it, `YYYY-MM-DD`; null when nobody has since the source. */
  readonly verified: string | null;
  /** The day or year of the source. */
  readonly sourceDate: string;
}

/** In the order in which they are shown, by the word of the files. */
const THEMES = {
  danger: "danger",
  violences: "violence",
  hébergement: "shelter",
  traite: "trafficking",
  santé: "health",
  asile: "asylum",
  droits: "rights",
  détresse: "distress",
} as const;
export type ContactTheme = (typeof THEMES)[keyof typeof THEMES];
export const CONTACT_THEMES: readonly ContactTheme[] = Object.values(THEMES);

/** How long a verification holds. */
const MONTHS_CURRENT = 6;

/** Whether a contact may be shown as current on a day (`YYYY-MM-DD`). */
export function isCurrent({ verified }: Pick<Contact, "verified">, today: string): boolean {
  const day = verified === null ? null : parseDay(verified);
  const now = parseDay(today);
  return day !== null && now !== null && day <= now && now <= addMonths(day, MONTHS_CURRENT);
}

export class ContactFault extends Error {
  override readonly name = "ContactFault";
}

const KEYS: ReadonlySet<string> = new Set([
  "id",
  "nom",
  "thème",
  "pour",
  "pour en anglais",
  "téléphones",
  "horaires",
  "horaires en anglais",
  "langues",
  "site",
  "lieu",
  "source",
  "date de la source",
  "vérifié le",
]);

/**
 * Reads one file of `content/contacts/`, already parsed: a list of contacts.
 * @throws ContactFault naming the file, the contact and what to write.
 */
export function readContacts(file: string, parsed: unknown): Contact[] {
  if (!Array.isArray(parsed)) throw new ContactFault(`${file} : une liste de contacts est attendue.`);
  return parsed.map((one: unknown, i) => readContact(`${file}, contact ${i + 1}`, one));
}

function readContact(where: string, parsed: unknown): Contact {
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed))
    throw new ContactFault(`${where} : des clés et leurs valeurs sont attendues.`);
  const fields = parsed as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(fields))
    if (!KEYS.has(key)) throw new ContactFault(`${where} : la clé « ${key} » n'existe pas.`);
  const optional = (key: string): string | null => {
    const value = fields[key];
    if (value === undefined) return null;
    if (typeof value !== "string" || value.trim() === "")
      throw new ContactFault(`${where} : « ${key} » doit être un texte entre guillemets.`);
    return value;
  };
  const text = (key: string): string => {
    const value = optional(key);
    if (value === null) throw new ContactFault(`${where} : il manque « ${key} ».`);
    return value;
  };
  const list = (key: string): readonly string[] => {
    const value = fields[key] ?? [];
    if (!Array.isArray(value) || value.some((one) => typeof one !== "string"))
      throw new ContactFault(`${where} : « ${key} » doit être une liste de textes.`);
    return value as string[];
  };
  const day = (key: string): string | null => {
    const value = optional(key);
    if (value !== null && parseDay(value) === null)
      throw new ContactFault(`${where} : « ${key} » doit être un jour, par exemple "2026-11-20".`);
    return value;
  };
  const word = text("thème");
  const theme = Object.hasOwn(THEMES, word) ? THEMES[word as keyof typeof THEMES] : undefined;
  if (!theme)
    throw new ContactFault(`${where} : « thème » doit être l'un de ${Object.keys(THEMES).join(", ")}.`);
  const hours = optional("horaires");
  const website = optional("site");
  if (website !== null && !/^https:\/\/[\w.-]+(\/\S*)?$/.test(website))
    throw new ContactFault(`${where} : « site » doit être une adresse https.`);
  return {
    id: text("id"),
    name: text("nom"),
    theme,
    purpose: { fr: text("pour"), en: text("pour en anglais") },
    telephones: list("téléphones").map((number) => telephone(where, number)),
    hours: hours === null ? null : { fr: hours, en: text("horaires en anglais") },
    languages: list("langues"),
    website,
    place: optional("lieu"),
    source: text("source"),
    verified: day("vérifié le"),
    sourceDate: text("date de la source"),
  };
}

function telephone(where: string, number: string): string {
  if (!/^\d{2,4}( \d{2,3})*$/.test(number))
    throw new ContactFault(`${where} : « ${number} » n'est pas un numéro, par exemple "01 23 45 67 89".`);
  return number;
}
