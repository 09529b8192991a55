// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The worker that seals, seen from the page. It is started with the views that come later, whatever the person does:
 * nothing is asked of the network at the moment when she seals or opens a file.
 */

import type { Opened } from "./sealing.ts";
import type { Reply, Request } from "./sealing.worker.ts";

/** The work could not be done on this device. */
export class SealerFailed extends Error {
  override readonly name = "SealerFailed";
}

type Asked = Request extends infer One ? (One extends Request ? Omit<One, "id"> : never) : never;

let worker: Worker | null = null;
let asked = 0;

/** Starts the worker, unless it runs. */
export function startSealer(): Worker {
  if (worker === null) {
    const started = new Worker(new URL("./sealing.worker.ts", import.meta.url), { type: "module" });
    // It could not come, or does not run here: another one is tried when somebody asks.
    started.addEventListener("error", () => {
      if (worker === started) worker = null;
    });
    worker = started;
  }
  return worker;
}

/** @throws SealerFailed, or the reason of the signal. */
async function ask(request: Asked, signal: AbortSignal): Promise<Reply> {
  signal.throwIfAborted(); // while the file was read: nobody waits for it any more
  const sealer = startSealer();
  asked += 1;
  const id = asked;
  return new Promise((resolve, reject) => {
    const until = new AbortController();
    const stop = (reason: unknown) => {
      until.abort();
      reject(reason);
    };
    const listening = { signal: until.signal };
    sealer.addEventListener("error", () => stop(new SealerFailed()), listening);
    signal.addEventListener("abort", () => stop(signal.reason), listening);
    sealer.addEventListener(
      "message",
      ({ data }: MessageEvent<Reply>) => {
        if (data.id !== id) return;
        until.abort();
        if (data.kind === "failed") reject(new SealerFailed());
        else resolve(data);
      },
      listening,
    );
    sealer.postMessage({ ...request, id });
  });
}

/** @throws SealerFailed, or the reason of the signal. */
export async function sealed(text: string, passphrase: string, signal: AbortSignal) {
  const reply = await ask({ kind: "seal", text, passphrase }, signal);
  if (reply.kind !== "sealed") throw new SealerFailed();
  return reply.file;
}

/** @throws SealerFailed, or the reason of the signal. */
export async function opened(file: Uint8Array, passphrase: string, signal: AbortSignal): Promise<Opened> {
  const reply = await ask({ kind: "open", file, passphrase }, signal);
  if (reply.kind !== "opened") throw new SealerFailed();
  return reply.opened;
}
