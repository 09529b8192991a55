// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the build of the pages runs (build-law-pages.ts), as one module. */
export { readGlossary } from "./glossary.ts";
export { renderSite } from "./render-site.tsx";
export { readSearchWords } from "./search/said-words.ts";
