// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is told aloud of an answer, on the real law. */
import { readFileSync } from "node:fs";
import { loadModel, type PackedLaw, type Presentation } from "@sauf-conduit/rights";
import { describe, expect, it } from "vitest";
import { NO_DECISION_YET } from "../session/decisions.ts";
import type { EntranceId } from "../session/entrances.ts";
import { doorReaders } from "./door-reader.ts";
import { rightsShown } from "./rights-shown.ts";

const built = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../build/${file}`, import.meta.url), "utf8"));
const presentation = built("presentation.json") as Presentation;
const model = loadModel(built("law.json") as PackedLaw);
const shown = rightsShown(model, presentation);

type Facts = Readonly<Record<string, string>>;

/** What an answer changes, and what is told of it. */
function changed(entrance: EntranceId, said: Facts, answer: Facts) {
  const [before, after] = [said, { ...said, ...answer }].map((facts) => {
    const encoded = model.encode({ facts, lists: {}, readings: {} }, "2026-11-22");
    return { encoded, answers: new Map(shown.map(({ unit }) => [unit, model.determine(encoded, unit)])) };
  });
  if (!before || !after) throw new Error("two readings");
  const reader = doorReaders({ model, presentation, shown, entrance, shownFirst: undefined })(null);
  const { changes, news } = reader.changedBetween(before, after);
  const told = ({ unit, answer: { value } }: (typeof news)[number]) => `${unit}: ${value}`;
  return { changes: changes.map(told), news: news.map(told) };
}

const FOREIGN = {
  "régime de nationalité": "droit commun",
  ...Object.fromEntries(NO_DECISION_YET.map((fact) => [fact, "aucune"])),
};

describe("what is told aloud", () => {
  it.each(["all", "asylum"] as const)("by %s is not that an adult no longer goes to school", (entrance) => {
    const { changes, news } = changed(entrance, FOREIGN, { "est majeur": "oui" });
    expect(changes).toContain("scolarite-3-16 / ecole: no");
    expect(news.filter((one) => one.startsWith("scolarite"))).toEqual([]);
  });

  it("is what an answer opens, by whatever door, after what one came for", () => {
    const said = { ...FOREIGN, "est majeur": "oui", "se dit victime d'une infraction": "oui" };
    const { news } = changed("violence", FOREIGN, said);
    expect(news[0]).toBe("plainte-sans-condition-de-sejour: yes");
    expect(changed("asylum", FOREIGN, said).news).toContain("plainte-sans-condition-de-sejour: yes");
  });

  it("is what closes of the door because of what happened to her", () => {
    const said = { ...FOREIGN, "est majeur": "oui", "avis médical rendu": "pas encore rendu" };
    const { news } = changed("illness", said, { "réside habituellement en France": "oui" });
    expect(news).toContain("aps-malade-sans-residence-habituelle: no");
  });

  it("is not what closes of a subject that she did not come for", () => {
    const said = { ...FOREIGN, "est majeur": "oui" };
    const answer = { "victime de traite ou de proxénétisme": "non" };
    const { changes, news } = changed("illness", said, answer);
    expect(changes.length).toBeGreaterThan(0);
    expect(news).toEqual([]);
  });
});
