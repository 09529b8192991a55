// SPDX-License-Identifier: AGPL-3.0-or-later
/** The words of the reader's language: those of the interface and those of the law, loaded when it is chosen. */
import { useCallback, useMemo, useState } from "react";
import type { Language, MessagesByLanguage } from "../messages/language.tsx";
import type { Messages } from "../messages/rest.ts";
import { readTranslation } from "./files.ts";
import type { From } from "./load-failure.ts";
import { useLoading } from "./use-loading.ts";
import type { Catalogue } from "./words.tsx";

export interface Translation {
  /** Of the interface beyond the first screen; null until the check has come. */
  readonly messages: MessagesByLanguage | null;
  /** Of the law: empty, it stays French, marked as French. Nothing else depends on it. */
  readonly catalogue: Catalogue;
  /** Not here yet, and not refused either. */
  readonly coming: boolean;
  /** All of it is here: until then, what would be printed mixes two languages. */
  readonly complete: boolean;
  /** Some of it did not come. */
  readonly missing: boolean;
  readonly retry: () => void;
}

/** Where the messages beyond the first screen come from: French with the check, the others loaded. */
export interface PageWords {
  readonly messages: Messages;
  readonly loadMessages: (language: Language) => Promise<Messages>;
}

const NO_WORDS: Catalogue = {};

export function useTranslation(language: Language, parts: PageWords | null): Translation {
  const translated = parts !== null && language !== "fr";
  const loadMessages = useCallback(async () => parts?.loadMessages(language) ?? {}, [parts, language]);
  const loadWords = useCallback((cache: From) => readTranslation(language, cache), [language]);
  const messages = useLoading(loadMessages, translated);
  const words = useLoading(loadWords, translated);
  const known = useMemo<MessagesByLanguage | null>(
    () => parts && { fr: parts.messages, ...(messages.loaded && { [language]: messages.loaded }) },
    [parts, messages.loaded, language],
  );
  return {
    messages: known,
    catalogue: words.loaded ?? NO_WORDS,
    coming: translated && messages.loaded === null && messages.failure === null,
    complete: parts !== null && (!translated || (messages.loaded !== null && words.loaded !== null)),
    missing: translated && (messages.failure ?? words.failure) !== null,
    retry: () => {
      if (messages.failure !== null) messages.retry();
      if (words.failure !== null) words.retry();
    },
  };
}

/** What the page says now, and in which language. */
export interface Spoken extends Pick<Translation, "messages" | "catalogue" | "coming"> {
  readonly language: Language;
}

/** The page keeps the language that it has until the one chosen is here: nothing typed or shown goes meanwhile. */
export function useSpoken(
  language: Language,
  { messages, catalogue, coming }: Omit<Spoken, "language">,
): Spoken {
  const [last, setLast] = useState<Spoken | null>(null);
  if (coming) return last ?? { language, messages, catalogue, coming };
  const known = last?.language === language && last.messages === messages && last.catalogue === catalogue;
  const here = known ? last : { language, messages, catalogue, coming };
  if (messages !== null && !known) setLast(here);
  return here;
}
