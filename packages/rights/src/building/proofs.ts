// SPDX-License-Identifier: AGPL-3.0-or-later
/** What only the compiled law can tell its authors: versions said equivalent that are not, versions that overlap. */

import type { PackedLaw } from "../artefact/packing.ts";
import type { Diagnostic } from "../compiler/text/diagnostics.ts";
import { fr } from "../compiler/text/french.ts";
import { TRUTH_WORDS } from "../compiler/text/words.ts";
import { LoadedLaw, type LoadedUnit, type LoadedVersion } from "../engine/law/loaded-law.ts";
import { compareVersions } from "../engine/reason/difference.ts";
import { canAllHold } from "../engine/reason/satisfy.ts";
import type { Item, Law, Version } from "../syntax/index.ts";

export function proveLaw(law: Law, packed: PackedLaw): Diagnostic[] {
  const loaded = new LoadedLaw(packed, null);
  return loaded.units.flatMap((unit) => {
    const item = law.items.get(unit.unit.item);
    if (!item) return [];
    return [
      ...provedEquivalences(loaded, unit, item),
      ...(unit.unit.branch === null ? overlaps(loaded, unit, item) : []),
    ];
  });
}

function provedEquivalences(loaded: LoadedLaw, unit: LoadedUnit, item: Item): Diagnostic[] {
  return item.versions.flatMap((version) => {
    const [mine, other] = [find(unit, version.name), find(unit, version.equivalentTo)];
    if (!mine || !other) return [];
    const { equivalent, complete, witnesses } = compareVersions(loaded, unit.unit.id, other, mine);
    const [witness] = witnesses;
    if (equivalent || (!witness && complete)) return [];
    const claim = fr`La version « ${version.name} » est dite équivalente à « ${version.equivalentTo ?? ""} »`;
    const message = witness
      ? fr`${claim}, mais elles diffèrent : avec ${situationWords(witness.situation)}, on passe de « ${TRUTH_WORDS[witness.before]} » à « ${TRUTH_WORDS[witness.after]} ».`
      : fr`${claim}, mais la preuve n'a pas abouti. Retirez « équivalente à », ou écrivez les deux versions plus simplement.`;
    return [fault("not-equivalent", version, message)];
  });
}

/** Two versions on one day need conditions `pour` that exclude each other. */
function overlaps(loaded: LoadedLaw, unit: LoadedUnit, item: Item): Diagnostic[] {
  return item.versions.flatMap((version, i) =>
    item.versions.slice(i + 1).flatMap((later) => {
      if (!version.onlyFor && !later.onlyFor) return []; // their periods were compared by the reader
      const [a, b] = [find(unit, version.name), find(unit, later.name)];
      if (!a || !b || canAllHold(loaded, [a.version.selected, b.version.selected]) === "no") return [];
      const message = fr`Deux versions peuvent s'appliquer à la fois : « ${version.name} » et « ${later.name} ». Ajoutez « au », ou des « pour » qui s'excluent.`;
      return [fault("versions-overlap", later, message)];
    }),
  );
}

function find(unit: LoadedUnit, name: string | undefined): LoadedVersion | undefined {
  return unit.versions.find((v) => v.version.name === name);
}

function situationWords(situation: Readonly<Record<string, string | number>>): string {
  const parts = Object.entries(situation).map(([name, answer]) => `${name} : ${answer}`);
  return parts.length === 0
    ? "toute situation"
    : parts.slice(0, 6).join(", ") + (parts.length > 6 ? ", …" : "");
}

function fault(code: Diagnostic["code"], version: Version, message: string): Diagnostic {
  return { severity: "error", code, file: version.place.file, line: version.place.line, message };
}
