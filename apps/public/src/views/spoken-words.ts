// SPDX-License-Identifier: AGPL-3.0-or-later
/** Papers, acts of a counter and time-limits that people name otherwise than the law: the words are messages, for each language to say its own. */
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
  "recours-oqtf",
  "recours-refus-sejour",
  "refus-implicite",
  "recours-cnda",
  "introduction-ofpra",
  "cassation-conseil-etat",
  "dublin-iii",
  "ammr-responsabilite",
  "refus-cma",
  "fin-cma",
  "ada-versement-et-fin",
  "retention-duree",
  "asile-en-retention",
  "demande-frontiere",
  "reunification-familiale",
  "aide-juridictionnelle-effet",
  "aide-juridictionnelle-etrangers",
  "ame-refus-recours",
  "ame-retroactivite-90-jours",
  "procedure-ofii-college",
  "reexamen",
  "delai-depart-volontaire",
  "assignation-residence",
  "fin-hebergement",
  "plainte-sans-condition-de-sejour",
  "delai-reflexion-30-jours",
] as const;

type Spoken = (typeof SPOKEN)[number];

const isSpoken = (id: string): id is Spoken => (SPOKEN as readonly string[]).includes(id);

/**
 * @param textOf the message of a key, in the language wanted.
 * @returns what people call it; nothing for what they call as the law does.
 */
export const spokenWords = (id: string, textOf: (key: `spoken.${Spoken}`) => string): string[] =>
  isSpoken(id)
    ? textOf(`spoken.${id}`)
        .split(/[,،]/)
        .map((word) => word.trim())
    : [];
