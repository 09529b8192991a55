// SPDX-License-Identifier: AGPL-3.0-or-later
/** Reads `content/contacts/`, which whoever mends it writes without code. */
import { type Contact, THEMES } from "./contact.ts";
import { ContactFault, Fields, meaningOf } from "./fields.ts";

const KEYS = [
  "id",
  "nom",
  "thème",
  "pour",
  "téléphones",
  "joindre par",
  "horaires",
  "langues",
  "site",
  "lieu",
  "source",
  "date de la source",
  "vérifié le",
];

const WAYS: Readonly<Record<string, Contact["by"]>> = { appel: "call", message: "message" };

/**
 * Reads one file of `content/contacts/`, already parsed: a list of contacts.
 * @throws ContactFault naming the file, the contact and what to write.
 */
export function readContacts(file: string, parsed: unknown): Contact[] {
  if (!Array.isArray(parsed)) throw new ContactFault(`${file} : une liste de contacts est attendue.`);
  return parsed.map((one: unknown, i) => readContact(new Fields(`${file}, contact ${i + 1}`, one, KEYS)));
}

function readContact(fields: Fields): Contact {
  return {
    id: fields.text("id"),
    name: fields.text("nom"),
    theme: meaningOf(fields, "thème", fields.text("thème"), THEMES),
    purpose: fields.text("pour"),
    telephones: telephones(fields),
    by: meaningOf(fields, "joindre par", fields.optional("joindre par") ?? "appel", WAYS),
    hours: fields.optional("horaires"),
    languages: fields.list("langues"),
    website: website(fields),
    place: fields.optional("lieu"),
    source: fields.text("source"),
    verified: fields.day("vérifié le"),
    sourceDate: fields.text("date de la source"),
  };
}

function telephones(fields: Fields): readonly string[] {
  const numbers = fields.list("téléphones");
  const wrong = numbers.find((number) => !/^\d{2,4}( \d{2,3})*$/.test(number));
  if (wrong !== undefined)
    throw fields.fault(`« ${wrong} » n'est pas un numéro, par exemple "01 23 45 67 89"`);
  return numbers;
}

function website(fields: Fields): string | null {
  const address = fields.optional("site");
  if (address !== null && !/^https:\/\/[\w.-]+(\/\S*)?$/.test(address))
    throw fields.fault("« site » doit être une adresse https");
  return address;
}
