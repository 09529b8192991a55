// SPDX-License-Identifier: AGPL-3.0-or-later
/** Whom to call at once: on the page itself, so that it is there without a network. */
import { useSay } from "../messages/language.tsx";
import { URGENT_NUMBERS } from "../session/urgent.ts";
import { useCheck } from "./check-context.tsx";

export function UrgentNumbers() {
  const { session, place } = useCheck();
  const say = useSay();
  const numbers = session.entrance === null ? undefined : URGENT_NUMBERS[session.entrance];
  if (numbers === undefined || (place.view !== "question" && place.view !== "rights")) return null;
  return (
    <aside className="urgent-numbers no-print" aria-label={say.text("urgent.title")}>
      <ul>
        {numbers.map(({ said, number, by }) => (
          <li key={number}>
            {say(said)} <a href={`${by}:${number}`}>{number}</a>
          </li>
        ))}
      </ul>
      <p className="fine">{say("urgent.unverified")}</p>
    </aside>
  );
}
