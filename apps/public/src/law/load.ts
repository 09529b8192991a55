// SPDX-License-Identifier: AGPL-3.0-or-later
/** The law comes with the page, as files of its own origin; after that, nothing is asked of the network. */
import { isIntact, loadModel, type Model, type PackedLaw, type Presentation } from "@sauf-conduit/rights";
import lawUrl from "../../../../build/law.json?url";
import presentationUrl from "../../../../build/presentation.json?url";
import englishUrl from "../../../../build/translations.en.json?url";
import type { Catalogue } from "./words.tsx";

export interface LoadedLaw {
  readonly model: Model;
  readonly presentation: Presentation;
}

async function read<T>(url: string): Promise<T> {
  const response = await fetch(url, { credentials: "omit", referrerPolicy: "no-referrer" });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}

export async function loadLaw(): Promise<LoadedLaw> {
  const [law, presentation] = await Promise.all([
    read<PackedLaw>(lawUrl),
    read<Presentation>(presentationUrl),
  ]);
  // WebCrypto is only given to secure contexts: a page served in clear on a local network cannot check.
  if (globalThis.isSecureContext && !(await isIntact(law)))
    throw new Error("the law is not what its hash says");
  return { model: loadModel(law), presentation };
}

/** Asked for when the reader chooses English, and only then. */
export const loadEnglish = (): Promise<Catalogue> => read<Catalogue>(englishUrl);
