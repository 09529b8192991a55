// SPDX-License-Identifier: AGPL-3.0-or-later
/** Above every view of a worked case: whose answers these are, and one press to start one's own. */
import { Button, Note, typo } from "@sauf-conduit/ui";
import { dayText } from "../law/day-text.ts";
import { Law } from "../law/words.tsx";
import { Say, useLanguage, useSay } from "../messages/language.tsx";
import type { Invented } from "../session/session.ts";

export function CaseNote({ invented: { name, on }, onOwn }: { invented: Invented; onOwn: () => void }) {
  const say = useSay();
  const { language } = useLanguage();
  const values = { name: <Law key="n">{name}</Law>, day: typo(dayText(on, language), language) };
  return (
    <div className="above-view no-print">
      <Note tone="decide" icon="warning">
        <p>
          <Say id="case.invented" values={values} />
        </p>
        <Button small onPress={onOwn}>
          {say("case.own")}
        </Button>
      </Note>
    </div>
  );
}
