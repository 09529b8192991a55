// SPDX-License-Identifier: AGPL-3.0-or-later
/** Tokens and components shared by the web apps. No component knows a colour, a language or the law. */
export { Answer, type AnswerProps, Answers, type AnswersProps, AnswersRule } from "./answers.tsx";
export { goToPart, useArrival, useFaultInSight, useResultInSight } from "./arrival.ts";
export { ArticleReference } from "./article-reference.tsx";
export { Button, type ButtonProps, LinkButton, SkipButton } from "./button.tsx";
export { ConfidenceMark } from "./confidence-mark.tsx";
export { DeciderBox, type DeciderBoxProps } from "./decider-box.tsx";
export { ChoiceEntry, type ChoiceEntryProps, Entry, type EntryProps } from "./entry.tsx";
export { Glyph, type TruthShape, TruthWord } from "./glyph.tsx";
export { Icon, type IconName } from "./icon.tsx";
export { LiveBar, LiveChanges } from "./live-summary.tsx";
export { Brand, Mark } from "./mark.tsx";
export { Member, Members } from "./member-editor.tsx";
export { Note, type NoteProps } from "./note.tsx";
export { Question, type QuestionProps } from "./question.tsx";
export { QuickExit, type QuickExitProps } from "./quick-exit.tsx";
export { RightFold, type RightFoldProps, RightSection, Rights } from "./right-fold.tsx";
export { Steps, type StepsProps } from "./steps.tsx";
export { Tick, Ticks } from "./tick.tsx";
export { typo } from "./typo.ts";
export { Why } from "./why.tsx";
