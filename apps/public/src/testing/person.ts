// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a person does on the page, in the words of a story. Names of controls are those of the French page. */
import type { Locator, Page } from "playwright-core";

/** Joiners and special spaces are invisible to a reader: stories are written without them. */
export const plain = (text: string | null) =>
  (text ?? "")
    .replace(/[\u2060\u2066-\u2069]/g, "")
    .replace(/[\u00a0\u202f]/g, " ")
    .trim();

export const title = async (page: Page) => plain(await page.getByRole("heading", { level: 1 }).textContent());

/**
 * The visible answer with these words.
 * @param page the page, or a part of it.
 */
export const answer = (page: Pick<Page, "locator">, words: string | RegExp): Locator =>
  page.locator("label.answer").filter({ hasText: words });

/** The answer to the question of nationality that most people give. */
export const FOREIGN = "Ni française, ni européenne, ni algérienne";

export async function begin(page: Page, entrance: string): Promise<void> {
  await answer(page, entrance).click();
  await page.getByRole("button", { name: "Commencer" }).click();
  await page.locator("form.question").waitFor();
}

/** Every file of a visit has come. An idle network tells nothing of it: a slow telephone computes between two files. */
export const settled = (page: Page) => page.locator("html[data-settled]").waitFor();

/** Goes to English, whose words of the law come last. */
export async function goEnglish(page: Page): Promise<void> {
  const words = page.waitForResponse(/\/assets\/translations\.en-/);
  await page.getByRole("button", { name: "English" }).first().click();
  await (await words).finished();
}

/** Does something, and waits until another question, or another view, is there. */
export async function untilElsewhere(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await page.getByRole("heading", { level: 1 }).textContent();
  await act();
  await page.waitForFunction((old) => document.querySelector("h1")?.textContent !== old, before);
}

const press = (page: Page, button: string) =>
  untilElsewhere(page, () => page.getByRole("button", { name: button, exact: true }).click());

export const next = (page: Page) => press(page, "Continuer");
export const pass = (page: Page) => press(page, "Passer cette question");
export const back = (page: Page) => press(page, "Retour");

export const asks = (page: Page) => page.locator("form.question").isVisible();

/** Gives the first possible answer to whatever is asked, as a hurried person would. */
export async function answerAnything(page: Page): Promise<void> {
  const first = page.locator("label.answer").first();
  await first.click();
  const field = page.locator(".answer-detail input").first();
  if (await field.isVisible()) {
    const isDate = await answer(page, "Environ").isVisible();
    await field.fill(isDate ? "15/03/2026" : "12");
  }
  await next(page);
}

/** Gives the first answer, and presses another button before the page has done anything else. */
export async function answerAndPress(page: Page, button: string): Promise<void> {
  await page.locator("label.answer").first().click();
  await page.evaluate(async (words) => {
    const other = [...document.querySelectorAll("button")].find((one) => one.textContent?.includes(words));
    document.querySelector<HTMLElement>("form.question button[type=submit]")?.click();
    // What the page makes of the answer at once is done; what it leaves for later is not.
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    other?.click();
  }, button);
}

/** Passes questions until one offers this answer. */
export async function passUntil(page: Page, offered: string, most = 80): Promise<void> {
  for (let asked = 0; asked < most && (await asks(page)); asked += 1) {
    if (await answer(page, offered).isVisible()) return;
    await pass(page);
  }
  throw new Error(`No question offered « ${offered} ».`);
}

/** What has focus: its tag, and its words or those of its label. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element?.closest("label")?.textContent;
    return { tag: element?.tagName ?? "", text: label ?? element?.textContent ?? "" };
  });

export interface Tabbing {
  /** How many times she presses at most. */
  readonly most?: number;
  readonly key?: "Tab" | "Shift+Tab";
}

/** Presses Tab until what has focus is what this selector says, or contains these words. */
export async function tabTo(
  page: Page,
  sought: string | { readonly words: string },
  { most = 40, key = "Tab" }: Tabbing = {},
): Promise<void> {
  const there = () =>
    typeof sought === "string"
      ? page.evaluate((selector) => document.activeElement?.matches(selector), sought)
      : focused(page).then(({ text }) => plain(text).includes(sought.words));
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press(key);
    if (await there()) return;
  }
  throw new Error(`${key} never reached ${JSON.stringify(sought)}.`);
}

/** What a person answers to each question, by its first words: the words of an answer, or a day. Others are passed. */
export type Told = Readonly<Record<string, string | { readonly day: string }>>;

/** Answers what is asked as the story tells it, passes the rest, and stops when all of it was told. */
export async function tell(page: Page, told: Told, most = 16): Promise<void> {
  const left = new Set(Object.keys(told));
  for (let asked = 0; asked < most && left.size > 0 && (await asks(page)); asked += 1) {
    const question = await title(page);
    const known = [...left].find((words) => question.startsWith(words));
    if (known === undefined) {
      await pass(page);
      continue;
    }
    left.delete(known);
    await say(page, told[known] ?? "");
    await next(page);
  }
  if (left.size > 0) throw new Error(`Never asked: ${[...left].join(" ; ")}`);
}

async function say(page: Page, reply: Told[string]): Promise<void> {
  if (typeof reply === "string") return answer(page, reply).first().click();
  await answer(page, "Je connais le jour").click();
  await page.getByLabel("Jour, mois, année").fill(reply.day);
}

export const openRights = (page: Page) =>
  untilElsewhere(page, () => page.getByRole("button", { name: "Voir vos droits" }).click());

/** The right of this title in the page of results, unfolded: its value in words, and its parts by their titles. */
export async function unfold(page: Page, named: string) {
  const trigger = page.locator(".results").getByRole("button", { name: named }).first();
  const far = page.locator(".results").getByRole("button", { name: /^Encore .* possibles?/ });
  if (!(await trigger.isVisible()) && (await far.isVisible())) await far.click();
  const value = plain(await trigger.textContent())
    .split(" : ")
    .at(-1);
  if ((await trigger.getAttribute("aria-expanded")) !== "true") await trigger.click();
  const right = trigger.locator("xpath=ancestor::*[@data-right]");
  const part = async (heading: string) =>
    plain(await right.locator(".right-section", { hasText: heading }).first().textContent());
  return { value, part };
}
