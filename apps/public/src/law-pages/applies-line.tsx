// SPDX-License-Identifier: AGPL-3.0-or-later
/** A condition that another item answers: its page, and what that page is asked with. */
import type { ConditionTree } from "@sauf-conduit/rights";
import { createContext, Fragment, useContext } from "react";
import { anchor, itemAddress } from "./addresses.ts";
import { Day, Law, Name, Say, Test, usePage } from "./say.tsx";

type Applies = Extract<ConditionTree, { kind: "applies" }>;

/** The item that the line just above asks: its title is not said again. */
export const PageAbove = createContext<string | null>(null);

export function AppliesLine({ tree }: { tree: Applies }) {
  return (
    <p className="tree-line">
      <span>
        <Say id="tree.applies" values={{ item: <Asked key="i" of={tree} /> }} />
        {tree.since !== null && (
          <span className="sub">
            <Say id="tree.applies.since" values={{ day: <Day key="d">{tree.since}</Day> }} />
          </span>
        )}
        <AskedWith of={Object.entries(tree.with)} />
      </span>
      <span className="chip" data-tone="line">
        <Say id="who.other-item" />
      </span>
    </p>
  );
}

/** A way says the page that it is of: its name alone may be that of ways of other pages. */
function Asked({ of: { item: name, branch } }: { of: Applies }) {
  const { language, site } = usePage();
  const above = useContext(PageAbove);
  const id = site.idOf(name);
  const item = id === null ? null : site.input.presentation.items[id];
  if (id === null || !item) return <Law>{name}</Law>;
  const way = item.branches.find((one) => one.id === branch);
  const whole = itemAddress(language, id);
  if (!way) return <TitledLink href={whole} title={item.title} />;
  const told = <TitledLink key="w" href={`${whole}#${anchor("branche", way.id)}`} title={way.title} />;
  if (above === name) return told;
  return <Say id="tree.applies.way" values={{ way: told, item: <Law key="i">{item.title}</Law> }} />;
}

function TitledLink({ href, title }: { href: string; title: string }) {
  return (
    <a href={href}>
      <Law>{title}</Law>
    </a>
  );
}

type Answers = readonly (readonly [name: string, value: string])[];

/** A fact that stands in for another says so; an answer is supposed, and not told of the person. */
function AskedWith({ of }: { of: Answers }) {
  const { site } = usePage();
  const isFact = ([, value]: Answers[number]) => Object.hasOwn(site.input.presentation.facts, value);
  const supposed = of.filter((one) => !isFact(one));
  return (
    <>
      {of.filter(isFact).map(([name, value]) => (
        <span key={name} className="sub">
          <Say
            id="tree.applies.instead"
            values={{ name: <Name key="n">{name}</Name>, value: <Name key="v">{value}</Name> }}
          />
        </span>
      ))}
      {supposed.length > 0 && (
        <span className="sub">
          <Say id="tree.applies.as-if" values={{ facts: <Supposed key="f" of={supposed} /> }} />
        </span>
      )}
    </>
  );
}

/** In brackets, an answer does not read as a fact of this page. */
function Supposed({ of }: { of: Answers }) {
  return of.map(([name, value], i) => (
    <Fragment key={name}>
      {i > 0 && ", "}
      <Say
        id="tree.applies.supposed"
        values={{ name: <Name key="n">{name}</Name>, value: <Test key="v">{value}</Test> }}
      />
    </Fragment>
  ));
}
