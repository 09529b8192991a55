// SPDX-License-Identifier: AGPL-3.0-or-later
/** The versions of an item as bars in time, with their table one click away. Days are said, lengths are not to scale. */
import type { ItemPage, VersionPage } from "@sauf-conduit/rights";
import { typo } from "@sauf-conduit/ui/typo";
import { versionAddress } from "./addresses.ts";
import { ScrollBox } from "./parts.tsx";
import { capital, Day, Law, lawText, usePage, useSay } from "./say.tsx";

export type VersionState = "in-force" | "past" | "announced";

/** Where a version stands on a day. A version that follows another may also hold for old files: it is then in force. */
export function stateOf({ from, to }: Pick<VersionPage, "from" | "to">, today: string): VersionState {
  if (from > today) return "announced";
  return to !== null && to < today ? "past" : "in-force";
}

const WIDTH = 1000;
const BAR = 40;
const ROW = 48;
const HEAD = 30;
const START = 112;
/** Least width of a bar: a title of a few letters. */
const LEAST = 74;
/** Average width of a letter of 13 px. */
const LETTER = 6.9;

interface Bar {
  readonly version: VersionPage;
  readonly x: number;
  readonly width: number;
  readonly row: number;
  readonly state: VersionState;
}

/** Marks in time, each with its place: the first days, and the end. */
interface Scale {
  readonly days: readonly string[];
  readonly x: (day: string) => number;
}

/** Square root of the years between two marks: short periods stay legible, long ones longer. */
function scaleOf(versions: readonly VersionPage[], today: string): Scale {
  const starts = [...new Set(versions.map(({ from }) => from))].sort();
  const ends = versions.flatMap(({ to }) =>
    to !== null && !starts.includes(nextDay(to)) ? [nextDay(to)] : [],
  );
  const days = [...new Set([...starts, ...ends])].sort();
  const last = days.at(-1) ?? today;
  const marks = [...days, last < today ? today : "9999-12-31"];
  const weights = marks
    .slice(1)
    .map((day, i) => (day === "9999-12-31" ? 1.4 : Math.sqrt(Math.max(0.2, years(marks[i] ?? day, day)))));
  const least = Math.min(LEAST, (WIDTH - START) / weights.length);
  const free = WIDTH - START - least * weights.length;
  const total = weights.reduce((sum, one) => sum + one, 0);
  const places = new Map<string, number>();
  let at = START;
  marks.forEach((day, i) => {
    places.set(day, at);
    at += least + (free * (weights[i] ?? 0)) / total;
  });
  return { days: marks, x: (day) => places.get(day) ?? WIDTH };
}

const years = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / (365.25 * 86_400_000);
const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

function barsOf(versions: readonly VersionPage[], scale: Scale, today: string): Bar[] {
  const ends: number[] = [];
  return versions.map((version) => {
    const x = scale.x(version.from);
    const end = version.to === null ? WIDTH : scale.x(nextDay(version.to));
    const free = ends.findIndex((taken) => taken <= x + 0.5);
    const row = free < 0 ? ends.length : free;
    ends[row] = end;
    return { version, x, width: Math.max(8, end - x - 3), row, state: stateOf(version, today) };
  });
}

/** Neighbouring versions that have the same text in one respect are one bar. */
interface Span {
  readonly x: number;
  readonly end: number;
  readonly text: string;
}

function spansOf(bars: readonly Bar[], text: (version: VersionPage) => string | null): Span[] {
  const spans: Span[] = [];
  for (const { version, x, width } of bars) {
    const said = text(version);
    if (said === null) continue;
    const last = spans.at(-1);
    if (last?.text === said) spans[spans.length - 1] = { ...last, end: x + width };
    else spans.push({ x, end: x + width, text: said });
  }
  return spans;
}

/** One line or two, cut at a space; what does not fit ends with an ellipsis. */
export function fitted(text: string, width: number): string[] {
  const room = Math.floor((width - 12) / LETTER);
  if (text.length <= room) return [text];
  if (room < 4) return [];
  const cut = text.lastIndexOf(" ", room);
  if (cut <= 0) return [shortened(text, room)];
  return [text.slice(0, cut), shortened(text.slice(cut + 1), room)];
}

const shortened = (text: string, room: number): string =>
  text.length <= room ? text : `${text.slice(0, room - 1).trimEnd()}…`;

