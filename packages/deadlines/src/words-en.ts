// SPDX-License-Identifier: AGPL-3.0-or-later
import { dayInFull } from "@sauf-conduit/calendar";
import { quantityInWords } from "@sauf-conduit/rights";
import type { DeadlineWords } from "./words.ts";

const days = (count: number): string => (count === 1 ? "1 day" : `${count} days`);

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const englishWords: DeadlineWords = {
  day: (text) => dayInFull(text, "en") ?? text,
  length: (duration) => quantityInWords(duration, "en") ?? duration,
  quoted: (text) => `“${text}”`,
  comma: ", ",
  semicolon: "; ",
  start: {
    exact: (fact, day) => `${fact}: ${day}.`,
    hourUnknown: (fact, day) =>
      `${fact}: ${day}, hour unknown. Counted from 00:00, the most careful way. Ask for the hour.`,
    between: (fact, from, to) =>
      `${fact}: between ${from} and ${to}. The safe day is counted from the first.`,
    deduced: (item, from, to) =>
      from === to
        ? `Start drawn from another rule (“${item}”): ${from}.`
        : `Start drawn from another rule (“${item}”): between ${from} and ${to}. The safe day is counted from the first.`,
    worstCase: (fact, decided, day) =>
      `${fact}: unknown. At worst it is the very day of the decision (${decided}: ${day}). Everything is counted from that day.`,
    unknown: (fact) =>
      `${fact ?? "The start"}: unknown. At worst the time-limit is already over: no day is safe. Act today.`,
    notHappened: (fact) => `${fact}: it has not happened. The time-limit has not begun.`,
    computed: (from, to) =>
      to === null
        ? `The start is computed: ${from} at the earliest, later depending on what is missing. The safe day is counted from the first.`
        : from === to
          ? `The start is computed: ${from}.`
          : `The start is computed: between ${from} and ${to}. The safe day is counted from the first.`,
    none: "Nothing that is known starts this time-limit.",
  },
  step: {
    start: (day) => `Start: ${day}. That day does not count.`,
    notCounted: "That day does not count.",
    countedAtOnce: "The hours run from that minute.",
    startCounted: (day) => `Start: ${day}. The hours run from that minute.`,
    reading: (question, answer) => `Reading followed: ${question} “${answer}”.`,
    add: (length, day) => `Add ${length}: ${day}.`,
    clamp: (wanted, day) => `That month has no day ${wanted}: its last day is taken, ${day}.`,
    clearDay: (day) => `Clear (franc) time-limit: one day more, ${day}.`,
    plainDay: "Plain time-limit: no day more.",
    carry: (skipped, day) => `${skipped}: carried to the next working day, ${day}.`,
    working: (day) => `Saturday, Sunday or holiday? No, ${day}: not carried over.`,
    notCarried: "Never carried over, even if the last day is a Saturday, a Sunday or a holiday.",
    hours: (length, day) => `Add ${length}, hour by hour: ${day}.`,
    hoursRun: "Nights, Saturdays, Sundays and holidays count. Never carried over.",
    clocks: "Clocks change on the way: the nearer end is kept.",
    event: {
      suspends: (stopped, left, resumed) =>
        `The time-limit stops on ${stopped}: ${days(left)} were left. It resumes on ${resumed}, for those ${days(left)} only.`,
      suspendsOpen: (stopped) =>
        `The time-limit stops on ${stopped}. It is not known yet when it resumes: the safe day stays as it was.`,
      supposed: (said) => `Only if it has happened: ${lower(said)}`,
      mayMove:
        "This time-limit may have been moved. It is not known when: the safe day does not count on it.",
      interrupts: (resumed) => `The time-limit is interrupted. A whole one runs again from ${resumed}.`,
      interruptsOpen:
        "The time-limit is interrupted. It is not known yet when it runs again: the safe day stays as it was.",
      replaces: (from) => `Another time-limit replaces the first. It runs from ${from}.`,
      extends: (day) => `The time-limit is extended: ${day}.`,
      none: "This changes nothing to the time-limit.",
    },
    safeEnd: (day, hour) => (hour ? `Last safe moment: ${day}.` : `Last safe day: ${day}, before midnight.`),
    arguableEnd: (day) => `Last arguable day: ${day}. An argument, never an aim.`,
    noSafeDay: "No day is safe: too much is missing. Act today.",
    noArguableDay: "No last arguable day is known: do not say “too late”.",
  },
  skipped: (day, skipped) => {
    if (skipped.reason === "holiday") return `${day} is a holiday (${skipped.name})`;
    return day;
  },
  between: {
    readings: (names) => `The text is read in more than one way. ${names}`,
    unknown: (names) => `It depends on what is not known: ${names}.`,
    hour: "The hour of the start is not known.",
    start: "The start is not known to the day.",
    place: "It depends on the place: some days are holidays there only, and the clock is another.",
    clocks: "Clocks change on the way, and no text says how to count.",
    other: "The text leaves two ways of counting.",
  },
  state: {
    running: (left) =>
      left === null
        ? "The time-limit is running, hour by hour."
        : `The time-limit is running: ${days(left)} left.`,
    due: () => "Act today.",
    expired: () =>
      "The time-limit is over. Ask for advice at once: it may have been wrongly announced, or wrongly counted.",
    "unless notified": () => "Nothing is certain until the notification is dated.",
  },
  noRule:
    "No rule written here counts this time-limit with what is said. The date may be too old: read the paper again, or ask for advice.",
  notCertain: "At worst the safe day is past. What is missing may change that: act today.",
  depends: {
    line: (question) => `Answer first: “${question}” The last day depends on it.`,
    since: (facts, to) => `Until ${to} if none of this has happened: ${facts}.`,
    answers: (facts, to) => `Until ${to}, depending on what is missing: ${facts}.`,
    maybePast: "This day may already be past. ",
    maybeToday: "This day may be today. ",
  },
  unchanged: (facts, day) => `If none of this has happened (${facts}), the last safe day is: ${day}.`,
  arguableOnly: "The safe day is past. A later one may still be argued: act today.",
  notYours:
    "This time-limit is not that of this situation: the facts given rule it out. The days only hold if they are wrong.",
  suspensive: {
    yes: "The appeal suspends: the decision cannot be carried out meanwhile.",
    no: "The appeal does not suspend: the decision can be carried out meanwhile.",
    unknown: "What is missing will tell whether the appeal suspends in this case. Do not count on it yet.",
    "not-applicable": "The question of suspension does not arise here.",
    unwritten: "What this appeal does to the decision is not written here. Ask.",
  },
  legalAid: {
    suspends: "Asking for legal aid stops the time-limit. It resumes for the days that were left only.",
    interrupts: "Asking for legal aid interrupts the time-limit. A whole one runs again after the answer.",
    none: "Asking for legal aid changes nothing to this time-limit. File the appeal without waiting for it.",
    other: "Asking for legal aid changes this time-limit.",
    unknown: "It is not known whether a legal-aid request would change this time-limit. Do not count on it.",
    unwritten: "What a legal-aid request would change is not written here. Do not count on it.",
  },
  next: {
    readAgain: "Read the paper received again, and ask an association or a lawyer for advice.",
    act: (act, day) => `${act}, by ${day} at the latest.`,
    actNow: (act) => `${act}, today.`,
    askFirst: (question, act) => `Answer first: “${question}” If you cannot answer: ${lower(act)}, today.`,
    findDate: (fact) =>
      fact === null ? "Find what starts the time-limit." : `Find this date on the papers: ${fact}.`,
    wait: "The time-limit will begin that day. Write down the day and the hour then, and keep the paper.",
    expired: "This time-limit is over. What the rule then says:",
    stillOpen: (act, day) => `${act}: until ${day}`,
  },
  exceeded: {
    agreement: "silence means agreement",
    refusal: "silence means refusal",
    nothing: "passing it has no effect of its own",
  },
  calendarTitle: "Due date",
  calendarAlarm: "Due date soon",
};
