// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "./button.tsx";

const TITLE = ".member-title";
const ADD = ".member-add button";

const focusOn = (element: Element | null | undefined) => {
  if (element instanceof HTMLElement) element.focus();
};

export interface MemberProps {
  title: ReactNode;
  removeLabel: ReactNode;
  onRemove: () => void;
  children: ReactNode;
}

/** One person of a list: only what is known is filled in, the rest stays unknown. */
export function Member({ title, removeLabel, onRemove, children }: MemberProps) {
  const id = useId();
  const here = useRef<HTMLLIElement>(null);
  // The button goes with its member: focus waits at the next one, else the one before, else where one adds.
  const remove = () => {
    const beside = here.current?.nextElementSibling ?? here.current?.previousElementSibling;
    const list = here.current?.closest("ul");
    const next = beside?.querySelector(TITLE) ?? list?.parentElement?.querySelector(ADD);
    onRemove();
    // Once the page is as short as it becomes: focus brings in sight.
    requestAnimationFrame(() => focusOn(next));
  };
  return (
    <li className="member" ref={here}>
      <div className="member-head">
        <h2 className="member-title" id={id} tabIndex={-1}>
          {title}
        </h2>
        <Button variant="quiet" small icon="remove" onPress={remove}>
          {removeLabel}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser we support. */}
      <div className="member-fields" role="group" aria-labelledby={id}>
        {children}
      </div>
    </li>
  );
}

/** The list of persons, then the button that adds one. */
export function Members({
  addLabel,
  onAdd,
  children,
}: {
  addLabel: ReactNode;
  onAdd: () => void;
  children: ReactNode;
}) {
  const list = useRef<HTMLUListElement>(null);
  const added = useRef(false);
  // A member is a screen long and comes before the button: focus, and sight, go to its title.
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    focusOn([...(list.current?.querySelectorAll(TITLE) ?? [])].at(-1));
  });
  const add = () => {
    added.current = true;
    onAdd();
  };
  return (
    <div className="members">
      <ul className="members" ref={list}>
        {children}
      </ul>
      <div className="member-add">
        <Button small icon="add" onPress={add}>
          {addLabel}
        </Button>
      </div>
    </div>
  );
}
