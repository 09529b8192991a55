// SPDX-License-Identifier: AGPL-3.0-or-later
/** Every form of each grammar, said once: comparisons, joints, lists, names made of names, lengths of time. */
import { describe, expect, it } from "vitest";
import { nameInWords } from "../name-words.ts";
import { testInWords } from "../test-words.ts";
import { numberInWords, quantityInWords, type Wording } from "../wording.ts";

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  es: {
    réfugié: "refugiado",
    apatride: "apátrida",
    plafond: "el tope",
    "date de la demande": "fecha de la solicitud",
    "date de l'examen": "fecha del examen",
    "membre mineur": "miembro menor",
    "c2s-plafonds": "Topes",
  },
  ar: {
    réfugié: "لاجئ",
    apatride: "عديم الجنسية",
    plafond: "السقف",
    "date de la demande": "تاريخ الطلب",
    "date de l'examen": "تاريخ النظر",
    "membre mineur": "فرد قاصر",
    "c2s-plafonds": "السقوف",
  },
};

function wordOf(language: string, french: string): string | null {
  const words = WORDS[language] ?? {};
  return Object.hasOwn(words, french) ? (words[french] ?? null) : null;
}

const wording = (language: string): Wording => ({
  language,
  translate: (french) => wordOf(language, french),
  title: (id) => wordOf(language, id),
  happened: `${language} existe`,
  neverHappened: `${language} n'existe pas`,
});

const said = (test: string, language: string) => testInWords(test, wording(language));
const named = (name: string, language: string) => nameInWords(name, wording(language));
/** The spaces between thousands, and the marks of direction. */
const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, " ").replace(/\u200f/g, "") ?? null;

describe("tests in Spanish and in Arabic", () => {
  it.each([
    ["oui", "sí", "نعم"],
    ["non", "no", "لا"],
    ["inconnu", "desconocido", "غير معروف"],
    ["aucune", "ninguna", "لا شيء"],
    ["existe", "es existe", "ar existe"],
    ["n'existe pas", "es n'existe pas", "ar n'existe pas"],
    ["au moins 3 mois", "al menos 3 meses", "3 أشهر على الأقل"],
    ["au plus 1 an", "como máximo 1 año", "سنة واحدة على الأكثر"],
    ["plus de 2 ans", "más de 2 años", "أكثر من سنتين"],
    ["moins de 2 jours ouvrés", "menos de 2 días hábiles", "أقل من يومي عمل"],
    ["au moins 2 mois", "al menos 2 meses", "شهران على الأقل"],
    ["moins de 12", "menos de 12", "أقل من 12"],
    ["à partir du 2026-05-01", "a partir del 1 de mayo de 2026", "ابتداء من 1 مايو 2026"],
    ["jusqu'au 2026-05-01", "hasta el 1 de mayo de 2026", "حتى 1 مايو 2026"],
    ["après le 2026-05-01", "después del 1 de mayo de 2026", "بعد 1 مايو 2026"],
    ["avant le 2026-05-01", "antes del 1 de mayo de 2026", "قبل 1 مايو 2026"],
    ["2026-11-20 17:40", "20 de noviembre de 2026 a las 17:40", "20 نوفمبر 2026 الساعة 17:40"],
    ["réfugié ou apatride", "refugiado o apátrida", "لاجئ أو عديم الجنسية"],
    [
      "pas : réfugié ou apatride",
      "una respuesta distinta de «refugiado o apátrida»",
      "جواب غير «لاجئ أو عديم الجنسية»",
    ],
    ["pas : au moins 3 mois", "no al menos 3 meses", "ليس 3 أشهر على الأقل"],
    ["2026-05-01 à 2026-05-31", "1 de mayo de 2026 a 31 de mayo de 2026", "1 مايو 2026 إلى 31 مايو 2026"],
    [
      "à partir du 2000-01-01 et jusqu'au 2019-12-29",
      "a partir del 1 de enero de 2000 y hasta el 29 de diciembre de 2019",
      "ابتداء من 1 يناير 2000 وحتى 29 ديسمبر 2019",
    ],
    ["au plus plafond", "como máximo el tope", "السقف على الأكثر"],
    ["moins de plafond", "menos del tope", "أقل من السقف"],
    ["au moins date de la demande", "al menos «fecha de la solicitud»", "«تاريخ الطلب» على الأقل"],
    ["au plus barème c2s-plafonds", "como máximo el baremo «Topes»", "الجدول «السقوف» على الأكثر"],
    ["dans la liste c2s-plafonds", "en la lista «Topes»", "في القائمة «السقوف»"],
    ["au moins un : membre mineur", "al menos uno: miembro menor", "واحد على الأقل: فرد قاصر"],
    ["tous : membre mineur", "todos: miembro menor", "الجميع: فرد قاصر"],
    ["aucun : membre mineur", "ninguno: miembro menor", "لا أحد: فرد قاصر"],
    ["L425-9 ou L425-10", "L425-9 o L425-10", "L425-9 أو L425-10"],
  ])("%s", (test, spanish, arabic) => {
    expect(plain(said(test, "es"))).toBe(spanish);
    expect(plain(said(test, "ar"))).toBe(arabic);
  });

  it.each(["favorable", "réfugié ou favorable", "dans la liste rien", "constructor", ""])(
    "are left to the French when nobody has translated a part: %j",
    (test) => {
      for (const language of ["es", "ar"]) expect(said(test, language)).toBeNull();
    },
  );
});

