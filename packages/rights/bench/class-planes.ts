// SPDX-License-Identifier: AGPL-3.0-or-later
/** Stored situations as bit planes: one bit a class a situation, set when the class is still possible. */
import type { ClassPlanes } from "../src/engine/circuit/bulk.ts";
import type { LoadedLaw } from "../src/engine/law/loaded-law.ts";

interface Masked {
  readonly masks: Uint32Array;
}

export function classPlanes(law: LoadedLaw, count: number, situation: (i: number) => Masked): ClassPlanes {
  const words = Math.ceil(count / 32);
  const planes = law.law.variables.map((v) =>
    Array.from({ length: v.classes }, () => new Uint32Array(words)),
  );
  for (let s = 0; s < count; s++) {
    const { masks } = situation(s);
    const [word, bit] = [s >> 5, 1 << (s & 31)];
    planes.forEach((classes, v) => {
      const at = law.maskOffset[v] ?? 0;
      for (let c = 0; c < classes.length; c++) {
        if ((((masks[at + (c >> 5)] ?? 0) >>> (c & 31)) & 1) === 0) continue;
        const plane = classes[c] as Uint32Array;
        plane[word] = (plane[word] as number) | bit;
      }
    });
  }
  return { count, planes };
}

/** Planes of situations drawn at random: each variable known with the given chance, its class drawn evenly. */
export function randomPlanes(
  law: LoadedLaw,
  count: number,
  unknown: number,
  next: () => number,
): ClassPlanes {
  const words = Math.ceil(count / 32);
  const planes = law.law.variables.map((v) => {
    const classes = Array.from({ length: v.classes }, () => new Uint32Array(words));
    for (let w = 0; w < words; w++)
      for (let b = 0; b < 32; b++) {
        const open = next() < unknown;
        const drawn = Math.floor(next() * v.classes);
        classes.forEach((plane, c) => {
          if (open || c === drawn) plane[w] = (plane[w] as number) | (1 << b);
        });
      }
    return classes;
  });
  return { count, planes };
}
