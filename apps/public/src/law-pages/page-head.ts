// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a page of the law says of itself, and where it stands among the others. */
import type { Language } from "./addresses.ts";

/** Words of schema.org. Addresses are whole, or from the root. */
export type PageData = Readonly<Record<string, unknown>>;

/** What a page says of itself to browsers, search engines and the other language. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** The address of this very page in each language. */
  readonly addresses: Readonly<Record<Language, string>>;
  /** Another page is the one to be found: an old name, an address that only chooses. */
  readonly canonical?: string;
  readonly noIndex?: boolean;
  /** What its kind adds to what every page tells machines. */
  readonly data?: PageData;
}

export interface Crumb {
  readonly text: string;
  /** Absent for the page itself. */
  readonly href?: string;
}
