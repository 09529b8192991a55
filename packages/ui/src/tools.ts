// SPDX-License-Identifier: AGPL-3.0-or-later
/** Components of views that come after the first screen: apart, so that the first screen does not wait for them. */
export { DayStrip, type StripCell } from "./day-strip.tsx";
export { DeadlineCard, type DeadlineCardState } from "./deadline-card.tsx";
export { FileEntry } from "./file-entry.tsx";
export { SearchChoice, type SearchOption } from "./search-choice.tsx";
export { SecretEntry } from "./secret-entry.tsx";
export { ShowPage, type ShowPageProps } from "./show-page.tsx";
export { ToggleChips } from "./toggle-chips.tsx";
