// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Draws a panel of a series, without a browser: points along the years, or bars one under the other. Scales start at
 * zero, each number stands beside its mark. Colours and letters are those of the stylesheet, by the classes of the marks.
 */
import { drawBars } from "./draw-bars.ts";
import { drawYears } from "./draw-years.ts";
import type { Wording } from "./drawing-frame.ts";
import { followsYears, type Panel } from "./series-panels.ts";

export const drawingOf = (panel: Panel, wording: Wording): Element =>
  followsYears(panel) ? drawYears(panel, wording) : drawBars(panel, wording);
