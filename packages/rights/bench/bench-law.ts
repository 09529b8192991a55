// SPDX-License-Identifier: AGPL-3.0-or-later
/** Part A: agreement first, then speed, against publicodes and against rules written by hand. */
import Engine from "publicodes";
import { compileFolder } from "../src/building/compile-folder.ts";
import { lawModule } from "../src/codegen/law-module.ts";
import { exactValues, kleene, NO, NOT_APPLICABLE, YES } from "../src/engine/answer/evaluate.ts";
import { type Bulk, bulkOf } from "../src/engine/circuit/bulk.ts";
import type { StoredCases } from "../src/engine/circuit/stored-cases.ts";
import { type LawModel, loadModel, type ModelCase } from "../src/engine/model.ts";
import { importCode } from "../test-support/import-code.ts";
import { HAND_WRITTEN, type HandCase } from "./hand-written.ts";
import { type Contender, inTurn, middle, printLine, ratio, timesFaster } from "./measure.ts";
import { publicodesName, publicodesRules } from "./publicodes-rules.ts";
import { type Drawn, draw, random } from "./situations.ts";

const ON = "2026-11-20";

interface Publicodes {
  setSituation(situation: Record<string, string | number>): unknown;
  evaluate(rule: string): { nodeValue: unknown };
}

export async function benchLaw(folder: string): Promise<void> {
  const { law, packed } = await compileFolder(folder);
  if (!law || !packed) throw new Error("the bench law does not compile");
  const model = loadModel(packed);
  const silent = { log() {}, warn() {}, error() {} };
  const peer = new Engine(publicodesRules(law), { logger: silent }) as unknown as Publicodes;
  const rules = model.loaded.units.map((u) => ({
    unit: u,
    rule: publicodesName(u.unit.id.replaceAll("-", " ")),
  }));
  const evaluatePeer = (): unknown[] => rules.map(({ rule }) => peer.evaluate(rule).nodeValue);

  agreement(model, evaluatePeer, peer);
  const bulk = bulkOf(model, await importCode(lawModule(packed)));
  const drawn = drawCases(model);
  sameSets(model, bulk, drawn);
  report(inTurn(contenders(model, [bulk, bulkOf(model)], drawn, { peer, evaluatePeer })));
}

interface DrawnCase extends Drawn {
  readonly encoded: ModelCase;
}

/** What is timed gives the sets that a determination starts from. */
function sameSets(model: LawModel, bulk: Bulk, drawn: readonly DrawnCase[]): void {
  let differences = 0;
  for (const { encoded } of drawn)
    bulk.one(encoded).forEach((set, i) => {
      const unit = model.loaded.units[model.loaded.unitIndex.get(bulk.units[i] ?? "") ?? -1];
      if (!unit || exactValues(model.loaded, unit, encoded.encoded).values !== set) differences++;
    });
  printLine({
    what: "generated code, 24,000 answers: differences with determinations",
    figure: `${differences}`,
    target: "0",
    met: differences === 0,
  });
}

/** 70 % unknown. */
function drawCases(model: LawModel): DrawnCase[] {
  const next = random(7);
  return Array.from({ length: 2000 }, () => {
    const drawn = draw(next, 0.7);
    return { ...drawn, encoded: model.encode(drawn.situation, ON) };
  });
}

/** The same situations to each. Ours are stored sixteen times over, for their planes not to stay in the nearest memory. */
function contenders(
  model: LawModel,
  [code, tables]: readonly [Bulk, Bulk],
  drawn: readonly DrawnCase[],
  { peer, evaluatePeer }: { peer: Publicodes; evaluatePeer: () => unknown[] },
): Record<keyof Times, Contender> {
  const some = drawn.slice(0, 120);
  const cases = drawn.map((d) => d.encoded);
  const hands = drawn.map((d) => d.hand);
  const stored = (times: number): StoredCases =>
    code.store(Array.from({ length: times }, () => cases).flat());
  const [once, ten] = [stored(16), stored(160)];
  const calls = drawn.length * ROUNDS;
  return {
    exact: { run: () => runExact(code, cases), calls },
    hand: { run: () => runHand(hands), calls },
    tables: { run: () => runExact(tables, cases), calls },
    bulk: { run: () => code.many(once), calls: once.count },
    ten: { run: () => code.many(ten), calls: ten.count },
    publicodes: {
      run: () => {
        for (const d of some) {
          peer.setSituation(peerSituation(d));
          evaluatePeer();
        }
      },
      calls: some.length,
    },
    encoding: {
      run: () => {
        for (const d of drawn) model.encode(d.situation, ON);
      },
      calls: drawn.length,
    },
  };
}

/** Nanoseconds a situation, round by round. */
type Times = Record<
  "exact" | "hand" | "tables" | "bulk" | "ten" | "publicodes" | "encoding",
  readonly number[]
>;

