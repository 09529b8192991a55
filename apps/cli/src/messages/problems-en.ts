// SPDX-License-Identifier: AGPL-3.0-or-later
import { PLACES } from "@sauf-conduit/calendar";
import { COMMAND_NAMES } from "../command-table.ts";
import type { Why } from "../situation/why.ts";
import { dayText } from "../text/days.ts";
import { english } from "./en.ts";
import type { ProblemMessages } from "./problem-messages.ts";

const list = (words: readonly string[]): string => words.join(", ");
const quoteAll = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(", ");

/** Situations are written with the words of the law, which are French in every language. */
const WRITTEN = {
  "yes-no": "Write oui (yes), non (no) or inconnu (unknown).",
  word: "Write one word, or the list of words that are still possible.",
  number: "Write a number, for example 12.",
  money:
    "Write an amount in figures, with a point before the cents and nothing between thousands, for example 1250 or 6.80.",
  duration: "Write a duration with its unit, for example “3 mois”, “15 jours” or “2 ans”.",
  date: "Write the date like this: 2026-03-15, or “aucune” if it did not happen.",
  datetime: "Write the date like this: 2026-03-15, or with the hour: 2026-03-15 17:40.",
  list: "Describe it under “listes”.",
};

const A = {
  "yes-no": "a yes or a no",
  word: "a word of its list",
  number: "a number",
  money: "an amount",
  duration: "a duration",
  date: "a date",
  datetime: "a date",
  list: "a list",
};

/** The page says it in the same words. */
function because(why: Why | null): string {
  if (why?.kind === "impossible-month") return ": there are twelve months";
  if (why?.kind === "year-out-of-range") return ` kept here: the year goes from ${why.first} to ${why.last}`;
  return why?.kind === "impossible-day" ? `: that month has ${why.lastDay} days` : "";
}

/** What to write in its place, as near as can be to what was written. */
function instead(why: Why | null, usual: string): string {
  switch (why?.kind) {
    case "impossible-day":
      return `Write the right day: ${why.near[0]}, ${why.near[1]}…`;
    case "no-day":
      return `If the day is not known, write { à partir du: ${why.from}, jusqu'au: ${why.to} }.`;
    case "ambiguous":
      return `It can be read in two ways: write ${why.thousands}, or ${why.decimals}.`;
    default:
      return usual;
  }
}

/** The day examined is one day: a month is not. */
function aDay(why: Why | null): string {
  return instead(why?.kind === "no-day" ? null : why, "Write it like this: 2026-03-15.");
}

function boundsText(least: string | null, most: string | null): string {
  if (least !== null && most !== null) return `the answer goes from ${least} to ${most}`;
  return least === null ? `nothing is above ${most ?? ""}` : `nothing is below ${least}`;
}

/** Standard input is no file. */
function source(file: string): string {
  return file === english.standardInput ? "Standard input" : `The file “${file}”`;
}

const UNREADABLE = {
  denied: "you may not open it. Ask to, or copy the file",
  loop: "it is a link that only leads to itself. Give the file itself",
  other: "the system does not give it. Copy it elsewhere, then try again",
};

