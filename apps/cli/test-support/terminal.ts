// SPDX-License-Identifier: AGPL-3.0-or-later
/** The terminal without a process: what it wrote where, and its exit code. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { run } from "../src/run.ts";
import { writeSmallLaw } from "./small-law.ts";

export interface Written {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Terminal {
  /** Where relative paths start. */
  readonly folder: string;
  readonly law: string;
  /** Runs a command on the small law, unless it names another. Non-breaking spaces come back as ordinary ones: tests read better. */
  readonly cli: (...args: readonly string[]) => Promise<Written>;
  /** Writes a situation and runs a command on it. */
  readonly on: (situation: string | Uint8Array, ...args: readonly string[]) => Promise<Written>;
  readonly remove: () => Promise<void>;
}

const TODAY = "2026-11-20";

/** @param changes files of the small law to replace or add. */
export async function openTerminal(changes: Readonly<Record<string, string>> = {}): Promise<Terminal> {
  const law = await writeSmallLaw(changes);
  const folder = dirname(law);
  const cli: Terminal["cli"] = async (...args) => {
    let [out, err] = ["", ""];
    const code = await run(args.includes("--law") ? args : [...args, "--law", law], {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      outIsTerminal: false,
      errIsTerminal: false,
      environment: {},
      folder,
      today: TODAY,
    });
    return { code, out: plain(out), err: plain(err) };
  };
  return {
    folder,
    law,
    cli,
    on: async (situation, ...args) => {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, "situation.yaml"), situation);
      return cli(...args, "--situation", "situation.yaml");
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

export function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ");
}
