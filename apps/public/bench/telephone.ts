// SPDX-License-Identifier: AGPL-3.0-or-later
/** A slow telephone on a slow line, in Chromium: what every figure of the page is measured on. */
import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";

/** The processor, so many times slower than that of this machine. */
export const SLOWER = 6;
/** Bits a second, both ways. */
export const LINE = 1_600_000;
/** Milliseconds of each request before its first byte. */
const LATENCY = 150;

export interface Telephone {
  readonly page: Page;
  readonly received: Received;
  close(): Promise<void>;
}

/** What has come over the line: bytes as they travelled, and when, in milliseconds since the page was asked for. */
export interface Received {
  /** Bytes of each file that had come at a time, by its name without its hash; headers are not counted. */
  by(time: number): ReadonlyMap<string, number>;
}

/** A new telephone: nothing is kept from an earlier visit. */
export async function telephone(
  browser: Browser,
  prepare: (page: Page) => Promise<unknown>,
): Promise<Telephone> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: "fr-FR",
    reducedMotion: "reduce",
    // What a browser asks for over plain http, and what the target counts in.
    extraHTTPHeaders: { "accept-encoding": "gzip" },
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await slowDown(session);
  const received = watch(session);
  await prepare(page);
  return { page, received, close: () => closeAll(context) };
}

const closeAll = (context: BrowserContext): Promise<void> => context.close();

async function slowDown(session: CDPSession): Promise<void> {
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: LATENCY,
    downloadThroughput: LINE / 8,
    uploadThroughput: LINE / 8,
  });
}

interface Arrival {
  readonly file: string;
  readonly bytes: number;
  /** Seconds, of the clock of the protocol. */
  readonly at: number;
}

function watch(session: CDPSession): Received {
  const names = new Map<string, string>();
  const arrivals: Arrival[] = [];
  let start = Number.POSITIVE_INFINITY;
  session.on("Network.requestWillBeSent", ({ requestId, request, timestamp }) => {
    start = Math.min(start, timestamp);
    names.set(requestId, plainName(request.url));
  });
  session.on("Network.dataReceived", ({ requestId, encodedDataLength, timestamp }) => {
    arrivals.push({ file: names.get(requestId) ?? "?", bytes: encodedDataLength, at: timestamp });
  });
  // Of a document, Chromium counts what came at its end only.
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength, timestamp }) => {
    const file = names.get(requestId) ?? "?";
    if (!arrivals.some((one) => one.file === file && one.bytes > 0))
      arrivals.push({ file, bytes: encodedDataLength, at: timestamp });
  });
  return {
    by(time) {
      const sums = new Map<string, number>();
      for (const { file, bytes, at } of arrivals)
        if ((at - start) * 1000 <= time) sums.set(file, (sums.get(file) ?? 0) + bytes);
      return sums;
    },
  };
}

/** `/assets/law-D4zKhw5W.json` → `law.json`. */
function plainName(url: string): string {
  const name = new URL(url).pathname.split("/").at(-1) || "index.html";
  return name.replace(/-[\w-]{8}(?=\.\w+$)/, "");
}
