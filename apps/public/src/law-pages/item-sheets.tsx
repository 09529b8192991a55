// SPDX-License-Identifier: AGPL-3.0-or-later
/** The sheets of an item's page and of a version's: those of a right say so when they are empty, none is left out in silence. */
import type { BranchPage, ItemText, VersionPage } from "@sauf-conduit/rights";
import { Icon, Note } from "@sauf-conduit/ui";
import { anchor } from "./addresses.ts";
import { Tree, Trees } from "./condition-view.tsx";
import { Limits } from "./limits-view.tsx";
import { Given, ItemLink, ItemLinks, Part, Piece, Sentences, Sheet, Sources } from "./parts.tsx";
import { Law, Name, Say, Test, usePage, useSay } from "./say.tsx";
import type { Entry } from "./site.ts";

export function GivesSheet({ text, version }: { text: ItemText; version: VersionPage }) {
  const say = useSay();
  const { nature } = version;
  return (
    <Sheet id="donne" icon="gives" title={say("item.gives")}>
      {nature && (
        <p>
          <b>{say(`nature.${nature}`)}</b>
        </p>
      )}
      {text.summary && (
        <p className="read">
          <Law>{text.summary}</Law>
        </p>
      )}
      <Given effects={version.effects} />
      {text.alwaysReserved.map((one) => (
        <Note key={one} icon="warning" tone="decide">
          <p>
            <Law>{one}</Law>
          </p>
        </Note>
      ))}
      {version.mayApplyAnyway && <p>{say("item.may-apply-anyway")}</p>}
    </Sheet>
  );
}

