// SPDX-License-Identifier: AGPL-3.0-or-later
// Lets the check work without a network. It keeps the files of this build, the same for everyone, each checked against
// the hash that the build wrote (build-offline.ts), and nothing else: no page of the law, no answer, no choice.
const LAW = "%LAW%";
const PREFIX = "sauf-conduit-";
const CACHE = `${PREFIX}%BUILD%`;
/** Hashes, in base64, by address. */
const FILES = { "%FILES%": "" };

const isOurs = (path) => Object.hasOwn(FILES, path);
/** Its name changes with its content. */
const isLasting = (path) => path.startsWith("/assets/");

async function hashOf(response) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await response.clone().arrayBuffer()));
  return btoa(String.fromCharCode(...bytes));
}

async function keep(cache, path) {
  const known = isLasting(path) ? await caches.match(path) : undefined;
  const response = known ?? (await fetch(path, { cache: isLasting(path) ? "default" : "no-cache" }));
  if (!response.ok || (await hashOf(response)) !== FILES[path])
    throw new Error(`${path} is of another build.`);
  await cache.put(path, response);
}

/** All of them, in one order; nothing when one is missing. */
async function keepAll() {
  const cache = await caches.open(CACHE);
  try {
    for (const path of Object.keys(FILES)) await keep(cache, path);
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function takeOver() {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
  await self.clients.claim();
}

const kept = async (path) => (await caches.match(path)) ?? fetch(path);

/** The law of today first: what is kept serves when the network does not answer soon. */
const PATIENCE_MS = 3000;

async function latest(request) {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), PATIENCE_MS);
  try {
    const response = await fetch(request, { signal: waiting.signal });
    return response.ok ? response : kept("/");
  } catch {
    return kept("/");
  } finally {
    clearTimeout(timer);
  }
}

/** Pages of the law say what is in force on their day, and which of them were read is a trace: none is kept. */
const LAW_PAGE = /^\/(droit|en\/law)\//;
const WITHOUT_NETWORK = "/sans-reseau.html";

self.addEventListener("install", (event) => event.waitUntil(keepAll()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("message", (event) => event.ports[0]?.postMessage(LAW));
self.addEventListener("fetch", (event) => {
  const { method, url, cache, mode } = event.request;
  const { origin, pathname, search } = new URL(url);
  // The page itself, whatever a message that passed its link on has written behind it.
  const asItIs = search === "" || (mode === "navigate" && pathname === "/");
  const ours = method === "GET" && origin === self.location.origin && asItIs && isOurs(pathname);
  if (mode === "navigate" && origin === self.location.origin && LAW_PAGE.test(pathname))
    return event.respondWith(fetch(event.request).catch(() => kept(WITHOUT_NETWORK)));
  if (!ours || cache === "reload") return;
  event.respondWith(pathname === "/" ? latest(event.request) : kept(pathname));
});
