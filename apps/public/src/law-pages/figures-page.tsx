// SPDX-License-Identifier: AGPL-3.0-or-later
/** Published series with their source and their date: drawn from zero, and their table beside. */
import type { SeriesPage } from "@sauf-conduit/rights";
import { Note } from "@sauf-conduit/ui";
import { DOMAINS } from "./domains.ts";
import { Folded } from "./folded.tsx";
import { NumberTable, numberFormat } from "./number-table.tsx";
import { ConfidenceIn, Part, Sources } from "./parts.tsx";
import { Day, Law, lawText, type MessageKey, Say, usePage, useSay } from "./say.tsx";
import { Chart } from "./series-chart.tsx";
import { followsYears, type Panel, panelsOf } from "./series-panels.ts";
import { RoomPage } from "./simple-page.tsx";

export function FiguresDocument() {
  const { site } = usePage();
  const say = useSay();
  const { series } = site.input.pages;
  const domains = DOMAINS.map((domain) => ({
    id: `chiffres-${domain}`,
    title: say(`domain.${domain}`),
    own: series.filter((one) => one.domain === domain),
  })).filter(({ own }) => own.length > 0);
  return (
    <RoomPage room="figures" parts={domains}>
      {domains.map(({ id, title, own }) => (
        <section key={id} className="law-section" aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          <div className="folds">
            {own.map((one) => (
              <Series key={one.id} series={one} />
            ))}
          </div>
        </section>
      ))}
    </RoomPage>
  );
}

/** One line says how the panels of a series are read: they are all of one kind. */
function howToRead(panels: readonly Panel[]): MessageKey {
  const kind = panels.every(followsYears) ? "years" : "bars";
  const hasTotal = panels.some(({ marks }) => marks.some(({ total }) => total));
  return hasTotal ? `figures.how.${kind}.total` : `figures.how.${kind}`;
}

const shareScale = (panels: readonly Panel[]): boolean =>
  panels.length > 1 && panels.every(({ full }) => full === panels[0]?.full);

/** Folded: its name and what it counts; the drawing is a press, or a link to its name, away. */
function Series({ series }: { series: SeriesPage }) {
  const context = usePage();
  const say = useSay();
  const { id, title, unit, period, asOf, notToMerge, sources, confidence, total } = series;
  return (
    <Folded id={id} title={lawText(context, title).text}>
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
      <Drawn series={series} />
      {total && <p className="fine">{say("figures.summed")}</p>}
      <p>
        <ConfidenceIn of={confidence} />
      </p>
      <Part title={say("verification.sources")}>
        <Sources of={sources} />
      </Part>
    </Folded>
  );
}

/** The panels with their table behind them; the table alone where nothing can be drawn. */
function Drawn({ series }: { series: SeriesPage }) {
  const say = useSay();
  const named = lawText(usePage(), series.title).text;
  const panels = panelsOf(series);
  if (panels.length === 0)
    return (
      <>
        {series.unit === "voir chaque ligne" && <p className="fine">{say("figures.numbers")}</p>}
        <SeriesTable series={series} />
      </>
    );
  return (
    <figure>
      <figcaption className="fine">
        {say(howToRead(panels))}
        {shareScale(panels) && ` ${say("figures.how.shared")}`}
      </figcaption>
      <div className="panels">
        {panels.map((panel) => (
          <Chart key={panel.title ?? ""} panel={panel} of={named} />
        ))}
      </div>
      <details>
        <summary>{say("law.as-table")}</summary>
        <SeriesTable series={series} />
      </details>
    </figure>
  );
}

function SeriesTable({ series: { title, entry, columns, rows } }: { series: SeriesPage }) {
  const context = usePage();
  return (
    <NumberTable
      title={lawText(context, title).text}
      entry={entry}
      columns={columns}
      rows={rows.map(({ label, values }) => ({ key: label, label: <Law first>{label}</Law>, values }))}
      format={numberFormat(context.language)}
    />
  );
}
