// SPDX-License-Identifier: AGPL-3.0-or-later
import { PLACES } from "@sauf-conduit/calendar";
import { fr, quoteAll } from "@sauf-conduit/rights/format";
import { COMMAND_NAMES } from "../command-table.ts";
import type { Why } from "../situation/why.ts";
import { dayText } from "../text/days.ts";
import { french } from "./fr.ts";
import type { ProblemMessages } from "./problem-messages.ts";

const list = (words: readonly string[]): string => words.join(", ");

/** How each type of answer is written. */
const WRITTEN = {
  "yes-no": fr`Écrivez oui, non ou inconnu.`,
  word: fr`Écrivez un mot, ou la liste des mots encore possibles.`,
  number: fr`Écrivez un nombre, par exemple 12.`,
  money: fr`Écrivez un montant en chiffres, avec un point pour les centimes et rien entre les milliers, par exemple 1250 ou 6.80.`,
  duration: fr`Écrivez une durée avec son unité, par exemple « 3 mois », « 15 jours » ou « 2 ans ».`,
  date: fr`Écrivez la date ainsi : 2026-03-15, ou « aucune » si l’événement n’a pas eu lieu.`,
  datetime: fr`Écrivez la date ainsi : 2026-03-15, ou avec l’heure : 2026-03-15 17:40.`,
  list: fr`Décrivez-la sous « listes ».`,
};

const A = {
  "yes-no": fr`une réponse par oui ou non`,
  word: fr`un mot de la liste`,
  number: fr`un nombre`,
  money: fr`un montant`,
  duration: fr`une durée`,
  date: fr`une date`,
  datetime: fr`une date`,
  list: fr`une liste`,
};

/** The page says it in the same words. */
function because(why: Why | null): string {
  if (why?.kind === "impossible-month") return fr` : il y a douze mois`;
  if (why?.kind === "year-out-of-range") return fr` d’ici : l’année va de ${why.first} à ${why.last}`;
  return why?.kind === "impossible-day" ? fr` : ce mois a ${why.lastDay} jours` : "";
}

/** What to write in its place, as near as can be to what was written. */
function instead(why: Why | null, usual: string): string {
  switch (why?.kind) {
    case "impossible-day":
      return fr`Écrivez le jour juste : ${why.near[0]}, ${why.near[1]}…`;
    case "no-day":
      return fr`Si le jour n’est pas connu, écrivez { à partir du: ${why.from}, jusqu'au: ${why.to} }.`;
    case "ambiguous":
      return fr`Cela se lit de deux façons : écrivez ${why.thousands}, ou ${why.decimals}.`;
    default:
      return usual;
  }
}

/** The day examined is one day: a month is not. */
function aDay(why: Why | null): string {
  return instead(why?.kind === "no-day" ? null : why, fr`Écrivez-le ainsi : 2026-03-15.`);
}

function boundsText(least: string | null, most: string | null): string {
  if (least !== null && most !== null) return fr`la réponse va de ${least} à ${most}`;
  return least === null ? fr`rien n’est au-dessus de ${most ?? ""}` : fr`rien n’est au-dessous de ${least}`;
}

/** Standard input is no file. */
function source(file: string): string {
  return file === french.standardInput ? fr`L’entrée standard` : fr`Le fichier « ${file} »`;
}

const UNREADABLE = {
  denied: fr`son accès vous est refusé. Demandez-le, ou copiez le fichier`,
  loop: fr`c’est un lien qui ne mène qu’à lui-même. Donnez le fichier lui-même`,
  other: fr`le système ne le donne pas. Copiez-le ailleurs, puis réessayez`,
};

