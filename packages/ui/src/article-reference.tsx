// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";

/** How a record goes on once the text is named: where it was read, in which of its states. */
const NOTE =
  /,\s(?=(?:textes?\srelus?|pages?\slues?|lue?s?\s|relue?s?\s|d['’](?:après|avant)\s|copie\s|telles?\sque|citée?s?\s|\p{L}+\srédaction|rédaction\s|versions?\s|historique\s|de\smémoire|dont\s)).*$/u;

/** A reference, and what is noted of it: the one stays as it is in every language, the other is French that may be translated. */
export function splitReference(text: string): { readonly reference: string; readonly note: string } {
  const note = NOTE.exec(text)?.[0] ?? "";
  return { reference: text.slice(0, text.length - note.length), note };
}

/**
 * An article in its short form. A link leaves the page, so it says so to speech and carries no referrer;
 * without an address it stays plain words. What is noted of it stands after the link.
 */
export function ArticleReference({
  text,
  href,
  leaves,
}: {
  text: string;
  href?: string | undefined;
  leaves: ReactNode;
}) {
  const { reference, note } = splitReference(text);
  const noted = note !== "" && <span lang="fr">{note}</span>;
  if (!href)
    return (
      <>
        <span className="reference" translate="no">
          {reference}
        </span>
        {noted}
      </>
    );
  return (
    <>
      <a className="reference" href={href} target="_blank" rel="noreferrer noopener">
        <span translate="no">{reference}</span>
        <span className="unseen"> ({leaves})</span>
      </a>
      {noted}
    </>
  );
}
