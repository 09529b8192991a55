// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { Icon, type IconName } from "./icon.tsx";

export interface DeciderBoxProps {
  icon: IconName;
  children: ReactNode;
  /** Asks that very question; absent when only a paper or another person can answer. */
  act?: { readonly label: ReactNode; readonly onPress: () => void } | undefined;
}

/** One fact or paper that would decide: dashed, ochre, with the button that asks it. */
export function DeciderBox({ icon, children, act }: DeciderBoxProps) {
  return (
    <li className="decider">
      <Icon name={icon} />
      <div>
        {children}
        {act && (
          <div className="decider-act">
            <Button small onPress={act.onPress}>
              {act.label}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
