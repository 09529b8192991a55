// SPDX-License-Identifier: AGPL-3.0-or-later
/** The age format: what we seal, any age tool opens, and the other way round; each fault has one name. */
import { armor, Decrypter, Encrypter } from "age-encryption";
import { beforeAll, describe, expect, it } from "vitest";
import { open, seal } from "./sealing.ts";

const PASSPHRASE = "quatre mots sans rapport";
const TEXT = '{"reponse": "oui, é 😀"}';

let file: Uint8Array;
beforeAll(async () => {
  file = await seal(TEXT, PASSPHRASE);
});

/** Made by another tool, with less work than ours so that the test is short. */
async function byAnotherTool(work = 10): Promise<Uint8Array> {
  const age = new Encrypter();
  age.setPassphrase(PASSPHRASE);
  age.setScryptWorkFactor(work);
  return age.encrypt(TEXT);
}

describe("a sealed file", () => {
  it("opens with its passphrase, spaces around it and the way accents are written apart", async () => {
    expect(await open(file, ` ${PASSPHRASE}\n`)).toEqual({ ok: true, text: TEXT });
    const accents = await seal(TEXT, "clé dé bêta à l'été".normalize("NFD"));
    expect(await open(accents, "clé dé bêta à l'été".normalize("NFC"))).toEqual({ ok: true, text: TEXT });
  });

  it("is of the age format, with nothing readable in it", async () => {
    const head = Buffer.from(file).toString("latin1");
    expect(head).toMatch(/^age-encryption\.org\/v1\n-> scrypt [\w+/]{22} 16\n[\w+/]{43}\n--- [\w+/]{43}\n/);
    expect(head).not.toContain("reponse");
    const age = new Decrypter();
    age.addPassphrase(PASSPHRASE);
    expect(await age.decrypt(file, "text")).toBe(TEXT);
  });

  it("made by another tool opens too, as bytes or as text", async () => {
    const other = await byAnotherTool();
    expect(await open(other, PASSPHRASE)).toEqual({ ok: true, text: TEXT });
    const asText = new TextEncoder().encode(armor.encode(other));
    expect(await open(asText, PASSPHRASE)).toEqual({ ok: true, text: TEXT });
    expect(await open(asText.subarray(0, 90), PASSPHRASE)).toEqual({ ok: false, fault: "damaged" });
  });

  it("takes a passphrase of ten thousand signs", async () => {
    const long = "é".repeat(10_000);
    expect(await open(await seal(TEXT, long), long)).toEqual({ ok: true, text: TEXT });
  });
});

describe("what cannot be opened", () => {
  it("says that the passphrase is another one", async () => {
    expect(await open(await byAnotherTool(), "une autre")).toEqual({ ok: false, fault: "passphrase" });
  });

  it("says that the file is damaged, wherever it was cut or changed", async () => {
    const other = await byAnotherTool();
    const changed = Uint8Array.from(other);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    const fault = { ok: false, fault: "damaged" };
    expect(await open(changed, PASSPHRASE)).toEqual(fault);
    for (const length of [5, 25, 60, 100, 160, other.length - 1])
      expect([length, await open(other.subarray(0, length), PASSPHRASE)]).toEqual([length, fault]);
  });

  it.each([
    ["an empty file", ""],
    ["a text", "Bonjour"],
    ["a picture", "\u0089PNG\r\n"],
    ["a file sealed for a key", "age-encryption.org/v1\n-> X25519 abc\n"],
  ])("says that it is another file: %s", async (_, text) => {
    expect(await open(new TextEncoder().encode(text), PASSPHRASE)).toEqual({ ok: false, fault: "other" });
  });

  it("refuses at once the work that no telephone can do", async () => {
    const heavy = Buffer.from(file).toString("latin1").replace(" 16\n", " 30\n");
    expect(await open(Buffer.from(heavy, "latin1"), PASSPHRASE)).toEqual({ ok: false, fault: "too-heavy" });
  });
});
