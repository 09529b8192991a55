// SPDX-License-Identifier: AGPL-3.0-or-later
/** The household: who is in it, what is known of each, and whether there may be others. */
import { capital, type FactText } from "@sauf-conduit/rights";
import { Answer, ChoiceEntry, Entry, Member, Members, Why } from "@sauf-conduit/ui";
import { type ReactNode, useState } from "react";
import type { MemberDraft } from "../answers/draft.ts";
import { useFaultText } from "../answers/fault-text.ts";
import type { Fault } from "../answers/read-draft.ts";
import { useTestWords } from "../law/tested.tsx";
import { Law, LawWord } from "../law/words.tsx";
import { Say, useSay } from "../messages/language.tsx";
import type { Answering } from "./answering.ts";
import { useAskedOfMembers } from "./asked-of-members.ts";

export function MemberFields(props: Answering) {
  const say = useSay();
  return (
    <>
      <Answer value="nobody" hint={say("list.nobody.hint")}>
        {say("list.nobody")}
      </Answer>
      <Answer
        value="list"
        detail={
          <div className="stack">
            <MemberList {...props} />
            <Completeness {...props} />
          </div>
        }
      >
        {say("list.some")}
      </Answer>
    </>
  );
}

function MemberList({ fact, fields, draft, onDraft, fault }: Answering) {
  const say = useSay();
  const { members } = draft;
  const asked = useAskedOfMembers(fact);
  const change = (changed: readonly MemberDraft[]) => onDraft({ ...draft, members: changed });
  const add = () => change([...members, { id: Math.max(0, ...members.map(({ id }) => id)) + 1, fields: {} }]);
  const faultOf = (id: number, { name }: FactText) => (fault?.field === `${id}.${name}` ? fault : null);
  const set = (id: number, field: string, value: string) =>
    change(
      members.map((one) => (one.id === id ? { ...one, fields: { ...one.fields, [field]: value } } : one)),
    );
  return (
    <Members addLabel={say("list.add")} onAdd={add}>
      {members.map(({ id, fields: said }, index) => (
        <Member
          key={id}
          title={
            <Say
              id="list.member"
              values={{ element: <LawWord>{fact.element ?? ""}</LawWord>, number: index + 1 }}
            />
          }
          removeLabel={say("list.remove")}
          onRemove={() => change(members.filter((one) => one.id !== id))}
        >
          <FieldsOfMember
            asked={asked}
            fields={fields}
            said={said}
            isFaulty={(field) => faultOf(id, field) !== null}
            draw={(field) => (
              <MemberField
                key={field.name}
                field={field}
                value={said[field.name] ?? ""}
                fault={faultOf(id, field)}
                onChange={(value) => set(id, field.name, value)}
              />
            )}
          />
        </Member>
      ))}
    </Members>
  );
}

interface FieldsOfMemberProps {
  fields: readonly FactText[];
  asked: ReadonlySet<string>;
  said: MemberDraft["fields"];
  isFaulty: (field: FactText) => boolean;
  draw: (field: FactText) => ReactNode;
}

/** What the rights here look at, and what was said; the rest one press away: another right may want it. */
function FieldsOfMember({ fields, asked, said, isFaulty, draw }: FieldsOfMemberProps) {
  const say = useSay();
  // As it was found: a field that moved when it is answered would leave the hand that answers it.
  const [first] = useState(() => new Set([...asked, ...Object.keys(said)]));
  const isShown = (field: FactText) => first.has(field.name) || isFaulty(field);
  const others = fields.filter((field) => !isShown(field));
  return (
    <>
      {fields.filter(isShown).map(draw)}
      {others.length > 0 && (
        <Why title={say("list.more")} icon="add" open={others.length === fields.length}>
          <div className="stack">{others.map(draw)}</div>
        </Why>
      )}
    </>
  );
}

/** Whether others may be missing from the list: unknown until it is said. */
function Completeness({ draft, onDraft }: Answering) {
  const say = useSay();
  return (
    <ChoiceEntry
      label={say("list.complete")}
      value={draft.texts.complete ?? "unknown"}
      onChange={(said) => onDraft({ ...draft, texts: { ...draft.texts, complete: said } })}
      width="wide"
      choices={[
        { value: "unknown", label: say.text("list.complete.unknown") },
        { value: "yes", label: say.text("list.complete.yes") },
        { value: "no", label: say.text("list.complete.no") },
      ]}
    />
  );
}

interface MemberFieldProps {
  field: FactText;
  value: string;
  fault: Fault | null;
  onChange: (value: string) => void;
}

function MemberField({ field, value, fault, onChange }: MemberFieldProps) {
  const say = useSay();
  const tested = useTestWords();
  const faultText = useFaultText();
  const label = <Law>{field.question ?? field.name}</Law>;
  if (field.type === "number" || field.type === "money") {
    return (
      <Entry
        label={label}
        value={value}
        onChange={onChange}
        error={fault ? faultText(fault.problem) : null}
        inputMode="decimal"
        width="number"
        suffix={field.unit ? <Law>{field.unit}</Law> : null}
      />
    );
  }
  const choices = field.type === "yes-no" ? ["oui", "non"] : (field.values ?? []);
  return (
    <ChoiceEntry
      label={label}
      value={value}
      onChange={onChange}
      width="wide"
      choices={[
        { value: "", label: say.text("answer.unknown") },
        ...choices.map((choice) => ({ value: choice, label: capital(tested(choice).text) })),
      ]}
    />
  );
}
