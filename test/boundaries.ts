// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The walls of the house (docs/architecture.md), as a function that looks for holes in them. Each rule has its seeded
 * violation in boundaries.test.ts: an import checker that is always green checks nothing.
 */
import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { extname, join, posix } from "node:path";
import { effectsOf } from "./effects.ts";
import { houseFiles } from "./house-files.ts";
import { type Import, importsOf, READABLE } from "./imports.ts";

/** A package may import those before it, never those after. A package that is not named here may not exist. */
const PACKAGE_ORDER = [
  "calendar",
  "rights",
  "deadlines",
  "casefile",
  "sealing",
  "observatory",
  "library",
  "ui",
];

/** Its components are on a screen: they may touch it. Every other package is given what it needs to know. */
const NOT_PURE = "ui";

/** Applications that run in a browser; the others run on a machine of the association. */
const BROWSER_APPS = ["public", "desk"];

const SCOPE = "@sauf-conduit/";
const DEAD_NAMES = /^(old|legacy|unused|utils?|helpers?|misc|v\d+)$/;

export type Rule =
  | "package-imports-app"
  | "package-order"
  | "calendar-imports-nothing"
  | "browser-imports-node"
  | "browser-imports-server"
  | "browser-imports-computed"
  | "browser-circle"
  | "not-through-exports"
  | "not-declared"
  | "pure-package"
  | "dead-name";

export interface Violation {
  readonly rule: Rule;
  readonly file: string;
  readonly specifier: string | null;
}

/** A folder with its own `package.json`: `packages/rights`, or the root as the empty string. */
interface Workspace {
  readonly folder: string;
  readonly kind: "package" | "app" | "root";
  /** Last part of the folder. */
  readonly name: string;
  readonly exports: Readonly<Record<string, string>>;
  readonly dependencies: ReadonlySet<string>;
  readonly devDependencies: ReadonlySet<string>;
}

/** The compiler of the law reads folders: `@sauf-conduit/rights/compiler`, for builds and terminals, never for a page. */
const COMPILER = /^packages\/rights\/src\/(compiler\/|building\/|(compiler-entry|words\/translations)\.ts$)/;

/** The compiler, tests, benches and tools of a build: they run on a developer's machine, whatever they stand beside. */
function isTool(file: string): boolean {
  return (
    /\.test\.tsx?$/.test(file) ||
    /\/(bench|mutation|testing|test-support)\//.test(file) ||
    /\/(build-[\w-]+|vite\.config)\.ts$/.test(file) ||
    COMPILER.test(file)
  );
}

function isForBrowser(workspace: Workspace, file: string): boolean {
  const place =
    workspace.kind === "package" || (workspace.kind === "app" && BROWSER_APPS.includes(workspace.name));
  return place && !isTool(file);
}

function readWorkspaces(root: string, files: readonly string[]): readonly Workspace[] {
  return files
    .filter((file) => /^((packages|apps)\/[^/]+\/)?package\.json$/.test(file))
    .map((file) => {
      const folder = posix.dirname(file) === "." ? "" : posix.dirname(file);
      const manifest = JSON.parse(readFileSync(join(root, file), "utf8")) as {
        exports?: Record<string, string>;
        dependencies?: Record<string, string>;
        devDependencies?: Record<string, string>;
      };
      return {
        folder,
        kind: folder === "" ? "root" : folder.startsWith("packages/") ? "package" : "app",
        name: posix.basename(folder),
        exports: manifest.exports ?? {},
        dependencies: new Set(Object.keys(manifest.dependencies ?? {})),
        devDependencies: new Set(Object.keys(manifest.devDependencies ?? {})),
      };
    });
}

/** All that was read below a root, before any judgement. */
interface House {
  readonly workspaces: readonly Workspace[];
  readonly imports: ReadonlyMap<string, readonly Import[]>;
}

function workspaceOf(house: House, path: string): Workspace | undefined {
  const inner = house.workspaces.find((one) => one.kind !== "root" && path.startsWith(`${one.folder}/`));
  return inner ?? house.workspaces.find((one) => one.kind === "root");
}

/** Where an import of `file` leads: a workspace, the path of the file there when it can be told, and how it got there. */
interface Reach {
  readonly target: Workspace;
  readonly path: string | null;
  readonly byName: boolean;
}

function reach(house: House, file: string, specifier: string): Reach | null {
  if (specifier.startsWith(SCOPE)) {
    const [name = "", ...rest] = specifier.slice(SCOPE.length).split("/");
    const target = house.workspaces.find((one) => one.kind !== "root" && one.name === name);
    if (target === undefined) return null;
    const entry = target.exports[rest.length === 0 ? "." : `./${rest.join("/")}`];
    return { target, path: entry === undefined ? null : posix.join(target.folder, entry), byName: true };
  }
  if (!specifier.startsWith(".")) return null;
  const path = posix.join(posix.dirname(file), specifier);
  const target = workspaceOf(house, path);
  return target === undefined ? null : { target, path, byName: false };
}

