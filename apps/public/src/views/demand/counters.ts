// SPDX-License-Identifier: AGPL-3.0-or-later
/** The counters that people know, from the authority that the law names. */
import type { ItemText } from "@sauf-conduit/rights";

const WORDS = {
  prefecture: /préfe?/i,
  caisse: /caisse|sécurité sociale/i,
  ofii: /OFII/,
  asylum: /OFPRA|droit d'asile/,
  hospital: /établissement de santé|hôpital|médecin|pharmacie|dépistage|maternelle/i,
  police: /police|gendarmerie/i,
  housing: /115|accueil et de l'orientation|commission de médiation/i,
  consulate: /consulat/i,
  justice: /juridictionnelle|juge|tribunal/i,
} as const;

export type Counter = keyof typeof WORDS | "other";

/** In the order in which they are offered. */
export const COUNTERS: readonly Counter[] = [...(Object.keys(WORDS) as (keyof typeof WORDS)[]), "other"];

/** The counter named first; « préfet, après avis médical » is the préfecture. */
export function counterOf({ authority }: Pick<ItemText, "authority">): Counter {
  const found = Object.entries(WORDS).flatMap(([counter, word]) => {
    const at = (authority ?? "").search(word);
    return at < 0 ? [] : [{ counter: counter as Counter, at }];
  });
  return found.toSorted((a, b) => a.at - b.at)[0]?.counter ?? "other";
}
