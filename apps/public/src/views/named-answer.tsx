// SPDX-License-Identifier: AGPL-3.0-or-later
import { Answer } from "@sauf-conduit/ui";
import { memo } from "react";
import { word } from "../answers/draft.ts";
import { Tested } from "../law/tested.tsx";

/** One word of a choice. Drawn again only when it is chosen, or no longer: a long list is slow to draw on a telephone. */
export const NamedAnswer = memo(({ value }: { value: string }) => (
  <Answer value={word(value)}>
    <Tested first>{value}</Tested>
  </Answer>
));
