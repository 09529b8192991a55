// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Versions that are written and not yet in force: told beside an answer, which they never make.
 * @param on the day examined, `YYYY-MM-DD`.
 */
export function announcedVersions<V extends { readonly from: string }>(
  versions: readonly V[],
  on: string,
): V[] {
  return versions.filter(({ from }) => from > on);
}
