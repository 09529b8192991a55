// SPDX-License-Identifier: AGPL-3.0-or-later
/** What an invented language that is only begun lacks: said in French, and marked as French to speech and to the eye. */
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { InLanguage, type MessagesByLanguage, Say, useSay } from "./language.tsx";

vi.mock("virtual:messages/first", () => ({ default: {} }));
vi.mock("../../../../content/languages.json", async (original) => {
  const { default: known } = await original<{ default: readonly object[] }>();
  return { default: [...known, { code: "zz", name: "Zz", direction: "rtl", locale: "ar-u-nu-latn" }] };
});

const WORDS: MessagesByLanguage = {
  fr: {
    "question.answer": "Votre réponse",
    "question.next": "Continuer",
    "steps.left": "{left, plural, one {Encore <b>un</b> droit} other {Encore <b>#</b> droits}} ?",
    "right.cost": "Ce que cela coûte : {how}",
    "right.limits.who": "Qui doit agir : {who}",
  },
  zz: { "question.next": "Zuzu", "right.cost": "Zaza {how}" },
};

const seen = (children: ReactNode, language = "zz") =>
  renderToStaticMarkup(
    <InLanguage language={language} rest={WORDS}>
      {children}
    </InLanguage>,
  );

function Shown() {
  const say = useSay();
  return (
    <p title={say.text("question.answer")}>
      {say("question.next")}, {say("question.answer")}
    </p>
  );
}

describe("a word of the page that a begun language lacks", () => {
  it("stands in French, with its mark, among the words that it has", () => {
    expect(seen(<Shown />)).toBe(
      '<p title="Votre réponse">Zuzu, <bdi lang="fr" dir="ltr">Votre réponse</bdi></p>',
    );
  });

  it("has the plural, the tags and the typography of French", () => {
    expect(seen(<Say id="steps.left" values={{ left: 1 }} />)).toBe(
      '<bdi lang="fr" dir="ltr">Encore <b>un</b> droit\u202f?</bdi>',
    );
    expect(seen(<Say id="steps.left" values={{ left: 12_000 }} />)).toContain("<b>12\u202f000</b> droits");
  });

  it("put into a sentence that it has, is still marked", () => {
    const values = { how: <Say id="question.answer" /> };
    expect(seen(<Say id="right.cost" values={values} />)).toBe(
      'Zaza <bdi lang="fr" dir="ltr">Votre réponse</bdi>',
    );
  });

  it("leaves its own mark to what is put into it in the language of the page", () => {
    const values = { who: <b>Zozo</b> };
    expect(seen(<Say id="right.limits.who" values={values} />)).toBe(
      '<bdi lang="fr" dir="ltr">Qui doit agir\u00a0: <bdi lang="zz" dir="rtl"><b>Zozo</b></bdi></bdi>',
    );
  });

  it("needs no mark where the page is French", () => {
    expect(seen(<Shown />, "fr")).toBe('<p title="Votre réponse">Continuer, Votre réponse</p>');
  });
});
