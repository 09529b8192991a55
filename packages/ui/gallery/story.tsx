// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode, useEffect, useId, useRef } from "react";
import type { Words } from "./words.fr.ts";

export interface StoryProps {
  words: Words;
}

/** Components of one kind, under their title. */
export function Story({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="story" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="story-states">{children}</div>
    </section>
  );
}

/** One state of a component, under its name. `wide`: across all columns. */
export function State({ name, wide, children }: { name?: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className="story-state" data-wide={wide || undefined}>
      {name && <p className="story-name">{name}</p>}
      {children}
    </div>
  );
}

/** Holds the controls inside in a state that lasts as long as a finger or a pointer: the attribute is that of React Aria. */
export function Held({
  as,
  children,
}: {
  as: "data-hovered" | "data-pressed" | "data-focus-visible";
  children: ReactNode;
}) {
  const held = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const control of held.current?.querySelectorAll("button") ?? []) control.setAttribute(as, "true");
  }, [as]);
  return (
    <div className="row row-wrap" ref={held}>
      {children}
    </div>
  );
}

/** What a control of this page does when it is pressed. */
export const nothing = (): void => {};
