// SPDX-License-Identifier: AGPL-3.0-or-later
/** The bench law in publicodes, as its manual writes rules: `toutes ces conditions`, `variations` on the date. */
import type { Condition, Law, Value, Version } from "../src/syntax/index.ts";

type Rule = Record<string, unknown>;

/** Publicodes names take no apostrophe. */
export function publicodesName(name: string): string {
  return name.replaceAll("'", " ");
}

export function publicodesRules(law: Law): Record<string, Rule> {
  const rules: Record<string, Rule> = {};
  for (const fact of law.facts.values()) {
    if (fact.suppliedByApplication) continue;
    rules[publicodesName(fact.name)] = { question: fact.question ?? "" };
  }
  for (const item of law.items.values()) {
    const dated = item.versions.map((version, i) => ({
      version,
      until: item.versions[i + 1] ? dayNumber(item.versions[i + 1] as Version) : null,
    }));
    const [first] = item.versions;
    rules[publicodesName(item.id.replaceAll("-", " "))] = {
      variations: [
        { si: `${DECISION} < ${first ? dayNumber(first) : 0}`, alors: "non" },
        ...dated.map(
          ({ version, until }): Rule =>
            until === null
              ? { sinon: body(version) }
              : { si: `${DECISION} < ${until}`, alors: body(version) },
        ),
      ],
    };
  }
  return rules;
}

const DECISION = "date de la décision";

/** Days as the number 20190630: the order is the same, and publicodes compares numbers. */
function dayNumber(version: Version): number {
  return version.from.kind === "day" ? Number(version.from.day.replaceAll("-", "")) : 0;
}

function body(version: Version): Rule | string {
  const when = version.when ? say(version.when) : "oui";
  return { "toutes ces conditions": [when, ...version.except.map(negated)] };
}

function negated(c: Condition): Rule {
  return { "=": [say(c), "non"] };
}

function say(c: Condition): Rule | string {
  switch (c.kind) {
    case "fact":
      return publicodesName(c.name);
    case "not":
      return negated(c.of);
    case "all":
      return { "toutes ces conditions": c.of.map(say) };
    case "any":
      return { "une de ces conditions": c.of.map(say) };
    case "is":
      return { "une de ces conditions": c.among.map((word) => `${name(c.value)} = '${word}'`) };
    case "compare": {
      const [test] = c.tests;
      const op = { "at-least": ">=", "more-than": ">", "at-most": "<=", "less-than": "<" }[
        test?.op ?? "at-least"
      ];
      return `${name(c.value)} ${op} ${test?.than.kind === "number" ? test.than.number : 0}`;
    }
    case "applies":
      return publicodesName(c.item.replaceAll("-", " "));
    default:
      throw new Error(`the bench law does not use ${c.kind}`);
  }
}

function name(v: Value): string {
  return v.kind === "fact" ? publicodesName(v.name) : "";
}
