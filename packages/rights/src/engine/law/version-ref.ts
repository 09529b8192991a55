// SPDX-License-Identifier: AGPL-3.0-or-later
/** A version as answers name it. Its sources are words of the law: present when the model was given them. */
import type { VersionRef } from "../../api/answer.ts";
import type { CompiledUnit, CompiledVersion } from "../../artefact/compiled-law.ts";
import type { LoadedLaw } from "./loaded-law.ts";

export function versionRef(law: LoadedLaw, unit: CompiledUnit, version: CompiledVersion): VersionRef {
  const item = law.words?.items[unit.item];
  const ofBranch =
    unit.branch === null ? undefined : item?.branches.find((b) => b.id === unit.branch)?.source;
  const source =
    ofBranch && ofBranch.length > 0 ? ofBranch : item?.versions.find((v) => v.name === version.name)?.source;
  return { name: version.name, from: version.from, to: version.to, source: source ?? [] };
}

/** What to say to those whom the versions do not concern. */
export function outOfScopeWords(
  law: LoadedLaw,
  unit: CompiledUnit,
  versions: readonly CompiledVersion[],
): string[] {
  const texts = law.words?.items[unit.item]?.versions ?? [];
  const words = versions.flatMap((v) =>
    Object.values(texts.find((t) => t.name === v.name)?.outOfScope ?? {}),
  );
  return [...new Set(words)];
}

/** The oldest day on which one of them was verified. */
export function verifiedOn(versions: readonly CompiledVersion[]): string | null {
  return [...versions.flatMap((v) => v.verified ?? [])].sort()[0] ?? null;
}
