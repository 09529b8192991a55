// SPDX-License-Identifier: AGPL-3.0-or-later
/** Why the safe day and the arguable one are not the same, in a sentence. */
import type { LimitStep } from "@sauf-conduit/rights";
import type { Deadline, DeadlineQuestion } from "./deadline.ts";
import type { Found } from "./deadline-of.ts";
import { wordsIn } from "./words.ts";

export function differenceText(
  { language, translate, presentation }: DeadlineQuestion,
  { counted, started, elsewhere, missing }: Found & Pick<Deadline, "missing">,
): string {
  const { between, quoted, comma, semicolon } = wordsIn(language);
  const read = (steps: readonly LimitStep[] = []): Map<string, string> =>
    new Map(steps.flatMap((step) => (step.kind === "reading" ? [[step.reading, step.answer]] : [])));
  const [safe, late] = [read(counted.limit?.safeSteps), read(counted.limit?.arguableSteps)];
  const differing = [...safe].flatMap(([reading, answer]) => {
    const other = late.get(reading);
    return other === undefined || other === answer ? [] : [reading, [answer, other] as const];
  });
  const readings = differing.filter((one) => typeof one === "string");
  const debated = readings
    .map((name) => presentation.readings[name])
    .flatMap((reading) => {
      if (!reading) return [];
      const held = Object.entries(reading.answers).map(
        ([answer, { heldBy }]) => `${quoted(translate(answer))} (${heldBy.map(translate).join(comma)})`,
      );
      return [`${translate(reading.question)} ${held.join(semicolon)}.`];
    });
  const unknown = missing.map(({ fact }) => translate(fact)).join(comma);
  const causes = [
    ...(missing.length > 0 ? [between.unknown(unknown)] : []),
    ...(debated.length > 0 ? [between.readings(debated.join(" "))] : []),
  ];
  if (causes.length > 0) return causes.join(" ");
  if (started.basis === "hour-unknown") return between.hour;
  if (started.from !== started.to) return between.start;
  if (elsewhere) return between.place;
  return counted.limit?.safe?.includes(":") ? between.clocks : between.other;
}
