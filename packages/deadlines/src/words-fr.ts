// SPDX-License-Identifier: AGPL-3.0-or-later
import { dayInFull } from "@sauf-conduit/calendar";
import type { DeadlineWords } from "./words.ts";

const days = (count: number): string => (count < 2 ? `${count} jour` : `${count} jours`);

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const frenchWords: DeadlineWords = {
  day: (text) => dayInFull(text, "fr") ?? text,
  length: (duration) => duration,
  quoted: (text) => `« ${text} »`,
  comma: ", ",
  semicolon: " ; ",
  start: {
    exact: (fact, day) => `${fact} : ${day}.`,
    hourUnknown: (fact, day) =>
      `${fact} : ${day}, heure inconnue. On compte depuis 0 h 00, c’est le plus prudent. Demandez l’heure.`,
    between: (fact, from, to) => `${fact} : entre le ${from} et le ${to}. Le jour sûr part du premier.`,
    deduced: (item, from, to) =>
      from === to
        ? `Jour de départ tiré d’une autre règle (« ${item} ») : ${from}.`
        : `Jour de départ tiré d’une autre règle (« ${item} ») : entre le ${from} et le ${to}. Le jour sûr part du premier.`,
    worstCase: (fact, decided, day) =>
      `${fact} : inconnue. Au pire, c’est le jour même de la décision (${decided} : ${day}). Tout est compté depuis ce jour.`,
    unknown: (fact) =>
      fact === null
        ? "Le jour de départ n’est pas connu. Au pire, le délai est déjà passé : aucun jour n’est sûr. Agissez aujourd’hui."
        : `${fact} : inconnue. Au pire, le délai est déjà passé : aucun jour n’est sûr. Agissez aujourd’hui.`,
    notHappened: (fact) => `${fact} : cela n’a pas eu lieu. Le délai n’a pas commencé.`,
    computed: (from, to) =>
      to === null
        ? `Le jour de départ se calcule : le ${from} au plus tôt, plus tard selon ce qui manque. Le jour sûr part du premier.`
        : from === to
          ? `Le jour de départ se calcule : ${from}.`
          : `Le jour de départ se calcule : entre le ${from} et le ${to}. Le jour sûr part du premier.`,
    none: "Rien de ce qui est connu ne fait courir ce délai.",
  },
  step: {
    start: (day) => `Départ : ${day}. Ce jour ne compte pas.`,
    notCounted: "Ce jour ne compte pas.",
    countedAtOnce: "Les heures courent depuis cette minute.",
    startCounted: (day) => `Départ : ${day}. Les heures courent depuis cette minute.`,
    reading: (question, answer) => `Lecture suivie : ${question} « ${answer} ».`,
    add: (length, day) => `On ajoute ${length} : ${day}.`,
    clamp: (wanted, day) => `Ce mois n’a pas de ${wanted} : on prend son dernier jour, ${day}.`,
    clearDay: (day) => `Délai franc : un jour de plus, ${day}.`,
    plainDay: "Délai non franc : aucun jour de plus.",
    carry: (skipped, day) => `${skipped} : report au premier jour ouvré, ${day}.`,
    working: (day) => `Samedi, dimanche ou jour férié ? Non, ${day} : pas de report.`,
    notCarried: "Aucun report, même si le dernier jour est un samedi, un dimanche ou un jour férié.",
    hours: (length, day) => `On ajoute ${length}, d’heure à heure : ${day}.`,
    hoursRun: "Les nuits, les samedis, les dimanches et les jours fériés comptent. Aucun report.",
    clocks: "L’heure change pendant ce délai : on garde la fin la plus proche.",
    event: {
      suspends: (stopped, left, resumed) =>
        `Le délai s’arrête le ${stopped} : il restait ${days(left)}. Il repart le ${resumed}, pour ces ${days(left)} seulement.`,
      suspendsOpen: (stopped) =>
        `Le délai s’arrête le ${stopped}. On ne sait pas encore quand il repart : le jour sûr reste celui d’avant.`,
      supposed: (said) => `Seulement si c’est arrivé : ${lower(said)}`,
      mayMove: "Ce délai a pu être déplacé. On ne sait pas quand : le jour sûr n’y compte pas.",
      interrupts: (resumed) => `Le délai est interrompu. Un délai entier repart du ${resumed}.`,
      interruptsOpen:
        "Le délai est interrompu. On ne sait pas encore quand il repart : le jour sûr reste celui d’avant.",
      replaces: (from) => `Un autre délai remplace le premier. Il part du ${from}.`,
      extends: (day) => `Le délai est prolongé : ${day}.`,
      none: "Cela ne change rien au délai.",
    },
    safeEnd: (day, hour) =>
      hour ? `Dernier moment sûr : ${day}.` : `Dernier jour sûr : ${day}, avant minuit.`,
    arguableEnd: (day) => `Dernier jour soutenable : ${day}. À plaider, jamais à viser.`,
    noSafeDay: "Aucun jour n’est sûr : trop de choses manquent. Agissez aujourd’hui.",
    noArguableDay: "Aucun dernier jour soutenable n’est connu : ne dites pas « trop tard ».",
  },
  skipped: (day, skipped) => {
    if (skipped.reason === "holiday") return `${day} est férié (${skipped.name})`;
    return day;
  },
  between: {
    readings: (names) => `Le texte se lit de plusieurs façons. ${names}`,
    unknown: (names) => `Cela dépend de ce qui n’est pas connu : ${names}.`,
    hour: "L’heure de départ n’est pas connue.",
    start: "Le jour de départ n’est pas connu au jour près.",
    place: "Cela dépend du lieu : certains jours ne sont fériés que là, et l’heure n’y est pas la même.",
    clocks: "L’heure change pendant ce délai, et aucun texte ne dit comment compter.",
    other: "Le texte laisse deux façons de compter.",
  },
  state: {
    running: (left) =>
      left === null ? "Le délai court, d’heure à heure." : `Le délai court : il reste ${days(left)}.`,
    due: () => "Agissez aujourd’hui.",
    expired: () =>
      "Le délai est passé. Demandez conseil tout de suite : il a pu être mal annoncé, ou mal compté.",
    "unless notified": () => "Rien n’est certain tant que la notification n’est pas datée.",
  },
  noRule:
    "Aucune règle écrite ici ne compte ce délai avec ce qui est dit. La date est peut-être trop ancienne : relisez le papier, ou demandez conseil.",
  notCertain: "Au pire, le jour sûr est passé. Ce qui manque peut changer cela : agissez aujourd’hui.",
  depends: {
    line: (question) => `Répondez d’abord : « ${question} » Le dernier jour en dépend.`,
    since: (facts, to) => `Jusqu’au ${to} si rien de ceci n’est arrivé : ${facts}.`,
    answers: (facts, to) => `Jusqu’au ${to}, selon ce qui manque : ${facts}.`,
    maybePast: "Ce jour est peut-être déjà passé. ",
    maybeToday: "Ce jour est peut-être aujourd’hui. ",
  },
  unchanged: (facts, day) => `Si rien de ceci n’est arrivé (${facts}), le dernier jour sûr est : ${day}.`,
  arguableOnly: "Le jour sûr est passé. Un jour plus tardif se plaide encore : agissez aujourd’hui.",
  notYours:
    "Ce délai n’est pas celui de cette situation : les faits donnés l’excluent. Les jours ne valent que s’ils sont faux.",
  suspensive: {
    yes: "Le recours suspend : la décision ne peut pas être exécutée en attendant.",
    no: "Le recours ne suspend pas : la décision peut être exécutée en attendant.",
    unknown: "Ce qui manque dira si le recours suspend dans ce cas. N’y comptez pas encore.",
    "not-applicable": "La question de la suspension ne se pose pas ici.",
    unwritten: "L’effet de ce recours sur la décision n’est pas écrit ici. Demandez.",
  },
  legalAid: {
    suspends:
      "Demander l’aide juridictionnelle arrête le délai. Il repart pour les seuls jours qui restaient.",
    interrupts:
      "Demander l’aide juridictionnelle interrompt le délai. Un délai entier repart après la réponse.",
    none: "Demander l’aide juridictionnelle ne change rien à ce délai. Déposez le recours sans l’attendre.",
    other: "Demander l’aide juridictionnelle change ce délai.",
    unknown: "On ne sait pas si une demande d’aide juridictionnelle changerait ce délai. N’y comptez pas.",
    unwritten: "L’effet d’une demande d’aide juridictionnelle n’est pas écrit ici. N’y comptez pas.",
  },
  next: {
    readAgain: "Relire le papier reçu, et demander conseil à une association ou un·e avocat·e.",
    act: (act, day) => `${act}, au plus tard le ${day}.`,
    actNow: (act) => `${act}, aujourd’hui.`,
    askFirst: (question, act) =>
      `Répondre d’abord : « ${question} » Si vous ne pouvez pas répondre : ${lower(act)}, aujourd’hui.`,
    findDate: (fact) =>
      fact === null
        ? "Trouver ce qui fait courir le délai."
        : `Trouver cette date sur les papiers : ${fact}.`,
    wait: "Le délai commencera ce jour-là. Notez alors le jour et l’heure, et gardez le papier.",
    expired: "Ce délai est passé. Ce que dit alors la règle :",
    stillOpen: (act, day) => `${act} : jusqu’au ${day}`,
  },
  exceeded: {
    agreement: "le silence vaut accord",
    refusal: "le silence vaut refus",
    nothing: "le dépassement n’a pas d’effet propre",
  },
  calendarTitle: "Échéance",
  calendarAlarm: "Échéance bientôt",
};
