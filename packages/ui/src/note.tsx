// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

export interface NoteProps {
  /** ochre: decide; brick: time; sapin: way. Neutral when absent. */
  tone?: "decide" | "time" | "way";
  icon: IconName;
  children: ReactNode;
}

/** A remark set apart, with the icon of its meaning. */
export function Note({ tone, icon, children }: NoteProps) {
  return (
    <div className="note" data-tone={tone}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}
