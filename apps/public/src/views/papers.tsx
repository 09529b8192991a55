// SPDX-License-Identifier: AGPL-3.0-or-later
/** Papers: those to bring, those that prove an answer, and those that nobody may demand. */
import type { Explanation, ItemText } from "@sauf-conduit/rights";
import { Button, Icon, RightSection } from "@sauf-conduit/ui";
import { Tested } from "../law/tested.tsx";
import { Law, LawWord } from "../law/words.tsx";
import { Say, useSay } from "../messages/language.tsx";
import { useCheck } from "./check-context.tsx";

/** Papers of which one is enough, and the facts that it establishes. */
interface Proof {
  readonly pieces: readonly string[];
  readonly facts: readonly string[];
}

/**
 * Papers that establish the facts of this answer: the item's own list first, then that of the fact. A paper that is
 * asked for anyway is not said twice, nor are the same papers for two facts. What she denied has no paper.
 */
function useProofs(item: ItemText, explanation: Explanation): readonly Proof[] {
  const { presentation, model, assessment } = useCheck();
  const { encoded } = assessment;
  const facts = new Set<string>(Object.keys(item.evidence));
  const visit = (nodes: Explanation["because"]): void => {
    for (const node of nodes) {
      if (node.kind === "fact") facts.add(node.name);
      visit(node.children);
    }
  };
  visit(explanation.because);
  const proofs = new Map<string, Proof>();
  for (const fact of facts) {
    if (model.isDenied(encoded, fact) || model.isMoot(encoded, fact)) continue;
    const pieces = item.evidence[fact] ?? presentation.facts[fact]?.evidence ?? [];
    if (pieces.length === 0 || pieces.some((piece) => item.mayAsk.includes(piece))) continue;
    const key = pieces.toSorted().join();
    proofs.set(key, { pieces, facts: [...(proofs.get(key)?.facts ?? []), fact] });
  }
  return [...proofs.values()];
}

/** What to bring, and what proves each fact that the answer rests on. */
export function Papers({ item, explanation }: { item: ItemText; explanation: Explanation }) {
  const say = useSay();
  const proofs = useProofs(item, explanation);
  if (item.mayAsk.length === 0 && proofs.length === 0) {
    return <p className="muted">{say("right.papers.none")}</p>;
  }
  return (
    <ul className="marked">
      {item.mayAsk.map((piece) => (
        <li key={piece}>
          <Icon name="check" />
          <span>
            <Piece id={piece} />
            {item.mayAskWhen[piece] !== undefined && (
              <span className="sub">
                <LawWord>{item.mayAskWhen[piece]}</LawWord>
              </span>
            )}
          </span>
        </li>
      ))}
      {proofs.map((proof) => (
        <ProofLine key={proof.facts[0]} proof={proof} />
      ))}
    </ul>
  );
}

function ProofLine({ proof: { pieces, facts } }: { proof: Proof }) {
  const say = useSay();
  return (
    <li>
      <Icon name="check" />
      <span>
        {pieces.map((piece, index) => (
          <span key={piece}>
            {index > 0 && say("right.papers.or")}
            <Piece id={piece} lower={index > 0} />
          </span>
        ))}
        {facts.map((fact) => (
          <span key={fact} className="sub">
            <Say id="right.papers.proves" values={{ fact: <Tested key="f">{fact}</Tested> }} />
          </span>
        ))}
      </span>
    </li>
  );
}

function Piece({ id, lower }: { id: string; lower?: boolean }) {
  const { presentation } = useCheck();
  const name = presentation.pieces[id]?.name ?? id;
  return lower ? <Law>{name}</Law> : <LawWord>{name}</LawWord>;
}

/** What may not be demanded at the counter for this right: in brick when there is something. */
export function MayNotAsk({ item }: { item: ItemText }) {
  const say = useSay();
  const { mayNotAsk, mayNotBeSoleProof } = item;
  const title = say("right.may-not-ask");
  if (mayNotAsk.length + mayNotBeSoleProof.length === 0) {
    return (
      <RightSection icon="refused" title={title}>
        <p className="muted">{say("right.may-not-ask.none")}</p>
      </RightSection>
    );
  }
  return (
    <RightSection
      icon="refused"
      tone="may-not"
      title={mayNotAsk.length > 0 ? title : say("right.may-not-be-sole")}
    >
      <Refused pieces={mayNotAsk} />
      {mayNotAsk.length > 0 && mayNotBeSoleProof.length > 0 && (
        <p>
          <b>{say("right.may-not-be-sole")}</b>
        </p>
      )}
      <Refused pieces={mayNotBeSoleProof} />
      {mayNotBeSoleProof.length > 0 && <p className="sub">{say("right.may-not-be-sole.what")}</p>}
      <ShowAtCounter item={item} />
    </RightSection>
  );
}

function Refused({ pieces }: { pieces: readonly string[] }) {
  if (pieces.length === 0) return null;
  return (
    <ul className="marked">
      {pieces.map((piece) => (
        <li key={piece}>
          <Icon name="refused" />
          <Piece id={piece} />
        </li>
      ))}
    </ul>
  );
}

/** To the demand checker, for this very right. */
function ShowAtCounter({ item }: { item: ItemText }) {
  const { move } = useCheck();
  const say = useSay();
  const [only, ...others] = item.mayNotAsk;
  const subject = only !== undefined && others.length === 0 ? { kind: "piece" as const, id: only } : null;
  return (
    <div>
      <Button
        small
        icon="show"
        onPress={() => move({ kind: "demanded", demand: { provision: item.id, subject } })}
      >
        {say("demand.show.counter")}
      </Button>
    </div>
  );
}
