// SPDX-License-Identifier: AGPL-3.0-or-later
/** Publishers of the law: a text read elsewhere is a copy, or somebody's words about it. */

/** Of the State, of its courts and independent authorities, of the Union. Hosts below them count too. */
const OFFICIAL = [
  "gouv.fr",
  "europa.eu",
  "conseil-etat.fr",
  "cour-administrative-appel.fr",
  "tribunal-administratif.fr",
  "courdecassation.fr",
  "conseil-constitutionnel.fr",
  "cnda.fr",
  "senat.fr",
  "assemblee-nationale.fr",
  "defenseurdesdroits.fr",
  "service-public.fr",
  "justice.fr",
  "ars.sante.fr",
  "ameli.fr",
  "coe.int",
] as const;

/** @returns the host to name to the reader; null for a publisher of the law. */
export function unofficialHost(link: string): string | null {
  const host = new URL(link).hostname.replace(/^www\./, "");
  return OFFICIAL.some((one) => host === one || host.endsWith(`.${one}`)) ? null : host;
}