describe("names made of names", () => {
  it.each([
    [
      "lendemain de date de la demande",
      "el día siguiente de fecha de la solicitud",
      "اليوم التالي لـ: تاريخ الطلب",
    ],
    ["veille de date de la demande", "la víspera de fecha de la solicitud", "اليوم السابق لـ: تاريخ الطلب"],
    [
      "fin du mois de date de la demande",
      "el fin del mes de fecha de la solicitud",
      "نهاية شهر: تاريخ الطلب",
    ],
    [
      "début du mois de date de la demande",
      "el comienzo del mes de fecha de la solicitud",
      "بداية شهر: تاريخ الطلب",
    ],
    [
      "jours du mois de date de la demande",
      "los días del mes de fecha de la solicitud",
      "أيام شهر: تاريخ الطلب",
    ],
    ["le plus grand de 3 et 4", "el mayor de 3 y 4", "الأكبر بين 3 و4"],
    ["le plus petit de 3 et 4", "el menor de 3 y 4", "الأصغر بين 3 و4"],
    [
      "le plus tard de date de la demande et date de l'examen",
      "el más tardío de fecha de la solicitud y fecha del examen",
      "الأبعد بين تاريخ الطلب وتاريخ النظر",
    ],
    [
      "le plus tôt de date de la demande et date de l'examen",
      "el más temprano de fecha de la solicitud y fecha del examen",
      "الأقرب بين تاريخ الطلب وتاريخ النظر",
    ],
    [
      "date de la demande ou, à défaut, date de l'examen",
      "fecha de la solicitud o, en su defecto, fecha del examen",
      "تاريخ الطلب أو، إن تعذر ذلك، تاريخ النظر",
    ],
    ["date de la demande + 6 mois", "fecha de la solicitud + 6 meses", "تاريخ الطلب + 6 أشهر"],
    ["plafond − 3", "el tope − 3", "السقف − 3"],
    ["plafond × 3", "el tope × 3", "السقف × 3"],
    [
      "nombre de « membre mineur »",
      "número de personas contadas en «miembro menor»",
      "عدد الأشخاص المحتسبين في «فرد قاصر»",
    ],
    [
      "nombre de personnes comptées, la personne comprise, dans « membre mineur »",
      "número de personas contadas, incluida la propia persona, en «miembro menor»",
      "عدد الأشخاص المحتسبين، مع الشخص نفسه، في «فرد قاصر»",
    ],
    ["total de « membre mineur »", "total de «miembro menor»", "مجموع «فرد قاصر»"],
    [
      "fin du délai « date de la demande »",
      "fin del plazo «fecha de la solicitud»",
      "نهاية المهلة «تاريخ الطلب»",
    ],
    [
      "temps écoulé de « date de la demande » à « date de l'examen »",
      "tiempo transcurrido de «fecha de la solicitud» a «fecha del examen»",
      "الوقت المنقضي من «تاريخ الطلب» إلى «تاريخ النظر»",
    ],
  ])("%s", (name, spanish, arabic) => {
    expect(named(name, "es")).toBe(spanish);
    expect(named(name, "ar")).toBe(arabic);
  });
});

describe("lengths of time", () => {
  it.each([
    ["an", ["1 año", "2 años", "3 años"], ["سنة واحدة", "سنتان", "3 سنوات", "11 سنة", "100 سنة"]],
    ["mois", ["1 mes", "2 meses", "3 meses"], ["شهر واحد", "شهران", "3 أشهر", "11 شهرا", "100 شهر"]],
    ["jour", ["1 día", "2 días", "3 días"], ["يوم واحد", "يومان", "3 أيام", "11 يوما", "100 يوم"]],
    ["heure", ["1 hora", "2 horas", "3 horas"], ["ساعة واحدة", "ساعتان", "3 ساعات", "11 ساعة", "100 ساعة"]],
    [
      "jour ouvré",
      ["1 día hábil", "2 días hábiles", "3 días hábiles"],
      ["يوم عمل واحد", "يوما عمل", "3 أيام عمل", "11 يوم عمل", "100 يوم عمل"],
    ],
  ])("%s, in the form of its number", (unit, spanish, arabic) => {
    const of = (count: number) => `${count} ${unit}`;
    expect([1, 2, 3].map((count) => quantityInWords(of(count), "es"))).toEqual(spanish);
    expect([1, 2, 3, 11, 100].map((count) => quantityInWords(of(count), "ar"))).toEqual(arabic);
  });
});

describe("numbers", () => {
  it("have the signs of their language, and Western figures", () => {
    expect(plain(numberInWords(10421, "es"))).toBe("10.421");
    expect(numberInWords(6.8, "es")).toBe("6,80");
    expect(plain(numberInWords(10421, "ar"))).toBe("10,421");
    expect(plain(numberInWords(-6.8, "ar"))).toMatch(/6\.80/);
  });
});

describe("a language without a grammar", () => {
  const portuguese: Wording = {
    ...wording("pt"),
    translate: (word) => (word === "réfugié" ? "refugiado" : null),
  };

  it("says a word, a day, a number, and leaves tests to the French", () => {
    const say = (test: string) => testInWords(test, portuguese);
    expect(say("réfugié")).toBe("refugiado");
    expect(say("2026-11-20")).toBe("20 de novembro de 2026");
    expect(say("10421")).toBe("10.421");
    expect(say("au moins 3 mois")).toBeNull();
    expect(say("réfugié ou apatride")).toBeNull();
    expect(nameInWords("réfugié", portuguese)).toBe("refugiado");
    expect(nameInWords("lendemain de réfugié", portuguese)).toBeNull();
  });
});
