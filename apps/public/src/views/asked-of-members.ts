// SPDX-License-Identifier: AGPL-3.0-or-later
/** What there is to say of each member of a list, for the rights that one came for. */
import type { FactText } from "@sauf-conduit/rights";
import { useMemo } from "react";
import { useCheck } from "./check-context.tsx";

/** Fields that these rights look at, the list itself set aside: what was said of it settles what it would be asked for. */
export function useAskedOfMembers(fact: FactText): ReadonlySet<string> {
  const { model, assessment, groups } = useCheck();
  return useMemo(() => {
    const { situation, on } = assessment.encoded;
    const { [fact.name]: _said, ...lists } = situation.lists;
    const units = [...groups.yes, ...groups.unknown, ...groups.no].map(({ unit }) => unit);
    return new Set(model.fieldsLookedAt(model.encode({ ...situation, lists }, on), fact.name, units));
  }, [model, assessment, groups, fact]);
}
