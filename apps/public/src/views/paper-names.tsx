// SPDX-License-Identifier: AGPL-3.0-or-later
import { Law } from "../law/words.tsx";
import { useCheck } from "./check-context.tsx";

/** Papers by their names, in one line; those that nobody has named are left out. */
export function PaperNames({ of }: { of: readonly string[] }) {
  const { presentation } = useCheck();
  const names = of.flatMap((id) => presentation.pieces[id]?.name ?? []);
  return names.map((name, index) => (
    <span key={name}>
      {index > 0 && ", "}
      <Law>{name}</Law>
    </span>
  ));
}
