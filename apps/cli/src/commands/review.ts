// SPDX-License-Identifier: AGPL-3.0-or-later
/** `review`: what of the law is to be read again, the most urgent first. */
import type { Due, DueKind } from "@sauf-conduit/rights/compiler";
import { compileSound, soundTranslations } from "../law/compile-law.ts";
import { LawWords } from "../law/law-words.ts";
import { lawFolders } from "../law/read-law.ts";
import { keeperMessages } from "../messages/keepers.ts";
import { dayGiven } from "../situation/examination.ts";
import { heading } from "../text/block.ts";
import { dayText } from "../text/days.ts";
import { wrap } from "../text/wrap.ts";
import type { Report, Session } from "./session.ts";

export async function review(session: Session): Promise<Report> {
  const { options, base, today } = session;
  const on = options.on === null ? today : dayGiven(options.on);
  const { law: folder, translations } = await lawFolders({ folder: options.law, base });
  const { DUE_KINDS, dueFor } = await import("@sauf-conduit/rights/compiler");
  const { law } = await compileSound(folder);
  const due = dueFor(law, on);
  const words = new LawWords(options.language, (await soundTranslations(translations)).get("en") ?? {});
  return {
    json: () => ({ on, due: due.map((one) => ({ ...one, title: words.plain(one.title) })) }),
    text: () => reviewText({ on, due, kinds: DUE_KINDS, words }, session),
    exitCode: 0,
  };
}

interface ToReview {
  readonly on: string;
  readonly due: readonly Due[];
  readonly kinds: readonly DueKind[];
  readonly words: LawWords;
}

/** Of what has no date, the first ones: it does not press, and is long. */
const SHOWN = 8;

/** Lines that name a file are not wrapped: an editor finds a file and a line only on one line. */
function reviewText({ on, due, kinds, words }: ToReview, session: Session): string[] {
  const { options, paint } = session;
  const said = keeperMessages(options.language).review;
  return [
    ...wrap(said.title(dayText(on, options.language))),
    ...(due.length === 0 ? ["", ...wrap(said.nothing)] : []),
    ...kinds.flatMap((kind) => {
      const own = due.filter((one) => one.kind === kind);
      if (own.length === 0) return [];
      const dated = own.some(({ day }) => day !== null);
      const shown = own.slice(0, options.all || dated ? own.length : SHOWN);
      const hidden = own.length - shown.length;
      return [
        ...heading(`${said.kinds[kind]} (${own.length})`, paint),
        ...shown.map((one) => `  - ${dueLine(one, words, session)}`),
        ...(hidden > 0 ? [`  ${said.others(hidden)}`] : []),
      ];
    }),
  ];
}

/** « 31 décembre 2026 : Titre, version « … », texte (fichier:ligne) ». */
function dueLine(due: Due, words: LawWords, { messages, options }: Session): string {
  const said = keeperMessages(options.language).review;
  const { title, version, about, day, file, line } = due;
  const parts = [
    words.sentence(title),
    version === null ? null : said.version(words.sentence(version)),
    about === null ? null : words.sentence(about),
  ].filter((part) => part !== null);
  const what = messages.check.at(parts.join(", "), `${file}:${line}`);
  return day === null ? what : messages.colon(dayText(day, options.language), what);
}
