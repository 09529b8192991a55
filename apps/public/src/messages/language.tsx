// SPDX-License-Identifier: AGPL-3.0-or-later
/** The words of the interface, in the languages of the page. */

import first from "virtual:messages/first";
import { typo } from "@sauf-conduit/ui";
import {
  createContext,
  createElement,
  Fragment,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
} from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { IntlProvider, useIntl } from "react-intl";
import { type Language, languageOf } from "./languages.ts";
import type { Messages } from "./rest.ts";

export type { Language };
export type MessageKey = keyof typeof import("./fr.json");

/** Messages by key, of some languages. French and English have every key, says messages.test.ts. */
export type MessagesByLanguage = Readonly<Partial<Record<Language, Messages>>>;

/** What the first screen says, in every language: see `build-messages.ts`. */
const FIRST: MessagesByLanguage = first;

/** A word that a language lacks is said in French. */
function messagesOf(language: Language, rest: MessagesByLanguage | null): Messages {
  return { ...FIRST.fr, ...rest?.fr, ...FIRST[language], ...rest?.[language] };
}

interface LanguageChoice {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice>({ language: "fr", setLanguage: () => {} });

const RestContext = createContext<LanguageProviderProps["rest"]>(null);

export const useLanguage = () => useContext(LanguageContext);

/** The messages that the page has, beyond those of the first screen. */
export const useKnownMessages = () => useContext(RestContext);

export interface LanguageProviderProps extends LanguageChoice {
  /** The rest of the messages, once they have come. */
  rest: MessagesByLanguage | null;
  children: ReactNode;
}

export function LanguageProvider({ language, setLanguage, rest, children }: LanguageProviderProps) {
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = languageOf(language).direction;
  }, [language]);
  const choice = useMemo(() => ({ language, setLanguage }), [language, setLanguage]);
  const messages = useMemo(() => messagesOf(language, rest), [language, rest]);
  return (
    <LanguageContext value={choice}>
      <RestContext value={rest}>
        <I18nProvider locale={languageOf(language).locale}>
          <IntlProvider locale={languageOf(language).locale} messages={messages}>
            {children}
          </IntlProvider>
        </I18nProvider>
      </RestContext>
    </LanguageContext>
  );
}

export interface InLanguageProps {
  language: Language;
  /** Its messages beyond the first screen; null: those that the page has. */
  rest: MessagesByLanguage | null;
  children: ReactNode;
}

/** Everything inside is said in one language, whatever that of the screen: for paper, and for those who read French. */
export function InLanguage({ language, rest, children }: InLanguageProps) {
  const known = useKnownMessages();
  const messages = useMemo(() => messagesOf(language, { ...known, ...rest }), [language, known, rest]);
  const choice = useMemo(() => ({ language, setLanguage: () => {} }), [language]);
  const { locale } = languageOf(language);
  return (
    <LanguageContext value={choice}>
      <I18nProvider locale={locale}>
        <IntlProvider locale={locale} messages={messages}>
          {children}
        </IntlProvider>
      </I18nProvider>
    </LanguageContext>
  );
}

type Values = Readonly<Record<string, string | number>>;

/**
 * In a sentence written from the right, what is put in stands apart (U+2068 … U+2069): a name in Latin letters, « 15/03 » or
 * an article keeps its own order and leaves that of the sentence.
 */
function apart<Value>(value: Value, language: Language): Value | string {
  const mixes = typeof value === "string" && languageOf(language).direction === "rtl";
  return mixes ? `\u2068${value}\u2069` : value;
}

function allApart<Value>(
  values: Readonly<Record<string, Value>> | undefined,
  language: Language,
): Readonly<Record<string, Value | string>> {
  const each = Object.entries(values ?? {});
  return Object.fromEntries(each.map(([name, value]) => [name, apart(value, language)]));
}

/** Says a message of the interface, set in the typography of its language. */
export function useSay(): (key: MessageKey, values?: Values) => string {
  const intl = useIntl();
  const { language } = useLanguage();
  return useMemo(
    () => (key, values) => typo(intl.formatMessage({ id: key }, allApart(values, language)), language),
    [intl, language],
  );
}

type RichValues = Readonly<Record<string, ReactNode>>;

/** A message holding parts of the law, or bold words written `<b>…</b>`. */
export function Say({ id, values }: { id: MessageKey; values?: RichValues }) {
  const intl = useIntl();
  const { language } = useLanguage();
  const parts = intl.formatMessage(
    { id },
    {
      b: (chunks: ReactNode[]) => createElement("b", null, ...chunks.map((chunk) => set(chunk, language))),
      ...(allApart(values, language) as Record<string, string>),
    },
  ) as unknown as ReactNode;
  const nodes = Array.isArray(parts) ? parts : [parts];
  return createElement(Fragment, null, ...nodes.map((part) => set(part, language)));
}

/** Typography belongs to text nodes; what is not text has had its own. */
function set(part: ReactNode, language: Language): ReactNode {
  return typeof part === "string" ? typo(part, language) : part;
}
