// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What a link of the law pages asks of the check: a worked case (`#cas=<id>.<name>`), a paper to be looked at in the demand
 * checker (`#guichet=<paper>`), the language of the page it stands on (`langue=en`). The fragment is erased from the address
 * and the history before anything else: what someone came for is nobody's business.
 */
import { useEffect, useState } from "react";
import { pagesLanguage } from "../law-pages/addresses.ts";
import { LANGUAGES, type Language, preferredLanguage } from "../messages/languages.ts";

export interface CaseAsked {
  readonly item: string;
  /** The name of the case, as its address holds it. */
  readonly key: string;
}

export interface Asked {
  readonly worked: CaseAsked | null;
  readonly paper: string | null;
  /** The language of the page that leads here. */
  readonly language: Language | null;
}

export const NOTHING_ASKED: Asked = { worked: null, paper: null, language: null };

const NAMES = ["cas", "guichet", "langue"];
const CASE = /^([a-z0-9-]{1,80})\.([a-z0-9-]{1,200})$/;

/** @returns null when the fragment is none of ours. */
export function readAsked(fragment: string): Asked | null {
  const said = new URLSearchParams(fragment.replace(/^#/, ""));
  if (!NAMES.some((name) => said.has(name))) return null;
  const [, item, key] = CASE.exec(said.get("cas") ?? "") ?? [];
  return {
    worked: item === undefined || key === undefined ? null : { item, key },
    paper: said.get("guichet"),
    language: LANGUAGES.find(({ code }) => code === said.get("langue"))?.code ?? null,
  };
}

/**
 * Reads the fragment of the address, and erases it, ours or not: from the bar and from this entry of the history. What
 * someone wrote in a link that was passed on tells as much.
 */
export function takeAsked(): Asked | null {
  const { hash, pathname, search } = window.location;
  const asked = readAsked(hash);
  if (hash !== "") window.history.replaceState(window.history.state, "", `${pathname}${search}`);
  return asked;
}

/**
 * What the address asks, again each time that its fragment changes.
 * @param first read from the address before anything was drawn.
 */
export function useAsked(first: Asked): Asked {
  const [asked, setAsked] = useState(first);
  useEffect(() => {
    const onHash = () => {
      const named = takeAsked();
      if (named !== null) setAsked(named);
    };
    window.addEventListener("hashchange", onHash);
    return () => window.removeEventListener("hashchange", onHash);
  }, []);
  return asked;
}

/**
 * The language to begin with: that of the page one comes from, whatever the browser's. Where the law is not written in the
 * reader's language, the page one comes from says nothing of it.
 */
export function firstLanguage({ language }: Asked, tags: readonly string[]): Language {
  const preferred = preferredLanguage(tags);
  return language === null || pagesLanguage(preferred) === language ? preferred : language;
}
