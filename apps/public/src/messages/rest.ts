// SPDX-License-Identifier: AGPL-3.0-or-later
/** The words of the interface that only the check says: see `build-messages.ts`. */
import english from "virtual:messages/en/rest";
import french from "virtual:messages/fr/rest";

export const REST = { fr: french, en: english } as const;
