// SPDX-License-Identifier: AGPL-3.0-or-later
/** A dated table of numbers or a dated list, as the rules read it. */
import type { Confidence, ReferenceText, TablePage } from "@sauf-conduit/rights";
import { Note } from "@sauf-conduit/ui";
import { itemAddress, lawIndex, shelfAddress } from "./addresses.ts";
import { Frame } from "./frame.tsx";
import { shownVersion } from "./item/item-head.ts";
import { NumberTable, numberFormat } from "./number-table.tsx";
import { ConfidenceIn, ItemLinks, Part, Period, Sheet, Sources } from "./parts.tsx";
import { Day, Law, lawText, Say, Test, usePage, useSay } from "./say.tsx";
import { coverage, rests, reviewed } from "./structured-data.ts";
import { stateOf } from "./timeline/state.ts";

export function ReferenceDocument({ reference }: { reference: ReferenceText }) {
  const { site, language } = usePage();
  const say = useSay();
  const { id, title, domain, versions } = reference;
  const named = lawText({ site, language }, title).text;
  const shown = shownVersion(versions, site.input.today);
  return (
    <Frame
      head={{
        title: named,
        description: say(KINDS[kindOf(reference)].what),
        addresses: { fr: itemAddress("fr", id), en: itemAddress("en", id) },
        data: {
          ...reviewed(reference.verified),
          ...(shown ? { ...coverage(shown), ...rests(shown.source) } : {}),
        },
      }}
      crumbs={[
        { text: say("index.short"), href: lawIndex(language) },
        { text: say(`domain.${domain}`), href: shelfAddress(language, "domain", domain) },
        { text: named },
      ]}
    >
      <ReferenceTitle reference={reference} />
      {versions.toReversed().map((version) => (
        <VersionSheet key={version.name} reference={reference} version={version} />
      ))}
      <CitedBy id={id} />
      <WrittenIn id={id} />
    </Frame>
  );
}

const KINDS = {
  table: { what: "references.what", kind: "references.kind.table" },
  list: { what: "references.list", kind: "references.kind.list" },
} as const;

const kindOf = ({ kind }: ReferenceText): keyof typeof KINDS => (kind === "table" ? "table" : "list");

function ReferenceTitle({ reference }: { reference: ReferenceText }) {
  const say = useSay();
  const { title, versions, verified } = reference;
  const { what, kind } = KINDS[kindOf(reference)];
  return (
    <div className="law-title">
      <h1>
        <Law>{title}</Law>
      </h1>
      <p className="law-under">
        <span>{say(kind)}</span>
        <span>{say("references.versions", { count: versions.length })}</span>
        {verified && (
          <span data-verified={verified}>
            <Say id="verification.on" values={{ day: <Day key="d">{verified}</Day> }} />
          </span>
        )}
      </p>
      <p className="law-lead">{say(what)}</p>
    </div>
  );
}

interface VersionSheetProps {
  readonly reference: ReferenceText;
  readonly version: ReferenceText["versions"][number];
}

function VersionSheet({ reference, version }: VersionSheetProps) {
  const { site } = usePage();
  const say = useSay();
  const { tables, lists } = site.input.pages;
  const { id, confidence } = reference;
  const written = (tables[id] ?? lists[id])?.versions.find(({ name }) => name === version.name);
  const Numbers = kindOf(reference) === "table" ? Rows : Values;
  return (
    <Sheet title={<Law first>{version.name}</Law>} aside={say(`state.${stateOf(version, site.input.today)}`)}>
      <p className="sub">
        <Period of={version} />
      </p>
      {written?.note && (
        <Note icon="warning" tone="decide">
          <p>
            <Law>{written.note}</Law>
          </p>
        </Note>
      )}
      <Numbers id={id} name={version.name} />
      <p>
        <ConfidenceIn of={written?.confidence ?? confidence} />
      </p>
      <Part title={say("verification.sources")}>
        <Sources of={version.source} />
      </Part>
    </Sheet>
  );
}

function CitedBy({ id }: { id: string }) {
  const say = useSay();
  const citers = usePage().site.citersOf(id);
  if (citers.length === 0) return null;
  return (
    <Part title={say("references.cited-by")}>
      <ItemLinks ids={citers} />
    </Part>
  );
}

function WrittenIn({ id }: { id: string }) {
  const { tables, lists } = usePage().site.input.pages;
  const page = tables[id] ?? lists[id];
  if (!page) return null;
  return (
    <p className="fine">
      <Say id="correct.file" values={{ file: <code key="f">{`law/${page.file}`}</code> }} />
    </p>
  );
}

function Rows({ id, name }: { id: string; name: string }) {
  const { site, language } = usePage();
  const say = useSay();
  const table = site.input.pages.tables[id];
  const version = table?.versions.find((one) => one.name === name);
  if (!table || !version) return null;
  const rows = rowsOf(version, say);
  return (
    <>
      <p className="sub">
        <Say id="references.unit" values={{ unit: <Law key="u">{table.unit}</Law> }} />
      </p>
      <NumberTable
        title={lawText({ site, language }, name).text}
        entry={table.entry}
        columns={table.columns}
        rows={rows}
        format={numberFormat(
          language,
          rows.flatMap(({ values }) => values),
        )}
      />
    </>
  );
}

/** What is added for each further person comes last. */
function rowsOf(version: TablePage["versions"][number], say: ReturnType<typeof useSay>) {
  const { rows, perExtraUnit: extra } = version;
  const all = rows.map(({ label, ...row }) => ({
    ...row,
    key: label,
    name: label === "" ? say("references.amount") : <Test>{label}</Test>,
  }));
  if (extra) all.push({ ...extra, key: "extra", name: <>{say("references.extra")}</> });
  return all.map(({ key, name, values, confidence }) => ({
    key,
    values,
    label: (
      <>
        {name}
        <RowConfidence of={confidence} />
      </>
    ),
  }));
}

/** Said of a row whose numbers are less, or more, sure than those around it. */
function RowConfidence({ of }: { of: Confidence | null }) {
  if (of === null) return null;
  return (
    <span className="sub">
      <Say id={`confidence.${of}`} />
    </span>
  );
}

/** Many values fold: a list may have a hundred days or papers. */
function Values({ id, name }: { id: string; name: string }) {
  const { site } = usePage();
  const say = useSay();
  const values = site.input.pages.lists[id]?.versions.find((one) => one.name === name)?.values ?? [];
  return (
    <details open={values.length < 20}>
      <summary>{say("references.values", { count: values.length })}</summary>
      <ul className="plain-list value-list">
        {values.map((value) => (
          <li key={value}>
            <Test>{value}</Test>
          </li>
        ))}
      </ul>
    </details>
  );
}
