// SPDX-License-Identifier: AGPL-3.0-or-later
/** Text set in eighty columns, as it will be printed. Only ordinary spaces break. */

export const WIDTH = 80;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape codes of colours take no room.
const COLOURS = /\u001b\[\d+m/g;

/** Columns that a text takes; combining marks and colours take none. */
export function widthOf(text: string): number {
  return [
    ...text
      .replace(COLOURS, "")
      .normalize("NFC")
      .replace(/\p{Mn}/gu, ""),
  ].length;
}

/**
 * @param first before the first line, for example a bullet; the next lines are as far to the right.
 * @returns lines without their end. A word longer than a line stands alone on its own.
 */
export function wrap(text: string, first = ""): string[] {
  const indent = " ".repeat(widthOf(first));
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/[ \n]+/).filter((part) => part !== "")) {
    if (!empty && widthOf(line) + 1 + widthOf(word) > WIDTH) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return empty && first.trim() === "" ? lines : [...lines, line];
}
