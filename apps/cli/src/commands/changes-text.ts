// SPDX-License-Identifier: AGPL-3.0-or-later
/** What changes in the law, as a review comment: Markdown, one fact a line, so that it reads as well in a terminal. */
import type {
  AnswerComparison,
  CaseChange,
  FigureChange,
  ItemChange,
  LawChanges,
  PartChange,
} from "@sauf-conduit/rights/compiler";
import { keeperMessages } from "../messages/keepers.ts";
import type { KeeperMessages } from "../messages/keepers-fr.ts";
import { numberText } from "../text/days.ts";
import { type Lexicon, nameOf, testText } from "../text/tests.ts";
import { aboutText } from "./about-text.ts";
import type { LawState } from "./changes.ts";
import type { Session } from "./session.ts";

export interface Compared {
  readonly before: LawState;
  readonly after: LawState;
  readonly lexicon: Lexicon;
  /** The folder of the law below the top of the repository. */
  readonly path: string;
}

export function changesText(found: LawChanges, compared: Compared, session: Session): string[] {
  return new ChangesWriter(compared, session).all(found);
}

type Said = KeeperMessages["changes"];

class ChangesWriter {
  readonly #compared: Compared;
  readonly #session: Session;
  readonly #said: Said;

  constructor(compared: Compared, session: Session) {
    this.#compared = compared;
    this.#session = session;
    this.#said = keeperMessages(session.options.language).changes;
  }

