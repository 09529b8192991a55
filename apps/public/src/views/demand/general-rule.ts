// SPDX-License-Identifier: AGPL-3.0-or-later
/** The practice of the law that holds for every permit: a complete file is registered. */
export const GENERAL_RULE = "refus-enregistrement";
