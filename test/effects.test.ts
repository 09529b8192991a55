// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { EFFECTS, effectsOf } from "./effects.ts";

/** What a pure package is never to speak of: written here again, so that no name is lost unseen. */
const NEVER = [
  ..."fetch XMLHttpRequest WebSocket EventSource Worker BroadcastChannel".split(" "),
  ..."localStorage sessionStorage indexedDB caches".split(" "),
  ..."document window self globalThis navigator".split(" "),
  ..."setTimeout setInterval queueMicrotask requestAnimationFrame".split(" "),
  ..."console performance process Temporal".split(" "),
];

const found = (code: string) => effectsOf("a.ts", code);

describe("an effect", () => {
  it("is each of these names, called, read from, or given to another", () => {
    expect([...EFFECTS].toSorted()).toEqual(NEVER.toSorted());
    for (const name of NEVER) {
      expect(found(`export const a = ${name}("x");`)).toEqual([name]);
      expect(found(`export const a = ${name}.x;`)).toEqual([name]);
      expect(found(`export const a = [1].map(${name});`)).toEqual([name]);
      expect(found(`export const { x } = ${name};`)).toEqual([name]);
    }
  });

  it.each([
    "Date.now()",
    'Date["now"]()',
    "new Date()",
    "[0].map(Date)",
    "Math.random()",
    "Math[x]()",
    "crypto.randomUUID()",
    "crypto.getRandomValues(x)",
    "(Date as unknown)",
  ])("is the clock or chance: %s", (code) => {
    expect(found(`export const a = ${code};`)).toHaveLength(1);
  });

  it("is the clock taken apart", () => {
    expect(found("const { now } = Date;")).toEqual(["Date"]);
    expect(found("const { random } = Math;")).toEqual(["Math"]);
  });

  it.each([
    "new Date(0)",
    "Date.UTC(2026, 0)",
    "Math.max(1, 2)",
    "crypto.subtle.digest(x, y)",
    "{ fetch: 1 }",
    "law.document",
    "(x as typeof document)",
    '"fetch"',
  ])("is not: %s", (code) => {
    expect(found(`// fetch, Date.now()\nexport const a = ${code};`)).toEqual([]);
  });
});
