// SPDX-License-Identifier: AGPL-3.0-or-later
/** What decides: whom a version is for, its conditions, and those of each branch. */
import type { BranchPage, ConditionTree, ItemText, VersionPage } from "@sauf-conduit/rights";
import { anchor } from "../addresses.ts";
import { Tree, Trees } from "../condition-view.tsx";
import { Folded } from "../folded.tsx";
import { Given, ItemLink, Part, Sheet, Sources } from "../parts.tsx";
import { Day, Law, type MessageKey, Name, Say, useSay } from "../say.tsx";
import { conditionsTitle, whenTitle } from "./condition-titles.ts";
import { Forbidden } from "./papers-sheets.tsx";

interface ConditionsProps {
  readonly kind: ItemText["kind"];
  readonly version: VersionPage;
  /** That of an item that gives or closes something. */
  readonly title: MessageKey;
}

export function ConditionsSheet({ kind, version, title }: ConditionsProps) {
  const say = useSay();
  const { scope, onlyFor, outOfScope, branches } = version;
  const when = version.when?.kind === "always" ? null : version.when;
  const isWritten = [scope, when, onlyFor, ...Object.keys(outOfScope), ...branches].some(
    (one) => one !== null,
  );
  if (!isWritten && kind !== "provision") return null;
  return (
    <Sheet
      id="conditions"
      icon="decides"
      title={say(conditionsTitle(kind, title))}
      aside={say("conditions.legend")}
    >
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
      <Outside of={outOfScope} />
      {when && (
        <Part title={say(whenTitle(kind))}>
          <Tree tree={when} />
        </Part>
      )}
      {!isWritten && <p className="muted">{say("conditions.none")}</p>}
      {branches.length > 0 && <Branches branches={branches} />}
    </Sheet>
  );
}

/** Whom it is not for, and what looks after them instead. */
function Outside({ of }: { of: VersionPage["outOfScope"] }) {
  const say = useSay();
  const outside = Object.entries(of);
  if (outside.length === 0) return null;
  return (
    <Part title={say("conditions.outside")}>
      <ul className="plain-list">
        {outside.map(([who, what]) => {
          const name = (
            <Name key="n" first>
              {who}
            </Name>
          );
          const alone = who === "oui" || who === "non";
          return (
            <li key={who}>
              {alone ? (
                <Law first>{what}</Law>
              ) : (
                <Say id="law.pair" values={{ name, value: <Law key="v">{what}</Law> }} />
              )}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

/** More than a reader goes through: their titles are shown first, as contents. */
const FOLDED_FROM = 12;

function Branches({ branches }: { branches: readonly BranchPage[] }) {
  const say = useSay();
  const isLong = branches.length >= FOLDED_FROM;
  return (
    <Part title={say("branches.title", { count: branches.length })}>
      {isLong && <p className="sub no-print">{say("branches.folded")}</p>}
      <div className={isLong ? "folds" : "branches"}>
        {branches.map((branch) => (
          <Branch key={branch.id} branch={branch} isFolded={isLong} />
        ))}
      </div>
    </Part>
  );
}

function Branch({ branch, isFolded }: { branch: BranchPage; isFolded: boolean }) {
  const id = anchor("branche", branch.id);
  const title = <Law first>{branch.title}</Law>;
  if (isFolded)
    return (
      <Folded id={id} title={title} level={4}>
        <BranchBody branch={branch} />
      </Folded>
    );
  return (
    <section className="stack" id={id}>
      <h4>{title}</h4>
      <BranchBody branch={branch} />
    </section>
  );
}

function BranchBody({ branch }: { branch: BranchPage }) {
  const { from, note, effects, duration } = branch;
  return (
    <>
      {from !== null && (
        <p className="sub">
          <Say id="tree.applies.since" values={{ day: <Day key="d">{from}</Day> }} />
        </p>
      )}
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
      <BranchConditions of={branch} />
      <Forbidden pieces={branch.mayNotAsk} sole={branch.mayNotBeSoleProof} />
      {branch.practice && (
        <p className="sub">
          <Say id="branches.practice" values={{ item: <ItemLink key="p" id={branch.practice} /> }} />
        </p>
      )}
      {branch.sources.length > 0 && <Sources of={branch.sources} />}
    </>
  );
}

function BranchConditions({ of }: { of: BranchPage }) {
  const { scope, when, except, risks, proves, mayNotAsk, mayNotBeSoleProof } = of;
  const say = useSay();
  // The condition of a branch that forbids papers is that one of them is demanded: they are listed below it.
  const forbids = mayNotAsk.length + mayNotBeSoleProof.length > 0;
  return (
    <>
      {scope && <Labelled label={say("conditions.scope")} trees={[scope]} />}
      {when && when.kind !== "always" && !forbids && <Tree tree={when} />}
      {except.length > 0 && <Labelled label={say("conditions.except")} trees={except} />}
      {risks.length > 0 && <Labelled label={say("conditions.risks")} trees={risks} />}
      {Object.entries(proves).map(([what, tree]) => (
        <Proved key={what} label={say(`proves.${what as "lawful-stay" | "work"}`)} tree={tree} />
      ))}
    </>
  );
}

/** A paper may prove something without any condition. */
function Proved({ label, tree }: { label: string; tree: ConditionTree }) {
  const say = useSay();
  if (tree.kind !== "always" && tree.kind !== "never") return <Labelled label={label} trees={[tree]} />;
  return (
    <p className="tree-line">
      <Say id="law.pair" values={{ name: label, value: say(`proves.${tree.kind}`) }} />
    </p>
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
