// SPDX-License-Identifier: AGPL-3.0-or-later
/** The text of a situation, from a file or from standard input: refused whole when it cannot be one. */
import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { CliError, type Problem } from "../problem.ts";

/** Every fact of the law answered at length takes a twentieth of this. */
export const LONGEST_SITUATION = 1_000_000;

export interface SituationText {
  /** As it was named, or as standard input is called. */
  readonly file: string;
  readonly text: string;
}

/**
 * @param file `-` for standard input.
 * @param base folder from which a relative path starts.
 * @param stdinName what messages call standard input.
 * @throws CliError
 */
export async function readText(file: string, base: string, stdinName: string): Promise<SituationText> {
  // Its file cannot always be opened by name, when what is at the other end is no pipe.
  const isStandard = file === "-" || file === "/dev/stdin";
  const name = isStandard ? stdinName : file;
  const bytes = await readBytes(isStandard ? process.stdin : createReadStream(resolve(base, file)), name);
  const text = decode(bytes);
  if (text === null) throw new CliError([{ code: "file-not-utf8", file: name }]);
  if (text.trim() === "") throw new CliError([{ code: "file-empty", file: name }]);
  return { file: name, text };
}

/** Stops at the first byte too many: a file of any size costs no more than the longest that is allowed. */
async function readBytes(stream: AsyncIterable<Uint8Array>, file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.byteLength;
      if (size > LONGEST_SITUATION)
        throw new CliError([{ code: "file-too-big", file, limit: LONGEST_SITUATION }]);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof CliError ? error : new CliError([readingProblem(error, file)]);
  }
  return Buffer.concat(chunks);
}

function readingProblem(error: unknown, file: string): Problem {
  const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
  if (reason === "ENOENT" || reason === "ENOTDIR") return { code: "file-not-found", file };
  if (reason === "EISDIR") return { code: "file-is-a-folder", file };
  return { code: "file-unreadable", file, cause: reason, reason: REASONS.get(reason) ?? "other" };
}

const REASONS: ReadonlyMap<string, "denied" | "loop"> = new Map([
  ["EACCES", "denied"],
  ["EPERM", "denied"],
  ["ELOOP", "loop"],
]);

/** Null when it is not text: a zero byte is in no situation, and in every UTF-16 file. */
function decode(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