export const frenchProblems: ProblemMessages = {
  problems: {
    "missing-command": () =>
      fr`Il manque la commande. Les commandes : ${list(COMMAND_NAMES)}. « help » les décrit.`,
    "unknown-command": ({ given }) =>
      fr`« ${given} » n’est pas une commande. Les commandes : ${list(COMMAND_NAMES)}.`,
    "unknown-option": ({ given }) =>
      fr`« ${given} » n’est pas une option. « help » donne les options de chaque commande.`,
    "useless-option": ({ given, command }) =>
      fr`« ${given} » ne sert pas à « ${command} ». Retirez cette option ; « help ${command} » donne les siennes.`,
    "missing-value": ({ option }) => fr`« ${option} » attend une valeur. Écrivez-la après l’option.`,
    "repeated-option": ({ option }) => fr`« ${option} » est donné deux fois. Gardez-en un.`,
    "unwanted-value": ({ option }) => fr`« ${option} » ne prend pas de valeur. Écrivez l’option seule.`,
    "unknown-language": ({ given }) =>
      fr`« ${given} » n’est pas une langue connue ici. Écrivez « --lang fr » ou « --lang en ».`,
    "missing-argument": ({ usage }) =>
      fr`Il manque quelque chose à la commande. Elle s’écrit ainsi : ${usage}`,
    "unwanted-argument": ({ command, given }) =>
      fr`« ${given} » est de trop après « ${command} ». Retirez-le, ou mettez entre guillemets un nom fait de plusieurs mots.`,
    "missing-situation": ({ command }) =>
      fr`« ${command} » a besoin d’une situation. Ajoutez « --situation FILE », ou « --situation - » pour l’entrée standard.`,
    "bad-day": ({ given, why }) =>
      fr`« ${given} », donné à « --on », n’est pas un jour du calendrier${because(why)}. ${aDay(why)}`,
    "unknown-place": ({ given }) =>
      fr`« ${given} » n’est pas un lieu connu ici. Les lieux : ${list(PLACES)}.`,
    "no-limit": ({ item, possible }) =>
      fr`La fiche « ${item} » n’a pas de délai à compter. Celles qui en ont : ${list(possible)}.`,
    "unknown-limit": ({ item, given, possible }) =>
      fr`« ${given} » n’est pas un délai de « ${item} ». Ses délais : ${quoteAll(possible)}.`,
    "no-safe-day": ({ item }) =>
      fr`« ${item} » : aucun jour n’est sûr, rien à mettre dans un agenda. Retirez « --ics » pour savoir ce qui manque.`,
    "safe-day-past": ({ item, day, on }) =>
      fr`« ${item} » : le dernier jour sûr pour agir, le ${dayText(day, "fr")}, est passé au ${dayText(on, "fr")}. Rien n’est mis dans un agenda. Retirez « --ics » pour voir ce qui reste à faire.`,
    "file-exists": ({ target }) =>
      fr`Le fichier « ${target} » existe déjà : il est gardé. Donnez un autre nom.`,
    "file-unwritable": ({ target, cause }) =>
      fr`Le fichier « ${target} » n’a pas pu être écrit (${cause}). Vérifiez son dossier.`,
    "unknown-item": ({ given }) => fr`Je ne connais pas la fiche « ${given} ». « law » les donne toutes.`,
    "unknown-demand": ({ given }) =>
      fr`Je ne connais ni papier ni pratique « ${given} ». « demand » seul les donne tous.`,
    "no-counter": ({ given, kind }) =>
      kind === "practice"
        ? fr`« ${given} » est une pratique. Nommez d’abord la fiche de la démarche, puis la pratique.`
        : kind === "piece"
          ? fr`« ${given} » est un papier. Nommez d’abord la fiche de la démarche, puis le papier.`
          : fr`« ${given} » n’est pas une démarche qu’on fait à un guichet. « law » donne toutes les fiches.`,
    "demand-against-situation": ({ facts }) =>
      fr`La situation contredit la démarche nommée (${list(facts)}). Corrigez la situation ou nommez l’autre fiche.`,
    "unknown-branch": ({ item, given, possible }) =>
      possible.length === 0
        ? fr`La fiche « ${item} » n’a pas de branche. Retirez « / ${given} ».`
        : fr`« ${given} » n’est pas une branche de « ${item} ». Ses branches : ${list(possible)}.`,
    "unknown-version": ({ item, given, possible }) =>
      fr`« ${given} » n’est ni une version de « ${item} » ni une date. Ses versions : ${quoteAll(possible)}.`,
    "no-version-that-day": ({ item, day, possible }) =>
      fr`Le ${day}, aucune version de « ${item} » n’est en vigueur. Ses versions : ${quoteAll(possible)}.`,
    "several-versions-that-day": ({ item, day, possible }) =>
      fr`Le ${day}, plusieurs versions de « ${item} » peuvent s’appliquer. Nommez l’une d’elles : ${quoteAll(possible)}.`,
    "file-not-found": ({ file }) => fr`Le fichier « ${file} » n’existe pas. Vérifiez son nom et son dossier.`,
    "file-is-a-folder": ({ file }) => fr`« ${file} » est un dossier. Donnez le fichier de la situation.`,
    "file-unreadable": ({ file, reason, cause }) =>
      fr`${source(file)} ne se lit pas : ${UNREADABLE[reason]} (${cause}).`,
    "file-too-big": ({ file, limit }) =>
      fr`${source(file)} dépasse ${limit / 1_000_000} Mo : ce n’est pas une situation. Ne donnez que les faits.`,
    "file-not-utf8": ({ file }) =>
      fr`${source(file)} n’est pas en UTF-8. Réenregistrez le texte avec ce codage.`,
    "file-empty": ({ file }) => fr`${source(file)} ne contient rien. Écrivez au moins « faits: {} ».`,
    "bad-yaml": ({ sentence }) => sentence,
    "forbidden-yaml": () =>
      fr`Les signes « & », « * », « ! » en tête d’un mot, et « << », ne sont pas acceptés. Écrivez le texte en entier, ou entre guillemets.`,
    "bad-number": () => fr`Ce nombre ne se lit pas. Écrivez 1250 ou 6.80.`,
    "too-deep": () =>
      fr`Trop de parenthèses « [ » ou « { » les unes dans les autres. Une situation en a trois au plus.`,
    "duplicate-key": ({ key }) =>
      key === null
        ? fr`La même clé est écrite deux fois au même endroit. Gardez-en une.`
        : fr`« ${key} » est écrit deux fois au même endroit. Gardez-en un.`,
    "not-a-situation": () =>
      fr`Une situation commence par « faits: », « listes: », « lectures: » ou « le: ». Placez les réponses sous « faits: ».`,
    "unknown-key": ({ key, possible }) => fr`« ${key} » n’est pas une clé. Les clés : ${list(possible)}.`,
    "wrong-shape": ({ key, wanted }) => fr`« ${key} » doit contenir ${frenchShapes[wanted]}.`,
    "empty-answer": ({ name }) => fr`La réponse à « ${name} » est vide. Écrivez-la, ou écrivez « inconnu ».`,
    "impossible-day": ({ given, why }) =>
      fr`« ${given} », donné à « le », n’est pas un jour du calendrier${because(why)}. ${aDay(why)}`,
    "two-days": () => fr`« le » et « date de l'examen » donnent deux jours différents. Gardez-en un.`,
    "unknown-fact": ({ name, alike }) =>
      alike === null
        ? fr`Je ne connais pas le fait « ${name} ». « facts » les donne tous.`
        : fr`Je ne connais pas le fait « ${name} ». Peut-être : ${quoteAll(alike.facts)}. « facts ${alike.word} » donne tous ceux qui en parlent.`,
    "list-among-facts": ({ name }) =>
      fr`« ${name} » est une liste. Décrivez-la sous « listes », avec « complète » et « membres ».`,
    "field-among-facts": ({ name, list: of }) =>
      fr`« ${name} » se dit d’un membre de « ${of} ». Placez-le sous « listes », « ${of} », « membres ».`,
    "git-missing": () => fr`Le programme « git » n’a pas été trouvé. Installez-le, puis réessayez.`,
    "not-a-repository": ({ folder }) =>
      fr`Le dossier « ${folder} » n’est dans aucun dépôt git. Placez-vous dans un dépôt, ou donnez son dossier de droit avec « --law ».`,
    "unknown-revision": ({ given }) =>
      fr`« ${given} » n’est pas une révision de ce dépôt. Donnez une branche, une étiquette ou un commit, par exemple « main » ou « HEAD~1 » ; « git log » les montre.`,
    "no-law-at-revision": ({ revision, folder }) =>
      fr`À la révision « ${revision} », le dossier « ${folder} » ne contient aucun fichier de droit. Choisissez une révision plus récente.`,
    "revision-does-not-compile": ({ revision, otherFormat }) =>
      otherFormat
        ? fr`Le droit de la révision « ${revision} » ne peut pas être lu : le format des fiches n’était pas le même. Rien n’a été comparé. Choisissez une révision plus récente.`
        : fr`Le droit de la révision « ${revision} » a des erreurs. Rien n’a été comparé. Choisissez une révision où « check » passe.`,
    "law-not-found": ({ folder }) => fr`Le dossier du droit « ${folder} » n’existe pas.`,
    "law-empty": ({ folder }) =>
      fr`Le dossier « ${folder} » ne contient aucun fichier de droit. Donnez celui qui contient « faits » et « dispositions ».`,
    "law-unreadable": ({ folder, cause }) =>
      fr`Le dossier du droit « ${folder} » ne se lit pas en entier (${cause}). Donnez celui qui contient « faits » et « dispositions », avec le droit de le lire.`,
  },
  faults: {
    "unknown-list": ({ name }) => fr`Je ne connais pas la liste « ${name} ». « facts » les donne toutes.`,
    "unknown-field": ({ name, list: of }) =>
      fr`« ${name} » ne se dit pas d’un membre de « ${of} ». « facts ${of} » donne ce qui s’en dit.`,
    "unknown-reading": ({ name }) => fr`Je ne connais pas la lecture « ${name} ».`,
    "unknown-reading-answer": ({ name, given, possible }) =>
      fr`${given} n’est pas une réponse de la lecture « ${name} ». Possibles : ${list(possible)}.`,
    "not-asked": ({ name }) => fr`« ${name} » se calcule : retirez cette réponse.`,
    "wrong-type": ({ name, given, expected, why }) =>
      fr`${given} ne convient pas à « ${name} », qui attend ${A[expected]}. ${instead(why, WRITTEN[expected])}`,
    "not-a-word": ({ name, given, possible }) =>
      fr`${given} n’est pas une réponse possible de « ${name} ». Possibles : ${list(possible)}.`,
    "impossible-date": ({ name, given, why }) =>
      fr`${given}, pour « ${name} », n’existe pas dans le calendrier${because(why)}. ${instead(why, WRITTEN.date)}`,
    "empty-range": ({ name, given }) =>
      fr`${given}, pour « ${name} » : aucune valeur n’est à la fois au-dessus de l’une et au-dessous de l’autre. Inversez-les.`,
    "bad-bounds": ({ name, given, possible }) =>
      fr`${given}, pour « ${name} », n’est pas fait de bornes qui vont ensemble. Les bornes : ${list(possible)} ; une par côté au plus.`,
    "later-event": ({ name, given, on }) =>
      fr`${given}, pour « ${name} », vient après le jour examiné (${on}). Corrigez la date, examinez un jour plus tard, ou écrivez « aucune » : ce jour-là, cela n’avait pas eu lieu.`,
    "out-of-bounds": ({ name, given, least, most }) =>
      fr`${given}, pour « ${name} », n’est pas possible : ${boundsText(least, most)}. Corrigez, ou écrivez « inconnu ».`,
    "too-many-members": ({ name, count, most }) =>
      fr`« ${name} » a ${count} membres ; il y en a ${most} au plus. Retirez ceux qui sont de trop.`,
    contradiction: ({ rule, facts }) =>
      facts.length === 1
        ? fr`La réponse à ${quoteAll(facts)} ne peut pas être vraie (règle certaine : ${rule}). Changez-la, ou écrivez « inconnu ».`
        : fr`Ces réponses ne peuvent pas être vraies ensemble : ${quoteAll(facts)} (règle certaine : ${rule}). Changez celle qui n’est pas sûre, ou écrivez « inconnu ».`,
  },
  shapes: {
    map: fr`des noms et leurs réponses, un par ligne`,
    list: fr`une liste`,
    "list-of-members": fr`des membres décrits chacun par leurs faits ; « {} » est une personne dont rien n’est su`,
    completeness: fr`oui, non ou inconnu`,
    word: fr`un seul mot`,
    day: fr`un jour, par exemple 2026-03-15`,
    answer: fr`une réponse, une liste de mots possibles, ou des bornes comme « { au moins: 3 mois } »`,
  },
  lawDoesNotCompile: fr`Le droit ne peut pas être lu : ses fichiers ont des erreurs. « check » les détaille.`,
  at: (file, line, sentence) =>
    line === null
      ? fr`${file} : ${lowerFirst(sentence)}`
      : fr`${file}, ligne ${line} : ${lowerFirst(sentence)}`,
  didYouMean: (suggestion) => fr`Vouliez-vous dire « ${suggestion} » ?`,
  nothingComputed: fr`Rien n’a été calculé.`,
};

const frenchShapes = frenchProblems.shapes;

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLocaleLowerCase("fr") + sentence.slice(1);
}