export const englishProblems: ProblemMessages = {
  problems: {
    "missing-command": () =>
      `The command is missing. The commands: ${list(COMMAND_NAMES)}. “help” describes them.`,
    "unknown-command": ({ given }) => `“${given}” is not a command. The commands: ${list(COMMAND_NAMES)}.`,
    "unknown-option": ({ given }) => `“${given}” is not an option. “help” gives the options of each command.`,
    "useless-option": ({ given, command }) =>
      `“${given}” is of no use to “${command}”. Remove it; “help ${command}” gives its options.`,
    "missing-value": ({ option }) => `“${option}” needs a value. Write it after the option.`,
    "repeated-option": ({ option }) => `“${option}” is given twice. Keep one.`,
    "unwanted-value": ({ option }) => `“${option}” takes no value. Write the option alone.`,
    "unknown-language": ({ given }) =>
      `“${given}” is not a language known here. Write “--lang fr” or “--lang en”.`,
    "missing-argument": ({ usage }) => `The command lacks something. It is written: ${usage}`,
    "unwanted-argument": ({ command, given }) =>
      `“${given}” is one word too many after “${command}”. Remove it, or put a name of several words in quotes.`,
    "missing-situation": ({ command }) =>
      `“${command}” needs a situation. Add “--situation FILE”, or “--situation -” for standard input.`,
    "bad-day": ({ given, why }) =>
      `“${given}”, given to “--on”, is not a day of the calendar${because(why)}. ${aDay(why)}`,
    "unknown-place": ({ given }) => `“${given}” is not a place known here. The places: ${list(PLACES)}.`,
    "no-limit": ({ item, possible }) =>
      `The item “${item}” has no time-limit to count. Those that have one: ${list(possible)}.`,
    "unknown-limit": ({ item, given, possible }) =>
      `“${given}” is not a time-limit of “${item}”. Its time-limits: ${quoteAll(possible)}.`,
    "no-safe-day": ({ item }) =>
      `“${item}”: no day is safe, so there is nothing to put in a calendar. Remove “--ics” to see what is missing.`,
    "safe-day-past": ({ item, day, on }) =>
      `“${item}”: the last safe day to act, ${dayText(day, "en")}, is past on ${dayText(on, "en")}. Nothing goes into a calendar. Remove “--ics” to see what can still be done.`,
    "file-exists": ({ target }) => `The file “${target}” exists already: it is kept. Give another name.`,
    "file-unwritable": ({ target, cause }) =>
      `The file “${target}” could not be written (${cause}). Check its folder.`,
    "unknown-item": ({ given }) => `I do not know the item “${given}”. “law” lists them all.`,
    "unknown-demand": ({ given }) => `I know no paper or practice “${given}”. “demand” alone lists them all.`,
    "no-counter": ({ given, kind }) =>
      kind === "practice"
        ? `“${given}” is a practice. Name first the item applied for, then the practice.`
        : kind === "piece"
          ? `“${given}” is a paper. Name first the item applied for, then the paper.`
          : `“${given}” is not something one applies for at a counter. “law” lists all the items.`,
    "demand-against-situation": ({ facts }) =>
      `The situation contradicts the application that is named (${list(facts)}). Correct the situation, or name the other item.`,
    "unknown-branch": ({ item, given, possible }) =>
      possible.length === 0
        ? `The item “${item}” has no branch. Remove “/ ${given}”.`
        : `“${given}” is not a branch of “${item}”. Its branches: ${list(possible)}.`,
    "unknown-version": ({ item, given, possible }) =>
      `“${given}” is neither a version of “${item}” nor a date. Its versions: ${quoteAll(possible)}.`,
    "no-version-that-day": ({ item, day, possible }) =>
      `On ${day}, no version of “${item}” is in force. Its versions: ${quoteAll(possible)}.`,
    "several-versions-that-day": ({ item, day, possible }) =>
      `On ${day}, several versions of “${item}” may apply. Name one: ${quoteAll(possible)}.`,
    "file-not-found": ({ file }) => `The file “${file}” does not exist. Check its name and its folder.`,
    "file-is-a-folder": ({ file }) => `“${file}” is a folder. Give the file of the situation.`,
    "file-unreadable": ({ file, reason, cause }) =>
      `${source(file)} cannot be read: ${UNREADABLE[reason]} (${cause}).`,
    "file-too-big": ({ file, limit }) =>
      `${source(file)} is larger than ${limit / 1_000_000} MB: it is not a situation. Give only the facts.`,
    "file-not-utf8": ({ file }) => `${source(file)} is not in UTF-8. Save the text again with that encoding.`,
    "file-empty": ({ file }) => `${source(file)} is empty. Write at least “faits: {}”.`,
    "bad-yaml": () =>
      "The file cannot be read from here on. Check colons, quotes, dashes and indentation; put in quotes a sentence that holds a colon.",
    "forbidden-yaml": () =>
      "The signs “&”, “*”, “!” before a word, and “<<”, are not accepted. Write the text in full, or in quotes.",
    "bad-number": () => "This number cannot be read. Write 1250 or 6.80.",
    "too-deep": () => "Too many brackets “[” or “{” inside one another. A situation has three at most.",
    "duplicate-key": ({ key }) =>
      key === null
        ? "The same key is written twice in the same place. Keep one."
        : `“${key}” is written twice in the same place. Keep one.`,
    "not-a-situation": () =>
      "A situation begins with “faits:”, “listes:”, “lectures:” or “le:”. Put the answers under “faits:”.",
    "unknown-key": ({ key, possible }) => `“${key}” is not a key. The keys: ${list(possible)}.`,
    "wrong-shape": ({ key, wanted }) => `“${key}” must hold ${englishShapes[wanted]}.`,
    "empty-answer": ({ name }) => `The answer to “${name}” is empty. Write it, or write “inconnu”.`,
    "impossible-day": ({ given, why }) =>
      `“${given}”, given to “le”, is not a day of the calendar${because(why)}. ${aDay(why)}`,
    "two-days": () => "“le” and “date de l'examen” give two different days. Keep one.",
    "unknown-fact": ({ name, alike }) =>
      alike === null
        ? `I do not know the fact “${name}”. “facts” lists them all.`
        : `I do not know the fact “${name}”. Perhaps: ${alike.facts.map((one) => `“${one}”`).join(", ")}. “facts ${alike.word}” lists all those that speak of it.`,
    "list-among-facts": ({ name }) =>
      `“${name}” is a list. Describe it under “listes”, with “complète” and “membres”.`,
    "field-among-facts": ({ name, list: of }) =>
      `“${name}” is said of a member of “${of}”. Put it under “listes”, “${of}”, “membres”.`,
    "git-missing": () => "The program “git” was not found. Install it, then try again.",
    "not-a-repository": ({ folder }) =>
      `The folder “${folder}” is in no git repository. Go into one, or give its folder of law with “--law”.`,
    "unknown-revision": ({ given }) =>
      `“${given}” is not a revision of this repository. Give a branch, a tag or a commit, for example “main” or “HEAD~1”; “git log” shows them.`,
    "no-law-at-revision": ({ revision, folder }) =>
      `At the revision “${revision}”, the folder “${folder}” holds no file of law. Choose a later revision.`,
    "revision-does-not-compile": ({ revision, otherFormat }) =>
      otherFormat
        ? `The law of the revision “${revision}” cannot be read: the format of its files was another. Nothing was compared. Choose a later revision.`
        : `The law of the revision “${revision}” has errors. Nothing was compared. Choose a revision where “check” passes.`,
    "law-not-found": ({ folder }) => `The folder of law “${folder}” does not exist.`,
    "law-empty": ({ folder }) =>
      `The folder “${folder}” holds no file of law. Give the one that holds “faits” and “dispositions”.`,
    "law-unreadable": ({ folder, cause }) =>
      `The folder of law “${folder}” cannot be read whole (${cause}). Give the one that holds “faits” and “dispositions”, which you may read.`,
  },
  faults: {
    "unknown-list": ({ name }) => `I do not know the list “${name}”. “facts” lists them all.`,
    "unknown-field": ({ name, list: of }) =>
      `“${name}” is not said of a member of “${of}”. “facts ${of}” gives what is.`,
    "unknown-reading": ({ name }) => `I do not know the reading “${name}”.`,
    "unknown-reading-answer": ({ name, given, possible }) =>
      `${given} is not an answer of the reading “${name}”. Possible: ${list(possible)}.`,
    "not-asked": ({ name }) => `“${name}” is computed: remove this answer.`,
    "wrong-type": ({ name, given, expected, why }) =>
      `${given} does not suit “${name}”, which wants ${A[expected]}. ${instead(why, WRITTEN[expected])}`,
    "not-a-word": ({ name, given, possible }) =>
      `${given} is not a possible answer of “${name}”. Possible: ${list(possible)}.`,
    "impossible-date": ({ name, given, why }) =>
      `${given}, for “${name}”, is not in the calendar${because(why)}. ${instead(why, WRITTEN.date)}`,
    "empty-range": ({ name, given }) =>
      `${given}, for “${name}”: no value is both above one and below the other. Swap them.`,
    "bad-bounds": ({ name, given, possible }) =>
      `${given}, for “${name}”, is not made of bounds that go together. The bounds: ${list(possible)}; one on each side at most.`,
    "later-event": ({ name, given, on }) =>
      `${given}, for “${name}”, is after the day examined (${on}). Correct the date, examine a later day, or write “aucune”: on that day it had not happened.`,
    "out-of-bounds": ({ name, given, least, most }) =>
      `${given}, for “${name}”, is not possible: ${boundsText(least, most)}. Correct it, or write “inconnu”.`,
    "too-many-members": ({ name, count, most }) =>
      `“${name}” has ${count} members; there are ${most} at most. Remove those that are too many.`,
    contradiction: ({ rule, facts }) =>
      facts.length === 1
        ? `The answer to ${quoteAll(facts)} cannot be true (certain rule: ${rule}). Change it, or write “inconnu”.`
        : `These answers cannot all be true: ${quoteAll(facts)} (certain rule: ${rule}). Change the one you are not sure of, or write “inconnu”.`,
  },
  shapes: {
    map: "names and their answers, one a line",
    list: "a list",
    "list-of-members": "members, each described by facts; “{}” is a person of whom nothing is known",
    completeness: "oui (yes), non (no) or inconnu (unknown)",
    word: "a single word",
    day: "one day, for example 2026-03-15",
    answer: "an answer, a list of possible words, or bounds like “{ au moins: 3 mois }”",
  },
  lawDoesNotCompile: "The law cannot be read: its files have errors. “check” tells them.",
  at: (file, line, sentence) =>
    line === null ? `${file}: ${sentence}` : `${file}, line ${line}: ${sentence}`,
  didYouMean: (suggestion) => `Did you mean “${suggestion}”?`,
  nothingComputed: "Nothing was computed.",
};

const englishShapes = englishProblems.shapes;
