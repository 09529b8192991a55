// SPDX-License-Identifier: AGPL-3.0-or-later
/** Why something of the page did not come, or does not run. */
export type LoadFailure =
  /** No answer came. `anew`: the browser would not ask for it again without opening the page again. */
  | { readonly kind: "network"; readonly anew?: true }
  /** The server answered something else: `status` is that of HTTP. */
  | { readonly kind: "server"; readonly status: number }
  /** `file` is not, byte for byte, the one this page was built with. */
  | { readonly kind: "damaged"; readonly file: string }
  /** The files are right, and this browser cannot compute with them. */
  | { readonly kind: "browser" };

export class LoadError extends Error {
  override readonly name = "LoadError";
  readonly failure: LoadFailure;

  constructor(failure: LoadFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** `reload` does not trust what the browser has kept: a damaged file may be what it kept. */
export type From = "default" | "reload";
