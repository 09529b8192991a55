// SPDX-License-Identifier: AGPL-3.0-or-later
/** Each fault of typography is seen, and what is well written has none. */
import { expect, it } from "vitest";
import { typographyFaults } from "./typography.ts";

it.each([
  ["fr", "Deux  espaces"],
  ["fr", "Le droit - ses textes"],
  ["fr", "Le droit — ses textes"],
  ["fr", "Il a dit “oui”"],
  ["fr", "A la préfecture"],
  ["fr", "Demandez. A défaut, écrivez"],
  ["fr", "L'Etat"],
  ["fr", "Une soeur"],
  ["en", "Which one ?"],
  ["en", "The center recognizes it"],
  ["en", "A time limit"],
  ["en", "A judgement"],
  ["en", "The regular stay of the spouse"],
  ["en", "The court can no longer be seised"],
  ["en", "An obligation to leave France"],
  ["es", "Qué le piden?"],
  ["es", "Plazo : un mes"],
  ["ar", "نعم, لا"],
  ["ar", "هل هذا صحيح?"],
  ["ar", "بعد ٣ أيام"],
])("in %s, « %s » is refused", (language, text) => {
  expect(typographyFaults(text, language)).toHaveLength(1);
});

it.each([
  ["fr", "Qu'est-ce que L425-9 ? « À décider » : l'État, 16h40, 34 % ; une sœur... A, B ou C"],
  [
    "en",
    "Is it organised in the size, the centre and the prize of a programme? A time-limit, an irregular stay: “yes”.",
  ],
  ["es", "¿Qué le piden? «Nada»: un plazo de 3 meses."],
  ["ar", "هل هو صحيح؟ نعم، في 15/03/2026 (Alsace, Moselle)."],
])("in %s, « %s » is not", (language, text) => {
  expect(typographyFaults(text, language)).toEqual([]);
});
