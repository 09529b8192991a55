// SPDX-License-Identifier: AGPL-3.0-or-later
/** The words of a PDF that Chromium has printed, page by page: what is on the paper, and nothing else. */
import { inflateSync } from "node:zlib";

export interface PrintedPage {
  /** In points: 595 × 842 is A4. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

type Objects = ReadonlyMap<number, { readonly dict: string; readonly stream: Buffer | null }>;

/** Chromium writes plain objects one after the other, and names the font of object 4 « F4 ». */
function objectsOf(pdf: Buffer): Objects {
  const source = pdf.toString("latin1");
  const found = source.matchAll(/(?<=\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g);
  return new Map(
    [...found].map(([, id, body = ""]) => {
      const [dict = "", ...streams] = body.split(/(?<=>>)\s*stream\r?\n/);
      const bytes = streams.length === 0 ? null : Buffer.from(streams.join(""), "latin1");
      return [
        Number(id),
        { dict, stream: bytes && dict.includes("/FlateDecode") ? inflateSync(bytes) : bytes },
      ];
    }),
  );
}

const utf16 = (hex: string) => Buffer.from(hex, "hex").swap16().toString("utf16le");

/** What each code of a font means (its ToUnicode table), by the code in hexadecimal. */
function lettersOf(table: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [, block = ""] of table.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, code = "", text = ""] of block.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(code, utf16(text));
  for (const [, block = ""] of table.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, low = "", high = "", text = ""] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = Number.parseInt(low, 16); code <= Number.parseInt(high, 16); code += 1) {
        const shifted = (Number.parseInt(text, 16) + code - Number.parseInt(low, 16)).toString(16);
        letters.set(
          code.toString(16).toUpperCase().padStart(low.length, "0"),
          utf16(shifted.padStart(text.length, "0")),
        );
      }
  return letters;
}

/** Reads the codes shown, in the order in which they are; each block of text ends with a space. */
function textOf(content: string, fontNamed: (id: number) => ReadonlyMap<string, string>): string {
  let letters: ReadonlyMap<string, string> = new Map();
  let text = "";
  for (const [, font, shown, end] of content.matchAll(/\/F(\d+) [\d.]+ Tf|<(\w+)> Tj|\b(ET)\b/g)) {
    if (font !== undefined) letters = fontNamed(Number(font));
    else if (end !== undefined) text += " ";
    else {
      const width = [...letters.keys()][0]?.length ?? 2;
      const codes = shown?.match(new RegExp(`.{${width}}`, "g")) ?? [];
      text += codes.map((code) => letters.get(code) ?? "").join("");
    }
  }
  return text.replace(/\s+/g, " ").trim();
}

/** @param pdf as `page.pdf()` gives it. */
export function printedPages(pdf: Buffer): readonly PrintedPage[] {
  const objects = objectsOf(pdf);
  const idIn = (dict: string, key: string) => Number(new RegExp(`/${key} (\\d+) 0 R`).exec(dict)?.[1]);
  const fontNamed = (id: number) => {
    const table = objects.get(idIn(objects.get(id)?.dict ?? "", "ToUnicode"))?.stream;
    return lettersOf(table?.toString("latin1") ?? "");
  };
  return [...objects.values()]
    .filter(({ dict }) => /\/Type \/Page\b/.test(dict))
    .map(({ dict }) => {
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(dict) ?? [];
      const content = objects.get(idIn(dict, "Contents"))?.stream?.toString("latin1") ?? "";
      return { width: Number(width), height: Number(height), text: textOf(content, fontNamed) };
    });
}
