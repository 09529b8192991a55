// SPDX-License-Identifier: AGPL-3.0-or-later
/** How long a time-limit lasts and from when, as lines of words. */
import { capital, type LimitTree } from "@sauf-conduit/rights";
import { type Line, type LineWords, ledTo, linesOf } from "./lines.ts";
import { lawText, type MessageKey, nameText, type Page, say, testText } from "./say.tsx";

/** How the law writes a length that it does not know (`durée: inconnue`). */
const UNKNOWN_LENGTH = "inconnue";

export function ruleMessage(
  duration: string,
): Extract<MessageKey, "limits.same-day" | "limits.rule.unknown" | "limits.rule"> {
  if (/^0 /.test(duration)) return "limits.same-day";
  return duration === UNKNOWN_LENGTH ? "limits.rule.unknown" : "limits.rule";
}

export function limitLines(context: Page, words: LineWords, body: LimitTree, depth: number): Line[] {
  const { language, site } = context;
  const under = (text: string, of: LimitTree): Line[] =>
    ledTo(words, { depth, text, joint: true }, limitLines(context, words, of, depth + 1));
  switch (body.kind) {
    case "rule": {
      const since = nameText(context, body.since).text;
      const duration = testText(context, body.duration).text;
      const counted = say(language, `limits.counted.${body.counted}`);
      const rule = capital(say(language, ruleMessage(body.duration), { duration, since }));
      const carried = body.carriedOver ? [say(language, "limits.carried")] : [];
      const text = [rule, counted, ...carried].join(" ");
      return [{ depth, text, within: text }];
    }
    case "borrowed": {
      const title = site.input.presentation.items[site.idOf(body.item) ?? body.item]?.title ?? body.item;
      const [limit, item] = [body.limit, title].map((text) => lawText(context, text).text);
      const from = { limit: limit ?? "", item: item ?? "" };
      const duration = borrowedLength(context, body);
      const text =
        duration === null
          ? say(language, "limits.borrowed", from)
          : say(language, "limits.borrowed.length", { duration, ...from });
      return [{ depth, text, within: text }];
    }
    case "cases":
      return [
        ...body.cases.flatMap(({ when, then }) => [
          { depth, text: words.group("if"), joint: true },
          ...linesOf(when, words, depth + 1),
          ...under(words.group("then"), then),
        ]),
        ...(body.cases.length === 0
          ? limitLines(context, words, body.otherwise, depth)
          : under(words.group("otherwise"), body.otherwise)),
      ];
    case "reading":
      return Object.entries(body.answers).flatMap(([answer, of]) => under(words.name(answer), of));
  }
}

/** How long it lasts on the page that it is taken from; null where that depends on the case or on the day. */
function borrowedLength(
  context: Page,
  { item, limit }: Extract<LimitTree, { kind: "borrowed" }>,
): string | null {
  const { site } = context;
  const versions = site.input.pages.items[site.idOf(item) ?? item]?.versions ?? [];
  const limits = versions.flatMap((version) =>
    version.limits.filter(({ name, to }) => [name, to].includes(limit)),
  );
  const [length, ...others] = new Set(limits.flatMap(({ body }) => lengthsOf(body)));
  return length && others.length === 0 ? capital(testText(context, length).text) : null;
}

/** Null stands for one that is written elsewhere. */
function lengthsOf(body: LimitTree): readonly (string | null)[] {
  switch (body.kind) {
    case "rule":
      return [body.duration];
    case "borrowed":
      return [null];
    case "cases":
      return [...body.cases.map(({ then }) => then), body.otherwise].flatMap(lengthsOf);
    case "reading":
      return Object.values(body.answers).flatMap(lengthsOf);
  }
}
