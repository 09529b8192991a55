// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Plain data written short, one line a part. Keys and kinds of values stand once, in *shapes*; an object is then the
 * number of its shape and its values. Texts stand once, in a table. A part that occurs twice is written once, in a
 * pool, and pointed at by its place. A line is read alone, when it is wanted; reading shares the parts of the pool.
 */
export interface CodedShapes {
  /** Lines: `kinds,key,key…`. One letter a key, and the texts of the keys; a list has one a place, or one and a star. */
  readonly shapes: string;
  /** Lines. */
  readonly pool: string;
}

type CodedPart = number | null | readonly (number | null | CodedPart)[];

const TEXT = "t";
const NUMBER = "n";
const BOOLEAN = "b";
const PART = "p";
/** After the kinds: of a list of one kind; of an object, whose keys follow. */
const SAME = "*";
const OBJECT = ":";
/** A line holds numbers, brackets, commas and `null`: nothing that needs to be escaped in JSON, nor this. */
const END_OF_LINE = ";";

function kindOf(x: unknown): string {
  return typeof x === "string"
    ? TEXT
    : typeof x === "number"
      ? NUMBER
      : typeof x === "boolean"
        ? BOOLEAN
        : PART;
}

export class ShapeWriter {
  readonly #shapes: string[] = [];
  readonly #shapeIds = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #textIds = new Map<string, number>();
  readonly #pool: CodedPart[] = [];
  /** How often each part occurs, by its own text; then where it is in the pool. */
  readonly #times = new Map<string, number>();
  readonly #places = new Map<string, number>();
  readonly #keys = new Map<object, string>();

