// SPDX-License-Identifier: AGPL-3.0-or-later
/** The words of the house and the acronyms of the field. */
import { typo } from "@sauf-conduit/ui/typo";
import { anchor } from "./addresses.ts";
import { ScrollBox, Sheet } from "./parts.tsx";
import { capital, Law, usePage, useSay } from "./say.tsx";
import { RoomPage } from "./simple-page.tsx";

export function GlossaryDocument() {
  const { site, language } = usePage();
  const say = useSay();
  const french = (text: string) => (
    <span lang={language === "fr" ? undefined : "fr"}>{typo(text, "fr")}</span>
  );
  return (
    <RoomPage room="glossary">
      <Acronyms />
      {language === "en" && <p className="law-lead">{say("glossary.in-french")}</p>}
      {site.input.glossary.map(({ title, words }) => (
        <Sheet key={title} title={<Law>{title}</Law>}>
          <dl className="words">
            {words.map((word) => (
              <div key={word.code} id={anchor("mot", word.code)}>
                <dt>
                  {language === "fr" ? french(capital(word.french)) : capital(word.code.replaceAll("-", " "))}
                </dt>
                <dd>
                  {language === "en" && <b>{french(`${capital(word.french)}. `)}</b>}
                  {french(word.meaning)}
                </dd>
              </div>
            ))}
          </dl>
        </Sheet>
      ))}
    </RoomPage>
  );
}

function Acronyms() {
  const { site } = usePage();
  const say = useSay();
  return (
    <Sheet id="sigles" title={say("glossary.acronyms")}>
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
                <td lang="fr">{typo(capital(french), "fr")}</td>
                <td lang="en">{typo(capital(english), "en")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Sheet>
  );
}
