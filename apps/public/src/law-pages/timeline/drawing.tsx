// SPDX-License-Identifier: AGPL-3.0-or-later
/** The versions of an item as bars in time, for a screen wide enough and for paper. Lengths are not to scale. */
import { capital, type ItemPage } from "@sauf-conduit/rights";
import { typo } from "@sauf-conduit/ui/typo";
import { type LawText, lawText, usePage, useSay } from "../say.tsx";
import { firstArticle } from "./article.ts";
import {
  type Bar,
  barsOf,
  fitted,
  NEVER,
  type Scale,
  type Span,
  START,
  scaleOf,
  spansOf,
  WIDTH,
} from "./places.ts";
import type { VersionState } from "./state.ts";

const LINE = 16;
/** Above and under the words of a bar; between two rows. */
const AIR = 4;
const BETWEEN = 8;
/** Days stand above the bars. */
const HEAD = 30;

/** Words in their box. */
interface Box {
  readonly x: number;
  readonly width: number;
  readonly lines: readonly string[];
  /** Words left in French on a page of another language. */
  readonly inFrench: boolean;
  readonly state: VersionState | "detail";
}

/** Bars beside one another, as high as the one that says most. The name stands before the first row of its kind. */
interface Row {
  readonly name: string | null;
  readonly boxes: readonly Box[];
  readonly top: number;
  readonly height: number;
}

function stacked(rows: readonly Pick<Row, "name" | "boxes">[]): Row[] {
  let at = HEAD;
  return rows.map((row) => {
    const top = at;
    const height = Math.max(2, ...row.boxes.map(({ lines }) => lines.length)) * LINE + 2 * AIR;
    at += height + BETWEEN;
    return { ...row, top, height };
  });
}

function useRows(bars: readonly Bar[]): Row[] {
  const page = usePage();
  const say = useSay();
  const words = (text: string) => lawText(page, text);
  // Articles are cited as they are written.
  const cited = (text: string): LawText => ({ text: typo(text, "fr"), inFrench: page.language !== "fr" });
  const straight = bars.filter(({ x }, i) => bars.findLastIndex((other) => other.x === x) === i);
  const boxOf = ({ version, x, width, state }: Bar): Box => {
    const { text, inFrench } = words(version.name);
    return { x, width, state, inFrench, lines: fitted(capital(text), width) };
  };
  const lane = (name: string, spans: readonly Span[], said: (text: string) => LawText) => ({
    name,
    boxes: spans.map(({ x, end, text }): Box => {
      const width = end - x;
      const { text: words, inFrench } = said(text);
      return { x, width, state: "detail", inFrench, lines: fitted(words, width) };
    }),
  });
  const count = Math.max(...bars.map(({ row }) => row)) + 1;
  return stacked(
    [
      ...Array.from({ length: count }, (_, row) => ({
        name: row === 0 ? say("timeline.versions") : null,
        boxes: bars.filter((bar) => bar.row === row).map(boxOf),
      })),
      lane(
        say("timeline.authority"),
        spansOf(straight, ({ authority }) => authority),
        words,
      ),
      lane(say("timeline.article"), spansOf(straight, firstArticle), cited),
    ].filter(({ boxes }) => boxes.length > 0),
  );
}

export function TimelineDrawing({ page: { versions } }: { page: ItemPage }) {
  const { today } = usePage().site.input;
  const say = useSay();
  const scale = scaleOf(versions, today);
  const rows = useRows(barsOf(versions, scale, today));
  const last = rows.at(-1);
  const height = last ? last.top + last.height + BETWEEN : HEAD;
  return (
    <svg
      className="time-drawing"
      viewBox={`0 0 ${WIDTH + 4} ${height}`}
      role="img"
      aria-label={say("timeline.alt", { count: versions.length })}
    >
      <Ticks scale={scale} height={height} />
      {rows.map((row) => (
        <Lane key={row.top} row={row} />
      ))}
      <g className="time-now">
        <line x1={scale.x(today)} x2={scale.x(today)} y1={HEAD - 12} y2={height - 6} />
        <circle cx={scale.x(today)} cy={height - 6} r={4} />
      </g>
    </svg>
  );
}

function Ticks({ scale, height }: { scale: Scale; height: number }) {
  const { today } = usePage().site.input;
  return scale.days
    .filter((day) => day !== NEVER && day !== today)
    .map((day) => (
      <g key={day}>
        <line className="time-tick" x1={scale.x(day)} x2={scale.x(day)} y1={HEAD - 8} y2={height - 4} />
        <text className="time-day" x={scale.x(day)} y={14}>
          {shortDay(day)}
        </text>
      </g>
    ));
}

/** The first of January is its year. */
const shortDay = (day: string): string =>
  day.endsWith("-01-01") ? day.slice(0, 4) : day.split("-").reverse().join("/");

function Lane({ row: { name, boxes, top, height } }: { row: Row }) {
  const middle = top + height / 2;
  return (
    <g>
      {name !== null && (
        <text className="time-lane" x={START - 12} y={middle}>
          {name}
        </text>
      )}
      {boxes.map(({ x, width, lines, inFrench, state }) => (
        <g key={x} className="time-bar" data-state={state}>
          <rect x={x} y={top} width={width} height={height} rx={4} />
          <text y={middle} lang={inFrench ? "fr" : undefined}>
            {lines.map((line, i) => (
              <tspan key={line} x={x + width / 2} dy={i === 0 ? ((lines.length - 1) * -LINE) / 2 : LINE}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </g>
  );
}
