// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Header } from "react-aria-components/Header";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem, ListBoxSection } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Select, SelectValue } from "react-aria-components/Select";
import { Icon } from "./icon.tsx";

export interface SelectGroup {
  readonly id: string;
  readonly name: string;
  readonly options: readonly { readonly id: string; readonly name: string; readonly sub?: string }[];
}

export interface GroupSelectProps {
  label: ReactNode;
  placeholder: string;
  value: string | null;
  onChange: (id: string) => void;
  groups: readonly SelectGroup[];
}

/** One choice among many, by groups: arrows and first letters choose. */
export function GroupSelect({ label, placeholder, value, onChange, groups }: GroupSelectProps) {
  return (
    <Select
      className="entry group-select"
      placeholder={placeholder}
      selectedKey={value}
      onSelectionChange={(key) => key !== null && onChange(String(key))}
    >
      <Label className="entry-label">{label}</Label>
      <Button className="group-select-button">
        <SelectValue className="group-select-value">
          {({ selectedText, isPlaceholder, defaultChildren }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <Icon name="more" className="chevron" />
      </Button>
      <Popover className="search-list" offset={4}>
        <ListBox>
          {groups.map(({ id, name, options }) => (
            <ListBoxSection key={id} id={id}>
              <Header className="search-group">{name}</Header>
              {options.map((option) => (
                <ListBoxItem key={option.id} id={option.id} textValue={option.name} className="search-option">
                  {option.name}
                  {option.sub && <span className="answer-hint">{option.sub}</span>}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
