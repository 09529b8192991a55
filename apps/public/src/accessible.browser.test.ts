// SPDX-License-Identifier: AGPL-3.0-or-later
/** Every view, in light, dark and right to left, on a phone and on a desk: no fault for axe, no sideways scroll. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answer, answerAnything, begin, next, passUntil } from "./testing/person.ts";
import { openSite, type Site, type VisitOptions } from "./testing/site.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

const sidewaysScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Looks at each view in turn; returns what is wrong, by view. */
async function lookAround(page: Page): Promise<Record<string, readonly string[]>> {
  const wrong: Record<string, readonly string[]> = {};
  const look = async (view: string) => {
    const seen = [...(await faults(page))];
    if ((await sidewaysScroll(page)) > 0) seen.push("scrolls sideways");
    if (seen.length > 0) wrong[view] = seen;
  };
  await look("start");
  await page.getByRole("button", { name: /Commencer|Start/ }).click();
  await look("start, nothing chosen");
  await answer(page, /Tout regarder|Look at everything/).click();
  await page.getByRole("button", { name: /Commencer|Start/ }).click();
  await page.locator("form.question").waitFor();
  await page.getByRole("button", { name: /Pourquoi cette question|Why this question/ }).click();
  await look("question of words");
  await answerAnything(page);
  await passUntil(page, "Je connais le jour");
  await answer(page, "Je connais le jour").click();
  await page.locator(".answer-detail input").first().fill("31/02/2026");
  await page.getByRole("button", { name: "Continuer", exact: true }).click();
  await look("question of a date, wrong");
  await answer(page, "Je ne sais pas").click();
  await next(page);
  await passUntil(page, "Oui");
  await answerAnything(page);
  await look("question after answers");

  const whole = page.getByRole("button", { name: /Voir vos droits|Voir sur toute la page/ });
  await whole.first().click();
  await look("rights");
  for (const group of ["page-yes", "page-unknown", "page-no"]) {
    const right = page.locator(`section[aria-labelledby=${group}] .right-trigger`).first();
    if (await right.isVisible()) await right.click();
  }
  for (const folded of await page.locator(".folded-group button").all()) await folded.click();
  await look("rights unfolded");
  await page.getByRole("button", { name: "Mes réponses" }).click();
  await look("answers");
  return wrong;
}

const LOOKS: Record<string, VisitOptions> = {
  "phone, light": { width: 360, height: 740 },
  "phone, dark": { width: 360, height: 740, dark: true },
  "phone, right to left": { width: 360, height: 740, rightToLeft: true },
  "small phone": { width: 320, height: 568 },
  "desk, light": { width: 1280, height: 900 },
  "desk, dark": { width: 1280, height: 900, dark: true },
  "desk, right to left": { width: 1280, height: 900, rightToLeft: true },
};

describe("every view", () => {
  it.each(Object.keys(LOOKS))("%s", async (look) => {
    const { page, complaints, close } = await site.visit(LOOKS[look]);
    expect(await lookAround(page)).toEqual({});
    expect(complaints).toEqual([]);
    await close();
  });

  it("marks as French what is not translated, and says so to speech", async () => {
    const { page, close } = await site.visit({ language: "en-GB" });
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await faults(page)).toEqual([]);
    await answer(page, "Look at everything").click();
    await page.getByRole("button", { name: "Start" }).click();
    await page.locator("form.question").waitFor();
    expect(await faults(page)).toEqual([]);
    const unmarked = await page.evaluate(() => {
      const french = /[éèêàç]|\b(une|des|est|pour)\b/i;
      const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (nodes.nextNode()) {
        const text = nodes.currentNode.textContent ?? "";
        const spoken = nodes.currentNode.parentElement?.closest("[lang],[translate=no]");
        if (french.test(text) && spoken === document.documentElement) found.push(text);
      }
      return found;
    });
    expect(unmarked.filter((text) => !/préfet|récépissé/i.test(text))).toEqual([]);
    await close();
  });
});
