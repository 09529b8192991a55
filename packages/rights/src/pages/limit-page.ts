// SPDX-License-Identifier: AGPL-3.0-or-later
/** A time-limit to be read: how long, from when, counted how, and what moves it. */
import { sayValue } from "../engine/reason/say.ts";
import type { Limit, LimitBody } from "../syntax/index.ts";
import { mapRecord } from "../syntax/parts.ts";
import type { LimitPage, LimitTree } from "./computed-page.ts";
import type { TreeWriter } from "./condition-tree.ts";
import { debatesIn } from "./debated-value.ts";

export function limitPage(limit: Limit, writer: TreeWriter): LimitPage {
  return {
    name: limit.name,
    who: limit.who,
    to: limit.to,
    court: limit.court ?? null,
    body: bodyTree(limit.body, writer),
    events: limit.events.map(({ effect, when, note }) => ({
      effect,
      when: writer.write(when),
      note: note ?? null,
    })),
    ifExceeded: limit.ifExceeded ?? null,
    note: limit.note ?? null,
    sources: limit.sources ?? [],
  };
}

function bodyTree(body: LimitBody, writer: TreeWriter): LimitTree {
  switch (body.kind) {
    case "rule":
      return {
        kind: "rule",
        duration: sayValue(body.rule.duration),
        since: sayValue(body.rule.since),
        debates: debatesIn(body.rule.duration, body.rule.since),
        counted: body.rule.counted,
        carriedOver: body.rule.carriedOver,
      };
    case "borrowed": {
      const { item, limit, since } = body.from;
      return { kind: "borrowed", item, limit, since: since ? sayValue(since) : null };
    }
    case "cases":
      return {
        kind: "cases",
        cases: body.cases.map(({ when, then, note, confidence }) => ({
          when: writer.write(when),
          then: bodyTree(then, writer),
          note: note ?? null,
          confidence: confidence ?? null,
        })),
        otherwise: bodyTree(body.otherwise, writer),
      };
    case "reading":
      return {
        kind: "reading",
        reading: body.reading,
        answers: mapRecord(body.answers, (answer) => bodyTree(answer, writer)),
      };
  }
}
