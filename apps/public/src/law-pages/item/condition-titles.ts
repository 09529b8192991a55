// SPDX-License-Identifier: AGPL-3.0-or-later
/** Over conditions: those of a practice are the signs by which one knows it, never what a person must bring. */
import type { ItemText } from "@sauf-conduit/rights";
import type { MessageKey } from "../say.tsx";

/** The title of the whole sheet; `usual` is that of an item that gives or closes something. */
export function conditionsTitle(kind: ItemText["kind"] | undefined, usual: MessageKey): MessageKey {
  if (kind === "practice") return "practice.conditions";
  return kind === "piece" ? "piece.conditions" : usual;
}

/** Over what must hold. */
export function whenTitle(kind: ItemText["kind"] | undefined): MessageKey {
  return kind === "practice" ? "practice.when" : "conditions.when";
}
