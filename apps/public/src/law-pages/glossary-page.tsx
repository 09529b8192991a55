// SPDX-License-Identifier: AGPL-3.0-or-later
/** The words of the house and the acronyms of the field. */
import { typo } from "@sauf-conduit/ui/typo";
import type { ReactNode } from "react";
import { anchor } from "./addresses.ts";
import type { GlossaryWord } from "./glossary.ts";
import { ScrollBox, Sheet } from "./parts.tsx";
import { capital, Law, lawText, usePage, useSay } from "./say.tsx";
import { RoomPage } from "./simple-page.tsx";

const ACRONYMS = "sigles";

export function GlossaryDocument() {
  const page = usePage();
  const { site, language } = page;
  const say = useSay();
  const { compare } = new Intl.Collator(language);
  const said = ({ french }: GlossaryWord) => lawText(page, french).text;
  const acronyms = new Set(site.input.acronyms.map(({ short }) => short));
  const sections = site.input.glossary.map(({ title, words }) => ({
    title,
    id: anchor("mots", title),
    words: words.filter((word) => !acronyms.has(shortOf(word))).toSorted((a, b) => compare(said(a), said(b))),
  }));
  const parts = [
    { id: ACRONYMS, title: say("glossary.acronyms") },
    ...sections.map(({ id, title }) => ({ id, title: <Law>{title}</Law> })),
  ];
  return (
    <RoomPage room="glossary" parts={parts}>
      <Acronyms />
      {sections.map(({ id, title, words }) => (
        <Sheet key={id} id={id} title={<Law>{title}</Law>}>
          <dl className="words">
            {words.map((word) => (
              <Word key={word.code} word={word} />
            ))}
          </dl>
        </Sheet>
      ))}
    </RoomPage>
  );
}

/** In English, the French word stands before its meaning: it is the one on the papers. */
function Word({ word: { code, french, meaning } }: { word: GlossaryWord }) {
  const page = usePage();
  const same = lawText(page, french).text === typo(french, "fr");
  return (
    <div id={anchor("mot", code)}>
      <dt>
        <Law first>{french}</Law>
      </dt>
      <dd>
        {!same && <b lang="fr">{typo(`${capital(french)}. `, "fr")}</b>}
        <Law>{meaning}</Law>
      </dd>
    </div>
  );
}

const shortOf = ({ french }: GlossaryWord): string => french.toUpperCase();

/** An acronym that the glossary explains is explained here, in the language of the page, and nowhere else. */
function Acronyms() {
  const { site, language } = usePage();
  const say = useSay();
  const meanings = new Map(
    site.input.glossary.flatMap(({ words }) => words.map((word) => [shortOf(word), word.meaning])),
  );
  return (
    <Sheet id={ACRONYMS} title={say("glossary.acronyms")}>
      <ScrollBox label={say("glossary.acronyms")}>
        <table className="law-table">
          <thead>
            <tr>
              <th scope="col">{say("glossary.short")}</th>
              <th scope="col">{say("glossary.french")}</th>
              <th scope="col">{say("glossary.english")}</th>
            </tr>
          </thead>
          <tbody>
            {site.input.acronyms.map(({ short, french, english }) => (
              <tr key={short} id={anchor("sigle", short)}>
                <th scope="row" translate="no">
                  {short}
                </th>
                <td lang="fr">
                  <Meaning of={language === "fr" ? meanings.get(short) : undefined}>
                    {typo(capital(french), "fr")}
                  </Meaning>
                </td>
                <td lang="en">
                  <Meaning of={language === "en" ? meanings.get(short) : undefined}>
                    {typo(capital(english), "en")}
                  </Meaning>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Sheet>
  );
}

function Meaning({ of, children }: { of: string | undefined; children: ReactNode }) {
  return of === undefined ? children : <Law>{of}</Law>;
}
