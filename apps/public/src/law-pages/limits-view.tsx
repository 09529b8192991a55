// SPDX-License-Identifier: AGPL-3.0-or-later
/** Time-limits: how long, from when, counted how, what moves them, what passing them means. */
import type { LimitPage, LimitTree } from "@sauf-conduit/rights";
import { Icon } from "@sauf-conduit/ui";
import type { ReactNode } from "react";
import { anchor } from "./addresses.ts";
import { Tree } from "./condition-view.tsx";
import { ItemLink, Sources } from "./parts.tsx";
import { Law, Name, Quantity, Say, Test, usePage, useSay } from "./say.tsx";

export function Limits({ limits }: { limits: readonly LimitPage[] }) {
  const say = useSay();
  if (limits.length === 0) return <p className="muted">{say("limits.none")}</p>;
  return (
    <ul className="marked limits">
      {limits.map((limit) => (
        <li key={limit.name} id={anchor("delai", limit.name)}>
          <Icon name="time" />
          <div className="stack">
            <p>
              <b>
                <Law first>{limit.to}</Law>
              </b>
              <span className="sub">
                <Say id="limits.who" values={{ who: <Law key="w">{limit.who}</Law> }} />
                {limit.court && (
                  <>
                    {" "}
                    <Say id="limits.court" values={{ court: <Law key="c">{limit.court}</Law> }} />
                  </>
                )}
              </span>
            </p>
            <LimitBody body={limit.body} />
            <Moves limit={limit} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Moves({ limit: { who, events, ifExceeded, note, sources } }: { limit: LimitPage }) {
  const say = useSay();
  return (
    <>
      {ifExceeded && (
        <p className="sub">
          {typeof ifExceeded === "string" ? (
            <Say id="limits.exceeded" values={{ what: <Law key="w">{ifExceeded}</Law> }} />
          ) : (
            say(`limits.exceeded.${ifExceeded.means}`, { own: String(who === "la personne") })
          )}
        </p>
      )}
      {note && (
        <p className="sub">
          <Law>{note}</Law>
        </p>
      )}
      {events.length > 0 && (
        <details>
          <summary>{say("limits.moves", { count: events.length })}</summary>
          <ul className="plain-stack">
            {events.map((event, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves on a page that is made once.
              <li key={i}>
                <p className="tree-word">{say(`limits.effect.${event.effect}`)}</p>
                <Tree tree={event.when} />
                {event.note && (
                  <p className="sub">
                    <Law>{event.note}</Law>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      {sources.length > 0 && <Sources of={sources} />}
    </>
  );
}

function LimitBody({ body }: { body: LimitTree }): ReactNode {
  const { site } = usePage();
  const say = useSay();
  switch (body.kind) {
    case "rule":
      return (
        <p>
          <Say
            id="limits.rule"
            values={{
              duration: (
                <b key="d">
                  <Length>{body.duration}</Length>
                </b>
              ),
              since: <Name key="s">{body.since}</Name>,
            }}
          />
          <span className="sub">
            {say(`limits.counted.${body.counted}`)} {body.carriedOver && say("limits.carried")}
          </span>
        </p>
      );
    case "borrowed":
      return (
        <p>
          <Say
            id="limits.borrowed"
            values={{ limit: <Law key="l">{body.limit}</Law>, item: <ItemLink key="i" id={body.item} /> }}
          />
        </p>
      );
    case "cases":
      return (
        <div className="tree">
          <ul className="tree-list" data-join="cases">
            {body.cases.map(({ when, then }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves on a page that is made once.
              <li key={i}>
                <span className="joint">{say("tree.if")}</span>
                <Tree tree={when} />
                <span className="joint">{say("tree.then")}</span>
                <LimitBody body={then} />
              </li>
            ))}
            <li>
              <span className="joint">{say("tree.otherwise")}</span>
              <LimitBody body={body.otherwise} />
            </li>
          </ul>
        </div>
      );
    case "reading": {
      const question = site.input.presentation.readings[body.reading]?.question;
      return (
        <div className="reading-part">
          <p className="tree-word">{say("tree.reading")}</p>
          {question && (
            <p>
              <Law>{question}</Law>
            </p>
          )}
          <div className="readings">
            {Object.entries(body.answers).map(([answer, of]) => (
              <div key={answer} className="reading">
                <p className="tree-name">
                  <Law first>{answer}</Law>
                </p>
                <LimitBody body={of} />
              </div>
            ))}
          </div>
        </div>
      );
    }
  }
}

/** A length of time, or the name of one that is computed. */
function Length({ children }: { children: string }) {
  return /^\d/.test(children) ? <Quantity>{children}</Quantity> : <Test>{children}</Test>;
}
