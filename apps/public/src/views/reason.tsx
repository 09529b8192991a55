// SPDX-License-Identifier: AGPL-3.0-or-later
/** One reason of an answer: what is known, who says so, what the law wants instead; reasons may hold others. */
import type { ReasonNode, Truth } from "@sauf-conduit/rights";
import { Glyph, LinkButton } from "@sauf-conduit/ui";
import type { ReactNode } from "react";
import { isAskable, questionOf, repeatsSensitive } from "../engine/assess.ts";
import { useLawWords } from "../law/words.tsx";
import { type MessageKey, Say, useSay } from "../messages/language.tsx";
import { isTold } from "../session/situation.ts";
import { useCheck } from "./check-context.tsx";
import { MeasuredTest } from "./measured-test.tsx";
import { Name } from "./name.tsx";

/** Reasons have no identity beyond their place. */
export function ReasonList({ of }: { of: readonly ReasonNode[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: as said above.
  return withoutRepeats(of).map((node, index) => <Reason key={index} node={node} />);
}

/** Two tests of one fact that the same answer meets are one reason to a reader. */
function withoutRepeats(nodes: readonly ReasonNode[]): readonly ReasonNode[] {
  const words = ({ kind, name, value, answer, test, children }: ReasonNode): string =>
    JSON.stringify([kind, name, value, answer ?? test, children]);
  return [...new Map(nodes.map((node) => [words(node), node])).values()];
}

/**
 * Whether the reason speaks for the right. A reason made of others (another right, a named condition, perhaps
 * denied) speaks as its parts do: its own value is that of the thing named, not of what the rule wants of it.
 */
function speaksFor(node: ReasonNode): Truth {
  if (node.children.length === 0) return node.value;
  const parts = node.children.map(speaksFor);
  return parts.find((value) => value === "no") ?? parts.find((value) => value === "unknown") ?? "yes";
}

function Reason({ node }: { node: ReasonNode }): ReactNode {
  const say = useSay();
  const { presentation } = useCheck();
  if (node.kind === "group") return <ReasonList of={node.children} />;
  const value = speaksFor(node);
  // Paper is seen by others: it does not read an answer to a sensitive question back.
  const kept = node.answer !== undefined && repeatsSensitive(node, presentation);
  return (
    <li className={kept ? "no-print" : undefined}>
      <Glyph value={value} />
      <div>
        <span className="unseen">{say(`reason.value.${value}`)} : </span>
        <Held node={node} />
        <span className="sub">
          <Origin node={node} />
        </span>
        {node.children.length > 0 && (
          <ul className="marked">
            <ReasonList of={node.children} />
          </ul>
        )}
      </div>
    </li>
  );
}

/** What is known; of what the law works out without a figure of it, the test that it meets. */
function heldIn({ kind, value, answer, test, children }: ReasonNode): string | undefined {
  const isMet = kind === "computed" && value === "yes" && children.length === 0;
  return answer ?? (isMet ? test : undefined);
}

/** The question and its answer, or what the law works out and what it comes to. */
function Held({ node }: { node: ReasonNode }) {
  const held = heldIn(node);
  const name = <Name key="name" name={node.name} />;
  if (held === undefined) return name;
  const id = node.kind === "computed" ? "reason.reckoned.is" : "reason.answered";
  const words = (
    <b key="held">
      <MeasuredTest of={node} first={node.kind !== "computed"}>
        {held}
      </MeasuredTest>
    </b>
  );
  return <Say id={id} values={{ name, held: words }} />;
}

/** Who says so. @param isTold by the person herself. */
function originOf(node: ReasonNode, isTold: boolean): MessageKey | null {
  if (node.children.length > 0) {
    return node.negated ? `reason.denied.${speaksFor(node)}` : `reason.wanted-other.${speaksFor(node)}`;
  }
  if (node.kind === "reading") return "reason.reading";
  if (node.presumed) return "reason.presumed";
  if (node.answer !== undefined && node.kind === "computed") return "reason.reckoned";
  if (node.answer !== undefined) return isTold ? "reason.said" : "reason.deduced";
  return node.value === "unknown" ? "reason.not-said" : null;
}

/** What the law wants, when the answer does not fit; null when it does. */
function wantedBy({ test, kind, negated, value, children }: ReasonNode): string | null {
  if (value === "yes" || children.length > 0) return null;
  if (test !== undefined) return test;
  if (kind !== "fact") return null;
  return negated ? "non" : "oui";
}

function Origin({ node }: { node: ReasonNode }) {
  const say = useSay();
  const { presentation, session } = useCheck();
  const origin = originOf(node, isTold(session.replies, questionOf(node.name, presentation)));
  const wanted = wantedBy(node);
  return (
    <>
      {origin !== null && say(origin)}
      {wanted !== null && (
        <>
          {origin !== null && " · "}
          <Say id="reason.wanted" values={{ test: <MeasuredTest of={node}>{wanted}</MeasuredTest> }} />
        </>
      )}
      {presentation.facts[node.name]?.appreciation === true && <> · {say("reason.appreciation")}</>}
      {node.value === "no" && node.answer !== undefined && <ChangeAnswer fact={node.name} />}
      {node.kind === "fact" && <WhatIf fact={node.name} />}
    </>
  );
}

/** Any fact that can be asked may be tried with another answer. */
function WhatIf({ fact }: { fact: string }) {
  const { presentation, move } = useCheck();
  const say = useSay();
  const words = useLawWords();
  const question = questionOf(fact, presentation);
  if (!isAskable(fact, presentation)) return null;
  const asked = words(presentation.facts[question]?.question ?? question).text;
  return (
    <span className="no-print">
      {" · "}
      <LinkButton
        aria-label={say.text("what-if.of", { question: asked })}
        onPress={() => move({ kind: "supposed", fact: question })}
      >
        {say("what-if")}
      </LinkButton>
    </span>
  );
}

/** An answer that closes a right may be wrong, or may have changed: it is one press away. */
function ChangeAnswer({ fact }: { fact: string }) {
  const { session, place, move, presentation } = useCheck();
  const say = useSay();
  const question = questionOf(fact, presentation);
  if (session.replies[question] === undefined) return null;
  const returnTo = place.view === "rights" ? "rights" : null;
  return (
    <>
      {" · "}
      <LinkButton onPress={() => move({ kind: "asked", fact: question, returnTo })}>
        {say("reason.change")}
      </LinkButton>
    </>
  );
}
