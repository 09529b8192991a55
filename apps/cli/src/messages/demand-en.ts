// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the terminal says of demands at a counter, in English. */
import type { frenchDemand } from "./demand-fr.ts";

export const englishDemand: typeof frenchDemand = {
  verdict: {
    "not-allowed": "May not be demanded",
    allowed: "May be asked for",
    depends: "It depends",
    unlisted: "The texts read do not speak of it",
    "not-recognised": "Not established",
  },
  practiceVerdict: {
    "not-allowed": "Against the law",
    allowed: "May be asked for",
    depends: "Against the law, if the rest is established",
    unlisted: "This practice is not described for this application",
    "not-recognised": "What makes this practice is not all there",
  },
  unlistedMeans: "Neither allowed nor forbidden: unknown. Ask in writing for the text that requires it.",
  notRecognisedMeans: "That does not mean that it is lawful.",
  otherwise: {
    allowed: "Otherwise, it may be asked for.",
    unlisted: "Otherwise, the texts read do not speak of it.",
    "not-recognised": "Otherwise, this practice is not established.",
  },
  alone: "It cannot be the only proof accepted. Another proof is enough.",
  conflict:
    "Our sources contradict each other: one list allows it, another forbids it. Seek advice before acting.",
  why: "Why",
  listing: "List of this application",
  practice: "Practice",
  breached: "Texts breached",
  toSay: "To say at the counter",
  evidence: "To keep",
  remedies: "And then, in order",
  because: "Why this way",
  assumed: (names) => `Supposed, since it is not known: nothing lodged, nothing decided (${names}).`,
  mayAsk: "May be asked for",
  mayNotAsk: "May not be demanded",
  depends: "According to the case",
  practices: "Practices against the law, at this counter",
  noList:
    "No list of papers is written yet for this application on that day. A paper missing here is neither allowed nor forbidden.",
  closed:
    "A paper that is in none of these lists is neither allowed nor forbidden here: ask in writing for the text that requires it.",
  allPractices: "Practices against the law",
  allPapers: "Papers",
  usage: "“demand ITEM PAPER” or “demand ITEM PRACTICE” answers; “law” lists the items.",
};
