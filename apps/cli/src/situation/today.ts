// SPDX-License-Identifier: AGPL-3.0-or-later
/** The civil date in Paris: the law of France changes at midnight there, wherever the machine stands. */
const IN_PARIS = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Paris",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  return IN_PARIS.format(now);
}
