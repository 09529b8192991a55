// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode, useContext } from "react";
import { Button } from "react-aria-components/Button";
import { Disclosure, DisclosurePanel, DisclosureStateContext } from "react-aria-components/Disclosure";
import { Icon } from "./icon.tsx";

/** « Pourquoi cette question »: open at once when the question is sensitive. */
export function Why({ title, open, children }: { title: string; open: boolean; children: ReactNode }) {
  return (
    <Disclosure className="why" defaultExpanded={open}>
      <Button slot="trigger" className="why-trigger">
        <Icon name="why" />
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
