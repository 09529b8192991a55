// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a page of the law says nothing about, in one line: silence here is not an answer of the law. */
import type { ItemText, VersionPage } from "@sauf-conduit/rights";
import { type MessageKey, usePage, useSay } from "../say.tsx";
import type { Entry, Site } from "../site.ts";
import { timedRemedies } from "./acting-sheets.tsx";

type Part = readonly [title: MessageKey, written: number];

function parts(text: ItemText, of: VersionPage, site: Site): Part[] {
  const { evidence, mayAsk, mayNotAsk, mayNotBeSoleProof } = text;
  const limits = [...of.limits, ...text.ifExpired, ...timedRemedies(text), ...linkedLimits(text, site)];
  const ofWays = of.branches.flatMap((way) => [...way.mayNotAsk, ...way.mayNotBeSoleProof]);
  return [
    // A page of grounds for closing is itself what is written of them; a way writes its own.
    ["item.blocking", of.nature === "blocking" ? 1 : count([of, ...of.branches])],
    ["item.papers", mayAsk.length + Object.keys(evidence).length],
    ["item.may-not-ask", mayNotAsk.length + mayNotBeSoleProof.length + ofWays.length],
    ["item.limits", limits.length],
    ["item.remedies", text.remedies.length],
  ];
}

const count = (all: readonly Pick<VersionPage, "except" | "risks">[]): number =>
  all.reduce((sum, { except, risks }) => sum + except.length + risks.length, 0);

/** Remedies that are the page of a time-limit. */
function linkedLimits({ remedies }: ItemText, { input }: Site) {
  return remedies.filter(({ item }) => item && input.presentation.items[item]?.kind === "limit");
}

export function Unwritten({ entry: { text }, version }: { entry: Entry; version: VersionPage }) {
  const { site } = usePage();
  const say = useSay();
  const missing = parts(text, version, site).filter(([, written]) => written === 0);
  if (text.kind !== "provision" || missing.length === 0) return null;
  const titles = missing.map(([title]) => say("item.unwritten.part", { title: say(title) })).join(", ");
  return <p className="fine law-unwritten">{say("item.unwritten", { parts: titles })}</p>;
}
