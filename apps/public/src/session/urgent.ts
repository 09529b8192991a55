// SPDX-License-Identifier: AGPL-3.0-or-later
/** Whom to call at once, by the doors of those who may have to. */
import type { MessageKey } from "../messages/language.tsx";
import type { EntranceId } from "./entrances.ts";

interface UrgentNumber {
  readonly said: MessageKey;
  /** As one dials it; it is one of `content/contacts/` (urgent.test.ts). */
  readonly number: string;
  readonly by: "tel" | "sms";
}

const DANGER: UrgentNumber = { said: "urgent.danger", number: "17", by: "tel" };
const WRITTEN: UrgentNumber = { said: "urgent.written", number: "114", by: "sms" };
const LISTENING: UrgentNumber = { said: "urgent.listening", number: "3919", by: "tel" };
const SHELTER: UrgentNumber = { said: "urgent.shelter", number: "115", by: "tel" };
const CHILD: UrgentNumber = { said: "urgent.child", number: "119", by: "tel" };

const THREATENED = [DANGER, WRITTEN, LISTENING, SHELTER, CHILD];

export const URGENT_NUMBERS: Partial<Record<EntranceId, readonly UrgentNumber[]>> = {
  violence: THREATENED,
  "subject-protection": THREATENED,
  work: [DANGER, WRITTEN, SHELTER],
  roof: [SHELTER, CHILD],
  "subject-accommodation": [SHELTER, CHILD],
};
