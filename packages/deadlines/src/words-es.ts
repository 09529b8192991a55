// SPDX-License-Identifier: AGPL-3.0-or-later
import { dayInFull } from "@sauf-conduit/calendar";
import { quantityInWords } from "@sauf-conduit/rights";
import type { DeadlineWords } from "./words.ts";

const days = (count: number): string => (count === 1 ? "1 día" : `${count} días`);
const left = (count: number): string => (count === 1 ? "quedaba 1 día" : `quedaban ${count} días`);

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const spanishWords: DeadlineWords = {
  day: (text) => dayInFull(text, "es") ?? text,
  length: (duration) => quantityInWords(duration, "es") ?? duration,
  quoted: (text) => `«${text}»`,
  comma: ", ",
  semicolon: "; ",
  start: {
    exact: (fact, day) => `${fact}: ${day}.`,
    hourUnknown: (fact, day) =>
      `${fact}: ${day}, hora desconocida. Se cuenta desde las 00:00, es lo más prudente. Pida la hora.`,
    between: (fact, from, to) =>
      `${fact}: entre el ${from} y el ${to}. El día seguro se cuenta desde el primero.`,
    deduced: (item, from, to) =>
      from === to
        ? `Día de inicio sacado de otra regla («${item}»): ${from}.`
        : `Día de inicio sacado de otra regla («${item}»): entre el ${from} y el ${to}. El día seguro se cuenta desde el primero.`,
    worstCase: (fact, decided, day) =>
      `${fact}: desconocida. En el peor de los casos, es el mismo día de la decisión (${decided}: ${day}). Todo se cuenta desde ese día.`,
    unknown: (fact) =>
      fact === null
        ? "No se sabe el día de inicio. En el peor de los casos, el plazo ya pasó: ningún día es seguro. Actúe hoy."
        : `${fact}: desconocida. En el peor de los casos, el plazo ya pasó: ningún día es seguro. Actúe hoy.`,
    notHappened: (fact) => `${fact}: no ha ocurrido. El plazo no ha comenzado.`,
    computed: (from, to) =>
      from === to
        ? `El día de inicio se calcula: ${from}.`
        : `El día de inicio se calcula: entre el ${from} y el ${to}. El día seguro se cuenta desde el primero.`,
    none: "Nada de lo que se sabe hace correr este plazo.",
  },
  step: {
    start: (day) => `Inicio: ${day}. Ese día no cuenta.`,
    notCounted: "Ese día no cuenta.",
    countedAtOnce: "Las horas corren desde ese minuto.",
    startCounted: (day) => `Inicio: ${day}. Las horas corren desde ese minuto.`,
    reading: (question, answer) => `Lectura seguida: ${question} «${answer}».`,
    add: (length, day) => `Se suman ${length}: ${day}.`,
    clamp: (wanted, day) => `Ese mes no tiene día ${wanted}: se toma su último día, ${day}.`,
    clearDay: (day) => `Plazo franco (délai franc): un día más, ${day}.`,
    plainDay: "Plazo no franco: ningún día más.",
    carry: (skipped, day) => `${skipped}: se pasa al primer día hábil, ${day}.`,
    working: (day) => `¿Sábado, domingo o festivo? No, ${day}: no se pasa a otro día.`,
    notCarried: "No se pasa a otro día, aunque el último día sea sábado, domingo o festivo.",
    hours: (length, day) => `Se suman ${length}, hora por hora: ${day}.`,
    hoursRun: "Las noches, los sábados, los domingos y los festivos cuentan. No se pasa a otro día.",
    clocks: "La hora oficial cambia durante este plazo: se toma el final más cercano.",
    event: {
      suspends: (stopped, count, resumed) =>
        `El plazo se detiene el ${stopped}: ${left(count)}. Vuelve a correr el ${resumed}, solo por ${count === 1 ? "ese día" : `esos ${days(count)}`}.`,
      suspendsOpen: (stopped) =>
        `El plazo se detiene el ${stopped}. Todavía no se sabe cuándo vuelve a correr: el día seguro sigue siendo el de antes.`,
      supposed: (said) => `Solo si ha ocurrido: ${lower(said)}`,
      mayMove: "Este plazo puede haberse movido. No se sabe cuándo: el día seguro no cuenta con ello.",
      interrupts: (resumed) => `El plazo se interrumpe. Un plazo entero vuelve a correr desde el ${resumed}.`,
      interruptsOpen:
        "El plazo se interrumpe. Todavía no se sabe cuándo vuelve a correr: el día seguro sigue siendo el de antes.",
      replaces: (from) => `Otro plazo sustituye al primero. Corre desde el ${from}.`,
      extends: (day) => `El plazo se prolonga: ${day}.`,
      none: "Esto no cambia nada en el plazo.",
    },
    safeEnd: (day, hour) =>
      hour ? `Último momento seguro: ${day}.` : `Último día seguro: ${day}, antes de medianoche.`,
    arguableEnd: (day) => `Último día defendible: ${day}. Un argumento, nunca un objetivo.`,
    noSafeDay: "Ningún día es seguro: faltan demasiadas cosas. Actúe hoy.",
    noArguableDay: "No se conoce ningún último día defendible: no diga «demasiado tarde».",
  },
  skipped: (day, skipped) => (skipped.reason === "holiday" ? `${day} es festivo (${skipped.name})` : day),
  between: {
    readings: (names) => `El texto se lee de varias maneras. ${names}`,
    unknown: (names) => `Depende de lo que no se sabe: ${names}.`,
    hour: "No se sabe la hora de inicio.",
    start: "El día de inicio no se sabe con exactitud.",
    place: "Depende del lugar: algunos días son festivos solo allí, y la hora allí es otra.",
    clocks: "La hora oficial cambia durante este plazo, y ningún texto dice cómo contar.",
    other: "El texto deja dos maneras de contar.",
  },
  state: {
    running: (count) => {
      if (count === null) return "El plazo corre, hora por hora.";
      return `El plazo corre: ${count === 1 ? "queda" : "quedan"} ${days(count)}.`;
    },
    due: () => "Actúe hoy.",
    expired: () =>
      "El plazo ya pasó. Pida consejo enseguida: puede haberse anunciado mal, o haberse contado mal.",
    "unless notified": () => "Nada es seguro mientras la notificación no tenga fecha.",
  },
  noRule:
    "Ninguna norma escrita aquí cuenta este plazo con lo que se ha dicho. La fecha quizá es demasiado antigua: relea el papel, o pida consejo.",
  notCertain: "En el peor de los casos, el día seguro ya pasó. Lo que falta puede cambiar eso: actúe hoy.",
  depends: {
    line: (question) => `Responda primero: «${question}» El último día depende de ello.`,
    since: (facts, to) => `Hasta el ${to} si nada de esto ha ocurrido: ${facts}.`,
    answers: (facts, to) => `Hasta el ${to}, según lo que falta: ${facts}.`,
    maybePast: "Ese día quizá ya pasó. ",
    maybeToday: "Ese día quizá es hoy. ",
  },
  unchanged: (facts, day) => `Si nada de esto ha ocurrido (${facts}), el último día seguro es: ${day}.`,
  arguableOnly: "El día seguro ya pasó. Un día más tardío todavía se puede defender: actúe hoy.",
  notYours:
    "Este plazo no es el de esta situación: los hechos dados lo excluyen. Los días solo valen si esos hechos son falsos.",
  suspensive: {
    yes: "El recurso suspende: la decisión no puede ejecutarse mientras tanto.",
    no: "El recurso no suspende: la decisión puede ejecutarse mientras tanto.",
    unknown: "Lo que falta dirá si el recurso suspende en este caso. No cuente todavía con ello.",
    "not-applicable": "Aquí no se plantea la cuestión de la suspensión.",
    unwritten: "El efecto de este recurso sobre la decisión no está escrito aquí. Pregunte.",
  },
  legalAid: {
    suspends:
      "Pedir la asistencia jurídica gratuita detiene el plazo. Después corre solo por los días que quedaban.",
    interrupts:
      "Pedir la asistencia jurídica gratuita interrumpe el plazo. Un plazo entero vuelve a correr después de la respuesta.",
    none: "Pedir la asistencia jurídica gratuita no cambia nada en este plazo. Presente el recurso sin esperarla.",
    other: "Pedir la asistencia jurídica gratuita cambia este plazo.",
    unknown:
      "No se sabe si una solicitud de asistencia jurídica gratuita cambiaría este plazo. No cuente con ello.",
    unwritten:
      "El efecto de una solicitud de asistencia jurídica gratuita no está escrito aquí. No cuente con ello.",
  },
  next: {
    readAgain: "Releer el papel recibido y pedir consejo a una asociación o a un abogado.",
    act: (act, day) => `${act}, a más tardar el ${day}.`,
    actNow: (act) => `${act}, hoy.`,
    askFirst: (question, act) => `Responda primero: «${question}» Si no puede responder: ${lower(act)}, hoy.`,
    findDate: (fact) =>
      fact === null ? "Busque lo que hace correr el plazo." : `Busque esta fecha en los papeles: ${fact}.`,
    wait: "El plazo comenzará ese día. Anote entonces el día y la hora, y guarde el papel.",
    expired: "Este plazo ya pasó. Lo que dice entonces la norma:",
    stillOpen: (act, day) => `${act}: hasta el ${day}`,
  },
  exceeded: {
    agreement: "el silencio vale como acuerdo",
    refusal: "el silencio vale como denegación",
    nothing: "que pase el plazo no tiene efecto propio",
  },
  calendarTitle: "Vencimiento",
  calendarAlarm: "Vencimiento próximo",
};
