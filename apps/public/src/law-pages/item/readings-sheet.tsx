// SPDX-License-Identifier: AGPL-3.0-or-later
/** The open debates that a version rests on, both sides beside each other. */
import type { DebatedDay, VersionPage } from "@sauf-conduit/rights";
import { anchor } from "../addresses.ts";
import { Sheet } from "../parts.tsx";
import { Day, Law, Say, usePage, useSay } from "../say.tsx";

export function Readings({ version }: { version: VersionPage }) {
  const say = useSay();
  const names = [...readingsIn(version)];
  if (names.length === 0) return null;
  return (
    <Sheet title={say("readings.title")}>
      {names.map((name) => (
        <Debate key={name} name={name} version={version} />
      ))}
    </Sheet>
  );
}

interface DebateProps {
  readonly name: string;
  readonly version: VersionPage;
}

/** One question, and each answer that is defended. */
function Debate({ name, version }: DebateProps) {
  const { site } = usePage();
  const reading = site.input.presentation.readings[name];
  if (!reading) return null;
  return (
    <section id={anchor("lecture", name)} className="law-part">
      <h3>
        <Law>{reading.question}</Law>
      </h3>
      <div className="readings">
        {Object.entries(reading.answers).map(([answer, { summary, heldBy }]) => (
          <div key={answer} className="reading">
            <p className="tree-name">
              <Law first>{answer}</Law>
            </p>
            {summary && (
              <p>
                <Law>{summary}</Law>
              </p>
            )}
            <Bounds of={{ name, version }} answer={answer} />
            {heldBy.length > 0 && <HeldBy whom={heldBy} />}
          </div>
        ))}
      </div>
    </section>
  );
}

/** The first or the last day of the version, where this answer decides it. */
function Bounds({ of: { name, version }, answer }: { of: DebateProps; answer: string }) {
  const bounds = [
    { debated: version.debatedFrom, id: "readings.first-day" },
    { debated: version.debatedTo, id: "readings.last-day" },
  ] as const;
  return bounds.map(({ debated, id }) => {
    const day = debated?.reading === name ? debated.days[answer] : undefined;
    return (
      day !== undefined && (
        <p key={id}>
          <Say id={id} values={{ day: <Day key="d">{day}</Day> }} />
        </p>
      )
    );
  });
}

function HeldBy({ whom }: { whom: readonly string[] }) {
  const say = useSay();
  return (
    <p className="sub">
      {say("readings.held-by")}{" "}
      {whom.map((who, i) => (
        <span key={who}>
          {i > 0 && ", "}
          <Law>{who}</Law>
        </span>
      ))}
    </p>
  );
}

function readingsIn(part: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(part)) for (const one of part) readingsIn(one, found);
  else if (typeof part === "object" && part !== null) {
    // Conditions and debated days alike name their debate so.
    const { reading } = part as Partial<DebatedDay>;
    if (typeof reading === "string") found.add(reading);
    for (const one of Object.values(part)) readingsIn(one, found);
  }
  return found;
}
