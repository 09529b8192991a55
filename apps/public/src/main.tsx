// SPDX-License-Identifier: AGPL-3.0-or-later
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { loadLaw } from "./law/load.ts";
import { leave } from "./leave/leave.ts";
import { rewind } from "./session/steps.ts";
import "./styles/main.css";

/** The civil day of the device: the law of today is today's where the person stands. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const place = document.getElementById("app");
if (place === null) throw new Error("index.html has no #app.");
const root = createRoot(place);

// A page opened again remembers nothing: its visit starts at its first step. Views place themselves (arrival.ts).
window.history.scrollRestoration = "manual";
rewind();
// Asked for before anything is drawn; trying again asks anew.
const firstLoading = loadLaw();
firstLoading.catch(() => {}); // told by the view
root.render(
  <StrictMode>
    <App
      load={(cache) => (cache === "default" ? firstLoading : loadLaw(cache))}
      today={today()}
      onLeave={() => leave(() => root.unmount())}
    />
  </StrictMode>,
);
