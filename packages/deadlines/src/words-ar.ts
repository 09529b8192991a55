// SPDX-License-Identifier: AGPL-3.0-or-later
import { dayInFull } from "@sauf-conduit/calendar";
import { quantityInWords } from "@sauf-conduit/rights";
import type { DeadlineWords } from "./words.ts";

const days = (count: number): string => quantityInWords(`${count} jour`, "ar") ?? String(count);
/** Two days have another ending after « كان » and « لمدة ». */
const daysGoverned = (count: number): string => (count === 2 ? "يومين" : days(count));

/** What may be written in Latin letters, kept apart from the direction of the sentence. */
const apart = (text: string): string => `\u2068${text}\u2069`;

export const arabicWords: DeadlineWords = {
  day: (text) => dayInFull(text, "ar") ?? text,
  length: (duration) => quantityInWords(duration, "ar") ?? duration,
  quoted: (text) => `«${apart(text)}»`,
  comma: "، ",
  semicolon: "؛ ",
  start: {
    exact: (fact, day) => `${fact}: ${day}.`,
    hourUnknown: (fact, day) =>
      `${fact}: ${day}، والساعة غير معروفة. يبدأ العد من الساعة 00:00، وهذا هو الأكثر احتياطا. اسأل عن الساعة.`,
    between: (fact, from, to) => `${fact}: بين ${from} و${to}. يُعدّ اليوم الآمن ابتداء من أولهما.`,
    deduced: (item, from, to) =>
      from === to
        ? `يوم البداية مأخوذ من قاعدة أخرى («${apart(item)}»): ${from}.`
        : `يوم البداية مأخوذ من قاعدة أخرى («${apart(item)}»): بين ${from} و${to}. يُعدّ اليوم الآمن ابتداء من أولهما.`,
    worstCase: (fact, decided, day) =>
      `${fact}: غير معروف. في أسوأ الأحوال هو يوم القرار نفسه (${apart(decided)}: ${day}). يُعدّ كل شيء من ذلك اليوم.`,
    unknown: (fact) =>
      `${fact ?? "يوم البداية"}: غير معروف. في أسوأ الأحوال انقضت المهلة بالفعل: لا يوجد يوم آمن. تحرك اليوم.`,
    notHappened: (fact) => `${fact}: لم يحدث ذلك. لم تبدأ المهلة.`,
    computed: (from, to) =>
      from === to
        ? `يوم البداية محسوب: ${from}.`
        : `يوم البداية محسوب: بين ${from} و${to}. يُعدّ اليوم الآمن ابتداء من أولهما.`,
    none: "لا شيء مما هو معروف يجعل هذه المهلة تسري.",
  },
  step: {
    start: (day) => `البداية: ${day}. هذا اليوم لا يُحسب.`,
    notCounted: "هذا اليوم لا يُحسب.",
    countedAtOnce: "تسري الساعات من تلك الدقيقة.",
    startCounted: (day) => `البداية: ${day}. تسري الساعات من تلك الدقيقة.`,
    reading: (question, answer) => `القراءة المتبعة: ${question} «${apart(answer)}».`,
    add: (length, day) => `نضيف هذه المدة: ${length}. نصل إلى ${day}.`,
    clamp: (wanted, day) => `ليس في هذا الشهر يوم ${wanted}: يؤخذ آخر يوم فيه، ${day}.`,
    clearDay: (day) => `مهلة كاملة (délai franc): يوم إضافي، ${day}.`,
    plainDay: "مهلة غير كاملة (non franc): لا يوم إضافي.",
    carry: (skipped, day) => `${skipped}: تأجيل إلى أول يوم عمل، ${day}.`,
    working: (day) => `هل هو سبت أو أحد أو عطلة رسمية؟ لا، ${day}: لا تأجيل.`,
    notCarried: "لا تأجيل، حتى لو كان آخر يوم سبتا أو أحدا أو عطلة رسمية.",
    hours: (length, day) => `نضيف هذه المدة ساعة بساعة: ${length}. نصل إلى ${day}.`,
    hoursRun: "تُحسب الليالي وأيام السبت والأحد والعطل الرسمية. لا تأجيل.",
    clocks: "يتغير التوقيت الرسمي خلال هذه المهلة: تُعتمد النهاية الأقرب.",
    event: {
      suspends: (stopped, left, resumed) =>
        `تتوقف المهلة في ${stopped}: كان الباقي ${daysGoverned(left)}. وتعود إلى السريان في ${resumed}، لمدة ${daysGoverned(left)} فقط.`,
      suspendsOpen: (stopped) =>
        `تتوقف المهلة في ${stopped}. لا يُعرف بعد متى تعود إلى السريان: يبقى اليوم الآمن كما كان.`,
      supposed: (said) => `فقط إذا حدث ذلك: ${said}`,
      mayMove: "ربما تغيّر موعد هذه المهلة. لا يُعرف متى: اليوم الآمن لا يعتمد على ذلك.",
      interrupts: (resumed) => `انقطعت المهلة. تسري مهلة كاملة من جديد ابتداء من ${resumed}.`,
      interruptsOpen: "انقطعت المهلة. لا يُعرف بعد متى تسري من جديد: يبقى اليوم الآمن كما كان.",
      replaces: (from) => `مهلة أخرى تحل محل الأولى. تسري من ${from}.`,
      extends: (day) => `مُددت المهلة: ${day}.`,
      none: "هذا لا يغيّر شيئا في المهلة.",
    },
    safeEnd: (day, hour) => (hour ? `آخر لحظة آمنة: ${day}.` : `آخر يوم آمن: ${day}، قبل منتصف الليل.`),
    arguableEnd: (day) => `آخر يوم يمكن الدفاع عنه: ${day}. حجة يُدافع بها، لا موعد يُعتمد عليه.`,
    noSafeDay: "لا يوجد يوم آمن: تنقص أمور كثيرة. تحرك اليوم.",
    noArguableDay: "لا يُعرف آخر يوم يمكن الدفاع عنه: لا تقل «فات الأوان».",
  },
  skipped: (day, skipped) =>
    skipped.reason === "holiday" ? `${day} عطلة رسمية (${apart(skipped.name)})` : day,
  between: {
    readings: (names) => `يُقرأ النص بأكثر من طريقة. ${names}`,
    unknown: (names) => `هذا يتوقف على ما ليس معروفا: ${names}.`,
    hour: "ساعة البداية غير معروفة.",
    start: "يوم البداية غير معروف بدقة.",
    place: "هذا يتوقف على المكان: بعض الأيام عطلة هناك فقط، والتوقيت هناك مختلف.",
    clocks: "يتغير التوقيت الرسمي خلال هذه المهلة، ولا نص يقول كيف يكون العد.",
    other: "النص يترك طريقتين للعد.",
  },
  state: {
    running: (left) => (left === null ? "المهلة جارية، ساعة بساعة." : `المهلة جارية: الباقي ${days(left)}.`),
    due: () => "تحرك اليوم.",
    expired: () => "انقضت المهلة. اطلب المشورة فورا: ربما أُعلنت خطأ، أو حُسبت خطأ.",
    "unless notified": () => "لا شيء مؤكد ما دام تاريخ التبليغ غير معروف.",
  },
  noRule:
    "لا توجد هنا قاعدة تَعُدّ هذه المهلة بما ذُكر. ربما كان التاريخ قديما جدا: أعد قراءة الورقة، أو اطلب المشورة.",
  notCertain: "في أسوأ الأحوال مضى اليوم الآمن. ما ينقص قد يغيّر ذلك: تحرك اليوم.",
  depends: {
    line: (question) => `أجب أولا: «${question}» آخر يوم يتوقف على ذلك.`,
    since: (facts, to) => `حتى ${to} إذا لم يحدث شيء من هذا: ${apart(facts)}.`,
    answers: (facts, to) => `حتى ${to}، بحسب ما ينقص: ${apart(facts)}.`,
    maybePast: "ربما مضى هذا اليوم. ",
    maybeToday: "ربما كان هذا اليوم هو اليوم. ",
  },
  unchanged: (facts, day) => `إذا لم يحدث شيء من هذا (${apart(facts)})، فآخر يوم آمن هو: ${day}.`,
  arguableOnly: "مضى اليوم الآمن. ما زال يمكن الدفاع عن يوم أبعد: تحرك اليوم.",
  notYours:
    "هذه المهلة ليست مهلة هذا الوضع: المعطيات المذكورة تستبعدها. ولا تصح الأيام إلا إذا كانت تلك المعطيات خاطئة.",
  suspensive: {
    yes: "الطعن يوقف التنفيذ: لا يجوز تنفيذ القرار في انتظار الجواب.",
    no: "الطعن لا يوقف التنفيذ: يجوز تنفيذ القرار في انتظار الجواب.",
    unknown: "ما ينقص سيقول هل يوقف الطعن التنفيذ في هذه الحالة. لا تعتمد على ذلك بعد.",
    "not-applicable": "مسألة وقف التنفيذ لا تُطرح هنا.",
    unwritten: "أثر هذا الطعن على القرار غير مكتوب هنا. اسأل عنه.",
  },
  legalAid: {
    suspends: "طلب المساعدة القضائية يوقف المهلة. ثم تسري للأيام التي كانت باقية فقط.",
    interrupts: "طلب المساعدة القضائية يقطع المهلة. تسري مهلة كاملة من جديد بعد الجواب.",
    none: "طلب المساعدة القضائية لا يغيّر شيئا في هذه المهلة. قدّم الطعن دون انتظارها.",
    other: "طلب المساعدة القضائية يغيّر هذه المهلة.",
    unknown: "لا يُعرف هل يغيّر طلب المساعدة القضائية هذه المهلة. لا تعتمد على ذلك.",
    unwritten: "أثر طلب المساعدة القضائية غير مكتوب هنا. لا تعتمد عليه.",
  },
  next: {
    readAgain: "أعد قراءة الورقة المستلمة واطلب المشورة من جمعية أو محام.",
    act: (act, day) => `${act}، في ${day} على أبعد تقدير.`,
    actNow: (act) => `${act}، اليوم.`,
    askFirst: (question, act) => `أجب أولا: «${question}» إذا لم تستطع الإجابة: ${act}، اليوم.`,
    findDate: (fact) =>
      fact === null ? "البحث عما يجعل المهلة تسري." : `البحث عن هذا التاريخ في الأوراق: ${fact}.`,
    wait: "ستبدأ المهلة في ذلك اليوم. سجّل عندئذ اليوم والساعة، واحتفظ بالورقة.",
    expired: "انقضت هذه المهلة. ما تقوله القاعدة عندئذ:",
    stillOpen: (act, day) => `${act}: حتى ${day}`,
  },
  exceeded: {
    agreement: "السكوت يُعد موافقة",
    refusal: "السكوت يُعد رفضا",
    nothing: "تجاوز المهلة ليس له أثر خاص به",
  },
  calendarTitle: "موعد",
  calendarAlarm: "الموعد قريب",
};
