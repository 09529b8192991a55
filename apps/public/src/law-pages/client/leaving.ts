// SPDX-License-Identifier: AGPL-3.0-or-later
/** « Quitter vite » takes the place of this page in the history, by its button, by three taps on Shift within two seconds, or by another tab. */
import { hearTabs, tellTabs } from "../../leave/together.ts";

const WITHIN_MS = 2000;
const TAPS = 3;

export function armLeaving(): void {
  const link = document.querySelector<HTMLAnchorElement>("a[data-leave]");
  if (!link) return;
  const gone = () => window.location.replace(link.href);
  const leave = () => {
    tellTabs("left");
    gone();
  };
  hearTabs("left", gone);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  let taps: number[] = [];
  let alone = false;
  window.addEventListener("keydown", (event) => {
    if (event.repeat) return;
    alone = event.key === "Shift";
    if (!alone) taps = [];
  });
  window.addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone) return;
    taps = [...taps, event.timeStamp].filter((at) => event.timeStamp - at <= WITHIN_MS);
    if (taps.length >= TAPS) leave();
  });
}
