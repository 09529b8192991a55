// SPDX-License-Identifier: AGPL-3.0-or-later
/** A test that names many answers: they stand one under the other, since one sentence of ten permits is not read. */
import type { ReactNode } from "react";
import { Name, Say, Test } from "./say.tsx";
import type { Site } from "./site.ts";

const MANY = 4;
const NONE_OF = "pas : ";

export interface Options {
  /** Any of them is the answer, or none may be. */
  readonly kind: "one" | "none";
  readonly of: readonly string[];
}

/** The answers that a test names; null when they are few, or when the test is of another kind. */
export function optionsOf(site: Site, test: string): Options | null {
  const kind = test.startsWith(NONE_OF) ? "none" : "one";
  const of = test.slice(kind === "none" ? NONE_OF.length : 0).split(" ou ");
  return of.length >= MANY && of.every((answer) => site.isAnswer(answer)) ? { kind, of } : null;
}

interface Props {
  readonly name: string;
  readonly options: Options;
  /** Who answers. */
  readonly children: ReactNode;
}

export function OptionsLine({ name, options, children }: Props) {
  const said = (
    <Name key="n" first>
      {name}
    </Name>
  );
  return (
    <div className="tree-line" data-test={name}>
      <div>
        <Say id={`tree.options.${options.kind}`} values={{ name: said }} />
        <ul className="tree-options">
          {options.of.map((answer) => (
            <li key={answer}>
              <Test>{answer}</Test>
            </li>
          ))}
        </ul>
      </div>
      {children}
    </div>
  );
}
