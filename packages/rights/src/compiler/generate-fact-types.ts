// SPDX-License-Identifier: AGPL-3.0-or-later
/** The facts of a law as TypeScript types: a misspelt fact, or an impossible answer, does not compile. */
import type { Fact, Law } from "../syntax/index.ts";

const HEAD = `// SPDX-License-Identifier: AGPL-3.0-or-later
// Generated from law/ by generate-fact-types.ts. Do not edit: change the facts, then generate again.
`;

/** The text of a module that exports `FactName`, `FactAnswers`, `ListName` and `ListMembers`. */
export function generateFactTypes(law: Law): string {
  const facts = [...law.facts.values()];
  const lists = facts.filter((fact) => fact.type === "list");
  const own = facts.filter((fact) => fact.type !== "list" && fact.listOf === undefined);
  const members = lists.map(({ name }) => {
    const fields = facts.filter((fact) => fact.listOf === name);
    return `  ${JSON.stringify(name)}: {\n${answers(fields, "    ")}  };\n`;
  });
  return [
    HEAD,
    `/** A day, \`2026-05-01\`, or « aucune »: the event did not happen. */`,
    `export type DayAnswer = \`\${number}-\${number}-\${number}\` | "aucune";\n`,
    `/** A day, or a day and its hour, \`2026-11-20 17:40\`. */`,
    `export type InstantAnswer = DayAnswer | \`\${number}-\${number}-\${number} \${number}:\${number}\`;\n`,
    `/** « 3 mois », « 48 heures ». */`,
    `export type DurationAnswer = \`\${number} \${"an" | "ans" | "mois" | "jour" | "jours" | "jour ouvré" | "jours ouvrés" | "heure" | "heures"}\`;\n`,
    union("FactName", facts),
    `\n/** What may be answered to each fact outside lists; a fact left out is unknown. */`,
    `export interface FactAnswers {\n${answers(own, "  ")}}\n`,
    union("ListName", lists),
    `\n/** What may be answered about one element of each list. */`,
    `export interface ListMembers {\n${members.join("")}}\n`,
  ].join("\n");
}

function union(name: string, facts: readonly Fact[]): string {
  const names = facts.map((fact) => `\n  | ${JSON.stringify(fact.name)}`);
  return `export type ${name} =${names.length === 0 ? " never" : names.join("")};`;
}

function answers(facts: readonly Fact[], indent: string): string {
  return facts.map((fact) => `${indent}${JSON.stringify(fact.name)}?: ${answerType(fact)};\n`).join("");
}

function answerType(fact: Fact): string {
  switch (fact.type) {
    case "yes-no":
      return '"oui" | "non"';
    case "choice":
      return (fact.values ?? []).map((value) => JSON.stringify(value)).join(" | ") || "never";
    case "number":
    case "money":
      return "number";
    case "duration":
      return "DurationAnswer";
    case "date":
      return "DayAnswer";
    case "datetime":
      return "InstantAnswer";
    case "list":
      return "never"; // a list is described by its members
  }
}
