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
  return [
    // A page of grounds for closing is itself what is written of them.
    ["item.blocking", of.nature === "blocking" ? 1 : of.except.length + of.risks.length],
    ["item.papers", mayAsk.length + Object.keys(evidence).length],
    ["item.may-not-ask", mayNotAsk.length + mayNotBeSoleProof.length],
    ["item.limits", limits.length],
    ["item.remedies", text.remedies.length],
  ];
}

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
