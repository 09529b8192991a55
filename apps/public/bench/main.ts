// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * `npm run bench:public`: every figure of the public page in one run, each beside a floor or a peer of the same run. The
 * site must be built. Exits 0: a bench is not a test.
 */
import { cpus, loadavg } from "node:os";
import { build } from "../../../scripts/build.ts";
import { openSite, type Site } from "../src/testing/site.ts";
import { type AnswerTime, answerTimes } from "./answer.ts";
import { openBarePage } from "./bare-page.ts";
import { engineTimes } from "./from-scratch.ts";
import { type Load, load } from "./load.ts";
import { kilobytes, middle, ms, nineInTen, printLine, seconds, times } from "./report.ts";
import { benchSearch, type SearchFigures } from "./search.ts";
import { LINE, SLOWER } from "./telephone.ts";

const VISITS = 5;
/** Each session is played so many times: an answer is as slow as in the middle play. Other work on the machine is not hers. */
const PLAYS = 3;
const TARGETS = { bytes: 200_000, usable: 2000, results: 50, search: 30, build: 60_000 };

const of = <T>(list: readonly T[], pick: (one: T) => number | null): number =>
  middle(list.flatMap((one) => pick(one) ?? []));
const sum = (files: ReadonlyMap<string, number>): number => [...files.values()].reduce((a, b) => a + b, 0);

function printLoad(page: readonly Load[], bare: readonly Load[]): void {
  console.log(
    "A. The first visit. Bytes are those that travelled, packed by gzip, headers aside; medians of visits.",
  );
  const usable = of(page, (one) => one.usable);
  const [typical] = [...page].sort((a, b) => Math.abs(a.usable - usable) - Math.abs(b.usable - usable));
  if (typical === undefined) return;
  printLine({ what: "first words painted", figure: seconds(of(page, (one) => one.painted)) });
  printLine({
    what: "usable: first screen painted, a press on an entrance and on « Commencer » shows",
    figure: seconds(usable),
    target: "≤ 2 s",
    met: usable <= TARGETS.usable,
  });
  printLine({ what: "  worst visit", figure: seconds(Math.max(...page.map((one) => one.usable))) });
  printLine({
    what: "  beside a bare React page of the same shell, in the same run",
    figure: times(usable / of(bare, (one) => one.usable)),
  });
  printLine({ what: "  that bare page", figure: seconds(of(bare, (one) => one.usable)) });
  const question = of(page, (one) => one.question);
  printLine({ what: "first question painted, when the person presses at once", figure: seconds(question) });
  const [before, until] = [typical.received.by(typical.usable), typical.received.by(typical.question ?? 0)];
  const all = sum(before);
  printLine({
    what: "bytes that have come when the page is usable, wanted there or not",
    figure: kilobytes(all),
    target: "≤ 200 kB",
    met: all <= TARGETS.bytes,
  });
  printLine({ what: "bytes until the first question can be answered", figure: kilobytes(sum(until)) });
  for (const [file, bytes] of until)
    printLine({
      what: `    ${file}, of which ${kilobytes(before.get(file) ?? 0)} before it is usable`,
      figure: kilobytes(bytes),
    });
}

/**
 * Each answer as in the middle of its plays, which give the same answers in the same order: when the machine stops in the
 * middle of one, a question may be missed, and those after it differ. Only what every play has is kept.
 */
function typicalOf(plays: readonly (readonly AnswerTime[])[]): AnswerTime[] {
  const keyOf = ({ entrance, question }: AnswerTime) => `${entrance} ${question}`;
  const byKey = plays.map((play) => new Map(play.map((one) => [keyOf(one), one])));
  return (plays[0] ?? []).flatMap((first) => {
    const played = byKey.flatMap((play) => play.get(keyOf(first)) ?? []);
    if (played.length < plays.length) return [];
    const results = played.flatMap((one) => one.results ?? []);
    return {
      ...first,
      results: results.length === 0 ? null : middle(results),
      next: middle(played.map((one) => one.next)),
    };
  });
}

interface Played {
  readonly check: readonly (readonly AnswerTime[])[];
  /** The page that only changes its question. */
  readonly bare: readonly (readonly AnswerTime[])[];
}

