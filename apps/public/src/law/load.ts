// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The law comes with the page, as files of its own origin; after that, nothing is asked of the network. The page was
 * built with the hash of each file: what is damaged, truncated or of another build never answers.
 */
import {
  isAsBuilt,
  type LawModel,
  loadModel,
  type Manifest,
  type PackedLaw,
  type Presentation,
} from "@sauf-conduit/rights";
import lawUrl from "../../../../build/law.json?url";
import manifestText from "../../../../build/manifest.json?raw";
import presentationUrl from "../../../../build/presentation.json?url";
import englishUrl from "../../../../build/translations.en.json?url";
import type { Catalogue } from "./words.tsx";

export interface LoadedLaw {
  readonly model: LawModel;
  readonly presentation: Presentation;
}

export type LoadFailure =
  /** No answer came. */
  | { readonly kind: "network" }
  /** The server answered something else: `status` is that of HTTP. */
  | { readonly kind: "server"; readonly status: number }
  /** `file` is not, byte for byte, the one this page was built with. */
  | { readonly kind: "damaged"; readonly file: string }
  /** The files are right, and this browser cannot compute with them. */
  | { readonly kind: "browser" };

export class LoadError extends Error {
  override readonly name = "LoadError";
  readonly failure: LoadFailure;

  constructor(failure: LoadFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

const MANIFEST = JSON.parse(manifestText) as Manifest;

/** `reload` does not trust what the browser has kept: a damaged file may be what it kept. */
type From = "default" | "reload";

async function read<T>(file: string, url: string, cache: From): Promise<T> {
  const bytes = await fetchBytes(url, cache);
  if (!isAsBuilt(MANIFEST, file, bytes)) throw new LoadError({ kind: "damaged", file });
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}

async function fetchBytes(url: string, cache: From): Promise<Uint8Array> {
  const noAnswer = () => {
    throw new LoadError({ kind: "network" });
  };
  const response = await fetch(url, { cache, credentials: "omit", referrerPolicy: "no-referrer" }).catch(
    noAnswer,
  );
  if (!response.ok) throw new LoadError({ kind: "server", status: response.status });
  return new Uint8Array(await response.arrayBuffer().catch(noAnswer));
}

/** @throws LoadError, which says why. */
export async function loadLaw(cache: From = "default"): Promise<LoadedLaw> {
  const [law, presentation] = await Promise.all([
    read<PackedLaw>("law.json", lawUrl, cache),
    read<Presentation>("presentation.json", presentationUrl, cache),
  ]);
  try {
    return { model: loadModel(law), presentation };
  } catch {
    throw new LoadError({ kind: "browser" });
  }
}

/** Asked for when the reader chooses English, and only then. @throws LoadError. */
export const loadEnglish = (cache: From = "default"): Promise<Catalogue> =>
  read<Catalogue>("translations.en.json", englishUrl, cache);
