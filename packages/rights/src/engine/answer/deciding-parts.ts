// SPDX-License-Identifier: AGPL-3.0-or-later
/** Of a settled condition, the parts that settle it: where one is enough, the first that does. */
import type { Condition } from "../../syntax/index.ts";
import type { Interpreter } from "../values/interpreter.ts";
import { FAILS, HOLDS } from "../values/ranges.ts";

export function decidingParts(condition: Condition, using: Interpreter): readonly Condition[] {
  switch (condition.kind) {
    case "not":
    case "named":
    case "labelled":
      return decidingParts(condition.of, using);
    case "all":
    case "any": {
      const settling = condition.kind === "all" ? FAILS : HOLDS;
      const enough = condition.of.find((part) => using.condition(part) === settling);
      return (enough ? [enough] : condition.of).flatMap((part) => decidingParts(part, using));
    }
    default:
      return [condition];
  }
}
