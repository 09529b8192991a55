// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * « Écouter »: with a voice that the device has of its own. A voice of the network would send the text away: it is not
 * used, and where there is no other the button is not there.
 */
import { Button } from "@sauf-conduit/ui";
import { useEffect, useState } from "react";
import { type Language, useLanguage, useSay } from "../messages/language.tsx";
import { spokenParts } from "./spoken-parts.ts";

const speech = (): SpeechSynthesis | null => ("speechSynthesis" in window ? window.speechSynthesis : null);

function voiceOf(language: string): SpeechSynthesisVoice | null {
  const own = (speech()?.getVoices() ?? []).filter((voice) => voice.localService);
  const speaks = ({ lang }: SpeechSynthesisVoice) => lang.toLowerCase().split(/[-_]/)[0] === language;
  return own.find((voice) => speaks(voice) && voice.default) ?? own.find(speaks) ?? null;
}

/** Whether the device has a voice of its own for the language: browsers learn of them a moment after the page opens. */
function useOwnVoice(language: Language): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    const look = () => setHas(voiceOf(language) !== null);
    look();
    const voices = speech();
    voices?.addEventListener?.("voiceschanged", look);
    return () => voices?.removeEventListener?.("voiceschanged", look);
  }, [language]);
  return has;
}

export interface ReadAloudProps {
  /** What is read: the element around this button that matches. */
  within: string;
  /** Changes with what is shown there: reading stops. */
  about: string;
}

export function ReadAloud({ within, about }: ReadAloudProps) {
  const say = useSay();
  const { language } = useLanguage();
  const has = useOwnVoice(language);
  const [reading, setReading] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is read belongs to what is shown.
  useEffect(
    () => () => {
      speech()?.cancel();
      setReading(false);
    },
    [about, language],
  );
  if (!has) return null;
  const toggle = ({ target }: { target: Element }) => {
    speech()?.cancel();
    setReading(!reading);
    const all = target.closest<HTMLElement>(within);
    if (!reading && all !== null) read(all, language, () => setReading(false));
  };
  return (
    <div className="no-print read-aloud" data-silent>
      <Button small variant="quiet" icon="said" onPress={toggle}>
        {say(reading ? "aloud.stop" : "aloud.read")}
      </Button>
    </div>
  );
}

/** One part after the other, each with a voice of its language; a part that no voice of the device reads is passed. */
function read(element: HTMLElement, language: Language, onEnd: () => void): void {
  const parts = spokenParts(element, language).flatMap(({ text, language: its }) => {
    const voice = voiceOf(its);
    return voice === null ? [] : [{ text, voice }];
  });
  for (const [index, { text, voice }] of parts.entries()) {
    const words = new SpeechSynthesisUtterance(text);
    words.voice = voice;
    words.lang = voice.lang;
    if (index === parts.length - 1) words.onend = onEnd;
    speech()?.speak(words);
  }
  if (parts.length === 0) onEnd();
}
