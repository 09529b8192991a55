// SPDX-License-Identifier: AGPL-3.0-or-later
import { unitOfTest } from "@sauf-conduit/rights";
import { Tested } from "../law/tested.tsx";
import { useCheck } from "./check-context.tsx";

interface MeasuredTestProps {
  /** What is tested: a fact, or what the law works out. */
  of: { readonly name: string; readonly money?: true };
  first?: boolean;
  children: string;
}

/** A test or an answer with its unit: « 800 euros par mois », « au plus 10 421 euros ». */
export function MeasuredTest({ of, first = false, children }: MeasuredTestProps) {
  const { facts } = useCheck().presentation;
  const unit = unitOfTest(children, { unit: facts[of.name]?.unit, money: of.money });
  return (
    <>
      <Tested first={first}>{children}</Tested>
      {unit !== null && " "}
      {unit !== null && <Tested>{unit}</Tested>}
    </>
  );
}
