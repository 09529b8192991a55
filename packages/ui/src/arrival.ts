// SPDX-License-Identifier: AGPL-3.0-or-later
import { type RefObject, useEffect, useRef } from "react";

/**
 * On arriving at a new view or question, speech reads its title and the eye starts at the top: the title takes focus.
 * @param key changes when something new has arrived.
 * @param enabled false for the first view of a visit, where focus belongs at the top of the document.
 */
export function useArrival(key: string, enabled = true): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus follows the key, not the render.
  useEffect(() => {
    if (!enabled) return;
    window.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, [key, enabled]);
  return title;
}

/** In the order of what is most precise: the field that is wrong, the answer chosen, the first answer. */
const AT_FAULT = ["[aria-invalid=true]:is(input, select), button[data-invalid]", "input:checked", "input"];

/**
 * When an answer is refused, focus goes to the field that is wrong, in sight with its message: on a phone, the button
 * that was pressed is a screen lower.
 * @param fault changes with each refusal; null when nothing is wrong.
 */
export function useFaultInSight(fault: object | null): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (fault === null) return;
    const fields = AT_FAULT.map((selector) => form.current?.querySelector<HTMLElement>(selector));
    const field = fields.find((found) => found != null);
    field?.focus({ preventScroll: true });
    // The message may stand above or under what it is about.
    const message = form.current?.querySelector(".entry-error") ?? field;
    message?.scrollIntoView({ block: "center" });
  }, [fault]);
  return form;
}

/**
 * What was asked for stands under the button that asked: on a telephone, below the screen. It comes into sight without
 * taking focus, so that one may ask again at once; speech says it by its own status.
 * @param result changes with each result; null when there is none.
 */
export function useResultInSight(result: object | null): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (result !== null) part.current?.scrollIntoView({ block: "nearest" });
  }, [result]);
  return part;
}

/**
 * Moves sight and focus to a part of the page without writing anything in the address or the history, which
 * others may read on the same device.
 */
export function goToPart(id: string): void {
  const part = document.getElementById(id);
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}
