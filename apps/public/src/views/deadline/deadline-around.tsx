// SPDX-License-Identifier: AGPL-3.0-or-later
/** Around the day: what does not lengthen it, what happens meanwhile, before whom, how sure it is, and what to take away. */
import { calendarFile, type Deadline, lastDayToAct } from "@sauf-conduit/deadlines";
import { capital } from "@sauf-conduit/rights";
import { Button, ConfidenceMark, Icon, typo } from "@sauf-conduit/ui";
import type { ReactNode } from "react";
import { dayText } from "../../law/day-text.ts";
import { Say, useLanguage, useSay } from "../../messages/language.tsx";
import { useCheck } from "../check-context.tsx";
import { LEVELS, Sources } from "../verified.tsx";
import { type ResultProps, useSet } from "./deadline-result.tsx";

export function DeadlineAround({ found, situation }: ResultProps) {
  const say = useSay();
  const { set } = useSet();
  const { court, filing, isAppeal } = found;
  return (
    <>
      <div className="deadline-cards">
        {isAppeal && <OfAppeal found={found} />}
        <More found={found} />
        <Card title={say("deadline.court")} wide>
          {court !== null && (
            <p>
              <b>{set(court)}</b>
            </p>
          )}
          <Bullets of={filing} none={say("right.advice.none")} />
        </Card>
      </div>
      {found.isRuled && <Trust found={found} />}
      <Acts found={found} situation={situation} />
    </>
  );
}

/** What legal aid does to the day, and what the appeal does meanwhile to the decision. */
function OfAppeal({ found: { legalAid, suspensive } }: { found: Deadline }) {
  const say = useSay();
  const { set } = useSet();
  return (
    <>
      <Card title={say(legalAid.effect === "none" ? "deadline.aid.none" : "deadline.aid")}>
        <p>{set(legalAid.text)}</p>
        {legalAid.notes.map((note) => (
          <p key={note} className="fine">
            {set(note)}
          </p>
        ))}
        <Sources of={legalAid.sources} />
      </Card>
      <Card title={say("deadline.meanwhile")}>
        <p>{set(suspensive.text)}</p>
        <Sources of={suspensive.sources} />
      </Card>
    </>
  );
}

function More({ found: { ifExceeded, start, others } }: { found: Deadline }) {
  const say = useSay();
  const { set } = useSet();
  const known = others.filter(({ safe }) => safe !== null);
  if (ifExceeded === null && known.length + start.papers.length === 0) return null;
  return (
    <Card title={say("deadline.more")} wide>
      {ifExceeded !== null && <p>{say("deadline.exceeded", { what: set(ifExceeded) })}</p>}
      {start.papers.length > 0 && (
        <p>{say("deadline.papers", { papers: set(start.papers.join(say.text("deadline.comma"))) })}</p>
      )}
      <Others of={known} />
    </Card>
  );
}

function Card({ title, wide, children }: { title: ReactNode; wide?: boolean; children: ReactNode }) {
  return (
    <section className="sheet deadline-part stack" data-wide={wide || undefined}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Bullets({ of, none }: { of: readonly string[]; none: ReactNode }) {
  const { set } = useSet();
  if (of.length === 0) return <p className="muted">{none}</p>;
  return (
    <ul className="plain-list">
      {of.map((text) => (
        <li key={text}>{set(text)}</li>
      ))}
    </ul>
  );
}

function Others({ of }: { of: Deadline["others"] }) {
  const say = useSay();
  const { set, day } = useSet();
  return of.map(({ name, who, to, safe }) => (
    <p key={name}>{say("deadline.other", { who: capital(set(who)), to: set(to), day: day(safe ?? "") })}</p>
  ));
}

function Trust({ found: { confidence, verified } }: { found: Deadline }) {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <p className="fine row row-wrap">
      <ConfidenceMark level={LEVELS[confidence]}>
        <Say id={`confidence.${confidence}`} />
      </ConfidenceMark>
      <span>
        {verified === null
          ? say("verified.never")
          : say("demand.verified", { day: typo(dayText(verified, language), language) })}
      </span>
    </p>
  );
}

/** The file is made here, in memory; its name and its titles say nothing. */
function save(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/calendar" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = "agenda.ics";
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

function Acts({ found: { safe, place, depends }, situation }: ResultProps) {
  const { today } = useCheck();
  const say = useSay();
  const { language } = useLanguage();
  const ahead = safe !== null && lastDayToAct(safe) >= today;
  const gone = safe === null ? "none" : depends === null ? "past" : "depends";
  const keep = () => {
    if (safe === null) return;
    const uid = crypto.randomUUID();
    save(calendarFile({ safe, place, situation, on: today, uid, language }));
  };
  return (
    <div className="stack no-print">
      <div className="row row-wrap">
        {ahead && (
          <Button variant="primary" icon="calendar" onPress={keep}>
            {say("deadline.agenda")}
          </Button>
        )}
        <Button icon="print" onPress={() => window.print()}>
          {say("deadline.print")}
        </Button>
      </div>
      <p className="fine row row-top">
        <Icon name="local" />
        <span>{say(`deadline.agenda.${ahead ? "what" : gone}`)}</span>
      </p>
    </div>
  );
}
