// SPDX-License-Identifier: AGPL-3.0-or-later
/** The ladder of titles as a picture, and its table: both from the item that ranks papers. */
import type { BranchPage, ConditionTree, VersionPage } from "@sauf-conduit/rights";
import type { ReactNode } from "react";
import { anchor, itemAddress } from "./addresses.ts";
import { shownVersion } from "./item/item-head.ts";
import { ItemLink, ScrollBox, Sheet } from "./parts.tsx";
import { Law, lawText, Name, Quantity, Say, usePage, useSay } from "./say.tsx";
import { RoomPage } from "./simple-page.tsx";

/** The items that describe papers, their fact, and the computed rank of the first. */
const LADDER = {
  items: ["hierarchie-des-titres", "documents-provisoires"],
  fact: "document présenté",
  rank: "rang du papier",
} as const;

interface Paper {
  /** The item that describes it. */
  readonly item: string;
  readonly branch: BranchPage;
}

export interface Rung {
  readonly rank: number;
  readonly papers: readonly Paper[];
}

/** Papers by rank, strongest first. A paper that the rank does not name has the rank of the others. */
export function rungsOf(described: readonly (readonly [item: string, version: VersionPage])[]): Rung[] {
  const cases =
    described.flatMap(([, { computations }]) => computations).find(({ name }) => name === LADDER.rank)
      ?.cases ?? [];
  const rankOf = (paper: string): number => {
    const named = cases.find(
      ({ when }) =>
        when?.kind === "test" &&
        when.name === LADDER.fact &&
        ` ou ${when.test} ou `.includes(` ou ${paper} ou `),
    );
    return Number((named ?? cases.at(-1))?.then);
  };
  const byRank = new Map<number, Paper[]>();
  for (const [item, { branches }] of described)
    for (const branch of branches) {
      const paper =
        branch.when?.kind === "test" && branch.when.name === LADDER.fact ? branch.when.test : null;
      if (paper === null) continue;
      const rank = rankOf(paper);
      byRank.set(rank, [...(byRank.get(rank) ?? []), { item, branch }]);
    }
  return [...byRank].sort(([a], [b]) => a - b).map(([rank, papers]) => ({ rank, papers }));
}

export function LadderDocument() {
  const { site } = usePage();
  const say = useSay();
  const rungs = rungsOf(
    LADDER.items.flatMap((item) => {
      const version = shownVersion(site.entry(item)?.page.versions ?? [], site.input.today);
      return version ? [[item, version] as const] : [];
    }),
  );
  return (
    <RoomPage room="ladder">
      <Sheet title={say("ladder.picture")}>
        <figure className="ladder">
          <RungList rungs={rungs} />
          <Picture rungs={rungs} />
          <figcaption className="fine">{say("ladder.caption")}</figcaption>
          <details open>
            <summary>{say("law.as-table")}</summary>
            <LadderTable rungs={rungs} />
          </details>
        </figure>
        <p className="sub">
          <Say id="ladder.source" values={{ item: <ItemLink key="i" id={LADDER.items[0]} /> }} />
        </p>
      </Sheet>
    </RoomPage>
  );
}

const WIDTH = 960;
const ROW = 46;
const BAR = 36;
const LEAST = 560;

/** Bars shorter and shorter, in equal steps. */
const lengthOf = (place: number, count: number): number =>
  WIDTH - (count > 1 ? (place * (WIDTH - LEAST)) / (count - 1) : 0);

/** The first paper of a rung, and how many others stand on it. */
function useName(): (papers: readonly Paper[]) => string {
  const context = usePage();
  const say = useSay();
  return (papers) => {
    const title = lawText(context, papers[0]?.branch.title ?? "").text;
    return papers.length > 1 ? say("ladder.more", { title, count: papers.length - 1 }) : title;
  };
}

