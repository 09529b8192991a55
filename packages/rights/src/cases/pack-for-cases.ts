// SPDX-License-Identifier: AGPL-3.0-or-later
import { type PackedLaw, pack } from "../artefact/packing.ts";
import { lowerLaw } from "../lowering/index.ts";
import type { Law } from "../syntax/index.ts";

/** A law that keeps every computed value, for replaying worked cases. Same rules, another hash. */
export async function packForCases(law: Law): Promise<PackedLaw> {
  return pack(await lowerLaw(law, { everyResult: true }));
}
