// SPDX-License-Identifier: AGPL-3.0-or-later
/** Published series with their source and their date: bars from zero, and their table beside. */
import type { SeriesPage } from "@sauf-conduit/rights";
import { Note } from "@sauf-conduit/ui";
import { DOMAINS } from "./domains.ts";
import { ConfidenceIn, Part, ScrollBox, Sheet, Sources } from "./parts.tsx";
import { numberFormat } from "./reference-page.tsx";
import { Day, Law, lawText, Say, usePage, useSay } from "./say.tsx";
import { RoomPage } from "./simple-page.tsx";

interface Bar {
  readonly label: string;
  readonly value: number;
  readonly total: boolean;
}

export interface Panel {
  /** Null when the series has one panel. */
  readonly title: string | null;
  readonly bars: readonly Bar[];
  /** What a full bar is worth: panels that share a unit share it. */
  readonly full: number;
}

const isYears = (columns: readonly string[]): boolean =>
  columns.length > 1 && columns.every((column) => /^\d{4}$/.test(column));

/**
 * How a series is drawn; no panel when its rows do not share a unit and there is nothing to follow in time: numbers with
 * different units are not put on one axis. Nor are numbers of which the series says that they do not compare.
 */
export function panelsOf({ unit, columns, rows, total, notToMerge }: SeriesPage): Panel[] {
  if (notToMerge?.includes("ne se comparent pas")) return [];
  const isTotal = (label: string) => label === total;
  const panel = (title: string | null, bars: readonly Bar[]): Panel => ({
    title,
    bars,
    full: unit === "pour cent" ? 100 : Math.max(...bars.map(({ value }) => value)),
  });
  if (rows.length * columns.length < 2) return [];
  if (isYears(columns)) {
    const panels = rows.map(({ label, values }) =>
      panel(
        rows.length === 1 ? null : label,
        values.map((value, i) => ({ label: columns[i] ?? "", value, total: isTotal(label) })),
      ),
    );
    return unit.startsWith("voir") ? panels : sameScale(panels);
  }
  if (unit === "voir chaque ligne") return [];
  const panels = columns.map((column, i) =>
    panel(
      columns.length === 1 ? null : column,
      rows.map(({ label, values }) => ({ label, value: values[i] ?? 0, total: isTotal(label) })),
    ),
  );
  return unit === "voir chaque colonne" ? panels : sameScale(panels);
}

function sameScale(panels: readonly Panel[]): Panel[] {
  const full = Math.max(...panels.map((panel) => panel.full));
  return panels.map((panel) => ({ ...panel, full }));
}

export function FiguresDocument() {
  const { site } = usePage();
  const say = useSay();
  const { series } = site.input.pages;
  return (
    <RoomPage room="figures">
      {DOMAINS.map((domain) => {
        const own = series.filter((one) => one.domain === domain);
        if (own.length === 0) return null;
        return (
          <section key={domain} className="law-section" aria-labelledby={`chiffres-${domain}`}>
            <h2 id={`chiffres-${domain}`}>{say(`domain.${domain}`)}</h2>
            {own.map((one) => (
              <Series key={one.id} series={one} />
            ))}
          </section>
        );
      })}
    </RoomPage>
  );
}

function Series({ series }: { series: SeriesPage }) {
  const context = usePage();
  const say = useSay();
  const { id, title, unit, period, asOf, notToMerge, sources, confidence, total } = series;
  const panels = panelsOf(series);
  const named = lawText(context, title).text;
  return (
    <Sheet id={id} title={named} level={3}>
      <p className="sub">
        <Say
          id="figures.unit"
          values={{ unit: <Law key="u">{unit}</Law>, period: <Law key="p">{period}</Law> }}
        />{" "}
        <Say id="figures.closed" values={{ day: <Day key="d">{asOf}</Day> }} />
      </p>
      {notToMerge && (
        <Note icon="warning" tone="decide">
          <p>
            <Law>{notToMerge}</Law>
          </p>
        </Note>
      )}
      {panels.length > 0 ? (
        <figure>
          <figcaption className="fine">{say(total ? "figures.how.total" : "figures.how")}</figcaption>
          <div className="panels">
            {panels.map((panel) => (
              <Bars key={panel.title ?? ""} panel={panel} />
            ))}
          </div>
          <details>
            <summary>{say("law.as-table")}</summary>
            <SeriesTable series={series} />
          </details>
        </figure>
      ) : (
        <>
          {unit === "voir chaque ligne" && <p className="fine">{say("figures.numbers")}</p>}
          <SeriesTable series={series} />
        </>
      )}
      {total && <p className="fine">{say("figures.summed")}</p>}
      <p>
        <ConfidenceIn of={confidence} />
      </p>
      <Part title={say("verification.sources")}>
        <Sources of={sources} />
      </Part>
    </Sheet>
  );
}

/** Words and numbers are text; the bar is only their drawing, so speech passes it. */
function Bars({ panel: { title, bars, full } }: { panel: Panel }) {
  const { language } = usePage();
  const format = numberFormat(language);
  return (
    <div className="panel">
      {title !== null && (
        <p className="panel-title">
          <Law first>{title}</Law>
        </p>
      )}
      <ul className="bars">
        {bars.map(({ label, value, total }) => (
          <li key={label} data-total={total || undefined}>
            <span className="bar-label">
              <Law first>{label}</Law>
            </span>
            <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect width={full > 0 ? Math.round((1000 * value) / full) / 10 : 0} height={10} />
            </svg>
            <span className="bar-value">{format(value)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function SeriesTable({ series: { title, entry, columns, rows } }: { series: SeriesPage }) {
  const context = usePage();
  const say = useSay();
  const format = numberFormat(context.language);
  return (
    <ScrollBox label={say("figures.table", { title: lawText(context, title).text })}>
      <table className="law-table">
        <thead>
          <tr>
            <th scope="col">{entry ? <Law first>{entry}</Law> : say("figures.row")}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="number">
                <Law first>{column}</Law>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, values }) => (
            <tr key={label}>
              <th scope="row">
                <Law first>{label}</Law>
              </th>
              {values.map((value, i) => (
                <td key={columns[i]} className="number">
                  {format(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
