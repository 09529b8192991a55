// SPDX-License-Identifier: AGPL-3.0-or-later
/** The rights in their groups: what is undecided always stands before what is closed. */
import { Button, RightFold, Rights } from "@sauf-conduit/ui";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { isPractice, type RightAnswer } from "../engine/rights-shown.ts";
import { Law } from "../law/words.tsx";
import { type MessageKey, useSay } from "../messages/language.tsx";
import { wordOf } from "./answer-word.ts";
import { useCheck } from "./check-context.tsx";
import { PracticeBody } from "./practice-body.tsx";
import { RightBody } from "./right-body.tsx";
import { RightLine } from "./right-line.tsx";
import {
  type CountedGroup,
  countedGroups,
  countMessage,
  type GroupId,
  listedGroups,
} from "./rights-groups.ts";

export interface RightsListProps {
  /** Of the ids in the document: the same list may stand twice. */
  prefix: "page" | "live";
  /** The fact asked beside the list, if any. */
  asked: string | null;
}

export function RightsList(props: RightsListProps) {
  const { groups } = useCheck();
  return (
    <>
      {listedGroups(groups).map((id) => (
        <RightsGroup key={id} id={id} {...props} />
      ))}
      {countedGroups(groups).map((id) => (
        <FoldedGroup key={id} id={id} of={groups[id]}>
          <RightsGroup id={id} {...props} />
        </FoldedGroup>
      ))}
    </>
  );
}

function RightsGroup({ id, prefix, asked }: RightsListProps & { id: GroupId }) {
  const { groups } = useCheck();
  const say = useSay();
  const rights = groups[id];
  return (
    <section className="rights-group" aria-labelledby={`${prefix}-${id}`}>
      <div className="group-head">
        <h2 id={`${prefix}-${id}`} tabIndex={-1}>
          {say(`group.${id}`)}
        </h2>
        <span className="count num">{say(countMessage(id), { count: rights.length })}</span>
      </div>
      {rights.length === 0 ? (
        <p className="muted">{say(`group.${id}.empty` as MessageKey)}</p>
      ) : id === "unknown" ? (
        <UndecidedRights prefix={prefix} asked={asked} />
      ) : (
        <Folds of={rights} prefix={prefix} asked={asked} />
      )}
    </section>
  );
}

/** Those that the answers lead to; the others are counted, and one press away. */
function UndecidedRights(props: RightsListProps) {
  const { undecided } = useCheck();
  const { near, far } = undecided();
  return (
    <>
      <Folds of={near} {...props} />
      {far.length > 0 && (
        <FoldedGroup id="far" of={far}>
          <Folds of={far} {...props} />
        </FoldedGroup>
      )}
    </>
  );
}

function wordFor(right: RightAnswer): MessageKey {
  if (isPractice(right.item)) return "truth.practice";
  return right.forInformation ? `condition.${right.answer.value}` : wordOf(right.answer);
}

function Folds({ of, prefix, asked }: RightsListProps & { of: readonly RightAnswer[] }) {
  const { changed, unfolded, setUnfolded } = useCheck();
  const say = useSay();
  return (
    <Rights open={unfolded} onOpenChange={setUnfolded}>
      {of.map((right) => (
        <RightFold
          key={right.unit}
          id={right.unit}
          value={isPractice(right.item) ? "not-applicable" : right.answer.value}
          title={<Law>{right.branch?.title ?? right.item.title}</Law>}
          word={say(wordFor(right))}
          anchor={prefix === "page" ? `right-${right.unit}` : undefined}
          line={<RightLine right={right} asked={asked} />}
          badge={changed.has(right.unit) ? say("rights.new") : null}
          body={() => (isPractice(right.item) ? <PracticeBody right={right} /> : <RightBody right={right} />)}
        />
      ))}
    </Rights>
  );
}

interface FoldedGroupProps {
  id: CountedGroup | "far";
  of: readonly RightAnswer[];
  children: ReactNode;
}

/** Rights that are only counted until they are asked for, or until one of them is unfolded from elsewhere. */
function FoldedGroup({ id, of, children }: FoldedGroupProps) {
  const { unfolded } = useCheck();
  const say = useSay();
  const [shown, setShown] = useState<"pressed" | "reached" | null>(null);
  const start = useRef<HTMLDivElement>(null);
  // The button is gone: who pressed it goes on from where it was.
  useEffect(() => {
    if (shown === "pressed") start.current?.focus();
  }, [shown]);
  // Once seen they stay, also when the one that was unfolded is folded again.
  if (shown === null && of.some(({ unit }) => unfolded.has(unit))) setShown("reached");
  if (shown !== null)
    return (
      <div ref={start} tabIndex={-1}>
        {children}
      </div>
    );
  return (
    <p className="folded-group">
      <Button variant="quiet" small icon="more" onPress={() => setShown("pressed")}>
        {say(`group.${id}.folded`, { count: of.length })}
      </Button>
    </p>
  );
}
