// SPDX-License-Identifier: AGPL-3.0-or-later
/** « Votre demande n'est pas dans la liste »: what holds at the préfecture for any permit, and what one may do anywhere. */
import { Icon } from "@sauf-conduit/ui";
import type { ReactNode } from "react";
import { Law } from "../../law/words.tsx";
import { useSay } from "../../messages/language.tsx";
import { LawPage } from "../afterwards.tsx";
import { useCheck } from "../check-context.tsx";
import { ToSay, useSaid } from "../to-say.tsx";
import { Sources, Trust } from "../verified.tsx";
import { WhomToContact } from "../whom-to-contact.tsx";
import { GENERAL_RULE } from "./general-rule.ts";

export function NotListed() {
  const say = useSay();
  return (
    <section className="not-listed stack" aria-labelledby="not-listed">
      <h2 id="not-listed">{say("demand.not-listed")}</h2>
      <p>{say("demand.not-listed.means")}</p>
      <ul className="marked">
        <Step>{say("demand.not-listed.refusal")}</Step>
        <Step>{say("demand.not-listed.receipt")}</Step>
      </ul>
      <GeneralRule />
      <Whom />
    </section>
  );
}

function Step({ children }: { children: ReactNode }) {
  return (
    <li>
      <Icon name="paper" />
      <span>{children}</span>
    </li>
  );
}

function Whom() {
  const { presentation } = useCheck();
  const say = useSay();
  const item = presentation.items[GENERAL_RULE];
  if (!item) return null;
  return (
    <div className="stack">
      <p className="label">{say("right.whom")}</p>
      <WhomToContact about={item} />
    </div>
  );
}

function GeneralRule() {
  const { presentation } = useCheck();
  const say = useSay();
  const said = useSaid();
  const item = presentation.items[GENERAL_RULE];
  if (!item?.practice) return null;
  return (
    <div className="stack">
      <p className="label">{say("demand.not-listed.rule")}</p>
      {item.summary && (
        <p>
          <Law>{item.summary}</Law>
        </p>
      )}
      <p className="label">{say("demand.to-say")}</p>
      <ToSay sentences={item.practice.toSay.map((sentence) => said(sentence))} />
      <Sources of={item.versions.at(-1)?.source ?? []} />
      <Trust confidence={item.confidence} day={item.verified} />
      <p>
        <LawPage id={GENERAL_RULE}>
          <Law>{item.title}</Law>
        </LawPage>
      </p>
    </div>
  );
}
