// SPDX-License-Identifier: AGPL-3.0-or-later
/** The words of the interface that only the check says: French with the check, the others when they are chosen. */
import loaders from "virtual:messages/rest";
import french from "virtual:messages/rest/fr";
import { LoadError } from "../law/load-failure.ts";
import type { Language } from "./languages.ts";

export type Messages = Readonly<Record<string, string>>;

export const FRENCH_REST: Messages = french;

/** @throws LoadError. Code that did not come is not asked for again by the browser before the page is opened again. */
export async function loadRest(language: Language): Promise<Messages> {
  try {
    return (await loaders[language]?.())?.default ?? {};
  } catch {
    throw new LoadError({ kind: "network", anew: true });
  }
}
