// SPDX-License-Identifier: AGPL-3.0-or-later
/** Where an item leads. */
import { ItemLinks, Part, Sheet } from "../parts.tsx";
import { usePage, useSay } from "../say.tsx";
import type { Entry } from "../site.ts";

/** What it leads to, closes, replaces, rests on, and what rests on it; each once, where it matters first. */
export function LinksSheet({ entry: { text, page } }: { entry: Entry }) {
  const { site } = usePage();
  const say = useSay();
  const { opens, then, continuation, replaces, silence } = page.links;
  const groups = [
    [say("links.opens"), [...opens, ...then, ...continuation]],
    [say("links.replaces"), replaces],
    [say("links.procedure"), [text.procedure, text.fees, silence].flatMap((id) => id ?? [])],
    [say("links.users"), site.usersOf(text.id)],
    [say("links.see-also"), text.seeAlso],
  ] as const;
  const said = new Set<string>();
  const written = groups
    .map(([title, ids]) => ({ title, ids: ids.filter((id) => !said.has(id) && said.add(id)) }))
    .filter(({ ids }) => ids.length > 0);
  if (written.length === 0) return null;
  return (
    <Sheet id="liens" title={say("item.links")}>
      {written.map(({ title, ids }) => (
        <Part key={title} title={title}>
          <ItemLinks ids={ids} />
        </Part>
      ))}
    </Sheet>
  );
}
