// SPDX-License-Identifier: AGPL-3.0-or-later
import { inEuros } from "@sauf-conduit/rights";
import { Tested } from "../law/tested.tsx";
import { useCheck } from "./check-context.tsx";

interface MeasuredTestProps {
  /** What is tested: a fact, or what the law works out. */
  of: { readonly name: string; readonly money?: true };
  first?: boolean;
  children: string;
}

/** A test or an answer, with its euros where it is of an amount: « 800 € », « au plus 10 421 € ». */
export function MeasuredTest({ of, first = false, children }: MeasuredTestProps) {
  const { facts } = useCheck().presentation;
  return <Tested first={first}>{inEuros(children, { unit: facts[of.name]?.unit, money: of.money })}</Tested>;
}
