// SPDX-License-Identifier: AGPL-3.0-or-later
/** Where the site can be opened: an address that can be typed, on this machine or on another of its network. */
import { isIPv6 } from "node:net";
import type { NetworkInterfaceInfo } from "node:os";

/** A host that means every address of the machine, which nobody can type. */
const EVERYWHERE: ReadonlySet<string> = new Set(["0.0.0.0", "::"]);

/** The machine, from itself alone. */
const ITSELF = "127.0.0.1";

type Interfaces = Readonly<
  Record<string, readonly Pick<NetworkInterfaceInfo, "address" | "family">[] | undefined>
>;

/**
 * @param host as asked for; one address, a name, or every address of the machine.
 * @param interfaces of the machine (`networkInterfaces()`).
 * @returns hosts as they stand in an address, those of the network before that of the machine alone; at least one. IPv4 only
 *   for the whole machine: nobody types the others.
 */
export function addressesOf(host: string, interfaces: Interfaces): string[] {
  if (!EVERYWHERE.has(host)) return [isIPv6(host) ? `[${host}]` : host];
  const own = Object.values(interfaces).flatMap((some) => some ?? []);
  const typed = own.filter(({ family }) => family === "IPv4").map(({ address }) => address);
  const network = typed.filter((address) => !address.startsWith("127."));
  return [...network, ITSELF];
}
