// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode, useContext } from "react";
import { Button } from "react-aria-components/Button";
import { Disclosure, DisclosurePanel, DisclosureStateContext } from "react-aria-components/Disclosure";
import { Icon, type IconName } from "./icon.tsx";

export interface WhyProps {
  title: ReactNode;
  open: boolean;
  /** That of a question when absent. */
  icon?: IconName;
  children: ReactNode;
}

/** « Pourquoi cette question », or another part that one may leave folded: open at once when the question is sensitive. */
export function Why({ title, open, icon = "why", children }: WhyProps) {
  return (
    <Disclosure className="why" defaultExpanded={open}>
      <Button slot="trigger" className="why-trigger">
        <Icon name={icon} />
        <span>{title}</span>
        <Icon name="more" className="chevron" />
      </Button>
      <DisclosurePanel>
        <WhenOpen>{children}</WhenOpen>
      </DisclosurePanel>
    </Disclosure>
  );
}

/** What nobody has unfolded is not drawn. */
function WhenOpen({ children }: { children: ReactNode }) {
  const isOpen = useContext(DisclosureStateContext)?.isExpanded;
  return isOpen ? <div className="why-body">{children}</div> : null;
}
