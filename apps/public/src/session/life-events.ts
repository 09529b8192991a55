// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What happens in a life, in the order in which it is offered: the entrance of the check, and the page of the law. Ids only:
 * an entrance is said to someone who answers (messages/), a page to someone who reads (law-pages/messages/).
 */
const LIFE_EVENTS = [
  { entrance: "care", page: "couverture-sante" },
  { entrance: "illness", page: "maladie" },
  { entrance: "child", page: "enfant-malade" },
  { entrance: "violence", page: "violences" },
  { entrance: "work", page: "exploitation-au-travail" },
  { entrance: "asylum", page: "asile" },
  { entrance: "receipt", page: "recepisse-expire" },
  { entrance: "decision", page: "ordre-de-partir" },
  { entrance: "roof", page: "sans-toit" },
  // « Refusé au guichet » is no list of questions: it opens the demand checker (tool-doors.tsx).
  { entrance: null, page: "refus-au-guichet" },
] as const;

type LifeEvent = (typeof LIFE_EVENTS)[number];

export type EventEntrance = NonNullable<LifeEvent["entrance"]>;
export const EVENT_ENTRANCES: readonly EventEntrance[] = LIFE_EVENTS.flatMap(
  ({ entrance }) => entrance ?? [],
);

/** The entrance of the check for what a page of the law speaks of; null for the one that is no list of questions. */
export const entranceOf = (wanted: EventPage): EventEntrance | null =>
  LIFE_EVENTS.find(({ page }) => page === wanted)?.entrance ?? null;

/** The end of the address of its page: it is linked from elsewhere. */
export type EventPage = LifeEvent["page"];
export const EVENT_PAGES: readonly EventPage[] = LIFE_EVENTS.map(({ page }) => page);
