// SPDX-License-Identifier: AGPL-3.0-or-later
/** Files of law with random accidents: what a tired hand, or a bad merge, may leave. For tests. */
import fc from "fast-check";

const SIGNS = [
  ":",
  ",",
  "{",
  "}",
  "[",
  "]",
  "-",
  "#",
  "&a ",
  "*a ",
  "!",
  "'",
  '"',
  "\t",
  " ",
  "\n",
  "\u00A0",
  "é",
  "0",
  "<<: ",
];

interface Accident {
  readonly kind: "drop" | "repeat" | "swap" | "indent" | "insert" | "cut" | "word";
  /** Where, from 0 to 1 of the file. */
  readonly at: number;
  readonly other: number;
  readonly sign: string;
}

/** Anywhere in the file alike: fast-check would rather strike its first line. */
const place = fc.noBias(fc.nat({ max: 9_999 })).map((n) => n / 10_000);

const accident: fc.Arbitrary<Accident> = fc.record({
  kind: fc.constantFrom("drop", "repeat", "swap", "indent", "insert", "cut", "word"),
  at: place,
  other: place,
  sign: fc.constantFrom(...SIGNS),
});

/** One of the texts after one to four accidents. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(accident, { minLength: 1, maxLength: 4 }))
    .map(([text, accidents]) => accidents.reduce(strike, text));
}

function strike(text: string, { kind, at, other, sign }: Accident): string {
  const lines = text.split("\n");
  const [i, j] = [Math.floor(at * lines.length), Math.floor(other * lines.length)];
  const [line, second] = [lines[i] ?? "", lines[j] ?? ""];
  switch (kind) {
    case "drop":
      return lines.toSpliced(i, 1).join("\n");
    case "repeat":
      return lines.toSpliced(i, 0, second).join("\n");
    case "swap":
      return lines.with(i, second).with(j, line).join("\n");
    case "indent":
      return lines.with(i, at < other ? `  ${line}` : line.replace(/^ {1,2}/, "")).join("\n");
    case "word":
      return lines.with(i, swapWords(line, second, other)).join("\n");
    case "insert":
    case "cut": {
      const place = Math.floor(other * (line.length + 1));
      const inserted = kind === "insert" ? sign : "";
      return lines
        .with(i, line.slice(0, place) + inserted + line.slice(place + (kind === "cut" ? 1 : 0)))
        .join("\n");
    }
  }
}

/** A word of one line put in the place of a word of another: well-formed, and probably wrong. */
function swapWords(line: string, other: string, at: number): string {
  const [words, donors] = [line.split(" "), other.split(" ").filter((word) => word !== "")];
  const places = words.flatMap((word, i) => (word === "" ? [] : [i]));
  const place = places[Math.floor(at * places.length)];
  const donor = donors[Math.floor(at * donors.length)];
  return place === undefined || donor === undefined ? line : words.with(place, donor).join(" ");
}
