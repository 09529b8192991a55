// SPDX-License-Identifier: AGPL-3.0-or-later
/** The words of the house and the acronyms of the field. */
import { capital } from "@sauf-conduit/rights";
import { typo } from "@sauf-conduit/ui/typo";
import { anchor } from "./addresses.ts";
import { type AcronymRow, apartFromAcronyms, type GlossaryWord } from "./glossary.ts";
import { ScrollBox, Sheet } from "./parts.tsx";
import { Law, lawText, usePage, useSay } from "./say.tsx";
import { RoomPage } from "./simple-page.tsx";

const ACRONYMS = "sigles";

export function GlossaryDocument() {
  const page = usePage();
  const { site, language } = page;
  const say = useSay();
  const { compare } = new Intl.Collator(language);
  const said = ({ french }: GlossaryWord) => lawText(page, french).text;
  const glossary = apartFromAcronyms(site.input.glossary, site.input.acronyms);
  const sections = glossary.sections.map(({ title, words }) => ({
    title,
    id: anchor("mots", title),
    words: words.toSorted((a, b) => compare(said(a), said(b))),
  }));
  const parts = [
    { id: ACRONYMS, title: say("glossary.acronyms") },
    ...sections.map(({ id, title }) => ({ id, title: <Law>{title}</Law> })),
  ];
  return (
    <RoomPage room="glossary" parts={parts}>
      <Acronyms of={glossary.acronyms.toSorted((a, b) => compare(a.short, b.short))} />
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

function Acronyms({ of }: { of: readonly AcronymRow[] }) {
  const { site } = usePage();
  const inEnglish = ({ french, english }: AcronymRow) =>
    english === null ? lawText({ site, language: "en" }, french) : { text: english, inFrench: false };
  const say = useSay();
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
            {of.map((row) => (
              <tr key={row.short} id={anchor("sigle", row.short)}>
                <th scope="row" translate="no">
                  {row.short}
                </th>
                <td lang="fr">{typo(capital(row.french), "fr")}</td>
                <td lang={inEnglish(row).inFrench ? "fr" : "en"}>
                  {typo(capital(inEnglish(row).text), "en")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Sheet>
  );
}
