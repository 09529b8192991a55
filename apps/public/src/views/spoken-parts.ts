// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What a voice says of a part of the page: its texts as they are seen, in their order, each with its language. What
 * stands on a line or in a box of its own is said apart: a voice makes no pause between two texts of one sentence.
 */

export interface SpokenPart {
  readonly text: string;
  readonly language: string;
}

/** Not said: what cannot be read as a sentence, or acts; the answers to choose from, and the title of a right, are. */
const SILENT =
  "[aria-hidden=true], [data-silent], .steps, button:not(.right-trigger), input, select, svg, script, style";

/** @param language that of the page. */
export function spokenParts(element: HTMLElement, language: string): readonly SpokenPart[] {
  const parts: { text: string; language: string }[] = [];
  let ended = true;
  const walk = (node: Node, its: string): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.textContent ?? "";
      const last = parts.at(-1);
      if (text.trim() === "") return;
      if (!ended && last?.language === its) last.text += text;
      else parts.push({ text, language: its });
      ended = false;
      return;
    }
    if (!(node instanceof HTMLElement) || node.matches(SILENT)) return;
    const { display } = getComputedStyle(node);
    if (display === "none") return;
    const inner = node.lang === "" ? its : (node.lang.split("-")[0] ?? its);
    const apart = display !== "inline" && display !== "contents";
    if (apart) ended = true;
    for (const child of node.childNodes) walk(child, inner);
    if (apart) ended = true;
  };
  walk(element, language);
  return parts.map((part) => ({
    ...part,
    text: part.text
      .replace(/[\u2060\u2066-\u2069]/g, "")
      .replace(/\s+/g, " ")
      .trim(),
  }));
}
