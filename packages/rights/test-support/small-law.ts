// SPDX-License-Identifier: AGPL-3.0-or-later
/** A law small enough to be read in a test: shared registers, a few facts, and one item to fill in. */
import { compileSyntax } from "../src/compiler/compile.ts";
import { type Diagnostic, formatDiagnostic } from "../src/compiler/text/diagnostics.ts";
import type { SourceText } from "../src/compiler/text/read.ts";

const FACTS = `genre: faits
thème: commun
faits:
  date de l'examen: { type: date, fourni par: application }
  date de la demande: { type: date, question: "Quand ?" }
  date de notification: { type: date et heure, question: "Quand ?" }
  est majeur: { type: oui ou non, question: "Majeur ?" }
  réside en France: { type: oui ou non, question: "En France ?" }
  durée de présence: { type: durée, question: "Depuis combien de temps ?" }
  mois de travail: { type: nombre, question: "Combien de mois ?" }
  ressources: { type: montant, unité: euros, question: "Combien ?" }
  mesure d'éloignement:
    type: choix
    question: Une mesure ?
    valeurs: [aucune mesure, mesure encore contestable, mesure définitive]
  pièce exigée: { type: choix, question: "Laquelle ?", valeurs de la liste: pieces-courantes }
  pièce exigée comme seule preuve admise: { type: oui ou non, question: "La seule ?" }
  foyer:
    type: liste
    question: Qui ?
    un élément: membre du foyer
    chaque élément:
      membre mineur: { type: oui ou non, question: "Mineur ?" }
      ressources du membre: { type: montant, unité: euros, question: "Combien ?" }
`;

const READINGS = `genre: lectures
lectures:
  sept jours francs ou non:
    question: Le délai est-il franc ?
    réponses:
      non franc: { tenue par: [une cour], prudente: oui }
      franc: { tenue par: [une autre cour] }
    état: ouverte
`;

const MILESTONES = `genre: repères
repères:
  la réforme:
    titre: Entrée en vigueur
    date: 2024-07-15
    fiabilité: probable
    source: [{ texte: décret }]
  la réforme débattue:
    titre: Entrée en vigueur débattue
    date:
      selon la lecture: { lecture: sept jours francs ou non, non franc: 2026-07-01, franc: 2026-06-12 }
    fiabilité: à vérifier
    source: [{ texte: règlement }]
`;

const PIECES = `genre: pièces
pièces:
  passeport: { nom: passeport }
  plainte: { nom: plainte }
`;

const PIECE_LIST = `genre: liste
id: pieces-courantes
titre: Les pièces
domaine: commun
relecture: { état: à relire }
fiabilité: probable
versions:
  - { nom: dictionnaire, du: 1998-01-01, source: [{ texte: dictionnaire }], valeurs du dictionnaire: pièces }
`;

const TABLE = `genre: barème
id: plafonds
titre: Plafonds
domaine: santé
relecture: { état: à relire }
fiabilité: probable
unité: euros
entrée: nombre de personnes
colonnes: [gratuite, payante]
date qui choisit: [date de la demande]
versions:
  - nom: depuis 2023
    du: 2023-04-01
    source: [{ texte: arrêté }]
    lignes: { 1: [100, 120], 2: [150, 180] }
    par unité en plus: [50, 60]
`;

const ALERTS = `genre: alertes
alertes:
  un décret: { message: Un décret change la règle., si: { date de l'examen: { à partir du: 2026-06-07 } } }
`;

/** The files every small law has, by path. */
export const SHARED: Readonly<Record<string, string>> = {
  "alertes.yaml": ALERTS,
  "baremes/plafonds.yaml": TABLE,
  "faits/commun.yaml": FACTS,
  "lectures.yaml": READINGS,
  "listes/pieces-courantes.yaml": PIECE_LIST,
  "pieces/pieces.yaml": PIECES,
  "reperes.yaml": MILESTONES,
};

/** An item of eight lines; `rest` starts on line 9. */
export function item(rest: string, genre = "disposition", id = "ame-conditions"): string {
  return `genre: ${genre}
id: ${id}
titre: Aide médicale de l'État
domaine: santé
résumé: Une aide pour se soigner.
relecture: { état: à relire }
fiabilité: probable
date qui choisit: [date de la demande, date de l'examen]
${rest}`;
}

/** One version that decides on `condition`, from line 9: the condition stands on line 13. */
export function version(condition: string): string {
  return `versions:
  - nom: loi de 2006
    du: 2006-01-01
    source: [{ texte: une loi }]
    si: ${condition}
`;
}

/** The worked case without which no item is complete. */
export const CASES = `cas types:
  - { nom: rien n'est su, le: 2026-11-20, faits: {}, attendu: inconnu }
`;

/** The sources of a small law whose item is `text`; `others` adds or replaces files. */
export function sourcesOf(
  text: string,
  others: Readonly<Record<string, string>> = {},
): readonly SourceText[] {
  const files = { ...SHARED, "dispositions/sante/ame-conditions.yaml": text, ...others };
  return Object.entries(files).map(([file, content]) => ({ file, text: content }));
}

/** Everything said of a small law, errors and warnings. */
export function diagnose(text: string, others: Readonly<Record<string, string>> = {}): readonly Diagnostic[] {
  return compileSyntax(sourcesOf(text, others)).diagnostics;
}

/** The errors of a small law, as an author reads them. */
export function faultsOf(text: string, others: Readonly<Record<string, string>> = {}): readonly string[] {
  return diagnose(text, others)
    .filter(({ severity }) => severity === "error")
    .map(formatDiagnostic);
}
