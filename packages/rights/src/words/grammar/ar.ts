// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Comparison, Grammar, Unit } from "./grammar.ts";

const around = (frame: string): Comparison => ({
  value: frame,
  name: frame,
  withArticle: frame.replace("{}", "ال{}"),
});

/** Two of a unit have another ending after a word that governs them. */
const DUALS: Readonly<Record<string, string>> = {
  سنتان: "سنتين",
  شهران: "شهرين",
  يومان: "يومين",
  "يوما عمل": "يومي عمل",
  ساعتان: "ساعتين",
};

const governing = (frame: string): Comparison => ({
  ...around(frame),
  governed: (length) => DUALS[length] ?? length,
});

/** Arabic counts one, two, three to ten, eleven and more, and the hundreds, each in its own form. */
interface Counted {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

const UNITS: Readonly<Record<Unit, Counted>> = {
  an: { one: "سنة واحدة", two: "سنتان", few: "سنوات", many: "سنة", other: "سنة" },
  mois: { one: "شهر واحد", two: "شهران", few: "أشهر", many: "شهرا", other: "شهر" },
  jour: { one: "يوم واحد", two: "يومان", few: "أيام", many: "يوما", other: "يوم" },
  "jour ouvré": { one: "يوم عمل واحد", two: "يوما عمل", few: "أيام عمل", many: "يوم عمل", other: "يوم عمل" },
  heure: { one: "ساعة واحدة", two: "ساعتان", few: "ساعات", many: "ساعة", other: "ساعة" },
};

const FORMS = new Intl.PluralRules("ar");

/** One and two are their own words; the figure stands before the others. */
function length(count: number, unit: Unit): string {
  const forms = UNITS[unit];
  const form = FORMS.select(count);
  if (form === "one" || form === "two") return forms[form];
  return `${count} ${form === "few" || form === "many" ? forms[form] : forms.other}`;
}

export const ARABIC: Grammar = {
  locale: "ar-u-nu-latn",
  quotes: "«{}»",
  closed: { oui: "نعم", non: "لا", inconnu: "غير معروف", inconnue: "غير معروف", aucune: "لا شيء" },
  length,
  comparisons: {
    "au moins": around("{} على الأقل"),
    "au plus": around("{} على الأكثر"),
    "plus de": governing("أكثر من {}"),
    "moins de": governing("أقل من {}"),
    "à partir du": around("ابتداء من {}"),
    "jusqu'au": around("حتى {}"),
    "après le": around("بعد {}"),
    "avant le": around("قبل {}"),
  },
  article: "ال",
  quantities: { "au moins un : ": "واحد على الأقل: ", "tous : ": "الجميع: ", "aucun : ": "لا أحد: " },
  joints: { " ou ": " أو ", " et ": " و", " à ": " إلى " },
  not: "ليس {}",
  otherThan: "جواب غير «{}»",
  inList: "في القائمة {}",
  table: "الجدول {}",
  row: "السطر {}",
  column: "العمود {}",
  before: {
    "lendemain de ": "اليوم التالي لـ: ",
    "veille de ": "اليوم السابق لـ: ",
    "fin du mois de ": "نهاية شهر: ",
    "début du mois de ": "بداية شهر: ",
    "jours du mois de ": "أيام شهر: ",
    "montant tiré de ": "المبلغ الناتج عن ",
  },
  among: {
    "le plus grand de ": "الأكبر بين ",
    "le plus petit de ": "الأصغر بين ",
    "le plus tard de ": "الأبعد بين ",
    "le plus tôt de ": "الأقرب بين ",
  },
  oneOf: { "selon le cas : ": "حسب الحالة: ", "selon la lecture : ": "حسب القراءة: " },
  orElse: "، أو ",
  and: " و",
  between: { " ou, à défaut, ": " أو، إن تعذر ذلك، ", " + ": " + ", " − ": " − ", " × ": " × " },
  quoting: {
    "nombre de": "عدد الأشخاص المحتسبين في",
    "nombre de personnes comptées, la personne comprise, dans": "عدد الأشخاص المحتسبين، مع الشخص نفسه، في",
    "total de": "مجموع",
    "fin du délai": "نهاية المهلة",
  },
  elapsed: (from, to) => `الوقت المنقضي من ${from} إلى ${to}`,
};
