// SPDX-License-Identifier: AGPL-3.0-or-later
/** Papers, and acts of a counter, that people name otherwise than the law: the words are messages, for each language to say its own. */
export const SPOKEN = [
  "visa-ou-preuve-d-entree",
  "passeport",
  "copie-du-titre",
  "acte-de-naissance",
  "justificatif-de-domicile",
  "contrat-de-travail",
  "timbres-fiscaux",
  "piece-d-identite",
  "bulletin-de-salaire",
  "rib",
  "traduction-assermentee",
  "avis-d-imposition",
  "acte-de-mariage",
  "attestation-hebergeant",
  "photographies",
  "attestation-de-droits",
  "refus-enregistrement",
] as const;

export type SpokenPiece = (typeof SPOKEN)[number];

export const isSpoken = (id: string): id is SpokenPiece => (SPOKEN as readonly string[]).includes(id);
