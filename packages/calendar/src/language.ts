// SPDX-License-Identifier: AGPL-3.0-or-later
/** Languages in which days, numbers and tests are said. Texts have their own catalogues. */
export type Language = "fr" | "en" | "es" | "ar";
