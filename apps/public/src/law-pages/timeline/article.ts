// SPDX-License-Identifier: AGPL-3.0-or-later
import type { VersionPage } from "@sauf-conduit/rights";

/** Where the first text ends: at the next one, or at what is said of it. « (UE) » belongs to a name. */
const END = /;| \((?!UE\)|CE\))/;

/**
 * The article as it is named first, without what follows. A name without a number (« règlement (UE) », « Conseil
 * d'État ») says too little: what comes next is kept until there is one.
 */
export function firstArticle({ sources: [source] }: Pick<VersionPage, "sources">): string | null {
  const parts = source?.text.split(END)[0]?.split(",") ?? [];
  const numbered = parts.findIndex((part) => /\d/.test(part));
  return parts.length === 0
    ? null
    : parts
        .slice(0, Math.max(numbered, 0) + 1)
        .join(",")
        .trim();
}
