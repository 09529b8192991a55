// SPDX-License-Identifier: AGPL-3.0-or-later
/** A condition that another item answers: its page, and what that page is asked with. */
import type { ConditionTree } from "@sauf-conduit/rights";
import { createContext, Fragment, useContext } from "react";
import { anchor, itemAddress } from "./addresses.ts";
import { Day, Law, Name, Say, Test, usePage } from "./say.tsx";

type Applies = Extract<ConditionTree, { kind: "applies" }>;

/** What the line just above asks: its title, and what it asks it with, are not said again. */
export const AskedAbove = createContext<Applies | null>(null);

export function AppliesLine({ tree }: { tree: Applies }) {
  const above = useContext(AskedAbove);
  const asked = JSON.stringify(tree.with);
  const isSaid = above?.item === tree.item && JSON.stringify(above.with) === asked;
  return (
    <p className="tree-line">
      <span>
        <Say id="tree.applies" values={{ item: <Asked key="i" of={tree} /> }} />
        {tree.since !== null && (
          <span className="sub">
            <Say id="tree.applies.since" values={{ day: <Day key="d">{tree.since}</Day> }} />
          </span>
        )}
        {!isSaid && <AskedWith of={Object.entries(tree.with)} />}
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
  const above = useContext(AskedAbove);
  const id = site.idOf(name);
  const item = id === null ? null : site.input.presentation.items[id];
  if (id === null || !item) return <Law>{name}</Law>;
  const way = item.branches.find((one) => one.id === branch);
  const whole = itemAddress(language, id);
  if (!way) return <TitledLink href={whole} title={item.title} />;
  const told = <TitledLink key="w" href={`${whole}#${anchor("branche", way.id)}`} title={way.title} />;
  if (above?.item === name) return told;
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

/** What the other page is asked with: another day, another fact, an answer that is supposed and not told of the person. */
function AskedWith({ of }: { of: Answers }) {
  const { facts } = usePage().site.input.presentation;
  const typeOf = (name: string) => (Object.hasOwn(facts, name) ? facts[name]?.type : undefined);
  const values = (ofType: (type: string | undefined, value: string) => boolean) =>
    of.filter(([name, value]) => typeOf(value) === undefined && ofType(typeOf(name), value));
  const isYesNo = (type: string | undefined) => type === "yes-no";
  const days = new Set(of.flatMap(([, value]) => (typeOf(value) === "date" ? [value] : [])));
  return (
    <>
      {[...days].map((day) => (
        <span key={day} className="sub">
          <Say id="tree.applies.on" values={{ value: <Name key="v">{day}</Name> }} />
        </span>
      ))}
      {of
        .filter(([, value]) => typeOf(value) !== undefined && !days.has(value))
        .map(([name, value]) => (
          <span key={name} className="sub">
            <Say
              id="tree.applies.instead"
              values={{ name: <Name key="n">{name}</Name>, value: <Name key="v">{value}</Name> }}
            />
          </span>
        ))}
      <Supposed id="tree.applies.for" of={values((type) => !isYesNo(type)).map(([, value]) => value)} />
      <Supposed id="tree.applies.true" of={values((type, is) => isYesNo(type) && is === "oui").map(nameOf)} />
      <Supposed
        id="tree.applies.false"
        of={values((type, is) => isYesNo(type) && is !== "oui").map(nameOf)}
      />
    </>
  );
}

const nameOf = ([name]: Answers[number]): string => name;

interface SupposedProps {
  readonly id: "tree.applies.for" | "tree.applies.true" | "tree.applies.false";
  readonly of: readonly string[];
}

function Supposed({ id, of }: SupposedProps) {
  if (of.length === 0) return null;
  const facts = of.map((one, i) => (
    <Fragment key={one}>
      {i > 0 && ", "}
      {id === "tree.applies.for" ? <Test>{one}</Test> : <Name>{one}</Name>}
    </Fragment>
  ));
  return (
    <span className="sub">
      <Say id={id} values={{ facts: <Fragment key="f">{facts}</Fragment> }} />
    </span>
  );
}
