// SPDX-License-Identifier: AGPL-3.0-or-later
import type { KeyboardEvent, ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox } from "react-aria-components/ComboBox";
import { FieldError } from "react-aria-components/FieldError";
import { Header } from "react-aria-components/Header";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem, ListBoxSection } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Icon } from "./icon.tsx";

export interface SearchOption {
  readonly id: string;
  readonly name: string;
  /** The language of the name, when it is not that of the page. */
  readonly lang?: string | undefined;
  /** What kind of thing it is, or what is known of it. */
  readonly sub?: ReactNode;
  /** What it stands under in the list; those of one group follow each other. */
  readonly group?: string | undefined;
}

export interface SearchChoiceProps {
  label: ReactNode;
  /** Shown in place of the label where the title of the page already says it. */
  labelUnseen?: boolean;
  value: string;
  onChange: (typed: string) => void;
  /** Found for what is typed, the nearest first. */
  options: readonly SearchOption[];
  /** The option that `value` names, which is among them; null while one types. */
  chosen: string | null;
  onChoose: (id: string) => void;
  /** Said in the list when nothing is found. */
  none: ReactNode;
  /** Name of the button that opens the whole list. */
  all: string;
  /** What is wrong with what is typed; it stays. */
  error?: ReactNode;
}

/** A field that finds while one types: arrows choose, Enter takes what is chosen, or the first. Nothing typed is erased. */
export function SearchChoice(props: SearchChoiceProps) {
  const { label, labelUnseen, error } = props;
  return (
    <ComboBox
      className="search-choice"
      items={props.options}
      inputValue={props.value}
      onInputChange={props.onChange}
      selectedKey={props.chosen}
      onSelectionChange={(key) => key !== null && props.onChoose(String(key))}
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection
      isInvalid={Boolean(error)}
    >
      <Label className={labelUnseen ? "unseen" : "entry-label"}>{label}</Label>
      <Field {...props} />
      <FieldError className="entry-error">
        <Icon name="warning" />
        <span>{error}</span>
      </FieldError>
      <Popover className="search-list" offset={4}>
        <Options of={props.options} none={props.none} />
      </Popover>
    </ComboBox>
  );
}

function Field({ value, options, onChoose, all }: SearchChoiceProps) {
  const takeFirst = (event: KeyboardEvent<HTMLElement>) => {
    const { key, target } = event;
    if (key !== "Enter" || !(target instanceof HTMLInputElement)) return;
    // With an option pointed at by the arrows, Enter is that of the list.
    if (target.getAttribute("aria-activedescendant")) return;
    event.preventDefault();
    event.stopPropagation();
    const [first] = options;
    if (first === undefined || value.trim() === "") return;
    onChoose(first.id);
  };
  return (
    <div className="search-line" onKeyDownCapture={takeFirst}>
      <Icon name="search" />
      <Input className="search-input" autoComplete="off" spellCheck="false" enterKeyHint="search" />
      <Button className="search-all" aria-label={all}>
        <Icon name="more" className="chevron" />
      </Button>
    </div>
  );
}

function Options({ of, none }: { of: readonly SearchOption[]; none: ReactNode }) {
  return (
    <ListBox renderEmptyState={() => <p className="search-none">{none}</p>}>
      {byGroup(of).map(([group, options]) => {
        const listed = options.map((option) => <Option key={option.id} {...option} />);
        if (group === undefined) return listed;
        return (
          <ListBoxSection key={group} id={group}>
            <Header className="search-group">{group}</Header>
            {listed}
          </ListBoxSection>
        );
      })}
    </ListBox>
  );
}

/** Each run of options that stand under one heading. */
function byGroup(options: readonly SearchOption[]): [string | undefined, SearchOption[]][] {
  const runs: [string | undefined, SearchOption[]][] = [];
  for (const option of options) {
    const last = runs.at(-1);
    if (last !== undefined && last[0] === option.group) last[1].push(option);
    else runs.push([option.group, [option]]);
  }
  return runs;
}

function Option({ id, name, lang, sub }: SearchOption) {
  return (
    <ListBoxItem id={id} textValue={name} className="search-option">
      <bdi lang={lang}>{name}</bdi>
      {sub && <span className="answer-hint">{sub}</span>}
    </ListBoxItem>
  );
}
