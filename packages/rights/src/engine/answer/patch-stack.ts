// SPDX-License-Identifier: AGPL-3.0-or-later
/** Bits set for a while by a search, put back in the opposite order. One stack a search; nothing is allocated. */
export class PatchStack {
  #saved = new Int32Array(256);
  #top = 0;

  /** Sets the bits of one class. `patch`: flat `[word, keep, T bits, F bits, …]`. */
  apply(patch: Int32Array, T: Int32Array, F: Int32Array): void {
    if (this.#top + patch.length > this.#saved.length) this.#grow();
    const saved = this.#saved;
    let top = this.#top;
    for (let i = 0; i < patch.length; i += 4) {
      const word = patch[i] as number;
      const keep = patch[i + 1] as number;
      const t = T[word] as number;
      const f = F[word] as number;
      saved[top++] = t;
      saved[top++] = f;
      T[word] = (t & keep) | (patch[i + 2] as number);
      F[word] = (f & keep) | (patch[i + 3] as number);
    }
    this.#top = top;
  }

  /** Undoes the last patch applied. */
  undo(patch: Int32Array, T: Int32Array, F: Int32Array): void {
    let top = this.#top;
    for (let i = patch.length - 4; i >= 0; i -= 4) {
      const word = patch[i] as number;
      F[word] = this.#saved[--top] as number;
      T[word] = this.#saved[--top] as number;
    }
    this.#top = top;
  }

  #grow(): void {
    const larger = new Int32Array(this.#saved.length * 2);
    larger.set(this.#saved);
    this.#saved = larger;
  }
}
