// SPDX-License-Identifier: AGPL-3.0-or-later
/** The law of the repository: every worked case holds, and hiding facts never turns an answer round. */
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawSituations } from "../../test-support/drawn-situations.ts";
import { ISSUES_AFTER } from "../../test-support/natured-law.ts";
import { packForCases } from "../cases/pack-for-cases.ts";
import { replayCase } from "../cases/worked-cases.ts";
import { loadModel, type ModelCase } from "../engine/model.ts";
import type { Item, ListAnswer, Situation, WorkedCase } from "../syntax/index.ts";
import { compileFolder } from "./compile-folder.ts";

const { law, packed, presentation } = await compileFolder(
  fileURLToPath(new URL("../../../../law", import.meta.url)),
);
if (!law || !packed) throw new Error("the law does not compile: see the compiler's own tests");
const items = [...law.items.values()];
const model = loadModel(await packForCases(law));
const cases = items.flatMap((item) => item.cases.map((one): [Item, WorkedCase] => [item, one]));

describe("worked cases", () => {
  it.each(items.map((item) => [item.place.file, item] as const))("%s", { timeout: 60_000 }, (_file, item) => {
    const failures = item.cases.flatMap((one) => replayCase(model, item, one).failures);
    expect(failures).toEqual([]);
  });
});

/** The situation without each part for which `keep` says no. */
function hidden(situation: Situation, keep: (part: number) => boolean): Situation {
  let part = 0;
  const some = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(() => keep(part++)));
  const lists = Object.entries(situation.lists).flatMap(([name, list]): [string, ListAnswer][] => {
    const complete = keep(part++) ? list.complete : "unknown";
    return keep(part++) ? [[name, { complete, members: list.members.map(some) }]] : [];
  });
  return {
    facts: some(situation.facts),
    lists: Object.fromEntries(lists),
    readings: some(situation.readings),
  };
}

describe("hiding facts", () => {
  it("never turns a settled answer into another, but by a presumption that is marked", {
    timeout: 120_000,
  }, () => {
    let settled = 0;
    fc.assert(
      fc.property(fc.nat(cases.length - 1), fc.nat(2 ** 30), (index, mask) => {
        const [item, one] = cases[index] as [Item, WorkedCase];
        const less = hidden(one.situation, (part) => ((mask >>> (part % 30)) & 1) === 1);
        const encode = (s: Situation): ModelCase => model.encode(s, one.on);
        const [full, part] = [encode(one.situation), encode(less)];
        const units = [
          ...model.goals,
          item.id,
          ...(item.versions.at(-1)?.branches ?? []).map((branch) => `${item.id} / ${branch.id}`),
        ];
        for (const unit of units) {
          const [more, fewer] = [model.determine(full, unit), model.determine(part, unit)];
          if (fewer.presumed.length > 0 || more.presumed.length > 0) continue;
          if (fewer.value !== "unknown") settled++;
          const context = `${unit}, ${one.name}`;
          expect(ISSUES_AFTER[fewer.issue] ?? [more.issue], context).toContain(more.issue);
          if (fewer.value !== "unknown") expect(more.value, context).toBe(fewer.value);
          else if (more.value !== "unknown") expect(fewer.possible, context).toContain(more.value);
        }
      }),
      { numRuns: 400, seed: 20261120 },
    );
    expect(settled).toBeGreaterThan(50);
  });
});

describe("an answer to a situation of which much is unknown", () => {
  const provisions = model.loaded.units.filter(({ unit }) => unit.displayed).map(({ unit }) => unit.id);

  it("says that it may hide something in less than one case in a hundred", { timeout: 120_000 }, () => {
    const drawn = [0.5, 0.7, 0.9].flatMap((unknown) => drawSituations(model, 15, unknown, 42));
    const situations = [{ facts: {}, lists: {}, readings: {} }, ...drawn];
    const answers = situations.flatMap((situation) => {
      const encoded = model.encode(situation, "2026-11-20");
      return provisions.map((unit) => model.determine(encoded, unit));
    });
    const inexact = answers.filter(({ exact }) => !exact).map(({ id }) => id);
    expect(inexact.length, inexact.join(", ")).toBeLessThan(answers.length / 100);
  });
});

describe("the law as shipped", () => {
  it("answers as the one that replays the cases", { timeout: 60_000 }, () => {
    const shipped = loadModel(JSON.parse(JSON.stringify(packed)), presentation);
    for (const [item, { situation, on }] of cases.filter((_, i) => i % 40 === 0)) {
      const [a, b] = [shipped, model].map((m) => m.determine(m.encode(situation, on), item.id));
      expect([a?.value, a?.exact, a?.possible, a?.issue]).toEqual([
        b?.value,
        b?.exact,
        b?.possible,
        b?.issue,
      ]);
      const decided = a?.version;
      if (decided) expect(decided.source.length, `${item.id} / ${decided.name}`).toBeGreaterThan(0);
    }
  });

  it("knows nothing of a person of whom nothing is known", { timeout: 60_000 }, () => {
    const nothing = model.encode({ facts: {}, lists: {}, readings: {} }, "2026-11-20");
    const answers = model.determineAll(nothing);
    expect(answers.filter(({ value }) => value === "unknown").length).toBeGreaterThan(answers.length / 2);
    expect(answers.filter(({ value, issue }) => value === "yes" && issue === "entitled")).toEqual([]);
  });
});
