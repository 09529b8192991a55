// SPDX-License-Identifier: AGPL-3.0-or-later
/** Beside an item: which version holds, how surely, and how to correct it. */
import type { VersionPage } from "@sauf-conduit/rights";
import { roomAddress, versionAddress } from "../addresses.ts";
import { ConfidenceIn, Part, Sheet, Sources } from "../parts.tsx";
import { Day, Law, Name, Say, usePage, useSay } from "../say.tsx";
import type { Entry } from "../site.ts";

export function WhichVersion({ entry: { page } }: { entry: Entry }) {
  const { language } = usePage();
  const say = useSay();
  const [first, ...others] = page.selectedBy;
  return (
    <Sheet title={say("which.title")}>
      {first === undefined ? (
        <p>{say("which.today")}</p>
      ) : (
        <>
          <p>{say("which.first")}</p>
          <ol className="numbered">
            {[first, ...others].map((name) => (
              <li key={name}>
                <Name first>{name}</Name>
              </li>
            ))}
          </ol>
        </>
      )}
      <ul className="link-list">
        {page.versions.map((version) => (
          <li key={version.key}>
            <a href={versionAddress(language, page.id, version.key)}>
              <Say
                id="which.since"
                values={{
                  name: (
                    <Law key="n" first>
                      {version.name}
                    </Law>
                  ),
                  day: <Day key="d">{version.from}</Day>,
                }}
              />
            </a>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

export function Verification({ entry, version }: { entry: Entry; version: VersionPage }) {
  const say = useSay();
  const { text } = entry;
  return (
    <Sheet title={say("verification.title")}>
      <p data-verified={text.verified ?? "never"}>
        {text.verified === null ? (
          say("verification.never")
        ) : (
          <Say
            id="verification.on"
            values={{
              day: (
                <b key="d">
                  <Day>{text.verified}</Day>
                </b>
              ),
            }}
          />
        )}{" "}
        {say(text.reviewed ? "verification.reviewed" : "verification.not-reviewed")}
      </p>
      <p>
        <ConfidenceIn of={version.confidence ?? text.confidence} />
      </p>
      <Part title={say("verification.sources")}>
        <Sources of={version.sources} />
      </Part>
      <Doubts entry={entry} version={version} />
    </Sheet>
  );
}

/** What the alerts and the notes of a version leave in doubt, each once. */
function Doubts({ entry: { page }, version }: { entry: Entry; version: VersionPage }) {
  const { site } = usePage();
  const say = useSay();
  const alerts = page.alerts.map((name) => site.input.presentation.alerts[name] ?? null);
  const notes = [...alerts, version.note, ...version.computations.map(({ note }) => note)].filter(
    (note) => note !== null,
  );
  if (notes.length === 0) return null;
  return (
    <Part title={say("verification.doubts")}>
      <ul className="plain-list">
        {[...new Set(notes)].map((note) => (
          <li key={note}>
            <Law>{note}</Law>
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function Correct({ entry: { page } }: { entry: Entry }) {
  const { language } = usePage();
  const say = useSay();
  return (
    <Sheet title={say("correct.short")}>
      <p>
        <Say id="correct.file" values={{ file: <code key="f">{`law/${page.file}`}</code> }} />
      </p>
      <p>
        <a href={roomAddress(language, "correct")}>{say("correct.link")}</a>
      </p>
    </Sheet>
  );
}
