// SPDX-License-Identifier: AGPL-3.0-or-later
/** One group of rights on paper: a line each, what would decide, the article; unfolded, what the person had unfolded. */
import { Glyph, typo } from "@sauf-conduit/ui";
import { questionsFor } from "../engine/assess.ts";
import type { Groups, RightAnswer } from "../engine/rights-shown.ts";
import { Law } from "../law/words.tsx";
import { useSay } from "../messages/language.tsx";
import { useCheck } from "./check-context.tsx";
import { Name } from "./name.tsx";
import { RightBody } from "./right-body.tsx";
import { RightLine } from "./right-line.tsx";

export function PaperGroup({ id }: { id: "limits" | "yes" | "unknown" | "no" }) {
  const { groups } = useCheck();
  const say = useSay();
  const rights: Groups[typeof id] = groups[id];
  return (
    <section className="paper-part">
      <h2>
        <Glyph value={id === "limits" ? "yes" : id} /> {say(`group.${id}`)}{" "}
        <span className="count">{say("group.count", { count: rights.length })}</span>
      </h2>
      {id === "unknown" && rights.length > 0 && <p>{say("paper.undecided")}</p>}
      <ul className="paper-rights">
        {rights.map((right) => (
          <PaperRight key={right.unit} right={right} />
        ))}
      </ul>
    </section>
  );
}

function PaperRight({ right }: { right: RightAnswer }) {
  const { unfolded } = useCheck();
  const whole = unfolded.has(right.unit);
  return (
    <li>
      <Glyph value={right.answer.value} />
      <div>
        <h3>
          <Law>{right.branch?.title ?? right.item.title}</Law>
        </h3>{" "}
        <References right={right} />
        <div className="paper-line">
          {right.answer.value === "unknown" && !whole ? (
            <WouldDecide right={right} />
          ) : (
            <RightLine right={right} asked={null} />
          )}
        </div>
        {whole && <RightBody right={right} />}
      </div>
    </li>
  );
}

/** Articles of the versions that answer; past two, the page has them. */
const CITED = 2;

function References({ right: { item, branch, answer } }: { right: RightAnswer }) {
  const versions = answer.version ? [answer.version] : answer.candidates;
  const texts = versions.flatMap(({ name, source }) =>
    (item.versions.find((version) => version.name === name)?.source ?? source).map(({ text }) => text),
  );
  const cited = [...new Set([...(branch?.source ?? []).map(({ text }) => text), ...texts])].slice(0, CITED);
  return (
    <span className="fine" lang="fr" translate="no">
      {cited.map((text) => typo(text, "fr")).join(" · ")}
    </span>
  );
}

/** What the shortest way asks for, to tick: each question once. */
function WouldDecide({ right }: { right: RightAnswer }) {
  const { model, assessment, presentation } = useCheck();
  const [way] = model.explain(assessment.encoded, right.unit).ways;
  if (way === undefined || right.item.kind === "limit") return <RightLine right={right} asked={null} />;
  const asked = way.needs.flatMap((need) => {
    const questions = questionsFor(need, presentation);
    return questions.length > 0 ? questions : [need.fact];
  });
  return (
    <ul className="paper-decides">
      {[...new Set(asked)].map((name) => (
        <li key={name}>
          <Name name={name} />
        </li>
      ))}
    </ul>
  );
}
