// SPDX-License-Identifier: AGPL-3.0-or-later
import { PLACES } from "@sauf-conduit/calendar";
import type { HelpMessages } from "./help-messages.ts";

export const englishHelp: HelpMessages = {
  title: "Sauf-conduit: from a situation, the rights that are open, closed or undecided, with their reasons.",
  usage: "Usage: npm run -s cli -- COMMAND [options]",
  commands: "Commands",
  options: "Options",
  situation: "The situation",
  exits: "Exit codes",
  example: "Example",
  describe: {
    rights: "Every right of the situation, by group: open, undecided, closed.",
    next: "The three most useful questions, and what each may decide; for one item alone when it is named.",
    explain: "Why an item answers what it answers.",
    missing: "The simplest ways to a right, with the papers that prove each fact.",
    amount:
      "What an item computes: amounts, dates, with their range; of a known amount, each step of its arithmetic, to be done again by hand (“steps” with --json).",
    deadline:
      "The last day of a time-limit: safe, arguable, each step of the count, what moves it, what comes next. An unknown date is taken at its worst. LIMIT names one of the item's time-limits.",
    demand:
      "A paper asked for or a refusal at the counter: allowed, not allowed, or on what it depends; what to answer, what to keep, where to go. With the item alone, all that may and may not be asked. With nothing, the practices and the papers.",
    facts:
      "The facts, by theme: name to write, type, answers, question. Words filter them, accents forgiven.",
    law: "Every item of the law: id, kind, domain, versions, sources, last reading.",
    diff: "Two versions of an item compared: equivalent, or a witness. FROM and TO are names of versions or dates. With one or two git revisions alone: changes.",
    changes:
      "The law of two git revisions compared: items, witnesses, worked cases, amounts; ready to paste in a review (Markdown). Without a second revision: the files as they are.",
    review:
      "What is to be read again in the law, the most urgent first: texts that end, announced changes, sources read more than six months ago, doubts.",
    check: "Checks the law from its sources: errors, worked cases, versions without a case, translations.",
    help: "This help, or that of a command.",
  },
  option: {
    situation: "A YAML or JSON file; “-” for standard input.",
    facts: "Another name of “--situation”.",
    place: `Where the court or office is, for its holidays and clock: ${PLACES.join(", ")}. Without it, the safe day holds everywhere; a time-limit in hours is read on the clock of the place, and the calendar takes the possible place where it ends first.`,
    ics: "Writes the safe day to a calendar file with a neutral title; without FILE, to standard output.",
    on: "Day examined, for example 2026-03-15. Wins over “le:” of the file. By default: today in Paris.",
    advice:
      "By default, when the file says nothing of “date de la décision”, no decision is assumed. “--no-advice” leaves it unknown. The date of an application never is.",
    all: "Also shows what does not apply, blocking grounds, documents, papers; for “check”, every warning; for “review”, all that is to be read again.",
    json: "Writes JSON, with English keys. An error is then JSON on standard error.",
    lang: "Language: fr (default) or en. What nobody has translated stays in French.",
    law: "Another folder of law than that of the house, for a draft.",
    strict: "A string without an English translation becomes an error.",
    help: "This help.",
  },
  situationText: [
    "Facts bear their French names (“facts” lists them). Unknown: “inconnu”, or nothing. A date that does not exist: “aucune”.",
    "What is half known can be written too: { au moins: 3 mois }, { à partir du: 2026-01-01 }, [word, other word].",
  ],
  exitTexts: [
    "0: done. 1: the law itself has an error. 2: the request does not fit, nothing was computed. 3: the program has a defect, or the answer could not be written.",
  ],
};
