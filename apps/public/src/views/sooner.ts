// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * An answer shows what it decides at once, in the counts and in what speech is told, before the view that follows is
 * drawn: the first takes a moment, the second many on a slow telephone.
 */
import type { Results } from "../engine/other-replies.ts";
import type { Session } from "../session/session.ts";

/** The results of an answer that was just given, and the session that it was given in. */
interface Given {
  readonly session: Session;
  readonly results: Results;
}

/** Kept out of React's state, so that only what shows the results is drawn again. */
export class Sooner {
  #given: Given | null = null;
  #then: (() => void) | null = null;
  readonly #told = new Set<() => void>();

  /** @param then draws what follows: called once the results are painted. */
  tell(given: Given, then: () => void): void {
    this.#given = given;
    this.#then = then;
    for (const tell of this.#told) tell();
    oncePainted(() => this.follow());
  }

  /** Draws at once what follows, if something does. */
  follow(): void {
    const then = this.#then;
    this.#then = null;
    then?.();
  }

  /** What was given in an earlier session is drawn. */
  forget(session: Session): void {
    if (this.#given?.session !== session) this.#given = null;
  }

  /** Nothing follows: all is wiped, or left. */
  drop(): void {
    this.#given = null;
    this.#then = null;
  }

  /** Null: nothing was given in this session that what is drawn does not show already. */
  after(session: Session): Results | null {
    return this.#given?.session === session ? this.#given.results : null;
  }

  readonly subscribe = (tell: () => void): (() => void) => {
    this.#told.add(tell);
    return () => this.#told.delete(tell);
  };
}

/** After the frame at hand; a page that is not shown has none. */
function oncePainted(then: () => void): void {
  if (document.hidden) then();
  else requestAnimationFrame(() => setTimeout(then));
}
