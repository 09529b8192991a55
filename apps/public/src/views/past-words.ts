// SPDX-License-Identifier: AGPL-3.0-or-later
import type { MessageKey } from "../messages/language.tsx";

interface Past {
  isDuty: boolean;
  isWaiting: boolean;
  /** The arguable day too; false: it is still to come, or not known. */
  isLaterPast: boolean;
}

/** The safe day is past. It is never said to be too late before the last day that can be argued. */
export function pastWords({ isDuty, isWaiting, isLaterPast }: Past): MessageKey {
  if (isLaterPast) return isDuty ? "date.past.duty" : "date.past";
  return isWaiting ? "date.past.perhaps" : "date.past.arguable";
}
