// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode, useId } from "react";
import { Button } from "./button.tsx";

export interface MemberProps {
  title: string;
  removeLabel: string;
  onRemove: () => void;
  children: ReactNode;
}

/** One person of a list: only what is known is filled in, the rest stays unknown. */
export function Member({ title, removeLabel, onRemove, children }: MemberProps) {
  const id = useId();
  return (
    <li className="member">
      <div className="member-head">
        <h2 className="member-title" id={id}>
          {title}
        </h2>
        <Button variant="quiet" small icon="remove" onPress={onRemove}>
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
  addLabel: string;
  onAdd: () => void;
  children: ReactNode;
}) {
  return (
    <div className="members">
      <ul className="members">{children}</ul>
      <div>
        <Button small icon="add" onPress={onAdd}>
          {addLabel}
        </Button>
      </div>
    </div>
  );
}
