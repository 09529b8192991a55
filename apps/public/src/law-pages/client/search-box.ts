// SPDX-License-Identifier: AGPL-3.0-or-later
/** The search box: shown once this script runs, reads its index when one comes to it, announces what it finds. */
import { FOUND_AT_MOST, Search, type SearchEntry } from "../search/index.ts";

/** What is typed in one go is answered once. */
const SETTLED_MS = 80;

interface Parts {
  readonly input: HTMLInputElement;
  readonly said: HTMLElement;
  readonly list: HTMLElement;
  /** Where to go when nothing is found. */
  readonly elsewhere: HTMLElement | null;
  readonly address: string;
}

export function armSearch(): void {
  const box = document.querySelector<HTMLElement>("[data-search]");
  const input = box?.querySelector("input");
  const said = box?.querySelector<HTMLElement>(".search-said");
  const list = box?.querySelector<HTMLElement>(".search-found");
  const address = box?.dataset.search;
  if (!box || !input || !said || !list || !address) return;
  box.hidden = false;
  const elsewhere = box.querySelector<HTMLElement>(".search-else");
  const parts = { input, said, list, elsewhere, address };
  listen(parts);
  moveByKeys(parts);
}

function listen(parts: Parts): void {
  let search: Promise<Search | null> | null = null;
  let waiting = 0;
  const ready = () => {
    search ??= load(parts.address);
    return search;
  };
  const answer = async () => {
    const loaded = await ready();
    if (loaded === null) {
      search = null;
      parts.said.textContent = parts.said.dataset.failed ?? "";
    } else show(parts, loaded.find(parts.input.value, FOUND_AT_MOST + 1));
  };
  parts.input.addEventListener("focus", () => void ready());
  parts.input.addEventListener("input", () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => void answer(), SETTLED_MS);
  });
}

async function load(address: string): Promise<Search | null> {
  try {
    const answer = await fetch(address);
    return answer.ok ? new Search((await answer.json()) as SearchEntry[]) : null;
  } catch {
    return null;
  }
}

/** @param all one more than is shown, where there are more. */
function show({ input, said, list, elsewhere }: Parts, all: readonly SearchEntry[]): void {
  const found = all.slice(0, FOUND_AT_MOST);
  const asked = input.value.trim() !== "";
  // Who is already in the list keeps her place when later answers take it over.
  const at = linksIn(list).indexOf(document.activeElement as HTMLAnchorElement);
  list.replaceChildren(...found.map(lineOf));
  if (at >= 0) (linksIn(list).at(Math.min(at, found.length - 1)) ?? input).focus();
  const { none = "", one = "", many = "", first = "" } = said.dataset;
  if (elsewhere) elsewhere.hidden = !asked || found.length > 0;
  if (!asked) said.textContent = "";
  else if (found.length === 0) said.textContent = none;
  else if (found.length === 1) said.textContent = one;
  else said.textContent = (all.length > found.length ? first : many).replace("#", String(found.length));
}

const linksIn = (list: HTMLElement): HTMLAnchorElement[] => [...list.querySelectorAll("a")];

function lineOf({ url, title, summary, note }: SearchEntry): HTMLElement {
  const line = document.createElement("li");
  const link = document.createElement("a");
  const name = document.createElement("b");
  const more = document.createElement("span");
  link.href = url;
  name.textContent = title;
  more.className = "sub";
  more.textContent = [summary, note].filter(Boolean).join(" ");
  link.append(name, more);
  line.append(link);
  return line;
}

/** Down and up go through what was found, Escape comes back to the box, Enter in the box opens the first. */
function moveByKeys({ input, list }: Parts): void {
  const links = () => linksIn(list);
  const step = (by: number) => {
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    const next = at + by;
    if (next < 0) input.focus();
    else all[Math.min(next, all.length - 1)]?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") step(1);
    else if (event.key === "ArrowUp") step(-1);
    else if (event.key === "Escape") input.focus();
    else if (event.key === "Enter" && event.target === input) links()[0]?.click();
    else return;
    event.preventDefault();
  };
  input.addEventListener("keydown", onKey);
  list.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") onKey(event);
  });
}
