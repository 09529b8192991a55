// SPDX-License-Identifier: AGPL-3.0-or-later
/** Everything the law holds, one line each: what can be counted, listed and looked for. */
import type { CatalogueEntry } from "../api/answer.ts";
import type { Source } from "../syntax/index.ts";
import type { Presentation, ReferenceText } from "./presentation.ts";

/** Items first, in the order of the law, then tables, lists and statistics. */
export function catalogueOf(presentation: Presentation): CatalogueEntry[] {
  return [...Object.values(presentation.items), ...Object.values(presentation.references)].map((one) => ({
    id: one.id,
    aliases: one.aliases,
    kind: one.kind,
    domain: one.domain,
    title: one.title,
    versions: one.versions.map(({ name, from, to }) => ({ name, from, to })),
    sources: eachOnce(one.versions),
    confidence: one.confidence,
    verified: one.verified,
  }));
}

/** A version that inherits may repeat a source. */
function eachOnce(versions: ReferenceText["versions"]): Source[] {
  const byText = new Map<string, Source>();
  for (const { source } of versions)
    for (const one of source) if (!byText.has(one.text)) byText.set(one.text, one);
  return [...byText.values()];
}
