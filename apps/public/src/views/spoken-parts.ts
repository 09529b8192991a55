// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a voice says of a part of the page: its texts as they are seen, in their order, each with its language. */

export interface SpokenPart {
  readonly text: string;
  readonly language: string;
}

/** Not said: what cannot be read as a sentence, or acts; the answers to choose from, and the title of a right, are. */
const SILENT =
  "[aria-hidden=true], [data-silent], .steps, button:not(.right-trigger), input, select, svg, script, style";

const BLOCK = /^(P|LI|H[1-6]|DIV|LABEL|UL|OL|SECTION|DT|DD|SUMMARY)$/;

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
    if (!(node instanceof HTMLElement) || node.matches(SILENT) || node.hidden) return;
    const inner = node.lang === "" ? its : (node.lang.split("-")[0] ?? its);
    const isBlock = BLOCK.test(node.tagName);
    if (isBlock) ended = true;
    for (const child of node.childNodes) walk(child, inner);
    if (isBlock) ended = true;
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
