// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode, StrictMode, startTransition } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { App } from "./app.tsx";
import { NOTHING_ASKED, takeAsked } from "./doors/asked.ts";
import { type LoadedCheck, loadCheck } from "./law/load.ts";
import type { From } from "./law/load-failure.ts";
import { alive } from "./leave/early.ts";
import { leave } from "./leave/leave.ts";
import { forgetWhenLeft } from "./leave/left.ts";
import { hearTabs, tellTabs } from "./leave/together.ts";
import { rewind } from "./session/steps.ts";
import "./styles/main.css";

/** The civil day of the device: the law of today is today's where the person stands. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const asked = takeAsked() ?? NOTHING_ASKED;
const { pathname, search, hash } = window.location;
// What a link passed on carries (`?fbclid=…`) tells who passed it, and stays in no address.
if (search !== "") window.history.replaceState(window.history.state, "", `${pathname}${hash}`);
// A page opened again remembers nothing: its visit starts at its first step. Views place themselves (arrival.ts).
window.history.scrollRestoration = "manual";
rewind();

/** Asked for as soon as this runs, whatever is pressed: it comes while the first screen is brought to life. Trying again asks anew. */
let loading: Promise<LoadedCheck> | null = null;
function load(cache: From): Promise<LoadedCheck> {
  if (cache === "default" && loading !== null) return loading;
  loading = loadCheck(cache, today());
  loading.then(({ parts, ...law }) => parts.afterwards(law, today())).catch(() => {}); // told by the view
  return loading;
}

void load("default").catch(() => {}); // told by the view, which asks for the same

/** All that is in memory of the person: the answers, what shows them, and what the engine kept of them. */
function forget(): void {
  root.unmount();
  loading?.then(({ parts, model }) => parts.forget(model)).catch(() => {}); // what never came kept nothing
}

/** « Quitter vite », in this tab and in the others of this site. */
function leaveAll(): void {
  tellTabs("left");
  leave(forget);
}

const place = document.getElementById("app");
if (place === null) throw new Error("index.html has no #app.");
const app = (
  <StrictMode>
    <App load={load} today={today()} onLeave={leaveAll} onAlive={alive} asked={asked} />
  </StrictMode>
);
const root = place.firstElementChild === null ? createRoot(place) : hydrated(place, app);
if (place.firstElementChild === null) root.render(app);

forgetWhenLeft(forget);
const stopHearing = hearTabs("left", () => {
  stopHearing();
  leave(forget);
});

/** In slices: what is pressed while the first screen comes to life shows at once. */
function hydrated(place: HTMLElement, page: ReactNode): Root {
  let made: Root | null = null;
  startTransition(() => {
    made = hydrateRoot(place, page);
  });
  if (made === null) throw new Error("React ran a transition later than it was started.");
  return made;
}
