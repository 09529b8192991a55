// SPDX-License-Identifier: AGPL-3.0-or-later
/** A whole session on the telephone, by each entrance: from the press that answers to the new results on the screen. */
import type { Browser, Page } from "playwright-core";
import { telephone } from "./telephone.ts";

export interface AnswerTime {
  readonly entrance: string;
  readonly question: string;
  /** Milliseconds from the press to the frame in which the new results are painted; null: it changed none. */
  readonly results: number | null;
  /** The same until the next question is painted. */
  readonly next: number;
}

/** Milliseconds. */
const READING = 4000;

/** A question is read, then answered, then sent on: less than anyone takes for the first, and for the second. */
const GLANCE = 1000;
const REACH = 500;

/** Questions answered by each entrance. */
const QUESTIONS = 12;

/**
 * @param which the check, or the bare page, whose only question changes into another.
 * @returns one time for each answer, in order.
 */
export async function answerTimes(
  browser: Browser,
  address: string,
  which: "check" | "bare",
): Promise<readonly AnswerTime[]> {
  const { page, close } = await telephone(browser, async () => {});
  await page.goto(address);
  const times = await (which === "bare" ? played(page, "", 0) : everyEntrance(page));
  await close();
  return times;
}

async function everyEntrance(page: Page): Promise<AnswerTime[]> {
  // All has come, and the engine has had the time that a person takes to read the first screen.
  await page.locator("html[data-settled]").waitFor();
  await page.waitForTimeout(READING);
  // The subjects are folded below the entrances.
  const entrances = page.locator("form.start label.answer").filter({ visible: true });
  const times: AnswerTime[] = [];
  for (let entrance = 0; entrance < (await entrances.count()); entrance++) {
    const name = (await entrances.nth(entrance).textContent()) ?? "";
    await entrances.nth(entrance).click();
    await page.locator("form.start button[type=submit]").click();
    await page.locator("form.question").waitFor();
    times.push(...(await played(page, name.trim().slice(0, 30), entrance)));
    await page.getByRole("button", { name: "Tout effacer" }).click();
    await page.locator("form.start").waitFor();
  }
  return times;
}

/** Answers whatever is asked, not always the same: the answer changes with the question and the entrance. */
async function played(page: Page, entrance: string, shift: number): Promise<AnswerTime[]> {
  const times: AnswerTime[] = [];
  for (let asked = 0; asked < QUESTIONS; asked++) {
    if (!(await page.locator("form.question").isVisible())) break;
    const question = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    await page.waitForTimeout(GLANCE);
    await choose(page, asked + shift);
    await page.waitForTimeout(REACH);
    const seen = await page.evaluate(pressed);
    if (seen !== null) times.push({ entrance, question, ...seen });
    // Refused, or against another answer: passed, as a person would.
    else await page.locator("form.question button[data-variant=quiet]").last().click();
  }
  return times;
}

/** Two answers that say something, in turn: the last two of every question leave it open. */
async function choose(page: Page, turn: number): Promise<void> {
  const answers = page.locator("label.answer");
  const saying = Math.max(1, Math.min(2, (await answers.count()) - 2));
  await answers.nth(turn % saying).click();
  const fields = page.locator(".answer-detail input:not([type=radio])");
  const isDate = (await answers.filter({ hasText: "Environ" }).count()) > 0;
  for (const field of await fields.all())
    if (await field.isVisible()) await field.fill(isDate ? "15/03/2026" : "12");
}

/**
 * In the page: presses « Continuer », and waits for what follows. The results are new with the first change of the counts
 * or of what speech is told. Null: the question is still there.
 */
function pressed(): Promise<Pick<AnswerTime, "results" | "next"> | null> {
  const button = document.querySelector<HTMLElement>("form.question button[type=submit]");
  const before = document.querySelector("h1");
  const start = performance.now();
  let changed = false;
  const painted = (then: (at: number) => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now() - start);
    port2.postMessage(null); // after the frame at hand is painted
  };
  const observer = new MutationObserver(() => {
    changed = true;
  });
  for (const live of document.querySelectorAll(".live-bar, [aria-live]"))
    observer.observe(live, { subtree: true, childList: true, characterData: true });
  button?.click();
  return new Promise((done) => {
    let results: number | null = null;
    const look = () => {
      const arrived = !before?.isConnected;
      if (arrived) painted((next) => done({ results, next }));
      else if (performance.now() - start > 3000) done(null);
      else requestAnimationFrame(look);
      if (changed && results === null)
        painted((at) => {
          results = at;
        });
    };
    requestAnimationFrame(look);
  });
}
