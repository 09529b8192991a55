// SPDX-License-Identifier: AGPL-3.0-or-later
/** Answers of a reopened file that today's law no longer asks, or reads otherwise: nothing is computed with them. */
import { Button } from "@sauf-conduit/ui";
import { useSay } from "../messages/language.tsx";
import type { Aside } from "../session/session.ts";

export interface AsidesProps {
  asides: readonly Aside[];
  /** Takes one of them back; without it they are only read. */
  onRemove?: (aside: Aside) => void;
}

export function Asides({ asides, onRemove }: AsidesProps) {
  const say = useSay();
  if (asides.length === 0) return null;
  return (
    <>
      <p>{say("reopen.aside", { count: asides.length })}</p>
      <ul className="plain-list asides">
        {asides.map((aside) => (
          <li key={aside.question + aside.said}>
            <SetAside aside={aside} />
            {onRemove && (
              <Button
                small
                variant="quiet"
                aria-label={say.text("answers.remove.of", { question: aside.question })}
                onPress={() => onRemove(aside)}
              >
                {say("answers.remove")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function SetAside({ aside: { question, said } }: { aside: Aside }) {
  const say = useSay();
  return (
    <p>
      <bdi lang="fr">{question}</bdi> <b>{said === "" ? say("answers.skipped") : <bdi>{said}</bdi>}</b>
    </p>
  );
}
