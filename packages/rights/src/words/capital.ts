// SPDX-License-Identifier: AGPL-3.0-or-later

/** The law writes names, and the words of a choice, in lower case; alone on a line they take a capital. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("fr") + text.slice(1);
}
