// SPDX-License-Identifier: AGPL-3.0-or-later
/** Papers: those that may be asked for, those that prove, and those that may not be demanded. */
import type { ItemText } from "@sauf-conduit/rights";
import { Icon, type IconName } from "@sauf-conduit/ui";
import type { ReactNode } from "react";
import { Part, Piece, Sheet, Sources } from "../parts.tsx";
import { Law, usePage, useSay } from "../say.tsx";

function MarkedPiece({ id, icon, children }: { id: string; icon: IconName; children?: ReactNode }) {
  return (
    <li>
      <Icon name={icon} />
      <span>
        <Piece id={id} />
        {children}
      </span>
    </li>
  );
}

interface PiecesProps {
  readonly ids: readonly string[];
  /** Those of them that another paper may replace. */
  readonly replaceable?: readonly string[];
  /** Of a paper that counts in one case alone, that case. */
  readonly when?: Readonly<Record<string, string>>;
  readonly inColumns?: boolean;
}

/** Papers to have, one a line. */
export function Pieces({ ids, replaceable = [], when = {}, inColumns = false }: PiecesProps) {
  const say = useSay();
  return (
    <ul className={inColumns ? "marked two-columns" : "marked"}>
      {ids.map((id) => (
        <MarkedPiece key={id} id={id} icon="check">
          {replaceable.includes(id) && <span className="sub">{say("papers.replaceable")}</span>}
          {when[id] !== undefined && (
            <span className="sub">
              <Law first>{when[id]}</Law>
            </span>
          )}
        </MarkedPiece>
      ))}
    </ul>
  );
}

interface ForbiddenProps {
  readonly pieces: readonly string[];
  readonly sole: readonly string[];
  /** Those of them that prove something all the same. */
  readonly helping?: readonly string[];
}

/** Papers that may not be demanded, then those that may not be the only proof. */
export function Forbidden({ pieces, sole, helping = [] }: ForbiddenProps) {
  const say = useSay();
  if (pieces.length + sole.length === 0) return null;
  return (
    <ul className="marked" data-tone="may-not">
      {pieces.map((id) => (
        <MarkedPiece key={id} id={id} icon="refused">
          {helping.includes(id) && <span className="sub">{say("papers.helps")}</span>}
        </MarkedPiece>
      ))}
      {sole.map((id) => (
        <MarkedPiece key={id} id={id} icon="refused">
          <span className="sub">{say("papers.sole")}</span>
        </MarkedPiece>
      ))}
    </ul>
  );
}

export function PapersSheet({ text }: { text: ItemText }) {
  const say = useSay();
  const some = text.mayAsk.length + Object.keys(text.evidence).length > 0;
  if (!some) return null;
  return (
    <Sheet id="papiers" icon="paper" title={say("item.papers")}>
      {text.mayAsk.length > 0 && (
        <Pieces ids={text.mayAsk} replaceable={text.mayNotBeSoleProof} when={text.mayAskWhen} inColumns />
      )}
      {text.mayAskSource.length > 0 && <Sources of={text.mayAskSource} />}
      <Proofs of={text.evidence} />
    </Sheet>
  );
}

/** What proves each fact, any one of its papers; facts that the same papers prove stand together. */
function Proofs({ of }: { of: ItemText["evidence"] }) {
  const { facts } = usePage().site.input.presentation;
  const say = useSay();
  const proofs = Object.entries(Object.groupBy(Object.keys(of), (fact) => (of[fact] ?? []).join(" ")));
  if (proofs.length === 0) return null;
  return (
    <Part title={say("papers.proofs")}>
      <ul className="plain-list">
        {proofs.map(([key, proven = []]) => {
          const pieces = of[proven[0] ?? ""] ?? [];
          return (
            <li key={key}>
              {proven.map((fact) => (
                <p key={fact}>
                  <Law>{facts[fact]?.question ?? fact}</Law>
                </p>
              ))}
              {pieces.length > 1 && <p className="sub">{say("papers.any")}</p>}
              <Pieces ids={pieces} inColumns />
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

/** A paper that may be asked for, though not as the only proof, is said among those to bring: not here, where all is refused. */
export function MayNotAskSheet({ text }: { text: ItemText }) {
  const say = useSay();
  const sole = text.mayNotBeSoleProof.filter((id) => !text.mayAsk.includes(id));
  if (text.mayNotAsk.length + sole.length === 0) return null;
  return (
    <Sheet id="interdits" icon="refused" title={say("item.may-not-ask")} tone="may-not">
      <Forbidden pieces={text.mayNotAsk} sole={sole} helping={Object.values(text.evidence).flat()} />
    </Sheet>
  );
}
