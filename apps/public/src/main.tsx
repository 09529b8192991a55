// SPDX-License-Identifier: AGPL-3.0-or-later
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { loadLaw } from "./law/load.ts";
import "./styles/main.css";

/** The civil day of the device: the law of today is today's where the person stands. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const place = document.getElementById("app");
if (place === null) throw new Error("index.html has no #app.");
createRoot(place).render(
  <StrictMode>
    <App loading={loadLaw()} today={today()} />
  </StrictMode>,
);
