// SPDX-License-Identifier: AGPL-3.0-or-later
/** Why: the minimal reasons of an answer, in the words of the questions and of the answers given. */
import type { Determination, Explanation, ReasonNode, Truth } from "@sauf-conduit/rights";
import { Glyph, LinkButton } from "@sauf-conduit/ui";
import type { ReactNode } from "react";
import { questionOf } from "../engine/assess.ts";
import { Tested } from "../law/tested.tsx";
import { Law, LawWord } from "../law/words.tsx";
import { Say, useSay } from "../messages/language.tsx";
import { useCheck } from "./check-context.tsx";

export function Reasons({ explanation, answer }: { explanation: Explanation; answer: Determination }) {
  const say = useSay();
  const { whatever } = explanation;
  const because = withoutRepeats(explanation.because);
  const settled = answer.value !== "unknown" && whatever.length > 0;
  return (
    <>
      {settled && (
        <p>
          <b>{say("reason.whatever")}</b>{" "}
          <span className="muted">
            {whatever.map((name, index) => (
              <span key={name}>
                {index > 0 && ", "}
                <Name name={name} />
              </span>
            ))}
          </span>
        </p>
      )}
      {because.length > 0 ? (
        <ul className="marked">
          {because.map((node, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: reasons have no identity beyond their place.
            <Reason key={index} node={node} />
          ))}
        </ul>
      ) : (
        !settled && <p className="muted">{say(`reason.none.${answer.value}`)}</p>
      )}
      {explanation.value === "unknown" && answer.conditions === "yes" && (
        <p>{say("reason.only-exceptions")}</p>
      )}
      <Risks answer={answer} />
      <Readings answer={answer} />
    </>
  );
}

/** Two tests of one fact that the same answer meets are one reason to a reader. */
function withoutRepeats(nodes: readonly ReasonNode[]): readonly ReasonNode[] {
  const seen = new Set<string>();
  return nodes.filter((node) => {
    const words = JSON.stringify([node.kind, node.name, node.value, node.answer, node.children]);
    if (seen.has(words)) return false;
    seen.add(words);
    return true;
  });
}

/** A name of the law in words: the question of a fact, the question of a debate, the title of an item. */
export function Name({ name }: { name: string }) {
  const { presentation } = useCheck();
  const question = presentation.facts[name]?.question ?? presentation.readings[name]?.question;
  if (question) return <Law>{question}</Law>;
  const [id = "", branch] = name.split(" / ");
  const item = presentation.items[id];
  if (item === undefined) return <LawWord>{name}</LawWord>;
  const title = item.branches.find((one) => one.id === branch)?.title ?? item.title;
  return <Law>{title}</Law>;
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
  const value = speaksFor(node);
  if (node.kind === "group") {
    return node.children.map((child, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: reasons have no identity beyond their place.
      <Reason key={index} node={child} />
    ));
  }
  return (
    <li>
      <Glyph value={value} />
      <div>
        <span className="unseen">{say(`reason.value.${value}`)} : </span>
        <Name name={node.name} />
        {node.answer !== undefined && (
          <>
            {" "}
            <b>
              <Tested capital>{node.answer}</Tested>
            </b>
          </>
        )}
        <span className="sub">
          <Origin node={node} />
        </span>
        {node.children.length > 0 && (
          <ul className="marked">
            {node.children.map((child, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: reasons have no identity beyond their place.
              <Reason key={index} node={child} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

/** Who says so, and what the law wants instead when the answer does not fit. */
function Origin({ node }: { node: ReasonNode }) {
  const say = useSay();
  const { presentation } = useCheck();
  const wanted =
    node.test ?? (node.kind === "fact" && node.negated ? "non" : node.kind === "fact" ? "oui" : null);
  const says =
    node.children.length > 0
      ? say(node.negated ? `reason.denied.${speaksFor(node)}` : `reason.wanted-other.${speaksFor(node)}`)
      : node.kind === "reading"
        ? say("reason.reading")
        : node.presumed
          ? say("reason.presumed")
          : node.answer !== undefined
            ? say("reason.said")
            : node.value === "unknown"
              ? say("reason.not-said")
              : null;
  const appreciation = presentation.facts[node.name]?.appreciation === true;
  return (
    <>
      {says}
      {wanted !== null && node.value !== "yes" && node.children.length === 0 && (
        <>
          {says && " · "}
          <Say id="reason.wanted" values={{ test: <Tested>{wanted}</Tested> }} />
        </>
      )}
      {appreciation && <> · {say("reason.appreciation")}</>}
      {node.value === "no" && node.answer !== undefined && <ChangeAnswer fact={node.name} />}
    </>
  );
}

/** An answer that closes a right may be wrong, or may have changed: it is one press away. */
function ChangeAnswer({ fact }: { fact: string }) {
  const { session, move, presentation } = useCheck();
  const say = useSay();
  const question = questionOf(fact, presentation);
  if (session.replies[question] === undefined) return null;
  const returnTo = session.view === "rights" ? "rights" : null;
  return (
    <>
      {" · "}
      <LinkButton onPress={() => move({ kind: "asked", fact: question, returnTo })}>
        {say("reason.change")}
      </LinkButton>
    </>
  );
}

/** « peut être refusé si »: never alters the answer, is always said. */
function Risks({ answer }: { answer: Determination }) {
  const say = useSay();
  const risks = answer.risks.filter((risk) => risk.value === "yes" || risk.value === "unknown");
  if (answer.value === "no" || answer.value === "not-applicable" || risks.length === 0) return null;
  return (
    <>
      <p>{say("reason.risks")}</p>
      <ul className="marked">
        {risks.map((risk) => (
          <li key={risk.id}>
            <Glyph value={risk.value === "yes" ? "no" : "unknown"} />
            <span>
              <Name name={risk.id} />
              <span className="sub">
                {say(risk.value === "yes" ? "reason.risk.yes" : "reason.risk.unknown")}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A debate of law on which the answer depends: each reading, who holds it, and what it answers. */
function Readings({ answer }: { answer: Determination }) {
  const say = useSay();
  const { presentation } = useCheck();
  if (answer.readings.length === 0) return null;
  return (
    <>
      <p>{say("reason.readings")}</p>
      {answer.readings.map(({ reading, answers }) => (
        <ul key={reading} className="marked">
          <li>
            <Glyph value="unknown" />
            <div>
              <Name name={reading} />
              <ul className="marked">
                {Object.entries(answers).map(([name, value]) => {
                  const text = presentation.readings[reading]?.answers[name];
                  return (
                    <li key={name}>
                      <Glyph value={value} />
                      <span>
                        <LawWord>{name}</LawWord>
                        {" : "}
                        <b>{say(`truth.${value}`)}</b>
                        {text && (
                          <span className="sub">
                            {text.summary && <Law>{text.summary}</Law>}{" "}
                            <Say
                              id="reason.held-by"
                              values={{ who: text.heldBy.map((who) => <Law key={who}>{who}</Law>) }}
                            />
                          </span>
                        )}
                      </span>
                    </li>
                  );
                })}
              </ul>
            </div>
          </li>
        </ul>
      ))}
    </>
  );
}