/** Drawn where there is room. */
function Picture({ rungs }: { rungs: readonly Rung[] }) {
  const say = useSay();
  const nameOf = useName();
  return (
    <svg
      className="ladder-drawing"
      viewBox={`0 0 ${WIDTH + 2} ${rungs.length * ROW}`}
      role="img"
      aria-label={say("ladder.alt", { count: rungs.length })}
    >
      {rungs.map(({ rank, papers }, i) => (
        <g key={rank} className="rung" data-kind={kindOf(papers)}>
          <rect x={1} y={i * ROW + 4} width={lengthOf(i, rungs.length)} height={BAR} rx={6} />
          <text x={26} y={i * ROW + 4 + BAR / 2} className="rung-rank">
            {rank}
          </text>
          <text x={52} y={i * ROW + 4 + BAR / 2}>
            {nameOf(papers)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** The same rungs, with all that the table says, where the table would be wider than the screen. */
function RungList({ rungs }: { rungs: readonly Rung[] }) {
  return (
    <ol className="ladder-list">
      {rungs.map(({ rank, papers }, i) => (
        <li key={rank} value={rank}>
          <svg viewBox={`0 0 ${WIDTH + 2} 10`} preserveAspectRatio="none" aria-hidden="true">
            <g className="rung" data-kind={kindOf(papers)}>
              <rect
                x={1}
                y={1}
                width={lengthOf(i, rungs.length)}
                height={8}
                vectorEffect="non-scaling-stroke"
              />
            </g>
          </svg>
          {papers.map((paper) => (
            <PaperLines key={paper.branch.id} paper={paper} />
          ))}
        </li>
      ))}
    </ol>
  );
}

const COLUMNS = ["duration", "stay", "work"] as const;

function PaperLines({ paper }: { paper: Paper }) {
  const say = useSay();
  return (
    <div className="ladder-paper">
      <PaperName paper={paper} />
      <dl>
        {COLUMNS.map((column) => (
          <div key={column}>
            <dt>{say(`ladder.${column}`)}</dt>
            <dd>
              <Said of={paper} column={column} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function PaperName({ paper: { item, branch } }: { paper: Paper }) {
  const { language } = usePage();
  return (
    <>
      <a href={`${itemAddress(language, item)}#${anchor("branche", branch.id)}`}>
        <Law>{branch.title}</Law>
      </a>
      {branch.note && (
        <span className="sub">
          <Law>{branch.note}</Law>
        </span>
      )}
    </>
  );
}

/** Full when every paper of the rung surely proves lawful stay or does while valid; hollow when none does. */
function kindOf(papers: readonly Paper[]): "stay" | "none" {
  return papers.every(({ branch }) => {
    const stay = branch.proves["lawful-stay"];
    return stay === undefined || stay.kind === "never" || (stay.kind === "test" && stay.test === "non");
  })
    ? "none"
    : "stay";
}

function LadderTable({ rungs }: { rungs: readonly Rung[] }) {
  const say = useSay();
  return (
    <ScrollBox label={say("ladder.title")}>
      <table className="law-table">
        <caption className="unseen">{say("ladder.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("ladder.rank")}</th>
            <th scope="col">{say("ladder.paper")}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {say(`ladder.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rungs.flatMap(({ rank, papers }) =>
            papers.map((paper) => (
              <tr key={paper.branch.id}>
                <td className="number">{rank}</td>
                <th scope="row">
                  <PaperName paper={paper} />
                </th>
                {COLUMNS.map((column) => (
                  <td key={column}>
                    <Said of={paper} column={column} />
                  </td>
                ))}
              </tr>
            )),
          )}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** What is known of a paper: how long it lasts, whether it proves lawful stay, whether it allows work. */
function Said({ of: paper, column }: { of: Paper; column: (typeof COLUMNS)[number] }) {
  const say = useSay();
  const { duration, proves } = paper.branch;
  if (column !== "duration") return <Proof of={proves[column === "stay" ? "lawful-stay" : "work"]} />;
  if (duration !== null) return <Quantity>{duration}</Quantity>;
  return say(kindOf([paper]) === "none" ? "ladder.no-duration" : "ladder.on-paper");
}

/** The same condition is written once for all the papers that it decides: elsewhere it has its name alone. */
function useNamed(): (name: string) => ConditionTree | null {
  const { site } = usePage();
  const named = new Map<string, ConditionTree>();
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) for (const one of part) visit(one);
    else if (typeof part === "object" && part !== null) {
      const tree = part as Partial<Extract<ConditionTree, { kind: "named" }>>;
      if (tree.kind === "named" && tree.name && tree.of) named.set(tree.name, tree.of);
      for (const one of Object.values(part)) visit(one);
    }
  };
  for (const item of LADDER.items) visit(site.entry(item)?.page.versions.at(-1)?.branches);
  return (name) => named.get(name) ?? null;
}

function Proof({ of }: { of: ConditionTree | undefined }): ReactNode {
  const say = useSay();
  const whole = useNamed();
  if (of === undefined) return say("ladder.unknown");
  if (of.kind === "always") return say("ladder.yes");
  if (of.kind === "never") return say("ladder.no");
  const name = of.kind === "named" || of.kind === "test" ? of.name : null;
  if (name === null) return say("ladder.unknown");
  const holds = onlyWhen(of.kind === "named" ? (of.of ?? whole(name)) : null);
  return (
    <Say
      id={holds === null ? "ladder.when" : "ladder.when-else-unknown"}
      values={{ what: <Name key="n">{holds ?? name}</Name> }}
    />
  );
}

/** Of « yes when something named holds, else nobody knows »: that name. */
function onlyWhen(tree: ConditionTree | null): string | null {
  if (tree?.kind !== "cases" || tree.otherwise.kind !== "unknown" || tree.cases.length !== 1) return null;
  const [only] = tree.cases;
  if (only?.then.kind !== "always") return null;
  return only.when.kind === "named" || only.when.kind === "test" ? only.when.name : null;
}
