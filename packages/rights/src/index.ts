// SPDX-License-Identifier: AGPL-3.0-or-later
/** The rights engine: a compiled law and a situation in, answers with reasons out. Pure: no clock, no network, no storage. */
export type * from "./api/answer.ts";
export type { FactAnswers, FactName } from "./api/fact-types.ts";
export type * from "./api/model-api.ts";
export { situation, type TypedList } from "./api/typed-situation.ts";
export { isAsBuilt, type Manifest } from "./artefact/manifest.ts";
export type { PackedLaw } from "./artefact/packing.ts";
export { checkDemand, type DemandContext } from "./demand/check-demand.ts";
export { provisionsAtCounters } from "./demand/counters.ts";
export type * from "./demand/demand.ts";
export { listDemands } from "./demand/list-demands.ts";
export { filledSentence, textsOf } from "./demand/sentences.ts";
export { LawModel, loadModel, type ModelCase } from "./engine/model.ts";
export { type Expected, SituationError, type SituationFault } from "./engine/situation/situation-error.ts";
export type * from "./pages/computed-page.ts";
export type * from "./pages/condition-page.ts";
export type * from "./pages/figures-page.ts";
export type * from "./pages/law-pages.ts";
export { isListed, onlyInforms, standsAs } from "./syntax/grounds.ts";
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
} from "./syntax/index.ts";
export { announcedVersions } from "./words/announced.ts";
export { answerParts } from "./words/answer-parts.ts";
export { capital } from "./words/capital.ts";
export { catalogueOf } from "./words/catalogue.ts";
export { inEuros, type Measured } from "./words/in-euros.ts";
export { namedTest, nameInWords } from "./words/name-words.ts";
export type * from "./words/presentation.ts";
export { isReckoned, stepFormula } from "./words/step-formula.ts";
export { testInWords } from "./words/test-words.ts";
export { textsOfVersion } from "./words/texts-of-version.ts";
export { LONGEST_SEARCH, type Sought, searchNames } from "./words/word-search.ts";
export { amountInWords, numberInWords, quantityInWords, type Wording } from "./words/wording.ts";
export { readWrittenNumber, type WrittenNumberFault } from "./words/written-number.ts";
