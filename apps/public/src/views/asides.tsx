// SPDX-License-Identifier: AGPL-3.0-or-later
/** Answers of a reopened file that today's law no longer asks, or reads otherwise: nothing is computed with them. */
import { useSay } from "../messages/language.tsx";
import type { Aside } from "../session/session.ts";

export function Asides({ asides }: { asides: readonly Aside[] }) {
  const say = useSay();
  if (asides.length === 0) return null;
  return (
    <>
      <p>{say("reopen.aside", { count: asides.length })}</p>
      <ul className="plain-list asides">
        {asides.map(({ question, said }) => (
          <li key={question + said}>
            <bdi lang="fr">{question}</bdi> <b>{said === "" ? say("answers.skipped") : <bdi>{said}</bdi>}</b>
          </li>
        ))}
      </ul>
    </>
  );
}
