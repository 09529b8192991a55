// SPDX-License-Identifier: AGPL-3.0-or-later
/** `law`: everything that the law holds, so that it can be counted and looked for. */
import { announcedVersions, type CatalogueEntry, capital, catalogueOf } from "@sauf-conduit/rights";
import { heading } from "../text/block.ts";
import { dayText } from "../text/days.ts";
import { wrap } from "../text/wrap.ts";
import { type OpenLaw, openLaw, type Report, type Session } from "./session.ts";

export async function law(session: Session): Promise<Report> {
  const open = await openLaw(session);
  const entries = catalogueOf(open.presentation);
  return {
    json: () =>
      entries.map((entry) => ({
        ...entry,
        title: open.words.plain(entry.title),
        // Names of versions that are written and not in force today.
        announced: announcedVersions(entry.versions, session.today).map(({ name }) => name),
      })),
    text: () => lawText(entries, open, session),
    exitCode: 0,
  };
}

function lawText(entries: readonly CatalogueEntry[], { words, model }: OpenLaw, session: Session): string[] {
  const { messages, paint } = session;
  const domains = [...new Set(entries.map(({ domain }) => domain))];
  return [
    ...wrap(messages.colon(messages.law.count(entries.length), messages.lawHash(model.hash.slice(0, 12)))),
    ...domains.flatMap((domain) => {
      const own = entries.filter((entry) => entry.domain === domain);
      return [
        ...heading(`${capital(messages.domain[domain])} (${own.length})`, paint),
        ...own.flatMap((entry) => [
          ...wrap(words.sentence(entry.title), "  "),
          ...wrap(paint.faint(detail(entry, messages, words.language)), "      "),
          ...announced(entry, words, session),
        ]),
      ];
    }),
  ];
}

function detail(entry: CatalogueEntry, messages: Session["messages"], language: "fr" | "en"): string {
  const { id, aliases, kind, versions, confidence, verified } = entry;
  const read = verified === null ? messages.neverRead : messages.read(dayText(verified, language));
  const parts = [
    messages.kind[kind as keyof typeof messages.kind] ?? kind,
    messages.law.versions(versions.length),
  ];
  const others = aliases.length > 0 ? ` (${messages.colon(messages.law.aliases, aliases.join(", "))})` : "";
  return `${id}${others}, ${parts.join(", ")}. ${messages.confidence[confidence]}, ${read}.`;
}

function announced({ versions }: CatalogueEntry, words: OpenLaw["words"], session: Session): string[] {
  const { messages, options, today } = session;
  return announcedVersions(versions, today).flatMap(({ name, from }) =>
    wrap(messages.announced(words.sentence(name), dayText(from, options.language)), "      "),
  );
}
