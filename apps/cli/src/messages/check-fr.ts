// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the terminal says of the law that it checks, in French. `check-en.ts` says the same. */
import { fr } from "@sauf-conduit/rights/format";
import type { TranslationProgress } from "../law/translation-progress.ts";
import { frenchPlural as plural } from "./plural.ts";

export const frenchCheck = {
  folder: (folder: string) => fr`Vérification du droit : ${folder}`,
  errors: "Erreurs",
  warnings: "Avertissements",
  cases: "Cas types qui ne tiennent pas",
  caseFails: (name: string, about: string, expected: string, obtained: string) =>
    fr`Cas « ${name} »${about} : attendu ${expected}, obtenu ${obtained}`,
  badSituation: (name: string, what: string) =>
    fr`Cas « ${name} » : la situation ne peut pas être lue. ${what}`,
  about: {
    conditions: ", conditions",
    exceptions: ", exceptions",
    confidence: ", fiabilité",
    issue: ", issue",
    risk: (name: string) => fr`, risque « ${name} »`,
    branch: (name: string) => fr`, branche « ${name} »`,
    proof: (branch: string, what: string) => fr`, branche « ${branch} », preuve de « ${what} »`,
    result: (name: string) => fr`, calcul « ${name} »`,
    reading: (reading: string, answer: string) => fr`, sous la lecture « ${answer} » de « ${reading} »`,
  },
  under: (reading: string, answers: string) => fr`Selon la lecture de « ${reading} » : ${answers}.`,
  at: (message: string, place: string) => `${message} (${place})`,
  undecided: "Indécis, parce que ceci n’est pas su",
  otherWarnings: (count: number, others: boolean) =>
    fr`${others ? "… et " : ""}${others ? plural(count, "autre", "autres") : plural(count, "avertissement", "avertissements")} (« --all » les montre)`,
  progress: (done: number, all: number) => fr`Cas types : ${done} sur ${all}`,
  unreached: (id: string, version: string) =>
    fr`${id} : aucun cas type n’atteint la version « ${version} ». Ajoutez un cas de sa période.`,
  untranslated: (count: number, total: number) =>
    fr`${plural(count, "chaîne affichable n’a", "chaînes affichables n’ont")} pas de traduction anglaise, sur ${total}. Les premières :`,
  translator: {
    notJson: (file: string, line: number | null) =>
      fr`${file}${line === null ? "" : `, ligne ${line}`} : ce n’est pas du JSON. Une virgule, un guillemet ou une accolade y est de trop, ou y manque. Rien de ce fichier n’est mesuré.`,
    languageLine: (file: string, language: string, wanted: string) =>
      fr`${file}, « ${language} » : ${wanted}`,
    languageField: {
      list: "le fichier est une liste de langues, entre crochets.",
      twice: "cette langue est déjà dans la liste.",
      code: fr`« code » est l’étiquette de la langue, comme « pt », « pt-BR » ou « zh-Hans ».`,
      name: fr`« name » est le nom de la langue, dans la langue.`,
      direction: fr`« direction » est « ltr » ou « rtl ».`,
      locale: fr`« locale » dit les formes des nombres, comme « pt-PT ».`,
      complete: fr`« complete » est true ou false, sans guillemets.`,
      reviewed: fr`« reviewed » est true ou false, sans guillemets.`,
    },
    badMessage: (file: string, key: string) =>
      fr`${file} : « ${key} » ne peut pas être dit. C’est un texte entre guillemets, dont chaque accolade et chaque balise est refermée.`,
  },
  languages: "Traductions",
  language: ({ name, law, page, reviewed, strange }: TranslationProgress) =>
    fr`${name} : ${law.done} sur ${plural(law.all, "phrase du droit et des contacts", "phrases du droit et des contacts")}, ${page.done} sur ${plural(page.all, "message de la page", "messages de la page")}${reviewed ? "" : ", pas encore relu par un traducteur"}${strange.length === 0 ? "" : ` ; ${plural(strange.length, "phrase n’est", "phrases ne sont")} ni dans le droit ni dans les contacts, au signe près : « ${strange[0]} »`}`,
  summary: (counts: {
    files: number;
    facts: number;
    items: number;
    cases: number;
    errors: number;
    warnings: number;
  }) =>
    `${plural(counts.files, "fichier", "fichiers")}, ${plural(counts.facts, "fait", "faits")}, ${plural(counts.items, "fiche", "fiches")}, ${plural(counts.cases, "cas type", "cas types")}, ${plural(counts.errors, "erreur", "erreurs")}, ${plural(counts.warnings, "avertissement", "avertissements")}`,
  passed: "Le droit tient.",
  failed: "Le droit ne tient pas.",
};