function Label({ x, y, width, children }: { x: number; y: number; width: number; children: string }) {
  const lines = fitted(children, width);
  return (
    <text y={y}>
      {lines.map((line, i) => (
        <tspan key={line} x={x} dy={i === 0 ? (lines.length - 1) * -8 : 16}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** The article as it is named first, without what follows. */
const firstArticle = (version: VersionPage): string | null =>
  version.sources[0]?.text.split(/[,;(]/)[0]?.trim() ?? null;

export function Timeline({ page }: { page: ItemPage }) {
  const context = usePage();
  const { site } = context;
  const say = useSay();
  const { versions } = page;
  const { today } = site.input;
  const scale = scaleOf(versions, today);
  const bars = barsOf(versions, scale, today);
  const rows = Math.max(...bars.map(({ row }) => row)) + 1;
  const straight = bars.filter(({ x }, i) => bars.findLastIndex((other) => other.x === x) === i);
  const lanes = [
    { label: say("timeline.authority"), spans: spansOf(straight, ({ authority }) => authority) },
    { label: say("timeline.article"), spans: spansOf(straight, firstArticle) },
  ].filter(({ spans }) => spans.length > 0);
  const height = HEAD + ROW * (rows + lanes.length) + 8;
  const now = scale.days.includes(today) ? scale.x(today) : null;
  return (
    <figure className="timeline">
      <ScrollBox label={say("timeline.label")}>
        <svg viewBox={`0 0 ${WIDTH + 4} ${height}`} role="img" aria-label={label(say, versions.length)}>
          {scale.days
            .filter((day) => day !== "9999-12-31" && day !== today)
            .map((day) => (
              <g key={day}>
                <line
                  className="time-tick"
                  x1={scale.x(day)}
                  x2={scale.x(day)}
                  y1={HEAD - 8}
                  y2={height - 4}
                />
                <text className="time-day" x={scale.x(day)} y={14}>
                  {day.slice(8) === "01" && day.slice(5, 7) === "01"
                    ? day.slice(0, 4)
                    : `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`}
                </text>
              </g>
            ))}
          <text className="time-lane" x={START - 12} y={HEAD + BAR / 2}>
            {say("timeline.versions")}
          </text>
          {bars.map(({ version, x, width, row, state }) => (
            <g key={version.key} className="time-bar" data-state={state}>
              <rect x={x} y={HEAD + row * ROW} width={width} height={BAR} rx={4} />
              <Label x={x + width / 2} y={HEAD + row * ROW + BAR / 2} width={width}>
                {capital(lawText(context, version.name).text)}
              </Label>
            </g>
          ))}
          {lanes.map(({ label: lane, spans }, i) => (
            <g key={lane}>
              <text className="time-lane" x={START - 12} y={HEAD + (rows + i) * ROW + BAR / 2}>
                {lane}
              </text>
              {spans.map(({ x, end, text }) => (
                <g key={x} className="time-bar" data-state="detail">
                  <rect x={x} y={HEAD + (rows + i) * ROW} width={end - x} height={BAR} rx={4} />
                  <Label x={(x + end) / 2} y={HEAD + (rows + i) * ROW + BAR / 2} width={end - x}>
                    {lane === say("timeline.article") ? typo(text, "fr") : lawText(context, text).text}
                  </Label>
                </g>
              ))}
            </g>
          ))}
          {now !== null && (
            <g className="time-now">
              <line x1={WIDTH} x2={WIDTH} y1={HEAD - 12} y2={height - 6} />
              <circle cx={WIDTH} cy={height - 6} r={4} />
            </g>
          )}
        </svg>
      </ScrollBox>
      <figcaption className="fine">
        {say(now === null ? "timeline.caption.announced" : "timeline.caption")}
      </figcaption>
      <details>
        <summary>{say("law.as-table")}</summary>
        <VersionTable page={page} />
      </details>
    </figure>
  );
}

const label = (say: ReturnType<typeof useSay>, count: number): string => say("timeline.alt", { count });

function VersionTable({ page }: { page: ItemPage }) {
  const { site, language } = usePage();
  const say = useSay();
  return (
    <ScrollBox label={say("timeline.table")}>
      <table className="law-table">
        <caption className="unseen">{say("timeline.table")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("timeline.version")}</th>
            <th scope="col">{say("timeline.from")}</th>
            <th scope="col">{say("timeline.to")}</th>
            <th scope="col">{say("timeline.state")}</th>
            <th scope="col">{say("timeline.authority")}</th>
          </tr>
        </thead>
        <tbody>
          {page.versions.map((version) => (
            <tr key={version.key}>
              <th scope="row">
                <a href={versionAddress(language, page.id, version.key)}>
                  <Law first>{version.name}</Law>
                </a>
              </th>
              <td>
                <Day>{version.from}</Day>
              </td>
              <td>{version.to === null ? say("timeline.open") : <Day>{version.to}</Day>}</td>
              <td>{say(`state.${stateOf(version, site.input.today)}`)}</td>
              <td>{version.authority ? <Law first>{version.authority}</Law> : say("law.not-said")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
