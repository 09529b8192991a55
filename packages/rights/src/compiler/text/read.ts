// SPDX-License-Identifier: AGPL-3.0-or-later
/** YAML 1.2 to trees that know their lines. What the format leaves out (anchors, merges, tags) is refused here. */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from "yaml";
import type { Place } from "../../syntax/index.ts";
import type { Report } from "./diagnostics.ts";
import { fr } from "./french.ts";
import type { Entry, Tree } from "./tree.ts";
import { yamlFault } from "./yaml-faults.ts";

/** One file of the law: its path below `law/`, with forward slashes, and its text. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

interface Reader {
  readonly file: string;
  readonly report: Report;
  readonly lines: LineCounter;
  /** After one fault of syntax the parser guesses: other faults of syntax are its consequences, and are not said. */
  readonly guessed: boolean;
}

/** What was read of a file. */
export interface ReadSource {
  readonly tree: Tree;
  /** False when something is wrong: the tree is what could be saved, good only to know which names it declares. */
  readonly sound: boolean;
}

/** Reads one file: YAML 1.2 with unique keys, without what the format leaves out. Faults go to the report. */
export function readSource(source: SourceText, report: Report): ReadSource {
  const text = source.text.replace(/^\uFEFF/, "");
  const lines = new LineCounter();
  const before = report.diagnostics.length;
  const document: Document.Parsed = parseDocument(text, {
    version: "1.2",
    schema: "core",
    uniqueKeys: false, // compared pair by pair there: a file of many keys would take minutes; see refuseRepeats
    merge: false,
    prettyErrors: false,
    logLevel: "error",
    lineCounter: lines,
  });
  const [first] = document.errors;
  const reader: Reader = { file: source.file, report, lines, guessed: first !== undefined };
  if (first !== undefined) {
    const { code, message } = yamlFault(first.code, "");
    report.error(code, placeAt(reader, first.pos[0]), message);
  }
  const tree = readNode(document.contents, reader, 0, 0);
  return { tree, sound: report.diagnostics.length === before };
}

/** Levels of nesting; the law of the repository has about twenty. Beyond, what reads the tree could overflow. */
const DEEPEST = 64;

function placeAt(reader: Reader, offset: number): Place {
  return { file: reader.file, line: Math.max(1, reader.lines.linePos(offset).line) };
}

function readNode(node: Node | null | undefined, reader: Reader, from: number, depth: number): Tree {
  const offset = node?.range?.[0] ?? from;
  const place = placeAt(reader, offset);
  if (node === null || node === undefined) return { kind: "empty", place };
  refuseDecorations(node, place, reader);
  if (isAlias(node)) return { kind: "empty", place };
  if (depth > DEEPEST) {
    reader.report.error(
      "too-deep",
      place,
      fr`Plus de ${DEEPEST} niveaux emboîtés. Donnez un nom à certaines parties dans « calculs ».`,
    );
    return { kind: "empty", place };
  }
  if (isSeq<Node>(node)) {
    return {
      kind: "list",
      place,
      items: node.items.map((item) => readNode(item, reader, offset, depth + 1)),
    };
  }
  if (isMap<Node, Node>(node)) {
    const entries = node.items.flatMap((pair) => readPair(pair, reader, offset, depth + 1) ?? []);
    refuseRepeats(entries, reader);
    return { kind: "map", place, entries, braces: node.flow === true };
  }
  return isScalar(node) ? readScalar(node.value, node.source, place, reader) : { kind: "empty", place };
}

function refuseRepeats(entries: readonly Entry[], reader: Reader): void {
  const seen = new Set<string>();
  for (const { key, place } of entries) {
    if (!seen.has(key)) {
      seen.add(key);
      continue;
    }
    const { code, message } = yamlFault("DUPLICATE_KEY", key);
    reader.report.error(code, place, message);
  }
}

function readScalar(value: unknown, source: string | undefined, place: Place, reader: Reader): Tree {
  if (typeof value === "string") return { kind: "text", text: value.normalize("NFC"), place };
  if (typeof value === "boolean") return { kind: "flag", text: String(value), place };
  if (typeof value !== "number") return { kind: "empty", place };
  const text = source ?? String(value);
  // `.nan`, `.inf`, `0x1F` and `1e3` are numbers for YAML, never for a jurist.
  if (/^[-+]?\d+(\.\d+)?$/.test(text)) return { kind: "number", number: value, text, place };
  reader.report.error(
    "bad-number",
    place,
    fr`« ${text} » n'est pas un nombre que la fiche peut porter. Écrivez 1250 ou 6.80.`,
  );
  return { kind: "empty", place };
}

function readPair(pair: Pair<Node, Node>, reader: Reader, from: number, depth: number): Entry | null {
  const key: Node | null = pair.key;
  const place = placeAt(reader, key?.range?.[0] ?? from);
  if (key !== null) refuseDecorations(key, place, reader);
  if (!isScalar(key) || key.value === null) {
    const message = fr`Une clé doit être un mot ou une phrase, suivie de « : ».`;
    if (!reader.guessed) reader.report.error("yaml-syntax", place, message);
    return null;
  }
  const text = typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
  if (text === "<<") refuse(place, fr`la fusion « << »`, reader);
  return {
    key: text.normalize("NFC"),
    place,
    value: readNode(pair.value, reader, key.range?.[0] ?? from, depth),
  };
}

function refuseDecorations(node: Node, place: Place, reader: Reader): void {
  if (isAlias(node)) refuse(place, fr`le renvoi « *${node.source} »`, reader);
  else if (node.anchor !== undefined) refuse(place, fr`l'ancre « &${node.anchor} »`, reader);
  if (node.tag !== undefined) refuse(place, fr`l'étiquette « ${node.tag} »`, reader);
}

function refuse(place: Place, what: string, reader: Reader): void {
  reader.report.error(
    "yaml-forbidden",
    place,
    fr`Le format n'accepte pas ${what}. Écrivez le texte en entier.`,
  );
}
