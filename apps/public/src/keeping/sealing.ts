// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The sealed file: the age format with a passphrase (age-encryption.org/v1, scrypt), which any age tool opens. Runs in
 * the worker: the computation takes a second or more on a telephone.
 */
import { armor, Decrypter, Encrypter } from "age-encryption";

/** Why a file could not be opened. */
export type SealFault =
  /** The passphrase is another one. */
  | "passphrase"
  /** It is a sealed file, cut or changed since. */
  | "damaged"
  /** It is not a file sealed with a passphrase. */
  | "other"
  /** Sealed with more work than a telephone can do. */
  | "too-heavy";

export type Opened =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: SealFault };

/** 2^16 rounds, 64 MiB: what a telephone of few means can do; the passphrase is at least twelve signs long. */
const WORK = 16;
/** 2^18 rounds, 256 MiB: what the age tools themselves write. */
const MOST_WORK = 18;

const FIRST_LINE = "age-encryption.org/v1\n";
const ARMOUR = "-----BEGIN AGE ENCRYPTED FILE-----";
/** One recipient, of the kind that a passphrase makes: its salt and its work. */
const BY_PASSPHRASE = /^-> scrypt \S+ (\d{1,3})\n/;

/** Sealed for somebody's key, which a passphrase does not open. */
const FOR_A_KEY = /^-> (?!scrypt )\S+[ \n]/;

/** Keyboards write the same accent in two ways, and telephones add a space after a word. */
const plain = (passphrase: string): string => passphrase.normalize("NFC").trim();

export function seal(text: string, passphrase: string): Promise<Uint8Array> {
  const age = new Encrypter();
  age.setPassphrase(plain(passphrase));
  age.setScryptWorkFactor(WORK);
  return age.encrypt(text);
}

export async function open(file: Uint8Array, passphrase: string): Promise<Opened> {
  const bytes = withoutArmour(file);
  if (bytes === null) return { ok: false, fault: "damaged" };
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  if (!head.startsWith(FIRST_LINE)) return { ok: false, fault: isCut(head) ? "damaged" : "other" };
  const rest = head.slice(FIRST_LINE.length);
  const work = Number(BY_PASSPHRASE.exec(rest)?.[1]);
  if (Number.isNaN(work)) return { ok: false, fault: FOR_A_KEY.test(rest) ? "other" : "damaged" };
  if (work > MOST_WORK) return { ok: false, fault: "too-heavy" };
  const age = new Decrypter();
  age.addPassphrase(plain(passphrase));
  try {
    return { ok: true, text: await age.decrypt(bytes, "text") };
  } catch (error) {
    const wrong = error instanceof Error && error.message.startsWith("no identity matched");
    return { ok: false, fault: wrong ? "passphrase" : "damaged" };
  }
}

/** The beginning of a sealed file, and nothing after. */
const isCut = (head: string): boolean => head.length > 0 && FIRST_LINE.startsWith(head);

/** The bytes of a file that was sealed as text; null when that text is cut. */
function withoutArmour(file: Uint8Array): Uint8Array | null {
  const start = new TextDecoder("latin1").decode(file.subarray(0, ARMOUR.length));
  if (start !== ARMOUR) return file;
  try {
    return armor.decode(new TextDecoder().decode(file));
  } catch {
    return null;
  }
}
