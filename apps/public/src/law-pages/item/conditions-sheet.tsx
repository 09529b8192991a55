// SPDX-License-Identifier: AGPL-3.0-or-later
/** What decides: whom a version is for, its conditions, and those of each branch. */
import type { BranchPage, VersionPage } from "@sauf-conduit/rights";
import { anchor } from "../addresses.ts";
import { Tree, Trees } from "../condition-view.tsx";
import { Given, ItemLink, Part, Sheet, Sources } from "../parts.tsx";
import { Law, Name, Say, useSay } from "../say.tsx";
import { Forbidden } from "./papers-sheets.tsx";

export function ConditionsSheet({ version, title }: { version: VersionPage; title: string }) {
  const say = useSay();
  const { scope, when, onlyFor, outOfScope, branches } = version;
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
      <Outside of={outOfScope} />
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
  const { title, note, effects, duration } = branch;
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
      <BranchConditions of={branch} />
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

function BranchConditions({ of: { scope, when, except, risks, proves } }: { of: BranchPage }) {
  const say = useSay();
  return (
    <>
      {scope && <Labelled label={say("conditions.scope")} trees={[scope]} />}
      {when && <Tree tree={when} />}
      {except.length > 0 && <Labelled label={say("conditions.except")} trees={except} />}
      {risks.length > 0 && <Labelled label={say("conditions.risks")} trees={risks} />}
      {Object.entries(proves).map(([what, tree]) => (
        <Labelled key={what} label={say(`proves.${what as "lawful-stay" | "work"}`)} trees={[tree]} />
      ))}
    </>
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
