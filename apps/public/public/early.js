// SPDX-License-Identifier: AGPL-3.0-or-later
// Before the script of the page has come (leave/early.ts): « Quitter vite » leaves; any other button pressed waits, and
// shows it (check.css).
addEventListener(
  "click",
  (event) => {
    const button = event.target.closest("button");
    if (button === null || "alive" in document.documentElement.dataset) return;
    event.preventDefault();
    if (button.dataset.variant === "leave") location.replace("/mesures.html");
    for (const other of document.querySelectorAll("[data-pressed-early]"))
      other.removeAttribute("data-pressed-early");
    button.setAttribute("data-pressed-early", "");
  },
  true,
);
