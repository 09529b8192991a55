// SPDX-License-Identifier: AGPL-3.0-or-later
/** How an amount was reached, one numbered line a step, for whoever does it again with a pen. */
import { monthInWords } from "@sauf-conduit/calendar";
import { type AmountStep, isReckoned, stepFormula } from "@sauf-conduit/rights";
import type { Examined } from "../answers/examined.ts";
import type { Messages } from "../messages/fr.ts";
import { dayText, numberText } from "../text/days.ts";
import { nameOf, testText } from "../text/tests.ts";
import { wrap } from "../text/wrap.ts";

type StepOf<Kind extends AmountStep["kind"]> = Extract<AmountStep, { kind: Kind }>;

/** Under a result; of a figure that a table gives as it is, the table alone. */
export function stepLines(steps: readonly AmountStep[], examined: Examined, messages: Messages): string[] {
  const lines = new StepLines(examined, messages);
  const [only] = steps;
  if (!isReckoned(steps)) return only?.kind === "table" ? wrap(lines.where(only), "      ") : [];
  return [
    ...wrap(messages.colon(messages.steps.title, ""), "      "),
    ...steps.flatMap((step, i) => wrap(lines.line(step), `${String(i + 1).padStart(8)}. `)),
  ];
}

class StepLines {
  readonly #examined: Examined;
  readonly #messages: Messages;

  constructor(examined: Examined, messages: Messages) {
    this.#examined = examined;
    this.#messages = messages;
  }

  line(step: AmountStep): string {
    const { colon, steps: said } = this.#messages;
    const value = this.#quantity(step);
    switch (step.kind) {
      case "fact":
        return colon(this.#name(step.fact), value);
      case "count":
        return colon(
          this.#name(step.list),
          said.count(this.#number(step.value), this.#number(step.members)) + this.#meant(step),
        );
      case "total":
        return colon(this.#name(step.field), this.#worked(step) + this.#meant(step));
      case "days-in-month":
        return colon(said.month(monthInWords(step.month, this.#language) ?? step.month), value);
      case "table":
        return this.#table(step);
      case "cases":
      case "reading":
        return this.#chosen(step);
      default:
        return this.#operation(step);
    }
  }

  /** The table, its row and its column, since when its figures stand, and when its source was read. */
  where({ table, row, column, from }: StepOf<"table">): string {
    const { words, presentation } = this.#examined;
    const { steps: said } = this.#messages;
    const reference = presentation.references[table];
    const version = reference?.versions.find((one) => one.from === from);
    const read = version?.source.flatMap(({ readOn }) => readOn ?? []).sort()[0];
    const day = (text: string): string => dayText(text, this.#language);
    return [
      said.table(words.sentence(reference?.title ?? table)),
      ...(row === null ? [] : [said.row(words.sentence(row))]),
      ...(column === null ? [] : [said.column(words.sentence(column))]),
      said.since(day(from)),
      ...(read === undefined ? [] : [said.read(day(read))]),
    ].join(", ");
  }

  get #language(): "fr" | "en" {
    return this.#examined.words.language;
  }

  #number(value: number): string {
    return numberText(value, this.#language);
  }

  #name(name: string): string {
    return nameOf(name, this.#examined);
  }

  #quantity({ value, unit }: AmountStep): string {
    if (unit === null) return this.#number(value);
    if (unit === "euros") return `${this.#number(value)}\u00a0${this.#messages.amount.euros}`;
    if (unit === "jours") return testText(`${value} ${unit}`, this.#examined);
    return `${this.#number(value)} ${this.#examined.words.plain(unit)}`;
  }

  #worked(step: AmountStep): string {
    const formula = stepFormula(step, this.#language);
    return [...(formula === null ? [] : [formula]), this.#quantity(step)].join(" = ");
  }

  /** Which of the list, by their numbers there, and what the rule looks at in each. */
  #meant({ which, by }: StepOf<"count" | "total">): string {
    const { semicolon, steps: said } = this.#messages;
    const parts = [
      ...(which.length > 0 ? [said.which(which.join(", "))] : []),
      ...(by.length > 0 ? [said.by(by.map((name) => this.#name(name)).join(", "))] : []),
    ];
    return parts.length === 0 ? "" : ` (${parts.join(semicolon)})`;
  }

  #table(step: StepOf<"table">): string {
    const { colon, semicolon, steps: said } = this.#messages;
    const { name, row, beyond } = step;
    const where = this.where(step);
    const past =
      beyond && row !== null ? [said.beyond(row, this.#number(beyond.rows), this.#number(beyond.each))] : [];
    if (name === null) return [colon(where, this.#worked(step)), ...past].join(semicolon);
    return [colon(this.#name(name), this.#worked(step)), where, ...past].join(semicolon);
  }

  #chosen(step: StepOf<"cases" | "reading">): string {
    const { colon, semicolon, steps: said } = this.#messages;
    const what = step.name === null ? said[step.kind] : this.#name(step.name);
    const given = step.kind === "cases" ? step.given : [{ fact: step.reading, answer: step.answer }];
    const because = given.map(({ fact, answer }) =>
      colon(this.#name(fact), testText(answer, this.#examined, fact)),
    );
    const line = colon(what, this.#quantity(step));
    return because.length === 0 ? line : `${line} (${because.join(semicolon)})`;
  }

  #operation(step: StepOf<"sum" | "product" | "difference" | "largest" | "smallest" | "round">): string {
    const { colon, steps: said } = this.#messages;
    if (step.kind === "round" || step.kind === "largest" || step.kind === "smallest") {
      const how =
        step.kind === "round"
          ? said[step.towards](this.#number(step.of.value), this.#number(step.to))
          : said[step.kind](step.of.map(({ value }) => this.#number(value)).join(" / "));
      const value = this.#quantity(step);
      return step.name === null ? colon(how, value) : colon(this.#name(step.name), `${how} = ${value}`);
    }
    return colon(step.name === null ? said[step.kind] : this.#name(step.name), this.#worked(step));
  }
}
