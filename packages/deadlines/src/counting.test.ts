// SPDX-License-Identifier: AGPL-3.0-or-later
/** The ways in which one act may be counted, made one; another step of the procedure keeps its own days. */
import { describe, expect, it } from "vitest";
import { ask } from "../test-support/real-deadlines.ts";
import { type Counted, orNever } from "./counting.ts";

type Way = NonNullable<Counted["limit"]>;

const FIRST = {
  name: "recours",
  to: "saisir le tribunal, si l'aide est refusée",
  shown: "dernier jour",
  exists: true,
  mayNotExist: false,
  safe: "2026-03-02",
  arguable: "2026-03-02",
  ...{ safeSteps: [], arguableSteps: [], since: [], restsOn: [], effects: [], sources: [], ways: [] },
} as unknown as Way;

/** What is counted where the start of the first is not known, and the law shows this instead if it never was. */
const orElse = (other: Partial<Way>): Way | null =>
  orNever({ limit: FIRST, all: [] } as unknown as Counted, { ...FIRST, ...other }).limit;

describe("what runs if the start never was", () => {
  const later = { safe: "2026-05-04", arguable: "2026-05-04" };
  const another = { ...later, shown: "dernier jour pour l'appel", to: "faire appel" };

  it("may be argued where it is the same act, under another name or of another result", () => {
    expect(orElse({ ...another, shown: FIRST.shown })).toMatchObject({ arguable: "2026-05-04" });
    expect(orElse({ ...another, to: "saisir le tribunal, sans attendre" })?.arguable).toBe("2026-05-04");
  });

  it("is nothing of this act where it is another step, or does not exist", () => {
    expect(orElse(another)).toBe(FIRST);
    expect(orElse({ ...later, exists: false })).toBe(FIRST);
  });
});

describe("of several ways that end together", () => {
  it("the one shown is the last written, the common case", () => {
    expect(orElse({ name: "courant" })?.name).toBe("courant");
    expect(orElse({ name: "court", safe: "2026-02-02" })).toMatchObject({
      name: "court",
      safe: "2026-02-02",
    });
    expect(orElse({ name: "long", safe: "2026-03-03" })).toMatchObject({
      name: "recours",
      safe: "2026-03-02",
    });
  });

  it("none known: whoever tells nothing sends a form, and is not detained", () => {
    expect(ask("introduction-ofpra", {}, "2026-11-22").act).toBe(
      "faire arriver le formulaire complet à l'OFPRA",
    );
  });
});
