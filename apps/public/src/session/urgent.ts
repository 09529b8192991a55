// SPDX-License-Identifier: AGPL-3.0-or-later
/** Whom to call at once, by the doors of those who may have to. */
import type { MessageKey } from "../messages/language.tsx";
import type { EntranceId } from "./entrances.ts";

interface UrgentNumber {
  readonly said: MessageKey;
  /** Id of one of `content/contacts/`, which has its number. */
  readonly contact: string;
}

const DANGER: UrgentNumber = { said: "urgent.danger", contact: "police-secours" };
const WRITTEN: UrgentNumber = { said: "urgent.written", contact: "urgence-114" };
const LISTENING: UrgentNumber = { said: "urgent.listening", contact: "violences-femmes-info" };
const SHELTER: UrgentNumber = { said: "urgent.shelter", contact: "hebergement-115" };
const CHILD: UrgentNumber = { said: "urgent.child", contact: "enfance-en-danger" };

const THREATENED = [DANGER, WRITTEN, LISTENING, SHELTER, CHILD];

export const URGENT_NUMBERS: Partial<Record<EntranceId, readonly UrgentNumber[]>> = {
  violence: THREATENED,
  "subject-protection": THREATENED,
  work: [DANGER, WRITTEN, SHELTER],
  roof: [SHELTER, CHILD],
  "subject-accommodation": [SHELTER, CHILD],
};