export function ConditionsSheet({ version, title }: { version: VersionPage; title: string }) {
  const say = useSay();
  const { scope, when, onlyFor, outOfScope, branches } = version;
  const outside = Object.entries(outOfScope);
  return (
    <Sheet id="conditions" icon="decides" title={title} aside={say("conditions.legend")}>
      {onlyFor && (
        <Part title={say("conditions.only-for")}>
          <Tree tree={onlyFor} />
        </Part>
      )}
      {scope && (
        <Part title={say("conditions.scope")}>
          <Tree tree={scope} />
        </Part>
      )}
      {outside.length > 0 && (
        <Part title={say("conditions.outside")}>
          <ul className="plain-list">
            {outside.map(([who, what]) => (
              <li key={who}>
                {who === "oui" || who === "non" ? (
                  <Law first>{what}</Law>
                ) : (
                  <Say
                    id="law.pair"
                    values={{
                      name: (
                        <Name key="n" first>
                          {who}
                        </Name>
                      ),
                      value: <Law key="v">{what}</Law>,
                    }}
                  />
                )}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {when ? (
        <Part title={say("conditions.when")}>
          <Tree tree={when} />
        </Part>
      ) : (
        branches.length === 0 && <p className="muted">{say("conditions.none")}</p>
      )}
      {branches.length > 0 && <Branches branches={branches} />}
    </Sheet>
  );
}

function Branches({ branches }: { branches: readonly BranchPage[] }) {
  const say = useSay();
  return (
    <Part title={say("branches.title", { count: branches.length })}>
      <ul className="branches">
        {branches.map((branch) => (
          <li key={branch.id} id={anchor("branche", branch.id)}>
            <BranchBody branch={branch} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function BranchBody({ branch }: { branch: BranchPage }) {
  const say = useSay();
  const { title, note, effects, duration, scope, when, except, risks, proves } = branch;
  return (
    <div className="stack">
      <h4>
        <Law first>{title}</Law>
      </h4>
      {note && (
        <p>
          <Law>{note}</Law>
        </p>
      )}
      <Given effects={effects} />
      {duration && (
        <p className="sub">
          <Say id="gives.duration" values={{ duration: <Law key="d">{duration}</Law> }} />
        </p>
      )}
      {scope && <Labelled label={say("conditions.scope")} trees={[scope]} />}
      {when && <Tree tree={when} />}
      {except.length > 0 && <Labelled label={say("conditions.except")} trees={except} />}
      {risks.length > 0 && <Labelled label={say("conditions.risks")} trees={risks} />}
      {Object.entries(proves).map(([what, tree]) => (
        <Labelled key={what} label={say(`proves.${what as "lawful-stay" | "work"}`)} trees={[tree]} />
      ))}
      <Forbidden pieces={branch.mayNotAsk} sole={branch.mayNotBeSoleProof} />
      {branch.practice && (
        <p className="sub">
          <Say id="branches.practice" values={{ item: <ItemLink key="p" id={branch.practice} /> }} />
        </p>
      )}
      {branch.sources.length > 0 && <Sources of={branch.sources} />}
    </div>
  );
}

function Labelled({ label, trees }: { label: string; trees: Parameters<typeof Trees>[0]["trees"] }) {
  return (
    <div className="tree">
      <p className="tree-word">{label}</p>
      <div className="tree-inside">
        <Trees trees={trees} />
      </div>
    </div>
  );
}

function Forbidden({ pieces, sole }: { pieces: readonly string[]; sole: readonly string[] }) {
  const say = useSay();
  if (pieces.length + sole.length === 0) return null;
  return (
    <ul className="marked" data-tone="may-not">
      {pieces.map((id) => (
        <li key={id}>
          <Icon name="refused" />
          <span>
            <Piece id={id} />
          </span>
        </li>
      ))}
      {sole.map((id) => (
        <li key={id}>
          <Icon name="refused" />
          <span>
            <Piece id={id} />
            <span className="sub">{say("papers.sole")}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What closes the right, and what the administration may hold against it. */
export function BlockingSheet({ kind, version }: { kind: ItemText["kind"]; version: VersionPage }) {
  const say = useSay();
  const { except, risks } = version;
  if (kind !== "provision" && except.length + risks.length === 0) return null;
  return (
    <Sheet id="blocages" icon="warning" title={say("item.blocking")}>
      {except.length + risks.length === 0 && <p className="muted">{say("blocking.none")}</p>}
      {except.length > 0 && (
        <Part title={say("conditions.except")}>
          <Trees trees={except} />
        </Part>
      )}
      {risks.length > 0 && (
        <Part title={say("conditions.risks")}>
          <p className="sub">{say("blocking.risks")}</p>
          <Trees trees={risks} />
        </Part>
      )}
    </Sheet>
  );
}

export function PapersSheet({ text }: { text: ItemText }) {
  const { site } = usePage();
  const say = useSay();
  const proofs = Object.entries(text.evidence);
  const facts = site.input.presentation.facts;
  if (text.kind !== "provision" && text.mayAsk.length + proofs.length === 0) return null;
  return (
    <Sheet id="papiers" icon="paper" title={say("item.papers")}>
      {text.mayAsk.length + proofs.length === 0 && <p className="muted">{say("papers.none")}</p>}
      {text.mayAsk.length > 0 && (
        <ul className="marked two-columns">
          {text.mayAsk.map((id) => (
            <li key={id}>
              <Icon name="check" />
              <span>
                <Piece id={id} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {text.mayAskSource.length > 0 && <Sources of={text.mayAskSource} />}
      {proofs.length > 0 && (
        <Part title={say("papers.proofs")}>
          <ul className="plain-list">
            {proofs.map(([fact, pieces]) => (
              <li key={fact}>
                <Law>{facts[fact]?.question ?? fact}</Law>
                <span className="sub">
                  {pieces.map((id, i) => (
                    <span key={id}>
                      {i > 0 && say("papers.or")}
                      <Piece id={id} />
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </Sheet>
  );
}

export function MayNotAskSheet({ text }: { text: ItemText }) {
  const say = useSay();
  const some = text.mayNotAsk.length + text.mayNotBeSoleProof.length > 0;
  if (text.kind !== "provision" && !some) return null;
  return (
    <Sheet id="interdits" icon="refused" title={say("item.may-not-ask")} tone={some ? "may-not" : undefined}>
      {some ? (
        <Forbidden pieces={text.mayNotAsk} sole={text.mayNotBeSoleProof} />
      ) : (
        <p className="muted">{say("papers.may-not-ask.none")}</p>
      )}
    </Sheet>
  );
}

export function RemediesSheet({ text }: { text: ItemText }) {
  const say = useSay();
  return (
    <Sheet id="recours" icon="appeal" title={say("item.remedies")}>
      {text.remedies.length === 0 && <p className="muted">{say("remedies.none")}</p>}
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
          <ul className="marked">
            {practice.evidence.map((id) => (
              <li key={id}>
                <Icon name="check" />
                <span>
                  <Piece id={id} />
                </span>
              </li>
            ))}
          </ul>
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
            {limit && (
              <span className="sub">
                <Say id="steps.limit" values={{ limit: <Law key="l">{limit}</Law> }} />
              </span>
            )}
            {pieces.length > 0 && (
              <span className="sub">
                {pieces.map((id, i) => (
                  <span key={id}>
                    {i > 0 && ", "}
                    <Piece id={id} />
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

/** What it leads to, closes, replaces, rests on, and what rests on it. */
export function LinksSheet({ entry: { text, page } }: { entry: Entry }) {
  const { site } = usePage();
  const say = useSay();
  const { opens, then, continuation, replaces, silence } = page.links;
  const groups = [
    [say("links.opens"), [...opens, ...then, ...continuation]],
    [say("links.replaces"), replaces],
    [say("links.procedure"), [text.procedure, text.fees, silence].flatMap((id) => id ?? [])],
    [say("links.users"), site.usersOf(text.id)],
    [say("links.see-also"), text.seeAlso],
  ] as const;
  const written = groups.filter(([, ids]) => ids.length > 0);
  return (
    <Sheet id="liens" title={say("item.links")}>
      {written.length === 0 && <p className="muted">{say("links.none")}</p>}
      {written.map(([title, ids]) => (
        <Part key={title} title={title}>
          <ItemLinks ids={[...new Set(ids)]} />
        </Part>
      ))}
    </Sheet>
  );
}

/** Dates, amounts and lengths of time that the rules compute, said as far as they can be. */
export function ComputationsSheet({ version }: { version: VersionPage }) {
  const say = useSay();
  const said = version.computations.filter(({ said: text, cases }) => text !== null || cases !== null);
  if (said.length === 0) return null;
  return (
    <Sheet id="calculs" icon="coins" title={say("computations.title")}>
      <dl className="computations">
        {said.map(({ name, said: text, cases }) => (
          <div key={name}>
            <dt>
              <Name first>{name}</Name>
            </dt>
            <dd>
              {text !== null && <Name>{text}</Name>}
              {cases !== null && <ValueCases cases={cases} />}
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}

function ValueCases({ cases }: { cases: NonNullable<VersionPage["computations"][number]["cases"]> }) {
  const say = useSay();
  return (
    <details>
      <summary>{say("tree.cases")}</summary>
      <ul className="tree-list" data-join="cases">
        {cases.map(({ when, then }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves on a page that is made once.
          <li key={i}>
            <span className="joint">{say(when ? "tree.if" : "tree.otherwise")}</span>
            {when && <Tree tree={when} />}
            {when && <span className="joint">{say("tree.then")}</span>}
            <p>
              <Test>{then}</Test>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Time-limits, and what to know once they are over. */
export function LimitsSheet({ text, version }: { text: ItemText; version: VersionPage }) {
  const say = useSay();
  return (
    <Sheet id="delais" icon="time" title={say("item.limits")}>
      <Limits limits={version.limits} />
      {text.ifExpired.length > 0 && (
        <Part title={say("limits.expired")}>
          <Sentences of={text.ifExpired} icon="time" />
        </Part>
      )}
    </Sheet>
  );
}
