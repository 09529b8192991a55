// SPDX-License-Identifier: AGPL-3.0-or-later
/** The sheet of a correction, to print or to copy: what the page knows is filled in, the rest is left to write. */
import type { VersionPage } from "@sauf-conduit/rights";
import { versionAddress } from "./addresses.ts";
import { Law, usePage, useSay } from "./say.tsx";
import type { Entry } from "./site.ts";

const TO_WRITE = ["says", "text", "example"] as const;

/** @param about the item and the version that the person reads; none on the page of corrections. */
export function CorrectionSheet({ about }: { about: { entry: Entry; version: VersionPage } | null }) {
  const say = useSay();
  return (
    <dl className="correction-sheet">
      {about ? <Filled {...about} /> : <Line label={say("correct.sheet.page")} />}
      {TO_WRITE.map((line) => (
        <Line key={line} label={say(`correct.sheet.${line}`)} />
      ))}
    </dl>
  );
}

function Filled({ entry: { text, page }, version }: { entry: Entry; version: VersionPage }) {
  const { site, language } = usePage();
  const say = useSay();
  const [source] = version.sources;
  return (
    <>
      <div>
        <dt>{say("correct.sheet.page")}</dt>
        <dd>
          <Law>{text.title}</Law>
        </dd>
      </div>
      <div>
        <dt>{say("correct.sheet.version")}</dt>
        <dd>
          <Law first>{version.name}</Law>{" "}
          <code>{`${site.input.origin}${versionAddress(language, page.id, version.key)}`}</code>
        </dd>
      </div>
      {source && (
        <div>
          <dt>{say("correct.sheet.read")}</dt>
          <dd lang={language === "fr" ? undefined : "fr"}>{source.text}</dd>
        </div>
      )}
    </>
  );
}

/** A line left to write on. */
function Line({ label }: { label: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="to-write" />
    </div>
  );
}