/** Whether running `file` runs a module of Node, by itself or by what it imports. */
function runsNode(house: House, file: string, seen: Set<string> = new Set()): boolean {
  if (seen.has(file)) return false;
  seen.add(file);
  return (house.imports.get(file) ?? []).some(({ specifier, typeOnly }) => {
    if (specifier === null || typeOnly) return false;
    const path = reach(house, file, specifier)?.path ?? null;
    return isBuiltin(specifier) || (path !== null && runsNode(house, path, seen));
  });
}

/** Whether one comes back to `wanted` by imports inside one workspace, types included. */
function leadsTo(house: House, file: string, wanted: string, seen: Set<string> = new Set()): boolean {
  if (file === wanted) return true;
  if (seen.has(file)) return false;
  seen.add(file);
  return (house.imports.get(file) ?? []).some(({ specifier }) => {
    if (specifier === null || !specifier.startsWith(".")) return false;
    return leadsTo(house, posix.join(posix.dirname(file), specifier), wanted, seen);
  });
}

function rulesBroken(house: House, from: Workspace, file: string, imported: Import): readonly Rule[] {
  const { specifier, typeOnly } = imported;
  const browser = isForBrowser(from, file);
  if (specifier === null) return browser ? ["browser-imports-computed"] : [];

  const broken: Rule[] = [];
  if (from.folder === "packages/calendar" && !isTool(file) && !specifier.startsWith(".")) {
    broken.push("calendar-imports-nothing");
  }
  const reached = reach(house, file, specifier);
  if (browser && !typeOnly) {
    const throughTool = reached?.path != null && isTool(reached.path) && runsNode(house, reached.path);
    if (isBuiltin(specifier) || throughTool) broken.push("browser-imports-node");
  }
  // A page is read from its root down: two files that need each other are one idea, or hold a third.
  const circle = browser && from.kind === "app" && reached?.target === from && reached.path !== null;
  if (circle && leadsTo(house, reached.path, file)) broken.push("browser-circle");
  if (reached === null || reached.target === from || reached.target.kind === "root") return broken;

  const { target, path, byName } = reached;
  if (browser && target.folder === "apps/server") broken.push("browser-imports-server");
  if (from.kind === "package") {
    if (target.kind === "app") broken.push("package-imports-app");
    else if (PACKAGE_ORDER.indexOf(target.name) >= PACKAGE_ORDER.indexOf(from.name))
      broken.push("package-order");
  }
  if (!byName || path === null) broken.push("not-through-exports");
  if (byName) {
    const name = `${SCOPE}${target.name}`;
    const mayBeDev = isTool(file) || from.kind === "root" || typeOnly;
    if (!from.dependencies.has(name) && !(mayBeDev && from.devDependencies.has(name))) {
      broken.push("not-declared");
    }
  }
  return broken;
}

/** What was read, so that a test can tell « nothing wrong » from « nothing seen ». */
export interface Inspection {
  readonly violations: readonly Violation[];
  readonly filesRead: number;
  readonly importsRead: number;
}

/** Looks at every file below `root`. */
export function inspectBoundaries(root: string): Inspection {
  const files = houseFiles(root);
  const read = files.filter((file) => READABLE.has(extname(file)));
  const house: House = {
    workspaces: readWorkspaces(root, files),
    imports: new Map(read.map((file) => [file, importsOf(file, readFileSync(join(root, file), "utf8"))])),
  };
  const violations: Violation[] = [];

  for (const { kind, name, folder } of house.workspaces) {
    if (kind === "package" && !PACKAGE_ORDER.includes(name)) {
      violations.push({ rule: "package-order", file: `${folder}/package.json`, specifier: null });
    }
  }
  for (const file of files) {
    const words = file.split("/").flatMap((part) => part.split(/[-_.]/));
    if (words.some((word) => DEAD_NAMES.test(word)))
      violations.push({ rule: "dead-name", file, specifier: null });
  }
  for (const [file, imports] of house.imports) {
    const from = workspaceOf(house, file);
    if (from === undefined) continue;
    for (const imported of imports) {
      for (const rule of rulesBroken(house, from, file, imported)) {
        violations.push({ rule, file, specifier: imported.specifier });
      }
    }
  }
  for (const file of read) {
    const from = workspaceOf(house, file);
    if (from?.kind !== "package" || from.name === NOT_PURE || isTool(file) || extname(file) === ".css")
      continue;
    for (const effect of effectsOf(file, readFileSync(join(root, file), "utf8")))
      violations.push({ rule: "pure-package", file, specifier: effect });
  }
  const importsRead = [...house.imports.values()].reduce((sum, imports) => sum + imports.length, 0);
  return { violations, filesRead: read.length, importsRead };
}
