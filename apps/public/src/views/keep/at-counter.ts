// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ItemText } from "@sauf-conduit/rights";
import { useCheck } from "../check-context.tsx";

/** Whether something may or may not be asked for it at a counter. */
export const isAtCounter = ({ mayAsk, mayNotAsk, mayNotBeSoleProof }: ItemText): boolean =>
  mayAsk.length + mayNotAsk.length + mayNotBeSoleProof.length > 0;

/** What one may be at a counter for: open or undecided, with something that may or may not be asked there. */
export function useAtCounter(): readonly ItemText[] {
  const { groups } = useCheck();
  const items = new Map([...groups.yes, ...groups.unknown].map(({ item }) => [item.id, item]));
  return [...items.values()].filter(isAtCounter);
}
