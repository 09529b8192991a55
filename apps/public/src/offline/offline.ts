// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The files of the site, kept by the browser so that the check works without a network: the same for everyone, nothing
 * of the person (service-worker.js). Asked for once, when all the rest has come.
 */
import { useEffect, useState } from "react";

/** Our caches: no other page of this origin makes any. */
const PREFIX = "sauf-conduit-";

const workers = (): ServiceWorkerContainer | null =>
  "serviceWorker" in navigator ? navigator.serviceWorker : null;

/** « Tout effacer » was pressed, perhaps before the files were asked for: none comes before the page is opened again. */
let removed = false;

/** A browser that refuses it, or a page without https, works as before: with a network. */
export async function keepOffline(): Promise<void> {
  if (removed) return;
  await workers()?.register("/sw.js");
  if (removed) await removeOffline();
}

/** Takes away what `keepOffline` keeps. It comes back when the page is opened again. */
export async function removeOffline(): Promise<void> {
  removed = true;
  const registrations = (await workers()?.getRegistrations()) ?? [];
  await Promise.all(registrations.map((registration) => registration.unregister()));
  if (!("caches" in window)) return;
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** The law of a worker. */
function lawOf(worker: ServiceWorker): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage("law", [port2]);
  });
}

/** Calls back with each worker that has come and waits for this page to be closed. */
function onWaiting(seen: (worker: ServiceWorker) => void): () => void {
  const until = new AbortController();
  const listening = { signal: until.signal };
  workers()?.ready.then((registration) => {
    if (until.signal.aborted) return;
    if (registration.waiting !== null) seen(registration.waiting);
    const found = () => {
      const coming = registration.installing;
      coming?.addEventListener("statechange", () => coming.state === "installed" && seen(coming), listening);
    };
    registration.addEventListener("updatefound", found, listening);
  });
  return () => until.abort();
}

/** Whether another law than this one has come and waits. @param law hash of the one that answers; null: none yet. */
export function useNewLaw(law: string | null): boolean {
  const [other, setOther] = useState(false);
  useEffect(() => {
    if (law === null) return;
    let current = true;
    const stop = onWaiting(async (worker) => {
      if ((await lawOf(worker)) !== law && current) setOther(true);
    });
    return () => {
      current = false;
      stop();
    };
  }, [law]);
  return other;
}
