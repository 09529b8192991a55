// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typo } from "./typo.ts";

/** Written with visible marks: `_` is U+00A0, `~` is U+202F, `+` is U+2060, `[` and `]` are U+2066 and U+2069. */
const seen = (text: string) =>
  text
    .replaceAll("\u00a0", "_")
    .replaceAll("\u202f", "~")
    .replaceAll("\u2060", "+")
    .replaceAll("\u2066", "[")
    .replaceAll("\u2069", "]");

describe("French text nodes", () => {
  it.each([
    ["Qui vit avec vous ?", "Qui vit avec vous~?"],
    ["Qui vit avec vous?", "Qui vit avec vous~?"],
    ["Non ; peut-être !", "Non~; peut-être~!"],
    [" : deux sources", "_: deux sources"],
    [" ? Oui", "~? Oui"],
    ["Il manque: un papier", "Il manque_: un papier"],
    ["Il manque : un papier", "Il manque_: un papier"],
    ['Écrire "non" ici', "Écrire «_non_» ici"],
    ["Écrire « non » ici", "Écrire «_non_» ici"],
    ["Pas « à décider » ?", "Pas «_à décider_»~?"],
    ["L'avis de l'OFII, aujourd'hui", "L’avis de l’OFII, aujourd’hui"],
    ["défaut de soins d'une exceptionnelle gravité", "défaut de soins d’une exceptionnelle gravité"],
    ["et ainsi...", "et ainsi…"],
    ["147 950 demandes, 12 000 000", "147~950 demandes, 12~000~000"],
    ["34 % des cas", "34~% des cas"],
    ["34% des cas", "34~% des cas"],
    ["34 % ; 10 € : rien", "34~%~; 10_€_: rien"],
    ["10 421 €", "10~421_€"],
    ["6.80 euros par jour", "6.80_euros par jour"],
    ["au moins 3 mois et 12 jours", "au moins 3_mois et 12_jours"],
    ["CESEDA L425-9", "CESEDA_L._425-+9"],
    ["CESEDA L423-1 à L423-6", "CESEDA_L._423-+1 à L._423-+6"],
    ["CESEDA R425-11 à R425-13, loi 2016-274", "CESEDA_R._425-+11 à R._425-+13, loi 2016-274"],
    ["CSP L1110-4, code pénal 226-13", "CSP_L._1110-+4, code pénal 226-13"],
    ["CESEDA L. 425-9", "CESEDA_L._425-+9"],
    ["R311-2-1, L. 1110-4", "R._311-+2-+1, L._1110-+4"],
    ["n° 24LY03013, p. 109", "n°_24LY03013, p._109"],
    ["règlement 604/2013, article 29", "règlement 604/2013, article_29"],
    ["le 20 novembre 2026, à 16h40", "le 20_novembre_2026, à 16_h_40"],
    ["le 1er mai 2026", "le 1er_mai_2026"],
    ["La personne a-t-elle 18 ans ?", "La personne a-+t-+elle 18_ans~?"],
    ["ont-ils été, pouvez-vous", "ont-+ils été, pouvez-+vous"],
    ["Mme N. et M. Diallo", "Mme_N. et M._Diallo"],
    ["une baisse de -5 points", "une baisse de −5 points"],
    ["https://www.legifrance.gouv.fr/a?b=1 ; voir", "https://www.legifrance.gouv.fr/a?b=1~; voir"],
    ["Appeler le 115 : jour et nuit", "Appeler le 115_: jour et nuit"],
    ["Ne pas changer : 2026-11-20, 06 12 34 56 78", "Ne pas changer_: 2026-11-20, 06 12 34 56 78"],
  ])("%s", (written, expected) => {
    expect(seen(typo(written))).toBe(expected);
  });

  it("is the same applied twice", () => {
    const words = fc.constantFrom(
      "l'avis",
      "?",
      ":",
      ";",
      "«",
      "»",
      "L425-9",
      "12",
      "000",
      "mois",
      "%",
      "20",
      "novembre",
      "2026",
      '"oui"',
      "...",
      "n° 3",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const once = typo(parts.join(" "));
        expect(typo(once)).toBe(once);
      }),
    );
  });

  it("changes spaces and signs, never a letter or a digit", () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        expect(letters(typo(text))).toBe(letters(text));
        expect(letters(typo(text, "en"))).toBe(letters(text));
      }),
    );
  });
});

describe("English text nodes", () => {
  it.each([
    ["You don't know?", "You don’t know?"],
    ['Say "no": nothing is lost', "Say “no”: nothing is lost"],
    ["CESEDA L425-9", "CESEDA_L._425-+9"],
    ["the spouses' papers", "the spouses’ papers"],
  ])("%s", (written, expected) => {
    expect(seen(typo(written, "en"))).toBe(expected);
  });
});

describe("Spanish text nodes", () => {
  it.each([
    ["¿Qué le piden?", "¿Qué le piden?"],
    ["Elija « Ver todo ».", "Elija «Ver todo»."],
    ['Responda "no"', "Responda «no»"],
    ["el 34 % de los casos", "el 34_% de los casos"],
    ["CESEDA L425-9: vigente", "CESEDA_L._425-+9: vigente"],
    ["y así...", "y así…"],
    ["l'OFII", "l’OFII"],
  ])("%s", (written, expected) => {
    expect(seen(typo(written, "es"))).toBe(expected);
    expect(typo(typo(written, "es"), "es")).toBe(typo(written, "es"));
  });
});

describe("Arabic text nodes", () => {
  it.each([
    ["ماذا يُطلب منك؟", "ماذا يُطلب منك؟"],
    ["اختر « لا أعرف ».", "اختر «لا أعرف»."],
    ['أجب "لا"', "أجب «لا»"],
    ["مهلة (délai franc): يوم", "مهلة (délai franc): يوم"],
    ["المادة L425-9 من CESEDA", "المادة [L._425-+9] من CESEDA"],
    ["المادتان CESEDA L425-9، L425-10.", "المادتان [CESEDA_L._425-+9]، [L._425-+10]."],
    ["تخول L425-10 وL425-11", "تخول [L._425-+10] و[L._425-+11]"],
    ["اتجار بالبشر 225-4-1", "اتجار بالبشر [225-4-1]"],
    ["المرسوم 2005-860 المادة 4", "المرسوم [2005-860] المادة 4"],
    ["15/03/2026 و604/2013 و16:40", "15/03/2026 و604/2013 و16:40"],
    ["على الأقل...", "على الأقل…"],
  ])("%s", (written, expected) => {
    expect(seen(typo(written, "ar"))).toBe(expected);
    expect(typo(typo(written, "ar"), "ar")).toBe(typo(written, "ar"));
  });
});

describe("text nodes of a language without rules of its own", () => {
  it("have what is common: articles, apostrophes, the ellipsis; quotes stay as written", () => {
    expect(seen(typo("l'article L425-9... « x » ?", "it"))).toBe("l’article L._425-+9… « x » ?");
  });
});
