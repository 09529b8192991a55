// SPDX-License-Identifier: AGPL-3.0-or-later
import type { VersionPage } from "@sauf-conduit/rights";
import { describe, expect, it } from "vitest";
import { rungsOf } from "./ladder-page.tsx";
import { lawPages } from "./testing/built-pages.ts";

describe("rungsOf", () => {
  it("ranks every paper of the law, strongest first", () => {
    const { items } = lawPages();
    const last = (id: string): readonly [string, VersionPage] => {
      const version = items[id]?.versions.at(-1);
      if (!version) throw new Error(`${id} has no version`);
      return [id, version];
    };
    const rungs = rungsOf([last("hierarchie-des-titres"), last("documents-provisoires")]);
    expect(rungs.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    const rankOf = (id: string) =>
      rungs.find(({ papers }) => papers.some(({ branch }) => branch.id === id))?.rank;
    expect(["cr-permanent", "cst-salarie", "recepisse-premiere", "sans-papier"].map(rankOf)).toEqual([
      1, 5, 7, 11,
    ]);
  });
});
