// SPDX-License-Identifier: AGPL-3.0-or-later
/** A dated table of numbers or a dated list, as the rules read it. */
import type { ReferenceText } from "@sauf-conduit/rights";
import { typo } from "@sauf-conduit/ui/typo";
import { itemAddress, type Language, lawIndex, shelfAddress } from "./addresses.ts";
import { Frame } from "./frame.tsx";
import { ConfidenceIn, Part, ScrollBox, Sheet, Sources } from "./parts.tsx";
import { Day, Law, lawText, Say, Test, usePage, useSay } from "./say.tsx";
import { stateOf } from "./timeline/state.ts";

export function ReferenceDocument({ reference }: { reference: ReferenceText }) {
  const { site, language } = usePage();
  const say = useSay();
  const { id, title, domain, kind, versions, verified, confidence } = reference;
  const named = lawText({ site, language }, title).text;
  const isTable = kind === "table";
  const what = say(isTable ? "references.what" : "references.list");
  const page = isTable ? site.input.pages.tables[id] : site.input.pages.lists[id];
  return (
    <Frame
      head={{
        title: named,
        description: what,
        addresses: { fr: itemAddress("fr", id), en: itemAddress("en", id) },
      }}
      crumbs={[
        { text: say("index.short"), href: lawIndex(language) },
        { text: say(`domain.${domain}`), href: shelfAddress(language, "domain", domain) },
        { text: named },
      ]}
    >
      <div className="law-title">
        <h1>
          <Law>{title}</Law>
        </h1>
        <p className="law-under">
          <span>{say(isTable ? "references.kind.table" : "references.kind.list")}</span>
          <span>{say("references.versions", { count: versions.length })}</span>
          {verified && (
            <span data-verified={verified}>
              <Say id="verification.on" values={{ day: <Day key="d">{verified}</Day> }} />
            </span>
          )}
        </p>
        <p className="law-lead">{what}</p>
      </div>
      {versions.toReversed().map((version) => (
        <Sheet
          key={version.name}
          title={<Law first>{version.name}</Law>}
          aside={say(`state.${stateOf(version, site.input.today)}`)}
        >
          <p className="sub">
            {version.to === null ? (
              <Say id="version.since" values={{ from: <Day key="f">{version.from}</Day> }} />
            ) : (
              <Say
                id="version.between"
                values={{ from: <Day key="f">{version.from}</Day>, to: <Day key="t">{version.to}</Day> }}
              />
            )}
          </p>
          {isTable ? <Rows id={id} name={version.name} /> : <Values id={id} name={version.name} />}
          <Part title={say("verification.sources")}>
            <Sources of={version.source} />
          </Part>
        </Sheet>
      ))}
      <p>
        <ConfidenceIn of={confidence} />
      </p>
      {page && (
        <p className="fine">
          <Say id="correct.file" values={{ file: <code key="f">{`law/${page.file}`}</code> }} />
        </p>
      )}
    </Frame>
  );
}

function Rows({ id, name }: { id: string; name: string }) {
  const { site, language } = usePage();
  const say = useSay();
  const table = site.input.pages.tables[id];
  const version = table?.versions.find((one) => one.name === name);
  if (!table || !version) return null;
  const extra = version.perExtraUnit;
  const format = numberFormat(language, [...version.rows.map(({ values }) => values), extra ?? []].flat());
  return (
    <>
      <p className="sub">
        <Say id="references.unit" values={{ unit: <Law key="u">{table.unit}</Law> }} />
      </p>
      <ScrollBox label={say("figures.table", { title: lawText({ site, language }, name).text })}>
        <table className="law-table">
          <thead>
            <tr>
              <th scope="col">{table.entry ? <Law first>{table.entry}</Law> : say("figures.row")}</th>
              {table.columns.map((column) => (
                <th key={column} scope="col" className="number">
                  <Law first>{column}</Law>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {version.rows.map(({ label, values }) => (
              <tr key={label}>
                <th scope="row">{label === "" ? "–" : <Test>{label}</Test>}</th>
                {values.map((value, i) => (
                  <td key={table.columns[i]} className="number">
                    {format(value)}
                  </td>
                ))}
              </tr>
            ))}
            {extra && (
              <tr>
                <th scope="row">{say("references.extra")}</th>
                {extra.map((value, i) => (
                  <td key={table.columns[i]} className="number">
                    {format(value)}
                  </td>
                ))}
              </tr>
            )}
          </tbody>
        </table>
      </ScrollBox>
    </>
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

/**
 * Numbers as they are said in a language: thousands, decimals.
 * @param beside those of the same table: when one of them has cents, all have, and their commas stand in line.
 */
export function numberFormat(language: Language, beside: readonly number[] = []): (value: number) => string {
  const format = new Intl.NumberFormat(language === "fr" ? "fr-FR" : "en-GB", {
    minimumFractionDigits: beside.every(Number.isInteger) ? 0 : 2,
    maximumFractionDigits: 2,
  });
  return (value) => typo(format.format(value), language);
}
