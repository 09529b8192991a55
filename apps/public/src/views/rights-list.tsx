// SPDX-License-Identifier: AGPL-3.0-or-later
/** The rights in their groups: what is undecided always stands before what is closed. */
import { Button, RightFold, Rights } from "@sauf-conduit/ui";
import { useMemo, useState } from "react";
import type { Groups, RightAnswer } from "../engine/rights-shown.ts";
import { Law } from "../law/words.tsx";
import { type MessageKey, useSay } from "../messages/language.tsx";
import { Amounts } from "./amounts.tsx";
import { isDiscretion, wordOf } from "./answer-word.ts";
import { useCheck } from "./check-context.tsx";
import { RightBody } from "./right-body.tsx";

type GroupId = keyof Groups;

/** In this order; the last ones fold as a whole. */
const ALWAYS: readonly GroupId[] = ["yes", "unknown", "no"];
const FOLDED: readonly GroupId[] = ["information", "unasked", "notApplicable"];

export function RightsList({ prefix }: { prefix: string }) {
  const { groups } = useCheck();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const group = (id: GroupId) => (
    <RightsGroup key={id} id={id} prefix={prefix} rights={groups[id]} open={open} onOpenChange={setOpen} />
  );
  return (
    <>
      {groups.limits.length > 0 && group("limits")}
      {ALWAYS.map(group)}
      {FOLDED.filter((id) => groups[id].length > 0).map((id) => (
        <FoldedGroup key={id} id={id} count={groups[id].length}>
          {() => group(id)}
        </FoldedGroup>
      ))}
    </>
  );
}

interface RightsGroupProps {
  id: GroupId;
  prefix: string;
  rights: readonly RightAnswer[];
  open: ReadonlySet<string>;
  onOpenChange: (open: ReadonlySet<string>) => void;
}

function RightsGroup({ id, prefix, rights, open, onOpenChange }: RightsGroupProps) {
  const { changed } = useCheck();
  const say = useSay();
  return (
    <section className="rights-group" aria-labelledby={`${prefix}-${id}`}>
      <div className="group-head">
        <h2 id={`${prefix}-${id}`} tabIndex={-1}>
          {say(`group.${id}`)}
        </h2>
        <span className="count num">{say("group.count", { count: rights.length })}</span>
      </div>
      {rights.length === 0 ? (
        <p className="muted">{say(`group.${id}.empty` as MessageKey)}</p>
      ) : (
        <Rights open={open} onOpenChange={onOpenChange}>
          {rights.map((right) => (
            <RightFold
              key={right.unit}
              id={right.unit}
              value={right.answer.value}
              title={<Law>{right.branch?.title ?? right.item.title}</Law>}
              word={say(right.forInformation ? `condition.${right.answer.value}` : wordOf(right.answer))}
              line={<Line right={right} />}
              badge={changed.has(right.unit) ? say("rights.new") : null}
              body={() => <RightBody right={right} />}
            />
          ))}
        </Rights>
      )}
    </section>
  );
}

/** One line under the title: what it gives, what is missing, or how it would open. */
function Line({ right: { item, branch, answer } }: { right: RightAnswer }) {
  const say = useSay();
  if (item.kind === "limit" && answer.value === "yes") return <Amounts item={item} inline />;
  const context = branch ? <Law>{item.title}</Law> : item.summary ? <Law>{item.summary}</Law> : null;
  if (answer.value === "unknown") {
    return (
      <>
        <b data-truth="unknown">{say("truth.unknown")}.</b>{" "}
        {say("line.unknown", { count: answer.missing.length })}
      </>
    );
  }
  if (answer.value === "no" && answer.issue === "may-apply") return say("line.may-apply");
  return (
    <>
      {isDiscretion(answer) && (
        <>
          <b data-truth="yes">{say("truth.may-apply")}.</b>{" "}
        </>
      )}
      {context} {answer.value === "yes" && <Whatever unit={answer.id} />}
    </>
  );
}

/** « Vrai quoi que vous répondiez »: said when the answer holds for every completion of what is left open. */
function Whatever({ unit }: { unit: string }) {
  const { model, assessment } = useCheck();
  const say = useSay();
  const holds = useMemo(
    () => model.explain(assessment.encoded, unit).whatever.length > 0,
    [model, assessment, unit],
  );
  return holds ? say("line.whatever") : null;
}

function FoldedGroup({
  id,
  count,
  children,
}: {
  id: GroupId;
  count: number;
  children: () => React.ReactNode;
}) {
  const say = useSay();
  const [shown, setShown] = useState(false);
  if (shown) return children();
  return (
    <p className="folded-group">
      <Button variant="quiet" small icon="more" onPress={() => setShown(true)}>
        {say(`group.${id}.folded` as MessageKey, { count })}
      </Button>
    </p>
  );
}
