// SPDX-License-Identifier: AGPL-3.0-or-later
/** A worked case that sits on the very bound of « plus de » or « moins de »: the word deserves a second look. */

import type { Answer, Condition, Item, Value } from "../../syntax/index.ts";
import { visitBranch, visitVersion } from "../../syntax/visit.ts";
import type { Report } from "../text/diagnostics.ts";
import { fr } from "../text/french.ts";
import { readDuration } from "../text/literals.ts";

const ALTERNATIVES = {
  "more-than": ["plus de", "au moins"],
  "less-than": ["moins de", "au plus"],
} as const;

interface StrictTest {
  readonly fact: string;
  readonly op: keyof typeof ALTERNATIVES;
  readonly than: Value;
}

/**
 * Only facts compared to a literal: a computed value would have to be evaluated, and zero is never a border.
 * A condition that carries a `note` has had its second look.
 */
export function checkBorders(item: Item, report: Report): void {
  const tests: StrictTest[] = [];
  const explained = new Set<Condition>();
  const visitor = {
    condition: (condition: Condition): void => {
      if (condition.kind === "labelled" && condition.note !== undefined) explained.add(condition.of);
      if (condition.kind !== "compare" || condition.value.kind !== "fact" || explained.has(condition)) return;
      const fact = condition.value.name;
      for (const { op, than } of condition.tests)
        if (op === "more-than" || op === "less-than") tests.push({ fact, op, than });
    },
  };
  for (const version of item.versions) {
    visitVersion(version, visitor);
    for (const branch of version.branches) visitBranch(branch, visitor);
  }
  for (const { name, place, situation } of item.cases) {
    for (const { fact, op, than } of tests) {
      if (!isOn(situation.facts[fact], than)) continue;
      const [found, other] = ALTERNATIVES[op];
      const message = fr`Le cas « ${name} » est juste sur la limite de « ${fact} ». La règle dit « ${found} » : est-ce bien le mot du texte, et non « ${other} » ? Si oui, dites-le dans une « note » de cette condition.`;
      report.warning("border-case", place, message);
    }
  }
}

function isOn(answer: Answer | undefined, bound: Value): boolean {
  if (bound.kind === "number") return bound.number !== 0 && answer === bound.number;
  if (bound.kind !== "duration" || typeof answer !== "string") return false;
  const read = readDuration(answer);
  return (
    read?.kind === "duration" &&
    read.duration.unit === bound.duration.unit &&
    read.duration.count === bound.duration.count
  );
}
