// SPDX-License-Identifier: AGPL-3.0-or-later
/** Beside an item: which version holds, how surely, and how to correct it. */
import type { VersionPage } from "@sauf-conduit/rights";
import { roomAddress, versionAddress } from "../addresses.ts";
import { BoundDay, boundText } from "../bound-day.tsx";
import { CorrectionSheet } from "../correction-sheet.tsx";
import { ConfidenceIn, Part, Sheet, Sources } from "../parts.tsx";
import { Day, Law, lawText, Name, Say, usePage, useSay } from "../say.tsx";
import type { Entry, Site } from "../site.ts";
import type { Written } from "./written-once.ts";

/** @param read the version that this very page is about, where it is about one. */
export function WhichVersion({ entry: { page }, read }: { entry: Entry; read?: VersionPage }) {
  const { language } = usePage();
  const say = useSay();
  const apart = [...factsIn(page.versions.map(({ onlyFor }) => onlyFor))].filter(
    (name) => !page.selectedBy.includes(name),
  );
  return (
    <Sheet title={say("which.title")}>
      <ChosenBy days={page.selectedBy} />
      {apart.length > 0 && (
        <>
          <p>{say("which.then")}</p>
          <ul className="plain-list">
            {apart.map((name) => (
              <li key={name}>
                <Name first>{name}</Name>
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className="link-list">
        {page.versions.map((version) => (
          <li key={version.key}>
            <a
              href={versionAddress(language, page.id, version.key)}
              aria-current={version === read ? "page" : undefined}
            >
              <VersionSince of={version} />
            </a>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** The days that choose the version, the first that exists before the others. */
function ChosenBy({ days }: { days: readonly string[] }) {
  const say = useSay();
  if (days.length === 0) return <p>{say("which.today")}</p>;
  return (
    <>
      <p>{say("which.first")}</p>
      <ol className="numbered">
        {days.map((name) => (
          <li key={name}>
            <Name first>{name}</Name>
          </li>
        ))}
      </ol>
    </>
  );
}

/** A name that already says the first day is enough. */
function VersionSince({ of: version }: { of: VersionPage }) {
  const page = usePage();
  const { text } = lawText(page, version.name);
  const name = (
    <Law key="n" first>
      {version.name}
    </Law>
  );
  if (text.includes(boundText(version, "from", page.language))) return name;
  const id = /^(depuis|since) /i.test(text) ? "which.named" : "which.since";
  return <Say id={id} values={{ name, day: <BoundDay key="d" of={version} end="from" /> }} />;
}

export function Verification({ written }: { written: Written }) {
  const { site } = usePage();
  const say = useSay();
  const { text, version } = written;
  const doubts = doubtsOf(site, written);
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
      {doubts.length > 0 && (
        <Part title={say("verification.doubts")}>
          <DoubtList of={doubts} />
        </Part>
      )}
    </Sheet>
  );
}

interface Doubt {
  /** Name of what is computed, where the note comments it; null: the whole page. */
  readonly about: string | null;
  readonly note: string;
}

/** What the alerts and the notes of a version leave in doubt, each once: what stands under its condition is not said again. */
export function doubtsOf(site: Site, { version, alerts }: Written): readonly Doubt[] {
  const ofPage = [...alerts.map((name) => site.input.presentation.alerts[name] ?? null), version.note];
  const notes = [
    ...ofPage.map((note) => ({ about: null, note })),
    ...version.computations.map(({ name, note }) => ({ about: name, note })),
  ];
  const { scope, when, onlyFor, except, risks, branches } = version;
  const above = notesIn([scope, when, onlyFor, except, risks, branches]);
  const once = new Map<string, Doubt>();
  for (const { about, note } of notes)
    if (note !== null && !above.has(note) && !once.has(note)) once.set(note, { about, note });
  return [...once.values()];
}

/** Notes of conditions, printed where they stand. */
const notesIn = (part: unknown): ReadonlySet<string> =>
  new Set(objectsIn(part).flatMap((one) => ("note" in one && typeof one.note === "string" ? one.note : [])));

/** Facts that conditions test. */
const factsIn = (part: unknown): ReadonlySet<string> =>
  new Set(objectsIn(part).flatMap((one) => ("facts" in one ? (one.facts as readonly string[]) : [])));

function objectsIn(part: unknown): object[] {
  if (typeof part !== "object" || part === null) return [];
  return [part, ...Object.values(part).flatMap(objectsIn)];
}

export function DoubtList({ of }: { of: readonly Doubt[] }) {
  return (
    <ul className="plain-list">
      {of.map(({ about, note }) => (
        <li key={note}>
          {about !== null && (
            <b>
              <Name first>{about}</Name>
            </b>
          )}
          <span className={about === null ? undefined : "sub"}>
            <Law>{note}</Law>
          </span>
        </li>
      ))}
    </ul>
  );
}

export function Correct({ entry, version }: { entry: Entry; version: VersionPage }) {
  const { page } = entry;
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
      <details className="sheet-to-fill">
        <summary>{say("correct.sheet")}</summary>
        <CorrectionSheet about={{ entry, version }} />
      </details>
    </Sheet>
  );
}
