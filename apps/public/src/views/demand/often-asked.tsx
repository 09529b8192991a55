// SPDX-License-Identifier: AGPL-3.0-or-later
/** « Souvent demandé pour cette carte »: what may not be asked first, then what depends, then what may. */
import type { DemandAnswer, DemandSubject } from "@sauf-conduit/rights";
import { Glyph, Icon, LinkButton, type TruthShape } from "@sauf-conduit/ui";
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components/Button";
import { LawWord } from "../../law/words.tsx";
import { useSay } from "../../messages/language.tsx";
import { useCheck } from "../check-context.tsx";
import { subjectName } from "./subject-name.ts";
import { useDemandList } from "./use-demand.ts";
import { shapeOf, verdictKey } from "./verdict.ts";

/** Lines before « tout voir ». */
const FIRST = 8;

interface Line {
  readonly subject: DemandSubject;
  readonly shape: TruthShape;
  readonly word: ReactNode;
}

export function OftenAsked({ provision }: { provision: string }) {
  const say = useSay();
  const list = useDemandList(provision);
  const [whole, setWhole] = useState(false);
  const answered = ({ answer }: { answer: DemandAnswer }): Line => ({
    subject: answer.demand.subject,
    shape: shapeOf(answer),
    word: say(verdictKey(answer)),
  });
  const lines: readonly Line[] = [
    ...list.mayNotAsk.map(answered),
    ...list.depends.map(answered),
    ...list.mayAsk.map((id) => ({
      subject: { kind: "piece" as const, id },
      shape: "may-ask" as const,
      word: say("demand.piece.allowed"),
    })),
    ...list.practices.map((id) => ({
      subject: { kind: "practice" as const, id },
      shape: "may-not" as const,
      word: say("demand.practice.described"),
    })),
  ];
  const shown = whole ? lines : lines.slice(0, FIRST);
  return (
    <section className="often" aria-labelledby="often">
      <h2 id="often">{say("demand.often")}</h2>
      <ul className="lines">
        {shown.map((line) => (
          <AskedLine key={`${line.subject.kind} ${line.subject.id}`} line={line} />
        ))}
      </ul>
      {lines.length > shown.length && (
        <LinkButton onPress={() => setWhole(true)}>
          {say("demand.often.all", { count: lines.length - shown.length })}
        </LinkButton>
      )}
      <p className="fine">{say(list.listing === null ? "demand.often.none" : "demand.often.closed")}</p>
    </section>
  );
}

function AskedLine({ line: { subject, shape, word } }: { line: Line }) {
  const { presentation, move } = useCheck();
  return (
    <li className="line">
      <Glyph value={shape} />
      <Button className="line-trigger" onPress={() => move({ kind: "demanded", demand: { subject } })}>
        <LawWord>{subjectName(subject, presentation)}</LawWord>
        <span className="line-sub">{word}</span>
      </Button>
      <Icon name="onward" />
    </li>
  );
}
