// SPDX-License-Identifier: AGPL-3.0-or-later
/** Part A: agreement first, then speed, against publicodes and against rules written by hand. */
import Engine from "publicodes";
import { compileFolder } from "../src/compile-folder.ts";
import { exactSet, exactValues, kleene, NO, NOT_APPLICABLE, YES } from "../src/engine/answer/evaluate.ts";
import { bulkAnswers } from "../src/engine/circuit/bulk.ts";
import { type LawModel, loadModel } from "../src/engine/model.ts";
import type { EncodedLaw } from "../src/engine/situation/encode.ts";
import { classPlanes } from "./class-planes.ts";
import { HAND_WRITTEN, type HandCase } from "./hand-written.ts";
import { median, printLine, ratio } from "./measure.ts";
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
  const next = random(7);
  const drawn = Array.from({ length: 2000 }, () => draw(next, 0.7));
  const encoded = drawn.map((d) => model.encode(d.situation, ON).encoded);
  const hands = drawn.map((d) => d.hand);

  const exact = median(() => runExact(model, encoded), encoded.length * 5);
  const hand = median(() => runHand(hands), hands.length * 5);
  const some = drawn.slice(0, 120);
  const publicodes = median(
    () => {
      for (const d of some) {
        peer.setSituation(peerSituation(d));
        evaluatePeer();
      }
    },
    some.length,
    3,
  );
  const encoding = median(() => {
    for (const d of drawn) model.encode(d.situation, ON);
  }, drawn.length);
  const line = (what: string, value: number, target: number): void =>
    printLine({
      what,
      figure: ratio(value),
      target: `≥ ${target.toLocaleString("en")} ×`,
      met: value >= target,
    });
  printLine({ what: "exact, encoded situation, 70 % unknown: time", figure: `${exact.toFixed(0)} ns` });
  printLine({ what: "written by hand, fixed-shape record: time", figure: `${hand.toFixed(0)} ns` });
  printLine({ what: "publicodes 1.10.3: time", figure: `${(publicodes / 1000).toFixed(0)} µs` });
  line("exact against publicodes", publicodes / exact, 3000);
  line("exact against written by hand", hand / exact, 0.7);
  printLine({ what: "encoding a situation, apart: time", figure: `${(encoding / 1000).toFixed(1)} µs` });
  printLine({
    what: "raw situation to exact answers, against publicodes",
    figure: ratio(publicodes / (exact + encoding)),
  });
  bulk(model, hand, line);
}

function runExact(model: LawModel, encoded: readonly EncodedLaw[]): number {
  const { loaded } = model;
  let sum = 0;
  for (let round = 0; round < 5; round++)
    for (const e of encoded) for (const unit of loaded.units) sum += exactSet(loaded, unit, e);
  return sum;
}

const BY_HAND = Object.values(HAND_WRITTEN);

function runHand(hands: readonly HandCase[]): number {
  let sum = 0;
  for (let round = 0; round < 5; round++) for (const c of hands) for (const rule of BY_HAND) sum += rule(c);
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

function bulk(
  model: LawModel,
  hand: number,
  line: (what: string, value: number, target: number) => void,
): void {
  const next = random(3);
  const size = 32_768;
  const situations = Array.from({ length: 2048 }, () => draw(next, 0.7));
  const encoded = situations.map((d) => model.encode(d.situation, ON).encoded);
  const planes = classPlanes(model.loaded, size, (i) => encoded[i % encoded.length] as EncodedLaw);
  const time = median(() => bulkAnswers(model.loaded, planes), size);
  const ten = classPlanes(model.loaded, size * 10, (i) => encoded[i % encoded.length] as EncodedLaw);
  const timeTen = median(() => bulkAnswers(model.loaded, ten), size * 10, 3);
  printLine({ what: "bulk, exact, 32 situations a word: time a situation", figure: `${time.toFixed(1)} ns` });
  line("bulk against a loop written by hand", hand / time, 15);
  printLine({
    what: "ten times the situations: times the work",
    figure: `${((timeTen * 10) / time).toFixed(1)}`,
  });
}
