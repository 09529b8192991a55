// SPDX-License-Identifier: AGPL-3.0-or-later
/** A field that finds among what has a name, and names what is chosen: papers and acts of a counter, time-limits. */
import { LONGEST_SEARCH, type Sought, searchNames } from "@sauf-conduit/rights";
import { SearchChoice, type SearchOption } from "@sauf-conduit/ui/tools";
import { type ReactNode, useMemo, useState } from "react";
import { useSay } from "../messages/language.tsx";

export interface NamedSearchProps {
  readonly label: ReactNode;
  /** In the order of the list; groups stand while nothing is typed. */
  readonly all: readonly Sought<SearchOption>[];
  /** The option that the page answers; null: none yet. */
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** Name of the button that opens the whole list. */
  readonly open: string;
  /** Said in the list when nothing is found. */
  readonly none: ReactNode;
  /** Said below the field then. */
  readonly nothing?: ReactNode;
  /** Options shown at most: another letter says more. */
  readonly most?: number;
}

/** The one that the field names comes first, before all the others. */
function foundFor(typed: string, named: string | null, all: NamedSearchProps["all"]): SearchOption[] {
  const options = all.map(({ of }) => of);
  if (typed === "") return options;
  const found = named === null ? searchNames(typed, all) : options;
  const bare = found.map(({ group: _, ...option }) => option);
  return [...bare.filter(({ id }) => id === named), ...bare.filter(({ id }) => id !== named)];
}

export function NamedSearch({ label, all, chosen, onChoose, open, none, nothing, most }: NamedSearchProps) {
  const say = useSay();
  const nameOf = (id: string | null) => all.find(({ of }) => of.id === id)?.of.name ?? "";
  const name = nameOf(chosen);
  const [typed, setTyped] = useState(name);
  const [shown, setShown] = useState({ chosen, name });
  if (chosen !== shown.chosen || name !== shown.name) {
    setShown({ chosen, name });
    // Chosen elsewhere, or a step back: the field names what the page answers; in another language, unless one types.
    if (chosen !== shown.chosen || typed === shown.name) setTyped(name);
  }
  const named = chosen !== null && typed === name ? chosen : null;
  const found = useMemo(() => foundFor(typed, named, all).slice(0, most), [typed, named, all, most]);
  const tooLong = typed.trim().length > LONGEST_SEARCH;
  return (
    <>
      <SearchChoice
        label={label}
        value={typed}
        onChange={setTyped}
        options={found}
        chosen={named}
        onChoose={(id) => {
          setTyped(nameOf(id));
          onChoose(id);
        }}
        none={none}
        all={open}
        error={tooLong ? say("search.long", { most: LONGEST_SEARCH }) : null}
      />
      {found.length === 0 && !tooLong && nothing}
    </>
  );
}
