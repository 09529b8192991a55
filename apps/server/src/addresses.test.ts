// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { addressesOf } from "./addresses.ts";

const MACHINE = {
  lo: [
    { address: "127.0.0.1", family: "IPv4" },
    { address: "::1", family: "IPv6" },
  ],
  wifi: [
    { address: "192.168.1.20", family: "IPv4" },
    { address: "fe80::1", family: "IPv6" },
  ],
  off: undefined,
} as const;

describe("where the site can be opened", () => {
  it.each([
    ["127.0.0.1", ["127.0.0.1"]],
    ["sauf-conduit.local", ["sauf-conduit.local"]],
    ["::1", ["[::1]"]],
    ["0.0.0.0", ["192.168.1.20", "127.0.0.1"]],
    ["::", ["192.168.1.20", "127.0.0.1"]],
  ])("%s: %j", (host, addresses) => {
    expect(addressesOf(host, MACHINE)).toEqual(addresses);
  });

  it("is the machine itself when it has no network", () => {
    expect(addressesOf("0.0.0.0", {})).toEqual(["127.0.0.1"]);
  });
});