  all(found: LawChanges): string[] {
    const { before, after } = this.#compared;
    const said = this.#said;
    const title = `## ${said.title(this.#state(before), this.#state(after))}`;
    const { added, removed, items, figures, others } = found;
    const empty = [added, removed, items, figures, others].every((list) => list.length === 0);
    if (empty) return [title, "", said.none];
    const by = (state: Standing): ItemChange[] => items.filter((item) => standing(item) === state);
    const [definitions, sentences] = [others.filter(({ rules }) => rules), others.filter((o) => !o.rules)];
    const cases = items.flatMap((item) => item.cases).length;
    const counts = {
      added: added.length,
      removed: removed.length,
      answers: by("answers").length,
      cases,
    };
    return [
      title,
      "",
      said.summary(counts),
      ...(found.facts.length === 0 ? [] : ["", said.facts]),
      ...section(said.added, this.#parts(added)),
      ...section(said.removed, this.#parts(removed)),
      ...STANDINGS.flatMap((state) =>
        section(
          said[state],
          by(state).flatMap((item) => this.#item(item)),
        ),
      ),
      ...section(
        said.figures,
        figures.flatMap((one) => this.#figures(one)),
      ),
      ...section(said.others, [
        ...this.#parts(definitions).map(said.otherRule),
        ...this.#parts(sentences).map(said.otherWords),
      ]),
    ];
  }

  #state({ revision, commit }: LawState): string {
    if (revision === null || commit === null) return this.#said.now;
    const short = commit.slice(0, 10);
    return commit.startsWith(revision) ? `\`${short}\`` : `\`${revision}\` (\`${short}\`)`;
  }

  /** One line a kind. */
  #parts(parts: readonly PartChange[]): string[] {
    const { words } = this.#compared.lexicon;
    const kinds = [...new Set(parts.map(({ kind }) => kind))];
    return kinds.map((kind) => {
      const named = parts
        .filter((part) => part.kind === kind)
        .map(({ name, title }) =>
          title === null ? words.sentence(name) : `**${words.sentence(title)}** (\`${name}\`)`,
        );
      return `- ${this.#session.messages.colon(this.#said.parts[kind], named.join(this.#session.messages.semicolon))}`;
    });
  }

  #place(file: string, line: number): string {
    const { path } = this.#compared;
    return `\`${path === "" ? file : `${path}/${file}`}:${line}\``;
  }

  #item(item: ItemChange): string[] {
    const said = this.#said;
    const { words } = this.#compared.lexicon;
    const aspects = item.aspects.map((aspect) => said.aspects[aspect]).join(", ");
    const facts = item.incomparable.map((name) => words.sentence(name)).join(", ");
    const lines = [
      ...(item.written ? [] : [said.notWritten]),
      ...(aspects === "" ? [] : [said.written(aspects)]),
      ...item.versionsAdded.map((name) => said.versionAdded(words.sentence(name))),
      ...item.versionsRemoved.map((name) => said.versionRemoved(words.sentence(name))),
      ...(facts === "" ? [] : [said.incomparable(facts)]),
      ...(item.comparison === null ? [] : this.#comparison(item.comparison)),
      ...item.cases.map((one) => this.#case(one)),
    ];
    const { id, title, file, line } = item;
    return [
      `- **${words.sentence(title)}** (\`${id}\`, ${this.#place(file, line)})`,
      ...lines.map((text) => `  - ${text}`),
    ];
  }

  #comparison({ units }: AnswerComparison): string[] {
    const said = this.#said;
    const { truthInSentence } = this.#session.messages;
    const { lexicon } = this.#compared;
    if (units.every(({ equivalent }) => equivalent)) return [said.proven];
    const witnesses = units.flatMap(({ branch, witnesses }) =>
      witnesses.map(({ before, after, situation, checked }) => {
        const facts = Object.entries(situation).map(([name, answer]) =>
          said.fact(nameOf(name, lexicon), testText(String(answer), lexicon, name)),
        );
        const if_ = facts.length === 0 ? said.always : facts.join(this.#session.messages.semicolon);
        const told = said.witness(truthInSentence[before], truthInSentence[after], if_);
        return `${branch === null ? "" : said.branch(branch)}${told}${said.checked[checked]}`;
      }),
    );
    return [...witnesses, ...(units.every(({ complete }) => complete) ? [] : [said.incomplete])];
  }

  #case({ case: name, of, about, before, after, unreadable, file, line }: CaseChange): string {
    const said = this.#said;
    const place = of === "after" ? ` (${this.#place(file, line)})` : said.droppedCase;
    if (unreadable !== null || about.kind === "situation")
      return `${said.caseUnreadable(name, unreadable ?? "before")}${place}`;
    const told = aboutText(about, this.#session.messages.check.about);
    return `${said.caseChanges(name, told, before ?? "", after ?? "")}${place}`;
  }

  #figures({ title, id, file, line, unit, ...change }: FigureChange): string[] {
    const said = this.#said;
    const { words } = this.#compared.lexicon;
    const number = (value: number | null): string => {
      if (value === null) return said.nothing;
      const text = numberText(value, words.language);
      return unit === null ? text : `${text} ${words.sentence(unit)}`;
    };
    const cells = change.cells.map(({ version, row, column, before, after }) => {
      const where = [row === "+" ? said.extraUnit : words.sentence(row), words.sentence(column)];
      const cell = where.filter((part) => part !== "").join(", ");
      return said.cell(words.sentence(version), cell, number(before), number(after));
    });
    const inVersion = change.words.flatMap(({ version, added, removed }) => [
      ...(added.length === 0 ? [] : [said.wordsAdded(version, added.join(", "))]),
      ...(removed.length === 0 ? [] : [said.wordsRemoved(version, removed.join(", "))]),
    ]);
    const lines = [
      ...change.versionsAdded.map((name) => said.versionAdded(words.sentence(name))),
      ...change.versionsRemoved.map((name) => said.versionRemoved(words.sentence(name))),
      ...cells,
      ...inVersion,
    ];
    return [
      `- **${words.sentence(title)}** (\`${id}\`, ${this.#place(file, line)})`,
      ...(lines.length === 0 ? [said.otherwise] : lines).map((text) => `  - ${text}`),
    ];
  }
}

/** How an item that changed stands, what matters most first; each is a part of the comment, and its title. */
const STANDINGS = ["answers", "unsure", "beside", "same"] as const;

type Standing = (typeof STANDINGS)[number];

function standing({ comparison, cases, incomparable }: ItemChange): Standing {
  const units = comparison?.units ?? [];
  // A witness, a case whose answer is another, or facts that forbid to know.
  if (cases.length > 0 || incomparable.length > 0 || units.some((unit) => unit.witnesses.length > 0))
    return "answers";
  if (units.some(({ complete }) => !complete)) return "unsure";
  return comparison?.sameBeside === false ? "beside" : "same";
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", `### ${title}`, "", ...lines];
}
