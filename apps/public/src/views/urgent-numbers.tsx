// SPDX-License-Identifier: AGPL-3.0-or-later
/** Whom to call at once: on the page itself, so that it is there without a network. */
import { callAddress, isCurrent } from "../contacts/contact.ts";
import { DIRECTORY } from "../contacts/directory.ts";
import { useSay } from "../messages/language.tsx";
import { URGENT_NUMBERS } from "../session/urgent.ts";
import { useCheck } from "./check-context.tsx";

export function UrgentNumbers() {
  const { session, place, today } = useCheck();
  const say = useSay();
  const numbers = session.entrance === null ? undefined : URGENT_NUMBERS[session.entrance];
  if (numbers === undefined || (place.view !== "question" && place.view !== "rights")) return null;
  const shown = numbers.flatMap(({ said, contact: id }) => {
    const contact = DIRECTORY.contacts.find((one) => one.id === id);
    return contact ? [{ said, contact }] : [];
  });
  return (
    <aside className="urgent-numbers no-print" aria-label={say.text("urgent.title")}>
      <ul>
        {shown.map(({ said, contact }) => (
          <li key={contact.id}>
            {say(said)}{" "}
            {contact.telephones.map((number) => (
              <a key={number} href={callAddress(contact, number)}>
                {number}
              </a>
            ))}
          </li>
        ))}
      </ul>
      {shown.some(({ contact }) => !isCurrent(contact, today)) && (
        <p className="fine">{say("urgent.unverified")}</p>
      )}
    </aside>
  );
}