function printAnswers({ check, bare }: Played): void {
  const [answers, floor] = [typicalOf(check), middlesOf(bare)];
  const left = Math.max(...check.map((one) => one.length)) - answers.length;
  const results = answers.flatMap((one) => one.results ?? []);
  const without = answers.filter((one) => one.results === null);
  console.log(
    `\nB. ${answers.length} answers, by every entrance in turn: from the press to the frame that is painted. ${results.length} of them\n` +
      `   gave new results (counts, and what speech is told). Each was given ${PLAYS} times, and counts as in the middle one.`,
  );
  if (left > 0) printLine({ what: "answers that a play did not give, left out", figure: String(left) });
  const figure = (what: string, value: number): void =>
    printLine({ what, figure: ms(value), target: "≤ 50 ms", met: value <= TARGETS.results });
  figure("new results on the screen", middle(results));
  figure("  nine in ten within", nineInTen(results));
  figure("  worst", Math.max(...results));
  printLine({
    what: "  beside the bare page, which only changes its question",
    figure: times(middle(results) / middle(floor)),
  });
  printLine({ what: "  that bare page", figure: ms(middle(floor)) });
  printLine({ what: "    worst", figure: ms(Math.max(...floor)) });
  const single = check.flat().map((one) => one.results ?? 0);
  printLine({ what: "  worst of all plays", figure: ms(Math.max(...single)) });
  printLine({
    what: "    of the bare page",
    figure: ms(Math.max(...bare.flat().map((one) => one.next))),
  });
  printLine({ what: "the next question drawn too", figure: ms(middle(answers.map((one) => one.next))) });
  printLine({
    what: "  where the answer gave no new result",
    figure: ms(middle(without.map((one) => one.next))),
  });
  const [slowest] = answers.toSorted((x, y) => (y.results ?? 0) - (x.results ?? 0));
  if (slowest) console.log(`  The worst: « ${slowest.question.trim()} », by « ${slowest.entrance} ».`);
}

/** The bare page asks one question for ever: its plays go together by their order. */
const middlesOf = (plays: Played["bare"]): number[] =>
  (plays[0] ?? []).map((_, i) => middle(plays.flatMap((play) => play[i]?.next ?? [])));

/** In turn, so that the machine is the same for both. */
async function play(site: Site, bareAddress: string): Promise<Played> {
  const played = { check: [] as AnswerTime[][], bare: [] as AnswerTime[][] };
  for (let turn = 0; turn < PLAYS; turn++) {
    played.bare.push([...(await answerTimes(site.browser, bareAddress, "bare"))]);
    played.check.push([...(await answerTimes(site.browser, `${site.origin}/`, "check"))]);
  }
  return played;
}

function printEngine({ kept, scratch }: ReturnType<typeof engineTimes>): void {
  console.log("\nC. The engine's part of these answers, in Node on this machine, not slowed down.");
  printLine({ what: "from one answer to the next", figure: ms(middle(kept)) });
  printLine({ what: "  worst", figure: ms(Math.max(...kept)) });
  printLine({ what: "the same from scratch, every part of every answer", figure: ms(middle(scratch)) });
  printLine({
    what: "  times slower",
    figure: times(middle(scratch.map((one, i) => one / (kept[i] ?? one)))),
  });
}

function printSearch(figures: SearchFigures): void {
  console.log(
    `\nD. Search of the law pages, in Node on this machine: ${figures.keystrokes} keystrokes over ${figures.entries} entries.`,
  );
  printLine({ what: "a keystroke", figure: ms(figures.median) });
  printLine({
    what: "  nineteen in twenty within",
    figure: ms(figures.nearlyAll),
    target: "≤ 30 ms",
    met: figures.nearlyAll <= TARGETS.search,
  });
  printLine({ what: "  slowest", figure: ms(figures.slowest) });
  printLine({ what: "  a keystroke beside a plain scan of the same entries", figure: times(figures.beside) });
  printLine({ what: "index read and made ready, once a visit", figure: ms(figures.ready) });
}

/** The whole site from its sources: the law, the check, the pages of the law, and their packing. */
async function printBuild(): Promise<void> {
  const started = performance.now();
  const failed = await build({ anew: true });
  const took = performance.now() - started;
  console.log("\nE. The whole site, built anew from its sources.");
  printLine({
    what: failed === null ? "built and packed" : `stopped at ${failed}`,
    figure: seconds(took),
    target: "≤ 60 s",
    met: failed === null && took <= TARGETS.build,
  });
}

const site = await openSite();
const bare = await openBarePage();
try {
  console.log(
    `The public page in Chromium ${site.browser.version()}: processor ${SLOWER} times slower than this machine's (${cpus().length} of ` +
      `them, load ${loadavg()[0]?.toFixed(1)}),\nline of ${LINE / 1e6} Mbit/s, 150 ms a request. Other work on the machine counts here: trust the ratios.\n`,
  );
  const visits: { page: Load[]; bare: Load[] } = { page: [], bare: [] };
  for (let visit = 0; visit < VISITS; visit++) {
    visits.page.push(await load(site.browser, `${site.origin}/`, true));
    visits.bare.push(await load(site.browser, bare.address, false));
  }
  printLoad(visits.page, visits.bare);
  printAnswers(await play(site, bare.address));
  printEngine(engineTimes());
  printSearch(await benchSearch());
  await printBuild();
} finally {
  await bare.close();
  await site.close();
}
