// SPDX-License-Identifier: AGPL-3.0-or-later
/** Time-limits: how long, from when, counted how, what moves them, what passing them means. */
import type { LimitPage, LimitTree, VersionPage } from "@sauf-conduit/rights";
import { Icon } from "@sauf-conduit/ui";
import { createContext, type ReactNode, useContext } from "react";
import { anchor } from "./addresses.ts";
import { Tree } from "./condition-view.tsx";
import { CaseList } from "./item/computations-sheet.tsx";
import { shownVersion } from "./item/item-head.ts";
import { ruleMessage } from "./limit-lines.ts";
import { ConfidenceIn, ItemLink, Sources } from "./parts.tsx";
import { Law, Name, Quantity, Say, Test, usePage, useSay } from "./say.tsx";

type Computations = VersionPage["computations"];

/** What the version computes: the length of a time-limit may be one of them. */
const ComputationsContext = createContext<Computations>([]);

export function Limits({ of }: { of: Pick<VersionPage, "limits" | "computations"> }) {
  return (
    <ComputationsContext value={of.computations}>
      <ul className="marked limits">
        {of.limits.map((limit) => (
          <li key={limit.name} id={anchor("delai", limit.name)}>
            <Icon name="time" />
            <div className="stack">
              <LimitHead limit={limit} />
              <LimitBody body={limit.body} />
              <Moves limit={limit} />
            </div>
          </li>
        ))}
      </ul>
    </ComputationsContext>
  );
}

function LimitHead({ limit: { to, who, court } }: { limit: LimitPage }) {
  return (
    <p>
      <b>
        <Law first>{to}</Law>
      </b>
      <span className="sub">
        <Say id="limits.who" values={{ who: <Law key="w">{who}</Law> }} />
        {court && (
          <>
            {" "}
            <Say id="limits.court" values={{ court: <Law key="c">{court}</Law> }} />
          </>
        )}
      </span>
    </p>
  );
}

interface ExceededProps {
  readonly what: NonNullable<LimitPage["ifExceeded"]>;
  /** The person itself lets it go by. */
  readonly isOwn: boolean;
}

function Exceeded({ what, isOwn }: ExceededProps) {
  const say = useSay();
  if (typeof what !== "string") return say(`limits.exceeded.${what.means}`, { own: String(isOwn) });
  return <Say id="limits.exceeded" values={{ what: <Law key="w">{what}</Law> }} />;
}

function Moves({ limit: { who, events, ifExceeded, note, sources } }: { limit: LimitPage }) {
  const say = useSay();
  const moves = events.every(({ effect }) => effect === "none") ? "limits.moves.none" : "limits.moves";
  return (
    <>
      {ifExceeded && (
        <p className="sub">
          <Exceeded what={ifExceeded} isOwn={who === "la personne"} />
        </p>
      )}
      {note && (
        <p className="sub">
          <Law>{note}</Law>
        </p>
      )}
      {events.length > 0 && (
        <details>
          <summary>{say(moves, { count: events.length })}</summary>
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

type Of<K extends LimitTree["kind"]> = { readonly body: Extract<LimitTree, { kind: K }> };

function LimitBody({ body }: { body: LimitTree }): ReactNode {
  switch (body.kind) {
    case "rule":
      return <RuleBody body={body} />;
    case "borrowed":
      return <BorrowedBody body={body} />;
    case "cases":
      return <CasesBody body={body} />;
    case "reading":
      return <ReadingBody body={body} />;
  }
}

/** What a version computes and that needs no working out: « 90 jours ». */
const IS_LENGTH = /^\d+ [^\d]+$/;

function RuleBody({ body: { duration, since, counted, carriedOver } }: Of<"rule">) {
  const say = useSay();
  const computed = useContext(ComputationsContext).find(({ name }) => name === duration);
  const cases = computed?.cases ?? null;
  const said = computed?.said ?? "";
  const told = IS_LENGTH.test(said) ? said : duration;
  const length = <b key="d">{cases === null ? <Length>{told}</Length> : say("limits.length.cases")}</b>;
  return (
    <>
      <p>
        <Say id={ruleMessage(duration)} values={{ duration: length, since: <Name key="s">{since}</Name> }} />
        <span className="sub">
          {say(`limits.counted.${counted}`)} {carriedOver && say("limits.carried")}
        </span>
      </p>
      {cases !== null && <CaseList cases={cases} />}
    </>
  );
}

/** The limit of another item: named, and said as it stands there today. */
function BorrowedBody({ body: { item, limit } }: Of<"borrowed">) {
  const { site } = usePage();
  const page = site.entry(site.idOf(item) ?? item)?.page;
  const version = page && shownVersion(page.versions, site.input.today);
  const lent = version?.limits.find(({ name }) => name === limit);
  return (
    <>
      <p>
        <Say
          id="limits.borrowed"
          values={{ limit: <Law key="l">{limit}</Law>, item: <ItemLink key="i" id={item} /> }}
        />
      </p>
      {version && lent && lent.body.kind !== "borrowed" && (
        <ComputationsContext value={version.computations}>
          <LimitBody body={lent.body} />
        </ComputationsContext>
      )}
    </>
  );
}

function CasesBody({ body: { cases, otherwise } }: Of<"cases">) {
  const say = useSay();
  if (cases.length === 0) return <LimitBody body={otherwise} />;
  return (
    <div className="tree">
      <ul className="tree-list" data-join="cases">
        {cases.map(({ when, then, note, confidence }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves on a page that is made once.
          <li key={i}>
            <span className="joint">{say("tree.if")}</span>
            <Tree tree={when} />
            <span className="joint">{say("tree.then")}</span>
            <LimitBody body={then} />
            {confidence && <ConfidenceIn of={confidence} />}
            {note && (
              <p className="sub">
                <Law>{note}</Law>
              </p>
            )}
          </li>
        ))}
        <li>
          <span className="joint">{say("tree.otherwise")}</span>
          <LimitBody body={otherwise} />
        </li>
      </ul>
    </div>
  );
}

function ReadingBody({ body: { reading, answers } }: Of<"reading">) {
  const { site } = usePage();
  const say = useSay();
  const question = site.input.presentation.readings[reading]?.question;
  return (
    <div className="reading-part">
      <p className="tree-word">{say("tree.reading")}</p>
      {question && (
        <p>
          <Law>{question}</Law>
        </p>
      )}
      <div className="readings">
        {Object.entries(answers).map(([answer, of]) => (
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

/** A length of time, or the name of one that is computed. */
export function Length({ children }: { children: string }) {
  return /^\d/.test(children) ? <Quantity>{children}</Quantity> : <Test>{children}</Test>;
}
