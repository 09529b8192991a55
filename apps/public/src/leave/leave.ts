// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * « Quitter vite »: a neutral page takes the place of this one at once, without a network. Every entry that this visit
 * wrote in the history becomes an entry of the neutral page; reloading gives that page, from the server.
 */
import neutralPage from "../../public/mesures.html?raw";
import { stepHere } from "../session/steps.ts";

/** Where the server gives the same page. */
const ADDRESS = "/mesures.html";

/** @param forget drops all that is in memory: the answers, and what shows them. */
export function leave(forget: () => void): void {
  forget();
  const neutral = new DOMParser().parseFromString(neutralPage, "text/html");
  show(neutral);
  coverSteps(neutral.title);
}

function show(neutral: Document): void {
  // Its stylesheet was loaded with the page, unused: see index.html.
  for (const sheet of document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")) {
    const isNeutral = sheet.id === "elsewhere";
    sheet.disabled = !isNeutral;
    if (isNeutral) sheet.media = "all";
  }
  document.documentElement.lang = neutral.documentElement.lang;
  document.documentElement.dir = "ltr";
  const icon = neutral.querySelector("link[rel=icon]")?.getAttribute("href");
  if (icon) document.querySelector("link[rel=icon]")?.setAttribute("href", icon);
  document.body.replaceChildren(...neutral.body.childNodes);
  window.scrollTo(0, 0);
}

/** Back to the first step, then one step over the others: none of them is left, and none is called what it was. */
function coverSteps(title: string): void {
  const step = stepHere();
  const cover = () => {
    window.history.replaceState(null, "", ADDRESS);
    entitle(title);
  };
  const coverTheRest = () => {
    window.history.pushState(null, "", ADDRESS);
    entitle(title);
  };
  cover();
  window.addEventListener("popstate", cover);
  if (step === 0) coverTheRest();
  else {
    window.addEventListener("popstate", coverTheRest, { once: true });
    window.history.go(-step);
  }
}

/**
 * The tab, and the list behind the « back » button, have a title of their own for each entry: they take one that changes,
 * and the page's own, unchanged from one entry to the next, would leave them the name that the entry had.
 */
function entitle(title: string): void {
  document.title = "";
  document.title = title;
}
