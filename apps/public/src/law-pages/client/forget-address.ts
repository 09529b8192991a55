// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a link carries over the page itself (`?q=…`, `#…`) tells what someone looks for: it stays in no address. */
export function forgetAddress(): void {
  const { pathname, search, hash } = window.location;
  // A part of the page is a public name; any other word is somebody's.
  const isPart = hash !== "" && document.getElementById(decoded(hash.slice(1))) !== null;
  if (search === "" && (hash === "" || isPart)) return;
  window.history.replaceState(window.history.state, "", `${pathname}${isPart ? hash : ""}`);
}

/** As it is when it was badly written. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
