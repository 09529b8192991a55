// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The first visit. A person who is in a hurry presses an entrance as soon as she sees it, then « Commencer », and again
 * at each frame until the page shows that it is taken: what she does is done in the page, so that nothing waits for this
 * process.
 */
import type { Browser } from "playwright-core";
import { type Received, telephone } from "./telephone.ts";

/** Milliseconds since the page was asked for. */
export interface Load {
  /** The first words are painted. */
  readonly painted: number;
  /** The first screen is painted, the entrance that was pressed shows it, and then « Commencer » shows that it is taken. */
  readonly usable: number;
  /** The first question is painted; null on a page that has none. */
  readonly question: number | null;
  readonly received: Received;
}

const LONGEST = 60_000;

/** @param toQuestion false for a page that has only a first screen. */
export async function load(browser: Browser, address: string, toQuestion: boolean): Promise<Load> {
  const { page, received, close } = await telephone(browser, (page) => page.addInitScript(hurry));
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(
    (name) => window.seen?.[name],
    toQuestion ? ("question" as const) : ("usable" as const),
    {
      timeout: LONGEST,
      polling: 200,
    },
  );
  const seen = await page.evaluate(() => window.seen);
  await page.waitForLoadState("networkidle");
  await close();
  return {
    painted: seen?.painted ?? 0,
    usable: seen?.usable ?? 0,
    question: seen?.question ?? null,
    received,
  };
}

declare global {
  interface Window {
    seen?: { painted?: number; usable?: number; question?: number };
  }
}

/** Runs in the page, before anything of it. */
function hurry(): void {
  const seen: NonNullable<Window["seen"]> = {};
  window.seen = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry.name === "first-contentful-paint") seen.painted = entry.startTime;
  }).observe({ type: "paint", buffered: true });
  const once = (name: "usable" | "question") => {
    const now = performance.now(); // a frame later than it was drawn
    seen[name] ??= now;
  };
  let title: string | null = null;
  const entrances = () => [
    ...document.querySelectorAll<HTMLElement>(".start label.answer, .bare label.answer"),
  ];
  const drawn = (entrance: HTMLElement | undefined) => entrance && getComputedStyle(entrance).borderColor;
  const chosen = () => {
    const [pressed, other] = entrances();
    return pressed?.querySelector("input")?.checked === true && drawn(pressed) !== drawn(other);
  };
  const words = () => document.querySelector("h1")?.textContent ?? null;
  /** What has been pressed shows it, or something else has taken its place. */
  const taken = () =>
    title !== null && (document.querySelector("[data-pressed-early]") !== null || words() !== title);
  const look = () => {
    if (taken()) once("usable");
    if (document.querySelector("form.question:not(.bare)") !== null) return once("question");
    if (seen.painted !== undefined && seen.usable === undefined) press();
    requestAnimationFrame(look);
  };
  const press = () => {
    if (title === null && !chosen()) return entrances()[0]?.click();
    title ??= words();
    document.querySelector<HTMLElement>(".start button[type=submit], .bare button[type=submit]")?.click();
  };
  requestAnimationFrame(look);
}
