// SPDX-License-Identifier: AGPL-3.0-or-later
/** The built page, served as it will be, and a person who visits it. Used by the browser tests only. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchChromium } from "../../../../test/chromium.ts";

const SERVER = fileURLToPath(new URL("../../../server/src/main.ts", import.meta.url));
const BUILT = fileURLToPath(new URL("../../dist/index.html", import.meta.url));
/** The server tries the next ones when this one is taken. */
const PORT = "4380";
/** The law is read for this day in every story: amounts and dates in them do not move. */
const TODAY = new Date("2026-11-21T10:00:00");

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly rightToLeft?: boolean;
  readonly language?: "fr-FR" | "en-GB" | "es" | "ar";
  /** Done with the page before it is opened: what its network or its browser will be. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** The page cannot draw anything: no title is waited for. */
  readonly blank?: boolean;
}

export interface Visit {
  readonly page: Page;
  /** Every request since the beginning: method and address. */
  readonly requests: { readonly method: string; readonly url: string; readonly body: string | null }[];
  /** Errors and refusals of the content policy that the browser wrote. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export interface Site {
  readonly origin: string;
  readonly browser: Browser;
  visit(options?: VisitOptions): Promise<Visit>;
  /** Opens any page of the site in a context of its own. */
  open(path: string, options?: BrowserContextOptions): Promise<Omit<Visit, "requests">>;
  close(): Promise<void>;
}

function listening(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    server.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/[\d.]+:\d+/.exec(said);
      if (address) resolve(address[0]);
    });
    server.once("exit", (code) => reject(new Error(`The server stopped (${code}): ${said}`)));
  });
}

/** Starts the server of the repository on the built page, and a browser. */
export async function openSite(): Promise<Site> {
  if (!existsSync(BUILT))
    throw new Error("apps/public/dist is missing: run « npm run build », or « npm test ».");
  const server = spawn(process.execPath, [SERVER], {
    env: { ...process.env, PORT, HOST: "127.0.0.1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const origin = await listening(server);
  const browser = await launchChromium();
  return {
    origin,
    browser,
    visit: (options = {}) => visit(browser, origin, options),
    async open(path, options = {}) {
      const context = await browser.newContext({ locale: "fr-FR", reducedMotion: "reduce", ...options });
      const page = await context.newPage();
      const complaints = listenForComplaints(page);
      await page.goto(`${origin}${path}`);
      return { page, complaints, close: () => context.close() };
    },
    async close() {
      await browser.close();
      server.removeAllListeners("exit");
      server.kill("SIGTERM");
    },
  };
}

/**
 * What Chromium writes of itself, not of us: a feature of the permissions policy that only other browsers know, and,
 * since Chromium 151, a module that our service worker gave twice because it was asked for ahead.
 */
const OF_THE_BROWSER = [
  "Permissions-Policy header: Unrecognized feature",
  "is not used because it is a cross-world service worker resource mismatch",
];

/** What the browser complains of, as it comes. */
function listenForComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    const expected = OF_THE_BROWSER.some((words) => message.text().includes(words));
    if (["error", "warning"].includes(message.type()) && !expected) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  return complaints;
}

async function visit(browser: Browser, origin: string, options: VisitOptions): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    colorScheme: options.dark ? "dark" : "light",
    locale: options.language ?? "fr-FR",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const requests: Visit["requests"] = [];
  const complaints = listenForComplaints(page);
  page.on("request", (request) => {
    requests.push({ method: request.method(), url: request.url(), body: request.postData() });
  });
  await page.clock.setFixedTime(TODAY);
  await options.prepare?.(page);
  // A page whose script never comes never ends loading.
  await page.goto(`${origin}/`, { waitUntil: options.blank ? "commit" : "load" });
  if (!options.blank) await page.locator("html[data-alive] h1").waitFor();
  if (options.rightToLeft) {
    await page.evaluate(() => {
      document.documentElement.dir = "rtl";
    });
  }
  return { page, requests, complaints, close: () => context.close() };
}
