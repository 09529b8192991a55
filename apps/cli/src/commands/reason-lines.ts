// SPDX-License-Identifier: AGPL-3.0-or-later
/** Reasons on paper: one line for what is known, with what the rule asks of it when that is not the same. */
import { inEuros, type ReasonNode } from "@sauf-conduit/rights";
import type { Messages } from "../messages/fr.ts";
import { bullet } from "../text/block.ts";
import { type Lexicon, nameOf, testText } from "../text/tests.ts";
import { nameText } from "./name-text.ts";

export function reasonLines(
  nodes: readonly ReasonNode[],
  lexicon: Lexicon,
  messages: Messages,
  depth = 0,
): string[] {
  return alike(nodes).flatMap(({ node, tests }) => {
    const deeper = node.kind === "group" && node.children.length > 0 ? depth : depth + 1;
    const own = deeper === depth ? [] : bullet(reasonText(node, tests, lexicon, messages), depth);
    return [...own, ...reasonLines(node.children, lexicon, messages, deeper)];
  });
}

interface Alike {
  readonly node: ReasonNode;
  readonly tests: readonly string[];
}

/** One line for one thing known, whatever the number of tests that it passes. */
function alike(nodes: readonly ReasonNode[]): Alike[] {
  const lines = new Map<string, Alike>();
  for (const node of nodes) {
    const { kind, name, value, answer, children } = node;
    const key = JSON.stringify([kind, name, value, answer, children]);
    const before = lines.get(key)?.tests ?? [];
    const tests = node.test === undefined || before.includes(node.test) ? before : [...before, node.test];
    lines.set(key, { node, tests });
  }
  return [...lines.values()];
}

function reasonText(
  node: ReasonNode,
  tests: readonly string[],
  lexicon: Lexicon,
  messages: Messages,
): string {
  const { explain: said, colon } = messages;
  const { kind, name, value, answer } = node;
  if (kind === "item") return colon(nameText(name, lexicon), messages.truthInSentence[value]);
  if (kind === "reading")
    return `${nameText(name, lexicon)} ${said.reading(testText(answer ?? tests[0] ?? "", lexicon))}`;
  const unit = lexicon.presentation.facts[name]?.unit;
  const measured = (test: string): string =>
    testText(inEuros(test, { unit, money: node.money }), lexicon, name);
  const known = answer === undefined ? said.holds[value] : measured(answer);
  // A word that was chosen, and an event that did not happen, say enough of themselves when they are right.
  const plain =
    value === "yes" && (lexicon.presentation.facts[name]?.type === "choice" || answer === "aucune");
  const asked = (plain ? [] : tests)
    .filter((test) => test !== answer)
    .map(measured)
    .join(messages.semicolon);
  const notes = [
    node.presumed === true ? said.presumed : null,
    asked === "" ? null : value === "yes" ? asked : said.wanted(asked),
  ].filter((note) => note !== null);
  return colon(nameOf(name, lexicon), notes.length > 0 ? `${known} (${notes.join(", ")})` : known);
}
