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
import { createIntl, type IntlShape } from "react-intl";
import { type Language, languageOf } from "./languages.ts";
import type { Messages } from "./rest.ts";

export type { Language };
export type MessageKey = keyof typeof import("./fr.json");

/** Messages by key, of some languages. French and English have every key, says messages.test.ts. */
export type MessagesByLanguage = Readonly<Partial<Record<Language, Messages>>>;

/** What the first screen says, in every language: see `build-messages.ts`. */
const FIRST: MessagesByLanguage = first;

const messagesOf = (language: Language, rest: MessagesByLanguage | null): Messages => ({
  ...FIRST[language],
  ...rest?.[language],
});

/** Who says a message: the language, or French where the language lacks it. */
interface Voice {
  readonly intl: IntlShape;
  readonly language: Language;
  /** French among words of another language: it carries its mark. */
  readonly stands: boolean;
}

type VoiceOf = (key: MessageKey) => Voice;

const intlOf = (language: Language, messages: Messages): IntlShape =>
  createIntl({ locale: languageOf(language).locale, messages });

function useVoices(language: Language, rest: MessagesByLanguage | null): VoiceOf {
  return useMemo(() => {
    const messages = messagesOf(language, rest);
    const own: Voice = { intl: intlOf(language, messages), language, stands: false };
    if (language === "fr") return () => own;
    let french: Voice | null = null;
    return (key: MessageKey) => {
      if (Object.hasOwn(messages, key)) return own;
      french ??= { intl: intlOf("fr", messagesOf("fr", rest)), language: "fr", stands: true };
      return french;
    };
  }, [language, rest]);
}

const NO_VOICE: Voice = { intl: intlOf("fr", {}), language: "fr", stands: false };

const VoiceContext = createContext<VoiceOf>(() => NO_VOICE);

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
  return (
    <RestContext value={rest}>
      <Speaking choice={choice} rest={rest}>
        {children}
      </Speaking>
    </RestContext>
  );
}

interface SpeakingProps {
  choice: LanguageChoice;
  rest: MessagesByLanguage | null;
  children: ReactNode;
}

function Speaking({ choice, rest, children }: SpeakingProps) {
  const voices = useVoices(choice.language, rest);
  return (
    <LanguageContext value={choice}>
      <I18nProvider locale={languageOf(choice.language).locale}>
        <VoiceContext value={voices}>{children}</VoiceContext>
      </I18nProvider>
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
  const all = useMemo(() => ({ ...known, ...rest }), [known, rest]);
  const choice = useMemo(() => ({ language, setLanguage: () => {} }), [language]);
  return (
    <Speaking choice={choice} rest={all}>
      {children}
    </Speaking>
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

/** What could only be given in French to a reader of another language: speech and the eye are told. */
export function InFrench({ children }: { children: ReactNode }) {
  return (
    <bdi lang="fr" dir="ltr">
      {children}
    </bdi>
  );
}

/** Says a message of the interface, set in the typography of its language. */
export interface SayMessage {
  /** To be shown. French that stands in another language carries its mark. */
  (key: MessageKey, values?: Values): ReactNode;
  /** For what holds no mark: the name of a control, an option of a closed list, what is searched. */
  readonly text: (key: MessageKey, values?: Values) => string;
}

export function useSay(): SayMessage {
  const voices = useContext(VoiceContext);
  return useMemo(() => {
    const text = (key: MessageKey, values?: Values) => {
      const { intl, language } = voices(key);
      return typo(intl.formatMessage({ id: key }, allApart(values, language)), language);
    };
    const shown = (key: MessageKey, values?: Values) =>
      voices(key).stands ? <InFrench>{text(key, values)}</InFrench> : text(key, values);
    return Object.assign(shown, { text });
  }, [voices]);
}

type RichValues = Readonly<Record<string, ReactNode>>;

/** Parts that are in the language of the page, inside a sentence that had to be said in French. */
function allMarked(values: RichValues = {}, language: Language): RichValues {
  const marked = (value: ReactNode) =>
    typeof value !== "object" ? (
      value
    ) : (
      <bdi lang={language} dir={languageOf(language).direction}>
        {value}
      </bdi>
    );
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, marked(value)]));
}

/** A message holding parts of the law, or bold words written `<b>…</b>`. */
export function Say({ id, values }: { id: MessageKey; values?: RichValues }) {
  const { intl, language, stands } = useContext(VoiceContext)(id);
  const { language: around } = useLanguage();
  const put = stands ? allMarked(values, around) : values;
  const parts = intl.formatMessage(
    { id },
    {
      b: (chunks: ReactNode[]) => createElement("b", null, ...chunks.map((chunk) => set(chunk, language))),
      ...(allApart(put, language) as Record<string, string>),
    },
  ) as unknown as ReactNode;
  const nodes = Array.isArray(parts) ? parts : [parts];
  const said = createElement(Fragment, null, ...nodes.map((part) => set(part, language)));
  return stands ? <InFrench>{said}</InFrench> : said;
}

/** Typography belongs to text nodes; what is not text has had its own. */
function set(part: ReactNode, language: Language): ReactNode {
  return typeof part === "string" ? typo(part, language) : part;
}
