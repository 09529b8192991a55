// SPDX-License-Identifier: AGPL-3.0-or-later
/** Which components the page draws, read from the source files that it is made of. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseSync, Visitor, type VisitorObject } from "oxc-parser";
import { importsOf } from "../../../../test/imports.ts";

/** Names of the components that a source file draws. */
export function drawnIn(path: string, source: string): ReadonlySet<string> {
  const names = new Set<string>();
  // Named with a small letter: a function with a capital reads as a component.
  const see: VisitorObject["JSXOpeningElement"] = ({ name }) => {
    if (name.type === "JSXIdentifier") names.add(name.name);
  };
  new Visitor({ JSXOpeningElement: see }).visit(parseSync(path, source).program);
  return names;
}

/** Names of the components drawn by a page: by the file it starts with, and by those below `folder` that it imports. */
export function drawnFrom(start: string, folder: string): ReadonlySet<string> {
  const names = new Set<string>();
  const files = new Set([start]);
  for (const file of files) {
    const source = readFileSync(file, "utf8");
    for (const name of drawnIn(file, source)) names.add(name);
    for (const { specifier } of importsOf(file, source)) {
      const imported = join(dirname(file), specifier ?? "");
      if (imported.startsWith(folder) && /\.tsx?$/.test(imported)) files.add(imported);
    }
  }
  return names;
}

/** Components among what a module exports: functions with a capital. */
export function componentsOf(module: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(module).filter((name) => typeof module[name] === "function" && /^[A-Z]/.test(name));
}
