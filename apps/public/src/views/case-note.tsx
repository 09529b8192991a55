// SPDX-License-Identifier: AGPL-3.0-or-later
/** Above every view of a worked case: whose answers these are, and one press to start one's own. */
import { Button, Note, typo } from "@sauf-conduit/ui";
import { dayText } from "../law/day-text.ts";
import { Law } from "../law/words.tsx";
import { Say, useLanguage, useSay } from "../messages/language.tsx";
import type { Invented } from "../session/session.ts";
import { Name } from "./name.tsx";

/** Names of cases are French, and free: in another language, as on the page that leads here, the number names the case. */
export function CaseNote({ invented, onOwn }: { invented: Invented; onOwn: () => void }) {
  const say = useSay();
  const { language } = useLanguage();
  const { item, name, number, on } = invented;
  const id = language === "fr" ? "case.invented" : "case.invented.number";
  const values = {
    name: <Law key="name">{name}</Law>,
    number,
    title: <Name key="title" name={item} />,
    day: typo(dayText(on, language), language),
  };
  return (
    <div className="above-view no-print">
      <Note tone="decide" icon="warning">
        <p>
          <Say id={id} values={values} />
        </p>
        <Button small onPress={onOwn}>
          {say("case.own")}
        </Button>
      </Note>
    </div>
  );
}
