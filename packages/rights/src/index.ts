// SPDX-License-Identifier: AGPL-3.0-or-later
/** The rights engine: a compiled law and a situation in, answers with reasons out. Pure: no clock, no network, no storage. */
export type * from "./answer.ts";
export { catalogueOf } from "./catalogue.ts";
export { LawModel, loadModel, type ModelCase } from "./engine/model.ts";
export { type Expected, SituationError, type SituationFault } from "./engine/situation/situation-error.ts";
export type { FactAnswers, FactName } from "./fact-types.ts";
export { isGround } from "./grounds.ts";
export { isAsBuilt, type Manifest } from "./manifest.ts";
export type * from "./model-api.ts";
export type { PackedLaw } from "./packing.ts";
export type * from "./presentation.ts";
export type {
  Answer,
  Confidence,
  Domain,
  Effects,
  ListAnswer,
  Nature,
  Sensitivity,
  Situation,
  Source,
} from "./syntax.ts";
export { situation, type TypedList } from "./typed-situation.ts";
export { nameInWords } from "./words/name-words.ts";
export { testInWords } from "./words/test-words.ts";
export { numberInWords, quantityInWords, type Wording } from "./words/wording.ts";
export { readWrittenNumber, type WrittenNumberFault } from "./written-number.ts";
