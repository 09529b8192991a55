// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ReactNode, useId } from "react";
import { Why } from "./why.tsx";

export interface StripCell {
  /** Unique, and the whole day in words: what the table and speech say. */
  readonly name: string;
  /** « ven. » */
  readonly weekday: string;
  /** « 27 » */
  readonly date: string;
  /** « 7 · sûr »; empty when there is nothing to say. */
  readonly note: ReactNode;
  /** « jour férié »; null on a working day. */
  readonly off: ReactNode;
  readonly mark: "start" | "counted" | "safe" | "possible" | "possible-end" | "disputed" | "disputed-end";
  /** Days between this one and the one before are left out. */
  readonly after?: boolean;
}

export interface DayStripProps {
  cells: readonly StripCell[];
  caption: ReactNode;
  labels: {
    /** Name of the box that scrolls. */
    readonly strip: string;
    readonly table: ReactNode;
    readonly day: ReactNode;
    readonly count: ReactNode;
  };
}

/** The days of a limit in a row; on a phone, in a column. The table says the same, one press away. */
export function DayStrip({ cells, caption, labels }: DayStripProps) {
  const id = useId();
  return (
    <figure className="day-strip" aria-labelledby={id}>
      <figcaption id={id} className="fine">
        {caption}
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard. */}
      <section className="day-strip-box" tabIndex={0} aria-label={labels.strip}>
        <ol className="day-strip-days">
          {cells.map((cell) => (
            <StripDay key={cell.name} cell={cell} />
          ))}
        </ol>
      </section>
      <Why title={labels.table} open={false} icon="paper">
        <DayTable cells={cells} labels={labels} />
      </Why>
    </figure>
  );
}

function StripDay({ cell }: { cell: StripCell }) {
  return (
    <li data-mark={cell.mark} data-off={Boolean(cell.off) || undefined} data-after={cell.after || undefined}>
      <span aria-hidden="true">{cell.weekday}</span>
      <b aria-hidden="true">{cell.date}</b>
      <span className="unseen">{cell.name}</span>
      {/* Of its own direction, yet beginning where the column begins: « 1 » has no direction. */}
      <span className="day-strip-note">
        <bdi>{cell.note}</bdi>
      </span>
      {cell.off && <span className="unseen">{cell.off}</span>}
    </li>
  );
}

function DayTable({ cells, labels }: Pick<DayStripProps, "cells" | "labels">) {
  return (
    <table className="day-table">
      <thead>
        <tr>
          <th scope="col">{labels.day}</th>
          <th scope="col">{labels.count}</th>
        </tr>
      </thead>
      <tbody>
        {cells.map(({ name, note, off }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              {note}
              {note && off && ", "}
              {off}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
