// SPDX-License-Identifier: AGPL-3.0-or-later
/** A helpline or an organisation of `content/contacts/`, and until when it is told as current. */
import { addMonths, parseDay } from "@sauf-conduit/calendar";

/** French words of it are said in the reader's language by `content/translations/`; names stay as they are. */
export interface Contact {
  readonly id: string;
  readonly name: string;
  readonly theme: ContactTheme;
  readonly purpose: string;
  readonly telephones: readonly string[];
  /** How these numbers are used. */
  readonly by: "call" | "message";
  readonly hours: string | null;
  readonly languages: readonly string[];
  readonly website: string | null;
  readonly place: string | null;
  readonly source: string;
  /** The day someone checked it, `YYYY-MM-DD`; null when nobody has since the source. */
  readonly verified: string | null;
  /** The day, the month or the year of the source. */
  readonly sourceDate: string;
}

/** In the order in which they are shown, by the word of the files. */
export const THEMES = {
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

/** How long a verification holds. */
const MONTHS_CURRENT = 6;

/** Whether a contact may be shown as current on a day (`YYYY-MM-DD`). */
export function isCurrent({ verified }: Pick<Contact, "verified">, today: string): boolean {
  const day = verified === null ? null : parseDay(verified);
  const now = parseDay(today);
  return day !== null && now !== null && day <= now && now <= addMonths(day, MONTHS_CURRENT);
}

/** Verified, verified too long ago, never verified. */
export type ContactAge = "current" | "old" | "never";

/** What is said of its age on a day (`YYYY-MM-DD`). */
export function ageOf(contact: Pick<Contact, "verified">, today: string): ContactAge {
  if (contact.verified === null) return "never";
  return isCurrent(contact, today) ? "current" : "old";
}

/** What a telephone dials. */
export const dialled = (number: string): string => number.replaceAll(" ", "");

/** Where a link to one of the numbers leads. */
export const callAddress = ({ by }: Pick<Contact, "by">, number: string): string =>
  `${by === "call" ? "tel" : "sms"}:${dialled(number)}`;
