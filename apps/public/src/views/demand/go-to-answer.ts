// SPDX-License-Identifier: AGPL-3.0-or-later
import { goToPart } from "@sauf-conduit/ui";

/**
 * Once something is chosen, sight and focus go to what answers it, the card or the question that it needs: the keyboard
 * of a telephone folds away, and the list does not open again. What was chosen is drawn by then.
 */
export function goToAnswer(): void {
  requestAnimationFrame(() => {
    goToPart(document.getElementById("demand-card") === null ? "provision-choice" : "demand-card");
  });
}
