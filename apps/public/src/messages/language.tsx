// SPDX-License-Identifier: AGPL-3.0-or-later
/** The words of the interface, in the two languages of the page. */

import english from "virtual:messages/en/first";
import french from "virtual:messages/fr/first";
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

export type Language = "fr" | "en";
export type MessageKey = keyof typeof import("./fr.json");

/** Messages by key: some of them. Every language has every key, says messages.test.ts. */
export type Messages = Readonly<Record<string, string>>;

/** What the first screen says, in every language: see `build-messages.ts`. */
const FIRST: Readonly<Record<Language, Messages>> = { fr: french, en: english };

/** Forms of numbers and dates: in English, the day comes before the month, as on every paper of the person. */
export const LOCALES: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-GB" };

interface LanguageChoice {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice>({ language: "fr", setLanguage: () => {} });

const RestContext = createContext<LanguageProviderProps["rest"]>(null);

export const useLanguage = () => useContext(LanguageContext);

/** The first of the reader's languages that the page speaks; French when none. */
export function preferredLanguage(languages: readonly string[]): Language {
  for (const tag of languages) {
    const language = tag.slice(0, 2).toLowerCase();
    if (language === "fr" || language === "en") return language;
  }
  return "fr";
}

export interface LanguageProviderProps extends LanguageChoice {
  /** The rest of the messages, once they have come. */
  rest: Readonly<Record<Language, Messages>> | null;
  children: ReactNode;
}

export function LanguageProvider({ language, setLanguage, rest, children }: LanguageProviderProps) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(() => ({ language, setLanguage }), [language, setLanguage]);
  const messages = useMemo(() => ({ ...FIRST[language], ...rest?.[language] }), [language, rest]);
  return (
    <LanguageContext value={choice}>
      <RestContext value={rest}>
        <I18nProvider locale={LOCALES[language]}>
          <IntlProvider locale={LOCALES[language]} messages={messages}>
            {children}
          </IntlProvider>
        </I18nProvider>
      </RestContext>
    </LanguageContext>
  );
}

/** Everything inside is said in French, whatever the language of the screen: for those who read French. */
export function InFrench({ children }: { children: ReactNode }) {
  const rest = useContext(RestContext);
  const messages = useMemo(() => ({ ...FIRST.fr, ...rest?.fr }), [rest]);
  return (
    <LanguageContext value={FRENCH}>
      <IntlProvider locale={LOCALES.fr} messages={messages}>
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}

const FRENCH: LanguageChoice = { language: "fr", setLanguage: () => {} };

type Values = Readonly<Record<string, string | number>>;

/** Says a message of the interface, set in the typography of its language. */
export function useSay(): (key: MessageKey, values?: Values) => string {
  const intl = useIntl();
  const { language } = useLanguage();
  return useMemo(
    () => (key, values) => typo(intl.formatMessage({ id: key }, values), language),
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
      ...(values as Record<string, string>),
    },
  ) as unknown as ReactNode;
  const nodes = Array.isArray(parts) ? parts : [parts];
  return createElement(Fragment, null, ...nodes.map((part) => set(part, language)));
}

/** Typography belongs to text nodes; what is not text has had its own. */
function set(part: ReactNode, language: Language): ReactNode {
  return typeof part === "string" ? typo(part, language) : part;
}
