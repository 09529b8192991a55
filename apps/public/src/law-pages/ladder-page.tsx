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

/** The same rungs on a narrow screen: the name on as many lines as it needs, and its bar below. */
function RungList({ rungs }: { rungs: readonly Rung[] }) {
  const nameOf = useName();
  return (
    <ol className="ladder-list">
      {rungs.map(({ rank, papers }, i) => (
        <li key={rank} value={rank}>
          <span>{nameOf(papers)}</span>
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
        </li>
      ))}
    </ol>
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
  const { language } = usePage();
  const say = useSay();
  return (
    <ScrollBox label={say("ladder.title")}>
      <table className="law-table">
        <caption className="unseen">{say("ladder.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("ladder.rank")}</th>
            <th scope="col">{say("ladder.paper")}</th>
            <th scope="col">{say("ladder.duration")}</th>
            <th scope="col">{say("ladder.stay")}</th>
            <th scope="col">{say("ladder.work")}</th>
          </tr>
        </thead>
        <tbody>
          {rungs.flatMap(({ rank, papers }) =>
            papers.map(({ item, branch: paper }) => (
              <tr key={paper.id}>
                <td className="number">{rank}</td>
                <th scope="row">
                  <a href={`${itemAddress(language, item)}#${anchor("branche", paper.id)}`}>
                    <Law>{paper.title}</Law>
                  </a>
                  {paper.note && (
                    <span className="sub">
                      <Law>{paper.note}</Law>
                    </span>
                  )}
                </th>
                <td>{paper.duration ? <Quantity>{paper.duration}</Quantity> : say("law.not-said")}</td>
                <td>
                  <Proof of={paper.proves["lawful-stay"]} />
                </td>
                <td>
                  <Proof of={paper.proves.work} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Proof({ of }: { of: ConditionTree | undefined }): ReactNode {
  const say = useSay();
  if (of === undefined) return say("law.not-said");
  if (of.kind === "always") return say("ladder.yes");
  if (of.kind === "never") return say("ladder.no");
  const name = of.kind === "named" || of.kind === "test" ? of.name : null;
  if (name === null) return say("ladder.unknown");
  return <Say id="ladder.when" values={{ what: <Name key="n">{name}</Name> }} />;
}
