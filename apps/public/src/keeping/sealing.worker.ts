// SPDX-License-Identifier: AGPL-3.0-or-later
/** Seals and opens files beside the page, which goes on answering. It keeps nothing between two requests. */
import { type Opened, open, seal } from "./sealing.ts";

export type Request =
  | { readonly id: number; readonly kind: "seal"; readonly text: string; readonly passphrase: string }
  | { readonly id: number; readonly kind: "open"; readonly file: Uint8Array; readonly passphrase: string };

export type Reply =
  | { readonly id: number; readonly kind: "sealed"; readonly file: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly kind: "opened"; readonly opened: Opened }
  /** The device could not: no memory left, most likely. */
  | { readonly id: number; readonly kind: "failed" };

async function answer(request: Request): Promise<Reply> {
  const { id, passphrase } = request;
  try {
    if (request.kind === "open") return { id, kind: "opened", opened: await open(request.file, passphrase) };
    return { id, kind: "sealed", file: new Uint8Array(await seal(request.text, passphrase)) };
  } catch {
    return { id, kind: "failed" };
  }
}

addEventListener("message", async ({ data }: MessageEvent<Request>) => {
  postMessage(await answer(data));
});
