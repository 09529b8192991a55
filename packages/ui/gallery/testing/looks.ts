// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a browser sees of the component page: each function runs one look over all that is displayed. */
import type { Page } from "playwright-core";

export interface Stop {
  /** What has focus, in a few words. */
  readonly name: string;
  /** Its place in the document. */
  readonly place: number;
  /** A ring of 3 px, 2 px away, with the colour of the gap under it. */
  readonly ringed: boolean;
  /** Smaller side of what one may press, in px; null for what is not pressed, and for a link among words (WCAG 2.5.8). */
  readonly target: number | null;
}

/** What has focus now; null when nothing of the page has. */
function currentStop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return null;
    const label = at.closest("label");
    const bearers = [at, label, label?.querySelector(".tick-box")].filter((one) => one != null);
    const styles = [...bearers.map((one) => getComputedStyle(one)), getComputedStyle(at, "::after")];
    const ringed = styles.some(
      ({ outlineStyle, outlineWidth, outlineOffset, boxShadow }) =>
        outlineStyle === "solid" &&
        outlineWidth === "3px" &&
        outlineOffset === "2px" &&
        boxShadow.includes("0px 0px 0px 2px"),
    );
    const pressed = label ?? at.closest(".right-head") ?? at;
    const { width, height } = pressed.getBoundingClientRect();
    const exempt =
      at.matches("[tabindex]:not(button, a, input)") || getComputedStyle(at).display === "inline";
    return {
      name: `${at.tagName} ${at.className} ${(at.textContent || at.getAttribute("aria-label") || "").slice(0, 30)}`,
      place: [...document.querySelectorAll("*")].indexOf(at),
      ringed,
      target: exempt ? null : Math.min(width, height),
    };
  });
}

/** Presses Tab from the top of the page until focus leaves it. */
export async function tabThrough(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await currentStop(page);
    if (stop === null || stop.place === stops[0]?.place) return stops;
    stops.push(stop);
  }
}

/** Controls where Tab never stops, though they are displayed. A group of choices has one stop, and arrows inside. */
export function neverReached(page: Page, stops: readonly Stop[]): Promise<readonly string[]> {
  return page.evaluate(
    (places) => {
      const all = [...document.querySelectorAll("*")];
      const reached = new Set(places.map((place) => all[place]));
      return [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, [tabindex='0']")]
        .filter((control) => control.tabIndex >= 0 && control.checkVisibility())
        .filter((control) => {
          const group = control.closest("[role=radiogroup]");
          return !(group ? [...reached].some((one) => one && group.contains(one)) : reached.has(control));
        })
        .map((control) => control.outerHTML.slice(0, 120));
    },
    stops.map(({ place }) => place),
  );
}

/** Heights of the answers, in px. */
export const answerHeights = (page: Page): Promise<readonly number[]> =>
  page.locator(".answer").evaluateAll((answers) => answers.map((one) => one.getBoundingClientRect().height));

/** Seconds of the longest movement on the page. */
export function longestMovement(page: Page): Promise<number> {
  return page.evaluate(() => {
    const seconds = [...document.querySelectorAll("*")].flatMap((element) =>
      [undefined, "::before", "::after"].flatMap((part) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element, part);
        return `${transitionDuration},${animationDuration}`.split(",").map(Number.parseFloat);
      }),
    );
    return Math.max(...seconds);
  });
}

/** Elements that wear a shadow: not a line drawn inside, nor the ring of focus. */
export function shadows(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((element) => {
        const { boxShadow } = getComputedStyle(element);
        return boxShadow !== "none" && !/\) 0px 0px 0px [\d.]+px/.test(boxShadow);
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}

/** Drawings that nobody would see: of the colour of the ground. */
export function unseenDrawings(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const ground = (element: Element | null): string => {
      if (element === null) return getComputedStyle(document.documentElement).backgroundColor;
      const { backgroundColor } = getComputedStyle(element);
      return /^rgba\(.*, 0\)$/.test(backgroundColor) ? ground(element.parentElement) : backgroundColor;
    };
    return [...document.querySelectorAll("svg.glyph, svg.icon")]
      .filter((drawing) => drawing.checkVisibility({ visibilityProperty: true }))
      .filter((drawing) => getComputedStyle(drawing).stroke === ground(drawing))
      .map((drawing) => `${drawing.getAttribute("data-truth")} in ${drawing.parentElement?.className}`);
  });
}

/** Parts whose edge must stay when the colours of the system replace ours. */
const EDGED = [
  ".answer",
  ".answer-dot",
  ".button",
  ".entry-input",
  ".entry-select",
  ".search-input",
  ".tick-box",
  ".toggle-chip",
  ".chip",
  ".note",
  ".decider",
  ".member",
  ".right",
  ".deadline-card",
];

/** Those of these parts that have lost their edge, or are not on the page at all. */
export function withoutEdge(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    (parts) =>
      parts.filter((part) => {
        const all = [...document.querySelectorAll(part)];
        const bare = all.filter((element) => {
          const style = getComputedStyle(element);
          return (
            Number.parseFloat(style.borderBlockStartWidth) < 1 ||
            style.borderBlockStartStyle === "none" ||
            style.borderBlockStartColor === style.backgroundColor ||
            /^rgba\(.*, 0\)$/.test(style.borderBlockStartColor)
          );
        });
        return all.length === 0 || bare.length > 0;
      }),
    EDGED,
  );
}
