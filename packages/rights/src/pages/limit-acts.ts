// SPDX-License-Identifier: AGPL-3.0-or-later
/** « fin du délai: dépôt » names a limit by its short name, which no reader meets: pages say the act that its card says. */
import type { Item, Law, Value, Version } from "../syntax/index.ts";

type LimitEnd = Extract<Value, { kind: "limit-end" }>;

/** The version, each end of a limit naming the act (`pour faire`) of that limit. */
export function withActs(law: Law, version: Version): Version {
  const own = new Map(version.limits.map(({ name, to }) => [name, to]));
  return renamed(version, ({ item, limit }) =>
    item === undefined ? own.get(limit) : actOf(law.items.get(item), limit),
  ) as Version;
}

/** As the latest version that has the limit says it. */
function actOf(item: Item | undefined, limit: string): string | undefined {
  const limits = item?.versions.flatMap((version) => version.limits) ?? [];
  return limits.findLast(({ name }) => name === limit)?.to;
}

function renamed(written: unknown, act: (end: LimitEnd) => string | undefined): unknown {
  if (typeof written !== "object" || written === null) return written;
  if (Array.isArray(written)) return written.map((part) => renamed(part, act));
  const parts = Object.entries(written).map(([key, part]) => [key, renamed(part, act)]);
  const copy = Object.fromEntries(parts) as { kind?: unknown };
  return copy.kind === "limit-end"
    ? { ...copy, limit: act(copy as LimitEnd) ?? (copy as LimitEnd).limit }
    : copy;
}
