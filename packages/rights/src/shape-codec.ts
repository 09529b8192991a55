// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Plain data written short. Keys and kinds of values stand once, in *shapes*; an object is then the number of
 * its shape and its values. Texts stand once, in a table. A part that occurs twice is written once, in a pool,
 * and pointed at by its place. Reading shares the parts again, and never touches what it reads.
 */
export interface Coded {
  /** `[kinds, key, key …]`: one letter a key; a list has the letter of its elements, and a star. */
  readonly shapes: readonly (readonly string[])[];
  readonly texts: readonly string[];
  readonly pool: readonly CodedPart[];
  readonly root: CodedPart;
}

type CodedPart = number | null | readonly (number | null | CodedPart)[];
type Plain =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly unknown[]
  | Readonly<Record<string, unknown>>;

const TEXT = "t";
const NUMBER = "n";
const BOOLEAN = "b";
const PART = "p";

function kindOf(x: unknown): string {
  return typeof x === "string"
    ? TEXT
    : typeof x === "number"
      ? NUMBER
      : typeof x === "boolean"
        ? BOOLEAN
        : PART;
}

export function encodeShapes(root: unknown): Coded {
  return new Encoder(root).coded();
}

class Encoder {
  readonly #root: Plain;
  readonly #shapes: string[][] = [];
  readonly #shapeIds = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #textIds = new Map<string, number>();
  readonly #pool: CodedPart[] = [];
  /** How often each part occurs, by its own text; then where it is in the pool. */
  readonly #times = new Map<string, number>();
  readonly #places = new Map<string, number>();
  readonly #keys = new Map<object, string>();

  constructor(root: unknown) {
    this.#root = root as Plain;
    this.#count(this.#root);
  }

  coded(): Coded {
    const root = this.#part(this.#root);
    return { shapes: this.#shapes, texts: this.#texts, pool: this.#pool, root };
  }

  #count(x: unknown): void {
    if (typeof x !== "object" || x === null) return;
    const key = JSON.stringify(x);
    this.#keys.set(x, key);
    const times = (this.#times.get(key) ?? 0) + 1;
    this.#times.set(key, times);
    if (times === 1) for (const inner of Object.values(x)) this.#count(inner);
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
    if (kinds.size < 2) return [this.#shape([`${kind}*`]), ...list.map((x) => this.#value(x, kind))];
    return [this.#shape([list.map(kindOf).join("")]), ...list.map((x) => this.#value(x, kindOf(x)))];
  }

  #object(x: Readonly<Record<string, unknown>>): CodedPart {
    const entries = Object.entries(x).filter(([, value]) => value !== undefined);
    const kinds = entries.map(([, value]) => kindOf(value)).join("");
    return [
      this.#shape([`${kinds}:`, ...entries.map(([key]) => key)]),
      ...entries.map(([, value]) => this.#value(value, kindOf(value))),
    ];
  }

  #value(x: unknown, kind: string): number | CodedPart {
    if (kind === TEXT) return this.#text(x as string);
    if (kind === NUMBER) return x as number;
    return kind === BOOLEAN ? (x ? 1 : 0) : this.#part(x);
  }

  #shape(shape: string[]): number {
    const key = shape.join("\n");
    const known = this.#shapeIds.get(key);
    if (known !== undefined) return known;
    const id = this.#shapes.push(shape) - 1;
    this.#shapeIds.set(key, id);
    return id;
  }

  #text(text: string): number {
    const known = this.#textIds.get(text);
    if (known !== undefined) return known;
    const id = this.#texts.push(text) - 1;
    this.#textIds.set(text, id);
    return id;
  }
}

export function decodeShapes(coded: Coded): unknown {
  return new Decoder(coded).part(coded.root);
}

class Decoder {
  readonly #coded: Coded;
  /** Parts of the pool, read when first pointed at. */
  readonly #read: unknown[];

  constructor(coded: Coded) {
    this.#coded = coded;
    this.#read = new Array<unknown>(coded.pool.length);
  }

  part(part: CodedPart): unknown {
    if (part === null) return null;
    if (typeof part !== "number") return this.#whole(part);
    this.#read[part] ??= this.part(this.#coded.pool[part] as CodedPart);
    return this.#read[part];
  }

  #whole(part: readonly (number | null | CodedPart)[]): unknown {
    const shape = this.#coded.shapes[part[0] as number] as readonly string[];
    const kinds = shape[0] as string;
    const last = kinds.charCodeAt(kinds.length - 1);
    if (last === COLON) return this.#object(shape, kinds, part);
    const same = last === STAR;
    if (same && kinds === NUMBERS) return part.slice(1);
    const list = new Array<unknown>(part.length - 1);
    for (let i = 1; i < part.length; i++)
      list[i - 1] = this.#value(part[i] as CodedPart, kinds.charCodeAt(same ? 0 : i - 1));
    return list;
  }

  #object(shape: readonly string[], kinds: string, part: readonly (number | null | CodedPart)[]): unknown {
    const object: Record<string, unknown> = {};
    for (let i = 1; i < part.length; i++)
      object[shape[i] as string] = this.#value(part[i] as CodedPart, kinds.charCodeAt(i - 1));
    return object;
  }

  #value(x: CodedPart, kind: number): unknown {
    if (kind === T) return this.#coded.texts[x as number];
    if (kind === N) return x;
    return kind === B ? x === 1 : this.part(x);
  }
}

const NUMBERS = `${NUMBER}*`;
const COLON = ":".charCodeAt(0);
const STAR = "*".charCodeAt(0);
const T = TEXT.charCodeAt(0);
const N = NUMBER.charCodeAt(0);
const B = BOOLEAN.charCodeAt(0);
