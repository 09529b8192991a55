// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a page of the law says nothing about, in one line: silence here is not an answer of the law. */
import type { ItemText, VersionPage } from "@sauf-conduit/rights";
import { type MessageKey, usePage, useSay } from "../say.tsx";
import type { Entry, Site } from "../site.ts";

type Part = readonly [title: MessageKey, written: number];

function parts(
  { evidence, mayAsk, mayNotAsk, mayNotBeSoleProof, ...text }: ItemText,
  of: VersionPage,
  site: Site,
): Part[] {
  return [
    // A page of grounds for closing is itself what is written of them.
    ["item.blocking", of.nature === "blocking" ? 1 : of.except.length + of.risks.length],
    ["item.papers", mayAsk.length + Object.keys(evidence).length],
    ["item.may-not-ask", mayNotAsk.length + mayNotBeSoleProof.length],
    ["item.limits", of.limits.length + text.ifExpired.length + appealLimits(text, site)],
    ["item.remedies", text.remedies.length],
  ];
}

/** Remedies that say by when, or that send to a page that is a time-limit. */
function appealLimits({ remedies }: Pick<ItemText, "remedies">, site: Site): number {
  const { items } = site.input.presentation;
  return remedies.filter(({ item, limit }) => limit || (item && items[item]?.kind === "limit")).length;
}

export function Unwritten({ entry: { text }, version }: { entry: Entry; version: VersionPage }) {
  const { site } = usePage();
  const say = useSay();
  const missing = parts(text, version, site).filter(([, written]) => written === 0);
  if (text.kind !== "provision" || missing.length === 0) return null;
  const titles = missing.map(([title]) => say("item.unwritten.part", { title: say(title) })).join(" ");
  return <p className="fine">{say("item.unwritten", { parts: titles })}</p>;
}
