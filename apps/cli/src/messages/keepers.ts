// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the terminal says to those who keep the law: what changed, what is to be read again. */
import { englishKeepers } from "./keepers-en.ts";
import { frenchKeepers, type KeeperMessages } from "./keepers-fr.ts";
import type { Language } from "./language.ts";

const MESSAGES = { fr: frenchKeepers, en: englishKeepers };

export function keeperMessages(language: Language): KeeperMessages {
  return MESSAGES[language];
}
