// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Aspect, DueKind, PartKind } from "@sauf-conduit/rights/compiler";
import { fr } from "@sauf-conduit/rights/format";
import { frenchPlural as plural } from "./plural.ts";

const aspects: Readonly<Record<Aspect, string>> = {
  dates: "dates",
  conditions: "conditions",
  computations: "calculs",
  limits: "délais",
  risks: "motifs de refus possibles",
  branches: "branches",
  nature: "nature",
  effects: "effets",
  alerts: "alertes",
  remedies: "recours",
  papers: "pièces",
  confidence: "fiabilité",
  sources: "sources",
  review: "relecture",
  links: "liens",
  words: "phrases",
  cases: "cas types",
};

const parts: Readonly<Record<PartKind, string>> = {
  item: "fiches",
  table: "barèmes",
  list: "listes",
  statistic: "statistiques",
  fact: "faits",
  reading: "lectures",
  milestone: "repères",
  alert: "alertes",
  constraint: "règles de cohérence",
  piece: "pièces",
};

export const frenchKeepers = {
  changes: {
    reading: "Lecture des deux droits…",
    comparing: "Comparaison de toutes les situations…",
    now: "fichiers actuels",
    title: (from: string, to: string) => fr`Ce qui change dans le droit : ${from} → ${to}`,
    none: "Rien n’a changé dans le droit.",
    summary: (counts: { added: number; removed: number; answers: number; cases: number }) =>
      fr`${plural(counts.answers, "fiche répond autrement", "fiches répondent autrement")}, ${plural(counts.cases, "réponse de cas type change", "réponses de cas types changent")} ; ${plural(counts.added, "partie ajoutée", "parties ajoutées")}, ${plural(counts.removed, "partie retirée", "parties retirées")}.`,
    added: "Ajouté",
    removed: "Retiré",
    answers: "Fiches qui répondent autrement",
    beside: "Fiches dont la réponse reste, et ce qui est montré à côté change",
    unsure: "Fiches dont la comparaison s’est arrêtée avant la fin, sans différence trouvée",
    same: "Fiches qui répondent comme avant",
    figures: "Barèmes et listes",
    others: "Vocabulaire et registres",
    aspects,
    parts,
    written: (what: string) => fr`Écrit autrement : ${what}.`,
    notWritten: fr`Sa fiche n’a pas changé ; ce dont elle relève a changé.`,
    versionAdded: (name: string) => fr`Version ajoutée : « ${name} ».`,
    versionRemoved: (name: string) => fr`Version retirée : « ${name} ».`,
    branch: (id: string) => fr`Branche « ${id} » : `,
    witness: (before: string, after: string, situation: string) =>
      fr`**${before} → ${after}**, par exemple si ${situation}`,
    always: "rien d’autre n’est su",
    fact: (name: string, answer: string) => fr`${name} : ${answer}`,
    checked: {
      replayed: ".",
      contradictory: fr` (ces réponses ne peuvent pas être vraies ensemble : cette différence ne se rencontre peut-être jamais).`,
      "not-replayed": fr` (situation trouvée par le calcul, non rejouée : voyez les cas types).`,
    },
    proven: fr`Prouvé : oui et non dans les mêmes situations, toutes examinées.`,
    incomplete: "La comparaison s’est arrêtée avant la fin : seules les différences dites sont sûres.",
    incomparable: (facts: string) =>
      fr`Non comparée : ces faits ne se répondent plus de la même façon : ${facts}.`,
    caseChanges: (name: string, about: string, before: string, after: string) =>
      fr`Cas « ${name} »${about} : ${before} → ${after}`,
    caseUnreadable: (name: string, which: "before" | "after") =>
      which === "before"
        ? fr`Cas « ${name} » : l’ancien droit ne sait pas lire cette situation`
        : fr`Cas « ${name} » : le nouveau droit ne sait plus lire cette situation`,
    droppedCase: " (cas de l’ancien droit)",
    cell: (version: string, cell: string, before: string, after: string) =>
      fr`« ${version} », ${cell} : ${before} → ${after}`,
    extraUnit: "par unité en plus",
    nothing: "rien",
    wordsAdded: (version: string, words: string) => fr`« ${version} » : ajouté ${words}`,
    wordsRemoved: (version: string, words: string) => fr`« ${version} » : retiré ${words}`,
    otherwise: "Écrit autrement.",
    otherRule: (parts: string) => fr`${parts} (la définition change)`,
    otherWords: (parts: string) => fr`${parts} (textes seulement)`,
    facts: fr`Les règles ont été comparées avec les faits tels qu’ils sont définis maintenant ; les cas types ont été rejoués dans chaque droit, tel qu’il était.`,
  },
  review: {
    title: (day: string) => fr`À relire dans le droit, au ${day}`,
    nothing: fr`Rien à relire ce jour-là.`,
    kinds: {
      ended: "Texte fini, sans suite écrite",
      ends: "Texte qui finit dans les six mois, sans suite écrite",
      announced: "Changement annoncé, pas encore en vigueur",
      "read-long-ago": "Source lue il y a plus de six mois",
      missing: "Texte connu, pas encore lu",
      disputed: "Fiche contestée par un juriste",
      "to-verify": "À vérifier",
      "never-read": "Jour de lecture non noté",
      "to-review": "Fiche qu’aucun juriste n’a relue",
    } satisfies Readonly<Record<DueKind, string>>,
    version: (name: string) => fr`version « ${name} »`,
    others: (count: number) => fr`… et ${plural(count, "autre", "autres")} (« --all » les montre)`,
  },
};

export type KeeperMessages = typeof frenchKeepers;