function report(times: Times): void {
  const nanoseconds = (what: string, list: readonly number[], digits = 0): void =>
    printLine({ what, figure: `${middle(list).toFixed(digits)} ns` });
  const microseconds = (what: string, list: readonly number[]): void =>
    printLine({ what, figure: `${(middle(list) / 1000).toFixed(1)} µs` });
  nanoseconds("exact, encoded situation, 70 % unknown: time", times.exact);
  nanoseconds("written by hand, fixed-shape record: time", times.hand);
  nanoseconds("exact by tables, without generated code: time", times.tables);
  microseconds("publicodes 1.10.3: time", times.publicodes);
  target("exact against publicodes", timesFaster(times.publicodes, times.exact), 3000);
  target("exact against written by hand", timesFaster(times.hand, times.exact), 0.7);
  microseconds("encoding a situation, apart: time", times.encoding);
  printLine({
    what: "raw situation to exact answers, against publicodes",
    figure: ratio(middle(times.publicodes) / (middle(times.exact) + middle(times.encoding))),
  });
  nanoseconds("bulk, exact, 32 situations a word: time a situation", times.bulk, 1);
  target("bulk against a loop written by hand", timesFaster(times.hand, times.bulk), 15);
  printLine({
    what: "ten times the situations: times the work",
    figure: (10 * timesFaster(times.ten, times.bulk)).toFixed(1),
  });
}

function target(what: string, value: number, least: number): void {
  printLine({
    what,
    figure: ratio(value),
    target: `≥ ${least.toLocaleString("en")} ×`,
    met: value >= least,
  });
}

/** Times over the same situations in one go. */
const ROUNDS = 5;

function runExact(bulk: Bulk, cases: readonly ModelCase[]): number {
  const sets = new Uint8Array(bulk.units.length);
  let sum = 0;
  for (let round = 0; round < ROUNDS; round++)
    for (const one of cases) {
      bulk.one(one, sets);
      for (let i = 0; i < sets.length; i++) sum += sets[i] as number;
    }
  return sum;
}

const BY_HAND = Object.values(HAND_WRITTEN);

function runHand(hands: readonly HandCase[]): number {
  let sum = 0;
  for (let round = 0; round < ROUNDS; round++)
    for (const c of hands) for (const rule of BY_HAND) sum += rule(c);
  return sum;
}

function peerSituation(d: Drawn): Record<string, string | number> {
  const out: Record<string, string | number> = {};
  for (const [name, answer] of Object.entries(d.situation.facts)) {
    const key = publicodesName(name);
    if (name === "date de la décision") out[key] = Number(String(answer).replaceAll("-", ""));
    else if (name === "statut") out[key] = `'${String(answer)}'`;
    else out[key] = answer as string | number;
  }
  return out;
}

/** All known: nobody may disagree. Then who says no, or yes, to people whose facts are merely unknown. */
function agreement(model: LawModel, evaluatePeer: () => unknown[], peer: Publicodes): void {
  const known = count(model, evaluatePeer, peer, 0, 300);
  printLine({
    what: "all known: disagreements of 3 engines",
    figure: `${known.hand.against + known.peer.against}`,
    target: "0",
    met: known.hand.against + known.peer.against === 0,
  });
  const partial = count(model, evaluatePeer, peer, 0.7, 300);
  for (const [who, c] of [
    ["publicodes", partial.peer],
    ["written by hand", partial.hand],
    ["ours by Kleene alone", partial.kleene],
  ] as const)
    printLine({
      what: `70 % unknown, ${who}: contradicts exact / settled answer lost`,
      figure: `${c.against} / ${c.lost}`,
    });
}

interface Tally {
  against: number;
  lost: number;
}

function count(
  model: LawModel,
  evaluatePeer: () => unknown[],
  peer: Publicodes,
  unknown: number,
  cases: number,
): Record<"hand" | "peer" | "kleene", Tally> {
  const next = random(11);
  const tally = {
    hand: { against: 0, lost: 0 },
    peer: { against: 0, lost: 0 },
    kleene: { against: 0, lost: 0 },
  };
  const judge = (t: Tally, said: boolean | null, exact: number): void => {
    const settled =
      exact === YES
        ? true
        : exact === NO || exact === NOT_APPLICABLE || exact === (NO | NOT_APPLICABLE)
          ? false
          : null;
    if (said === null && settled !== null) t.lost++;
    else if (said !== null && said !== settled) t.against++;
  };
  for (let i = 0; i < cases; i++) {
    const d = draw(next, unknown);
    const { encoded } = model.encode(d.situation, ON);
    peer.setSituation(peerSituation(d));
    const peers = evaluatePeer();
    model.loaded.units.forEach((unit, u) => {
      const exact = exactValues(model.loaded, unit, encoded).values;
      const hand = HAND_WRITTEN[unit.unit.id]?.(d.hand) ?? 1;
      judge(tally.hand, hand === 2 ? true : hand === 1 ? null : false, exact);
      const said = peers[u];
      judge(tally.peer, said === true ? true : said === false || said === null ? false : null, exact);
      const plain = kleene(unit, encoded);
      judge(tally.kleene, plain === YES ? true : (plain & YES) === 0 ? false : null, exact);
    });
  }
  return tally;
}
