// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the terminal says of demands at a counter, in French. `demand-en.ts` says the same. */
import { fr } from "@sauf-conduit/rights/format";

export const frenchDemand = {
  verdict: {
    "not-allowed": "Ne peut pas être exigé",
    allowed: "Peut être demandé",
    depends: "Cela dépend",
    unlisted: "Les textes lus n’en parlent pas",
    "not-recognised": "Pas établi",
  },
  practiceVerdict: {
    "not-allowed": "Contraire à la loi",
    allowed: "Peut être demandé",
    depends: "Contraire à la loi, si le reste est établi",
    unlisted: "Cette pratique n’est pas décrite pour cette démarche",
    "not-recognised": "Ce qui fait cette pratique n’est pas réuni",
  },
  unlistedMeans: fr`Ni permis, ni interdit : inconnu. Demandez par écrit le texte qui le prévoit.`,
  notRecognisedMeans: fr`Cela ne veut pas dire que c’est légal.`,
  otherwise: {
    allowed: fr`Sinon, il peut être demandé.`,
    unlisted: fr`Sinon, les textes lus n’en parlent pas.`,
    "not-recognised": fr`Sinon, cette pratique n’est pas établie.`,
  },
  alone: fr`Ne peut pas être la seule preuve acceptée. Une autre preuve suffit.`,
  conflict: fr`Nos sources se contredisent : une liste le permet, une autre l’interdit. Demandez conseil avant d’agir.`,
  why: "Pourquoi",
  listing: "Liste de cette démarche",
  practice: "Pratique",
  breached: "Textes méconnus",
  toSay: "À dire au guichet",
  evidence: "À garder",
  remedies: "Et ensuite, dans l’ordre",
  because: "Pourquoi cette voie",
  assumed: (names: string) => fr`Supposé, faute de le savoir : rien de déposé ni de décidé (${names}).`,
  mayAsk: "Peut être demandé",
  mayNotAsk: "Ne peut pas être exigé",
  depends: "Selon le cas",
  practices: "Pratiques contraires à la loi, à ce guichet",
  noList: fr`Aucune liste de papiers n’est encore écrite pour cette démarche à ce jour. Un papier qui manque ici n’est ni permis, ni interdit.`,
  closed: fr`Un papier absent de ces listes n’est ni permis, ni interdit ici : demandez par écrit le texte qui le prévoit.`,
  allPractices: "Pratiques contraires à la loi",
  allPapers: "Papiers",
  usage: fr`« demand FICHE PAPIER » ou « demand FICHE PRATIQUE » répond ; « law » donne les fiches.`,
};
