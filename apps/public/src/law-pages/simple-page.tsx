// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the pages that are no item have in common: their title, their address in both languages, one line of what they are. */
import type { ReactNode } from "react";
import { lawIndex, type Room, roomAddress } from "./addresses.ts";
import { Frame } from "./frame.tsx";
import { usePage, useSay } from "./say.tsx";
import { COLLECTION } from "./structured-data.ts";

export interface RoomPageProps {
  readonly room: Room;
  /** Its parts, where it is long: their titles lead to them. */
  readonly parts?: readonly { readonly id: string; readonly title: ReactNode }[];
  readonly children: ReactNode;
}

export function RoomPage({ room, parts, children }: RoomPageProps) {
  const { language } = usePage();
  const say = useSay();
  const title = say(`${room}.title`);
  return (
    <Frame
      head={{
        title,
        description: say(`${room}.what`),
        addresses: { fr: roomAddress("fr", room), en: roomAddress("en", room) },
        ...(room === "correct" ? {} : { data: COLLECTION }),
      }}
      crumbs={[{ text: say("index.short"), href: lawIndex(language) }, { text: title }]}
    >
      <div className="law-title">
        <h1>{title}</h1>
        <p className="law-lead">{say(`${room}.what`)}</p>
      </div>
      {parts && <PageParts of={parts} />}
      {children}
    </Frame>
  );
}

/** Where to go on a page of several parts. */
export function PageParts({ of }: { of: NonNullable<RoomPageProps["parts"]> }) {
  const say = useSay();
  return (
    <nav className="page-parts" aria-label={say("law.parts")}>
      <ul className="foot-links">
        {of.map((part) => (
          <li key={part.id}>
            <a href={`#${part.id}`}>{part.title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
