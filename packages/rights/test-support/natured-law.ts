// SPDX-License-Identifier: AGPL-3.0-or-later
/** A random law whose items, versions and branches give this or that when they say yes, and a goal over all of them. */
import fc from "fast-check";
import type { Law, Nature } from "../src/syntax/index.ts";
import { randomLaw, readable } from "./random-law.ts";
import { tinyItem, tinyVersion } from "./tiny-syntax.ts";

const natures = fc.constantFrom<Nature | undefined>(
  "as-of-right",
  "as-of-right",
  "discretionary",
  "discretionary",
  "duty",
  "prohibition",
  "information",
  undefined,
);

/** Natures enough for every item, version and branch of a random law. */
const MOST = 40;

export const naturedLaw: fc.Arbitrary<Law> = fc
  .tuple(
    randomLaw({ constraints: false, deductions: false }),
    fc.array(natures, { minLength: MOST, maxLength: MOST }),
    fc.array(fc.boolean(), { minLength: MOST, maxLength: MOST }),
  )
  .map(([law, given, flags]) => {
    let [at, flag] = [0, 0];
    const natured = <T extends object>(x: T): T => {
      const nature = given[at++ % MOST];
      return nature === undefined ? x : { ...x, nature };
    };
    const items = [...law.items.values()].map((item) =>
      natured({
        ...item,
        versions: item.versions.map((version) =>
          natured({
            ...version,
            mayApplyAnyway: flags[flag++ % MOST] === true && flags[flag++ % MOST] === true,
            branches: version.branches.map(natured),
          }),
        ),
      }),
    );
    const any = items.map(({ id }) => ({ kind: "applies" as const, item: id, with: {} }));
    const goal = tinyItem(
      "objectif-tout",
      [tinyVersion("v1", "2000-01-01", { when: { kind: "any", of: any } })],
      {
        nature: "information",
      },
    );
    return { ...law, items: new Map([...items, goal].map((item) => [item.id, item])) };
  })
  .map(readable);

/** What an issue may become when more is known: a right stays a right, and what one may ask for is not taken back. */
export const ISSUES_AFTER: Readonly<Record<string, readonly string[]>> = {
  entitled: ["entitled"],
  forbidden: ["forbidden", "entitled"],
  must: ["must", "forbidden", "entitled"],
  "may-apply": ["may-apply", "must", "forbidden", "entitled"],
  blocked: ["blocked"],
  "not-by-this-way": ["not-by-this-way"],
  "not-concerned": ["not-concerned"],
};
