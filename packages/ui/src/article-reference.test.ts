// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from "vitest";
import { splitReference } from "./article-reference.tsx";

it.each([
  ["CESEDA L531-32, L542-2, lus dans une copie du code", ", lus dans une copie du code"],
  ["CESEDA L551-15, ancienne rédaction, D551-17", ", ancienne rédaction, D551-17"],
  ["CESEDA R921-2-1, décret 2026-455, d’après une note de praticien", ", d’après une note de praticien"],
  ["CESEDA L313-11 11°, versions datées", ", versions datées"],
  ["règlement (UE) 2024/1351, délais de transfert, de mémoire", ", de mémoire"],
  ["CESEDA L. 611-1, L. 611-3, R. 425-2", ""],
  ["Conseil d'État, 16 octobre 2025, n° 497929", ""],
])("leaves what is noted of « %s » out of the reference", (text, note) => {
  expect(splitReference(text)).toEqual({ reference: text.slice(0, text.length - note.length), note });
});
