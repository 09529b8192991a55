// SPDX-License-Identifier: AGPL-3.0-or-later
import { defineConfig } from "vitest/config";

const TESTED = ["packages", "apps", "test", "scripts"];
const everywhere = (ending: string): string[] => TESTED.map((folder) => `${folder}/**/${ending}`);
const BROWSER_TESTS = everywhere("*.browser.test.{ts,tsx}");

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: everywhere("*.test.{ts,tsx}"),
          exclude: ["**/node_modules/**", "**/dist/**", ...BROWSER_TESTS],
          // Nothing else runs beside the tests: they need not leave a processor free.
          maxWorkers: "100%",
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "browser",
          include: BROWSER_TESTS,
          exclude: ["**/node_modules/**", "**/dist/**"],
          // Each has its own Chromium: as many as the machine of the tests has processors.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
