// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ItemText } from "@sauf-conduit/rights";
import { useCheck } from "../check-context.tsx";

/** What one may be at a counter for: open or undecided, with something that may or may not be asked there. */
export function useAtCounter(): readonly ItemText[] {
  const { groups } = useCheck();
  const items = new Map([...groups.yes, ...groups.unknown].map(({ item }) => [item.id, item]));
  return [...items.values()].filter(
    ({ mayAsk, mayNotAsk, mayNotBeSoleProof }) =>
      mayAsk.length + mayNotAsk.length + mayNotBeSoleProof.length > 0,
  );
}
