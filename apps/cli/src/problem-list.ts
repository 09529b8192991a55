// SPDX-License-Identifier: AGPL-3.0-or-later
/** Problems as they are met: the first in full, the others counted. */
import { CliError, MOST_PROBLEMS, type Problem } from "./problem.ts";

export class ProblemList {
  readonly #problems: Problem[] = [];
  #more = 0;

  /** @param problem made only when it will be said: a suggestion costs a look at every name. */
  add(problem: () => Problem): void {
    if (this.#problems.length < MOST_PROBLEMS) this.#problems.push(problem());
    else this.#more++;
  }

  /** @throws CliError when anything was added. */
  throwAny(): void {
    const [first, ...others] = this.#problems;
    if (first) throw new CliError([first, ...others], this.#more);
  }
}
