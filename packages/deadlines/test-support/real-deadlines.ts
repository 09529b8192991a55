// SPDX-License-Identifier: AGPL-3.0-or-later
/** Last days asked of the law of the repository. */
import { fileURLToPath } from "node:url";
import { type Answer, loadModel } from "@sauf-conduit/rights";
import { compileFolder, type Item, readTranslations } from "@sauf-conduit/rights/compiler";
import type { Deadline, DeadlineQuestion } from "../src/deadline.ts";
import { deadlineOf } from "../src/deadline-of.ts";

const folder = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const { law, packed, presentation: words } = await compileFolder(folder("law"));
if (!law || !packed || !words) throw new Error("the law does not compile: see the compiler's own tests");

export const presentation = words;
export const model = loadModel(packed, presentation);

/** The worked cases of an item of the law. */
export const casesOf = (item: string): readonly WorkedCase[] => law.items.get(item)?.cases ?? [];

const english = (await readTranslations(folder("content/translations"))).catalogues.get("en") ?? {};

export type Facts = Readonly<Record<string, Answer>>;
type WorkedCase = Item["cases"][number];
type Asked = Partial<Pick<DeadlineQuestion, "limit" | "place" | "language">>;

export function ask(item: string, facts: Facts, on: string, more: Asked = {}): Deadline {
  return deadlineOf({
    model,
    presentation,
    situation: { facts, lists: {}, readings: {} },
    on,
    item,
    limit: null,
    place: null,
    language: "fr",
    translate: (text) => (more.language === "en" ? (english[text] ?? text) : text),
    ...more,
  });
}
