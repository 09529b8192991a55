// SPDX-License-Identifier: AGPL-3.0-or-later
/** On the law of the repository: a text decides nothing on the eve of its first day. */
import { fileURLToPath } from "node:url";
import { addDays, formatDay, parseDay } from "@sauf-conduit/calendar";
import { expect, it } from "vitest";
import { compileFolder } from "../building/compile-folder.ts";
import { loadModel } from "../engine/model.ts";
import { announcedVersions } from "./announced.ts";

const EXAMINED = "date de l'examen";

it("announces each version on the eve of its first day, when it decides nothing, and no longer on that day", async () => {
  const { law, packed, presentation } = await compileFolder(
    fileURLToPath(new URL("../../../../law", import.meta.url)),
  );
  if (!law || !packed || !presentation)
    throw new Error("the law does not compile: see the compiler's own tests");
  const model = loadModel(packed, presentation);
  /** The names of the versions that may decide, when nothing happened that chooses another day. */
  const candidates = (id: string, on: string): string[] => {
    const chosen = (law.items.get(id)?.selectedBy ?? []).filter((fact) => fact !== EXAMINED);
    const facts = Object.fromEntries(chosen.map((fact) => [fact, "aucune"]));
    const encoded = model.encode({ facts, lists: {}, readings: {} }, on, { laterEvents: true });
    return model.determine(encoded, id).candidates.map(({ name }) => name);
  };
  let seen = 0;
  for (const { id, versions } of Object.values(presentation.items)) {
    if (!law.items.get(id)?.selectedBy.includes(EXAMINED)) continue;
    for (const { name, from } of versions) {
      const eve = formatDay(addDays(parseDay(from) ?? 0, -1));
      expect(announcedVersions(versions, eve).map((version) => version.name)).toContain(name);
      expect(announcedVersions(versions, from).map((version) => version.name)).not.toContain(name);
      expect(candidates(id, eve), `${id}, ${name}, ${eve}`).not.toContain(name);
      if (candidates(id, from).includes(name)) seen++;
    }
  }
  // What decides on its first day, or the test would hold of a law that never answers.
  expect(seen).toBeGreaterThan(100);
}, 60_000);
