// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * A name as an address holds it: lower case, without accents, words joined by « - » (« collège de l'OFII » →
 * `college-de-l-ofii`). Of the name alone: what stands beside it, before or after, never changes it.
 */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
