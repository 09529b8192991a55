// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import type { Condition, Law, Value } from "../syntax/index.ts";
import { TreeWriter } from "./condition-tree.ts";
import { countedIn } from "./counted-members.ts";

const child: Condition = { kind: "fact", name: "membre mineur" };
const counted = (who?: Condition): Value => ({ kind: "count", list: "foyer", ...(who && { who }) });
const said = (of: Value) =>
  countedIn(of, new TreeWriter({ items: new Map(), facts: new Map() } as unknown as Law, []));

describe("whom a value counts", () => {
  it("is said wherever the count stands, and once though it is counted twice", () => {
    const twice: Value = { kind: "sum", of: [counted(child), counted(child)] };
    expect(said(twice)).toEqual(said(counted(child)));
    expect(JSON.stringify(said(twice))).toContain("membre mineur");
    expect(said({ kind: "sum", of: [counted(child), counted({ kind: "not", of: child })] })).toHaveLength(2);
  });

  it("is nobody in particular where every member is counted", () => {
    expect(said(counted())).toEqual([]);
  });
});
