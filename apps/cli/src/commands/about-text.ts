// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CaseSubject } from "@sauf-conduit/rights/compiler";
import type { Messages } from "../messages/fr.ts";

type About = Exclude<CaseSubject, { kind: "situation" }>;

/** What of a worked case was looked at, to stand after its name; nothing for its answer. */
export function aboutText(about: About, said: Messages["check"]["about"]): string {
  switch (about.kind) {
    case "value":
      return "";
    case "proof":
      return said.proof(about.branch, about.what);
    case "reading":
      return said.reading(about.reading, about.answer);
    case "risk":
    case "branch":
    case "result":
      return said[about.kind](about.name);
    default:
      return said[about.kind];
  }
}
