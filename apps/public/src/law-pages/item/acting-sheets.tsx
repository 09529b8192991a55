// SPDX-License-Identifier: AGPL-3.0-or-later
/** What one does: at the counter, step by step, in time, against a refusal, and with what in mind. */
import type { ItemText, VersionPage } from "@sauf-conduit/rights";
import { Icon } from "@sauf-conduit/ui";
import { anchor } from "../addresses.ts";
import { Length, Limits } from "../limits-view.tsx";
import { ItemLink, ItemLinks, Part, Piece, Sentences, Sheet } from "../parts.tsx";
import { Law, Say, useSay } from "../say.tsx";
import { Pieces } from "./papers-sheets.tsx";

/** What only a practice has: what to say at the counter, the texts that it breaches, what to keep. */
export function PracticeSheet({ text: { practice } }: { text: ItemText }) {
  const say = useSay();
  if (practice === null) return null;
  return (
    <Sheet id="guichet" icon="said" title={say("practice.title")}>
      {practice.toSay.map((sentence) => (
        <blockquote key={sentence}>
          <Law>{sentence}</Law>
        </blockquote>
      ))}
      {practice.breaches.length > 0 && (
        <Part title={say("practice.breaches")}>
          <ItemLinks ids={practice.breaches} />
        </Part>
      )}
      {practice.evidence.length > 0 && (
        <Part title={say("practice.evidence")}>
          <Pieces ids={practice.evidence} />
        </Part>
      )}
    </Sheet>
  );
}

/** The steps of a procedure, in order. */
export function StepsSheet({ version }: { version: VersionPage }) {
  const say = useSay();
  if (version.steps.length === 0) return null;
  return (
    <Sheet id="etapes" icon="law" title={say("steps.title")}>
      <ol className="steps-list">
        {version.steps.map(({ name, who, limit, pieces, silence }) => (
          <li key={name}>
            <b>
              <Law first>{name}</Law>
            </b>
            <span className="sub">
              <Say id="limits.who" values={{ who: <Law key="w">{who}</Law> }} />
            </span>
            {limit && <StepLimit name={limit} version={version} />}
            {pieces.length > 0 && (
              <span className="sub">
                {pieces.map((id, i) => (
                  <span key={id}>
                    {i > 0 && ", "}
                    <Piece id={id} within={i > 0} />
                  </span>
                ))}
              </span>
            )}
            {silence && (
              <span className="sub">
                <Say id="steps.silence" values={{ item: <ItemLink key="i" id={silence} /> }} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

/** How long the limit of a step is; one of several lengths is said whole further down. */
function StepLimit({ name, version }: { name: string; version: VersionPage }) {
  const say = useSay();
  const limit = version.limits.find((one) => one.name === name);
  const length = limit?.body.kind === "rule" ? limit.body.duration : null;
  const whole = <a href={`#${anchor("delai", name)}`}>{say("steps.limit.whole")}</a>;
  return (
    <span className="sub">
      {length === null ? (
        limit && whole
      ) : (
        <Say id="steps.limit" values={{ limit: <Length key="l">{length}</Length> }} />
      )}
    </span>
  );
}

/** A remedy that is written with its time: the page has a time-limit, even where the rule computes none. */
export const timedRemedies = ({ remedies }: ItemText): ItemText["remedies"] =>
  remedies.filter(({ limit }) => limit !== null);

/** What a limit already says of its own passing is not said again. */
function expiredOf({ ifExpired }: ItemText, { limits }: VersionPage): readonly string[] {
  const plain = (text: string) => text.toLowerCase().replace(/\.$/, "");
  const said = limits.map(({ ifExceeded }) => (typeof ifExceeded === "string" ? plain(ifExceeded) : null));
  return ifExpired.filter((text) => !said.includes(plain(text)));
}

/** Time-limits, and what to know once they are over. */
export function LimitsSheet({ text, version }: { text: ItemText; version: VersionPage }) {
  const say = useSay();
  const timed = timedRemedies(text);
  const expired = expiredOf(text, version);
  if (version.limits.length + expired.length + timed.length === 0) return null;
  return (
    <Sheet id="delais" icon="time" title={say("item.limits")}>
      {version.limits.length > 0 && <Limits of={version} />}
      {timed.length > 0 && <RemedyTimes of={timed} />}
      {expired.length > 0 && (
        <Part title={say("limits.expired")}>
          <Sentences of={expired} icon="time" />
        </Part>
      )}
    </Sheet>
  );
}

function RemedyTimes({ of }: { of: ItemText["remedies"] }) {
  const say = useSay();
  return (
    <Part title={say("limits.remedies")}>
      <ul className="marked">
        {of.map(({ item, before, limit, when }) => (
          <li key={`${item} ${before} ${when}`}>
            <Icon name="time" />
            <span>
              <b>{limit && <Law first>{limit}</Law>}</b>
              <span className="sub">
                {item ? <ItemLink id={item} /> : before && <Law first>{before}</Law>}
                {when && (
                  <>
                    {". "}
                    <Say id="remedies.when" values={{ when: <Law key="w">{when}</Law> }} />
                  </>
                )}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function RemediesSheet({ text }: { text: ItemText }) {
  const say = useSay();
  if (text.remedies.length === 0) return null;
  return (
    <Sheet id="recours" icon="appeal" title={say("item.remedies")}>
      <ul className="marked">
        {text.remedies.map(({ item, before, limit, when, why }) => (
          <li key={`${item} ${before} ${when}`}>
            <Icon name="appeal" />
            <span>
              {item ? <ItemLink id={item} /> : before && <Law first>{before}</Law>}
              {limit && (
                <span className="sub">
                  <Say id="remedies.limit" values={{ limit: <Law key="l">{limit}</Law> }} />
                </span>
              )}
              {when && (
                <span className="sub">
                  <Say id="remedies.when" values={{ when: <Law key="w">{when}</Law> }} />
                </span>
              )}
              {why && (
                <span className="sub">
                  <Law>{why}</Law>
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

export function AdviceSheet({ text: { pitfalls, advice } }: { text: ItemText }) {
  const say = useSay();
  if (pitfalls.length + advice.length === 0) return null;
  return (
    <Sheet id="conseils" icon="useful" title={say("item.advice")}>
      {pitfalls.length > 0 && (
        <Part title={say("advice.pitfalls")}>
          <Sentences of={pitfalls} icon="warning" />
        </Part>
      )}
      {advice.length > 0 && (
        <Part title={say("advice.advice")}>
          <Sentences of={advice} icon="useful" />
        </Part>
      )}
    </Sheet>
  );
}
