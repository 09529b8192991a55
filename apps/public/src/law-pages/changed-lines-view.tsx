// SPDX-License-Identifier: AGPL-3.0-or-later
/** Lines of two versions as one list: what is gone struck, what is new underlined, each said to speech. */
import type { ShownLine } from "./near-changes.ts";
import { Say, useSay } from "./say.tsx";

/** The stylesheet indents no deeper. */
const DEEPEST = 10;

export function ChangedLines({ lines }: { lines: readonly ShownLine[] }) {
  return (
    <>
      <ul className="changed-lines">
        {lines.map((line, i) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves on a page that is made once.
            key={i}
            data-depth={Math.min(line.depth, DEEPEST)}
            className={line.change === "gap" ? "muted" : undefined}
          >
            {line.change === "gap" ? "…" : <Told line={line} />}
          </li>
        ))}
      </ul>
      <Legend />
    </>
  );
}

function Told({ line: { change, text } }: { line: Exclude<ShownLine, { change: "gap" }> }) {
  const say = useSay();
  if (change === "same") return text;
  const Mark = change === "removed" ? "del" : "ins";
  return (
    <Mark>
      <span className="unseen">{say(`difference.${change}`)} </span>
      {text}
    </Mark>
  );
}

function Legend() {
  const say = useSay();
  return (
    <p className="fine">
      <Say
        id="difference.legend"
        values={{
          removed: <del key="r">{say("difference.legend.removed")}</del>,
          added: <ins key="a">{say("difference.legend.added")}</ins>,
        }}
      />
    </p>
  );
}