  /** `everything`: all that will be written, so that what occurs twice is known. `texts`: the first of the table. */
  constructor(everything: unknown, texts: readonly string[]) {
    const others = new Set<string>();
    this.#count(everything, others);
    for (const text of texts) {
      const place = this.#texts.push(text) - 1;
      if (!this.#textIds.has(text)) this.#textIds.set(text, place);
    }
    // In the order of the alphabet, neighbours begin alike: that is what a compressor looks for.
    for (const text of [...others].sort()) this.text(text);
  }

  lines(parts: readonly unknown[]): string {
    return parts.map((part) => JSON.stringify(this.#part(part))).join(END_OF_LINE);
  }

  /** Once every line is written. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  /** Once every line is written. */
  get shared(): CodedShapes {
    const lines = (of: readonly unknown[]): string => of.join(END_OF_LINE);
    return { shapes: lines(this.#shapes), pool: lines(this.#pool.map((part) => JSON.stringify(part))) };
  }

  #count(x: unknown, texts: Set<string>): void {
    if (typeof x === "string") texts.add(x);
    if (typeof x !== "object" || x === null) return;
    const key = JSON.stringify(x);
    this.#keys.set(x, key);
    const times = (this.#times.get(key) ?? 0) + 1;
    this.#times.set(key, times);
    if (times > 1) return;
    for (const [name, inner] of Object.entries(x)) {
      if (!Array.isArray(x)) texts.add(name);
      this.#count(inner, texts);
    }
  }

  #part(x: unknown): CodedPart {
    if (x === null) return null;
    const key = this.#keys.get(x as object) ?? JSON.stringify(x);
    const place = this.#places.get(key);
    if (place !== undefined) return place;
    const coded = Array.isArray(x) ? this.#list(x) : this.#object(x as Record<string, unknown>);
    if ((this.#times.get(key) ?? 0) < 2 || key.length < 5) return coded;
    const at = this.#pool.push(coded) - 1;
    this.#places.set(key, at);
    return at;
  }

  #list(list: readonly unknown[]): CodedPart {
    const kinds = new Set(list.map(kindOf));
    const [kind = NUMBER] = kinds;
    if (kinds.size < 2) return [this.#shape(`${kind}${SAME}`, []), ...list.map((x) => this.#value(x, kind))];
    return [this.#shape(list.map(kindOf).join(""), []), ...list.map((x) => this.#value(x, kindOf(x)))];
  }

  #object(x: Readonly<Record<string, unknown>>): CodedPart {
    const entries = Object.entries(x).filter(([, value]) => value !== undefined);
    const kinds = entries.map(([, value]) => kindOf(value)).join("");
    return [
      this.#shape(
        kinds + OBJECT,
        entries.map(([key]) => key),
      ),
      ...entries.map(([, value]) => this.#value(value, kindOf(value))),
    ];
  }

  #value(x: unknown, kind: string): number | CodedPart {
    if (kind === TEXT) return this.text(x as string);
    if (kind === NUMBER) return x as number;
    return kind === BOOLEAN ? (x ? 1 : 0) : this.#part(x);
  }

  #shape(kinds: string, keys: readonly string[]): number {
    const shape = [kinds, ...keys.map((key) => this.text(key))].join(",");
    const known = this.#shapeIds.get(shape);
    if (known !== undefined) return known;
    const id = this.#shapes.push(shape) - 1;
    this.#shapeIds.set(shape, id);
    return id;
  }

  /** The place of a text in the table. */
  text(text: string): number {
    const known = this.#textIds.get(text);
    if (known !== undefined) return known;
    const id = this.#texts.push(text) - 1;
    this.#textIds.set(text, id);
    return id;
  }
}

/** Lines of parts, each read when it is asked for, once. */
export interface Lines<T> {
  at(index: number): T;
}

/** A shape that was read. */
interface Shape {
  readonly kinds: string;
  readonly keys: readonly string[];
}

export class ShapeReader {
  readonly #coded: CodedShapes;
  readonly #texts: readonly string[];
  #shapeLines: readonly string[] | null = null;
  readonly #shapes: Shape[] = [];
  #pool: Lines<unknown> | null = null;

  constructor(coded: CodedShapes, texts: readonly string[]) {
    this.#coded = coded;
    this.#texts = texts;
  }

  lines<T>(text: string): Lines<T> {
    return new CodedLines<T>(text, this);
  }

  read(line: string): unknown {
    return this.#part(JSON.parse(line) as CodedPart);
  }

  #part(part: CodedPart): unknown {
    if (part === null) return null;
    if (typeof part !== "number") return this.#whole(part);
    this.#pool ??= this.lines(this.#coded.pool);
    return this.#pool.at(part);
  }

  #whole(part: readonly (number | null | CodedPart)[]): unknown {
    const { kinds, keys } = this.#shape(part[0] as number);
    const last = kinds.charCodeAt(kinds.length - 1);
    if (last === COLON) {
      const object: Record<string, unknown> = {};
      for (let i = 1; i < part.length; i++)
        object[keys[i - 1] as string] = this.#value(part[i] as CodedPart, kinds.charCodeAt(i - 1));
      return object;
    }
    const same = last === STAR;
    if (same && kinds === NUMBERS) return part.slice(1);
    const list = new Array<unknown>(part.length - 1);
    for (let i = 1; i < part.length; i++)
      list[i - 1] = this.#value(part[i] as CodedPart, kinds.charCodeAt(same ? 0 : i - 1));
    return list;
  }

  #shape(id: number): Shape {
    const known = this.#shapes[id];
    if (known !== undefined) return known;
    this.#shapeLines ??= this.#coded.shapes.split(END_OF_LINE);
    const [kinds = "", ...keys] = (this.#shapeLines[id] as string).split(",");
    const made = { kinds, keys: keys.map((key) => this.#texts[Number(key)] as string) };
    this.#shapes[id] = made;
    return made;
  }

  #value(x: CodedPart, kind: number): unknown {
    if (kind === T) return this.#texts[x as number];
    if (kind === N) return x;
    return kind === B ? x === 1 : this.#part(x);
  }
}

class CodedLines<T> implements Lines<T> {
  readonly #text: string;
  readonly #reader: ShapeReader;
  #lines: readonly string[] | null = null;
  readonly #read: T[] = [];

  constructor(text: string, reader: ShapeReader) {
    this.#text = text;
    this.#reader = reader;
  }

  at(index: number): T {
    this.#lines ??= this.#text.split(END_OF_LINE);
    this.#read[index] ??= this.#reader.read(this.#lines[index] as string) as T;
    return this.#read[index];
  }
}

const NUMBERS = NUMBER + SAME;
const COLON = OBJECT.charCodeAt(0);
const STAR = SAME.charCodeAt(0);
const T = TEXT.charCodeAt(0);
const N = NUMBER.charCodeAt(0);
const B = BOOLEAN.charCodeAt(0);
