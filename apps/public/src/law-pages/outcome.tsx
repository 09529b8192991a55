// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a situation is answered, in the words of what the item is: « oui » to a prohibition is no permission. */
import type { ItemText, Truth } from "@sauf-conduit/rights";
import { Glyph, type TruthShape } from "@sauf-conduit/ui";
import { useSay } from "./say.tsx";

/** What the answer « yes » means of an item. */
export type Sense =
  | "right"
  | "may-apply"
  | "duty"
  | "forbidden"
  | "closes"
  | "refusal"
  | "rule"
  | "papers"
  | "practice";

const OF_NATURE = {
  "as-of-right": "right",
  discretionary: "may-apply",
  duty: "duty",
  prohibition: "forbidden",
  blocking: "closes",
  "possible-refusal": "refusal",
  information: "rule",
} as const satisfies Record<NonNullable<ItemText["nature"]>, Sense>;

export function senseOf({ kind, nature }: Pick<ItemText, "kind" | "nature">): Sense {
  if (kind === "piece") return "papers";
  if (kind === "practice") return "practice";
  if (kind !== "provision") return "rule";
  return nature === null ? "right" : OF_NATURE[nature];
}

/** What closes a right is not drawn as what opens one; a duty or a rule that plays is good news or bad, and has no sign. */
const SHAPES: Partial<Record<Sense, Partial<Record<Truth, TruthShape | null>>>> = {
  duty: { yes: null, no: null },
  rule: { yes: null, no: null },
  forbidden: { yes: "may-not" },
  papers: { yes: "may-not" },
  practice: { yes: "may-not" },
  closes: { yes: "no", no: "yes" },
  refusal: { yes: "no", no: "yes" },
};

interface OutcomeProps {
  readonly value: Truth;
  readonly sense: Sense;
  /** Who decides stays free to grant what the conditions do not give: « no » closes nothing. */
  readonly mayApplyAnyway?: boolean;
}

export function Outcome({ value, sense, mayApplyAnyway = false }: OutcomeProps) {
  const say = useSay();
  if (value === "no" && mayApplyAnyway)
    return <span className="truth-word">{say("case.no.ask-anyway")}</span>;
  const own = SHAPES[sense]?.[value];
  const shape = own === undefined ? value : own;
  return (
    <span className="truth-word" data-truth={shape ?? "plain"}>
      {shape && <Glyph value={shape} />}
      {value === "yes" && say(`case.yes.${sense}`)}
      {value === "no" && say(`case.no.${sense}`)}
      {value !== "yes" && value !== "no" && say(`case.value.${value}`)}
    </span>
  );
}
