// SPDX-License-Identifier: AGPL-3.0-or-later
/** Components of views that come after the first screen: apart, so that the first screen does not wait for them. */
export { SearchChoice, type SearchChoiceProps, type SearchOption } from "./search-choice.tsx";
export { SecretEntry, type SecretEntryProps } from "./secret-entry.tsx";
export { ShowPage, type ShowPageProps } from "./show-page.tsx";
export { Tick, type TickProps, Ticks, type TicksProps } from "./tick.tsx";
export { ToggleChips, type ToggleChipsProps } from "./toggle-chips.tsx";
