// SPDX-License-Identifier: AGPL-3.0-or-later
import { Tested } from "../law/tested.tsx";
import { useCheck } from "./check-context.tsx";

/** An answer read back inside a sentence. One that is sensitive stays on the screen: paper is seen by others. */
export function AnswerSaid({ fact, children }: { fact: string; children: string }) {
  const { presentation } = useCheck();
  const sensitive = presentation.facts[fact]?.sensitive != null;
  return (
    <b className={sensitive ? "no-print" : undefined}>
      <Tested capital>{children}</Tested>
    </b>
  );
}
