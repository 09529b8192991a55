// SPDX-License-Identifier: AGPL-3.0-or-later
/** Every claim carries its age: version, articles, the day they were read, how surely. */
import type { Confidence, Source, VersionRef, VersionText } from "@sauf-conduit/rights";
import { ArticleReference, ConfidenceMark, typo } from "@sauf-conduit/ui";
import type { RightAnswer } from "../engine/rights-shown.ts";
import { dayText } from "../law/day-text.ts";
import { Law, LawWord } from "../law/words.tsx";
import { Say, useLanguage, useSay } from "../messages/language.tsx";
import { LawPage } from "./afterwards.tsx";
import { saysItsDays } from "./version-days.ts";

/** Full bars of each confidence. */
export const LEVELS: Readonly<Record<Confidence, 0 | 1 | 2 | 3>> = {
  established: 3,
  probable: 2,
  computed: 2,
  "to-verify": 1,
  missing: 0,
};

export function Verified({ right: { item, branch, answer } }: { right: RightAnswer }) {
  const say = useSay();
  const { language } = useLanguage();
  const versions = answer.version ? [answer.version] : answer.candidates;
  const own = branch?.source ?? [];
  return (
    <>
      {versions.length > 1 && <p>{say("verified.several")}</p>}
      {versions.map((version) => (
        <VersionLine
          key={version.name}
          version={version}
          text={item.versions.find(({ name }) => name === version.name)}
        />
      ))}
      <Sources of={own} />
      <p className="sub">
        {answer.verified === null ? (
          say("verified.never")
        ) : (
          <Say
            id="verified.on"
            values={{ day: <b key="d">{typo(dayText(answer.verified, language), language)}</b> }}
          />
        )}{" "}
        {say(item.reviewed ? "verified.reviewed" : "verified.not-reviewed")}
      </p>
      <p>
        <ConfidenceMark level={LEVELS[answer.confidence]}>
          <Say id={`confidence.${answer.confidence}`} />
        </ConfidenceMark>
      </p>
      <p>
        <LawPage id={item.id}>{say("verified.page")}</LawPage>
      </p>
      {!answer.exact && <p className="sub">{say("verified.not-exact")}</p>}
    </>
  );
}

/** The engine names the version; its articles and its note are among the words of the item. */
function VersionLine({ version, text }: { version: VersionRef; text: VersionText | undefined }) {
  const { language } = useLanguage();
  const day = (iso: string) => typo(dayText(iso, language), language);
  const isDated = saysItsDays(version);
  return (
    <div>
      <Sources of={text?.source ?? version.source} />
      <p className="sub">
        {isDated ? (
          <>
            <LawWord>{version.name}</LawWord>.
          </>
        ) : version.to === null ? (
          <Say
            id="verified.version.open"
            values={{ name: <LawWord key="n">{version.name}</LawWord>, from: day(version.from) }}
          />
        ) : (
          <Say
            id="verified.version"
            values={{
              name: <LawWord key="n">{version.name}</LawWord>,
              from: day(version.from),
              to: day(version.to),
            }}
          />
        )}{" "}
        {text?.note && <Law>{text.note}</Law>}
      </p>
    </div>
  );
}

/** How surely, and the day it was read, on one line. @param day null when nobody wrote it. */
export function Trust({ confidence, day }: { confidence: Confidence; day: string | null }) {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <p className="fine row row-wrap demand-trust">
      <ConfidenceMark level={LEVELS[confidence]}>
        <Say id={`confidence.${confidence}`} />
      </ConfidenceMark>
      {day === null
        ? say("verified.never")
        : say("demand.verified", { day: typo(dayText(day, language), language) })}
    </p>
  );
}

/** Articles, with their links. */
export function Sources({ of }: { of: readonly Source[] }) {
  const say = useSay();
  if (of.length === 0) return null;
  // Several rules that are read together may rest on one text.
  const once = [...new Map(of.map((source) => [`${source.text} ${source.link}`, source])).entries()];
  return (
    <ul className="sources">
      {once.map(([key, source]) => (
        <li key={key}>
          <bdi lang="fr" dir="ltr">
            <ArticleReference
              text={typo(source.text, "fr")}
              href={source.link}
              leaves={say("verified.leaves")}
            />
          </bdi>
        </li>
      ))}
    </ul>
  );
}
