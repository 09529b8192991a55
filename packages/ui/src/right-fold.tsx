// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode, useContext, useId } from "react";
import { Button } from "react-aria-components/Button";
import { Disclosure, DisclosurePanel, DisclosureStateContext } from "react-aria-components/Disclosure";
import { DisclosureGroup } from "react-aria-components/DisclosureGroup";
import { Glyph } from "./glyph.tsx";
import { Icon, type IconName } from "./icon.tsx";

type Value = "yes" | "unknown" | "no" | "not-applicable";

export interface RightsProps {
  /** Ids of the unfolded rights. */
  open: ReadonlySet<string>;
  onOpenChange: (open: ReadonlySet<string>) => void;
  children: ReactNode;
}

/** A group of rights that unfold; several may be open, to be compared. */
export function Rights({ open, onOpenChange, children }: RightsProps) {
  return (
    <DisclosureGroup
      className="rights"
      allowsMultipleExpanded
      expandedKeys={open}
      onExpandedChange={(keys) => onOpenChange(new Set([...keys].map(String)))}
    >
      {children}
    </DisclosureGroup>
  );
}

export interface RightFoldProps {
  id: string;
  value: Value;
  title: ReactNode;
  /** The value in words, for speech after the title. */
  word: ReactNode;
  /** What it gives, or what is missing, in one line. */
  line?: ReactNode;
  /** Where `goToPart` finds it. */
  anchor?: string | undefined;
  /** « nouveau », until the next answer. */
  badge?: ReactNode;
  /** Made only when unfolded: an explanation costs work. */
  body: () => ReactNode;
}

/** One right, folded to its title and a line. Paper shows what the person has unfolded, and a line for the others. */
export function RightFold({ id, value, title, word, line, badge, body, anchor }: RightFoldProps) {
  const lineId = useId();
  return (
    <Disclosure className="right" id={id} data-right={value}>
      <div className="right-head">
        <Glyph value={value} />
        <h3 className="right-title" id={anchor} tabIndex={anchor === undefined ? undefined : -1}>
          <Button slot="trigger" className="right-trigger" {...(line ? { "aria-describedby": lineId } : {})}>
            {title}
            <span className="unseen"> : {word}</span>
          </Button>
        </h3>
        <span className="right-end">
          {badge && (
            <span className="chip" data-tone="open">
              {badge}
            </span>
          )}
          <Icon name="more" className="chevron" />
        </span>
        {line && (
          <div className="right-line" id={lineId}>
            {line}
          </div>
        )}
      </div>
      <DisclosurePanel>
        <WhenOpen body={body} />
      </DisclosurePanel>
    </Disclosure>
  );
}

function WhenOpen({ body }: { body: () => ReactNode }) {
  return useContext(DisclosureStateContext)?.isExpanded ? body() : null;
}

export interface RightSectionProps {
  icon: IconName;
  title: ReactNode;
  /** `may-not`: what may not be demanded, in brick. `foot`: version and verification. */
  tone?: "may-not" | "foot";
  children: ReactNode;
}

/** One part of an unfolded right. The order of the parts is fixed by the identity, and no part is left out. */
export function RightSection({ icon, title, tone, children }: RightSectionProps) {
  return (
    <div className="right-section" data-tone={tone}>
      <h4 className="right-section-title">
        <Icon name={icon} />
        <span>{title}</span>
      </h4>
      <div className="stack">{children}</div>
    </div>
  );
}
