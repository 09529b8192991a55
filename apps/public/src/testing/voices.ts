// SPDX-License-Identifier: AGPL-3.0-or-later
/** Voices for a browser that has none. Used by the browser tests only. */
import type { Page } from "playwright-core";

/** A device that has these voices, and writes down what it is asked to say. */
export const device = (voices: readonly { lang: string; localService: boolean }[]) => (page: Page) =>
  page.addInitScript((all) => {
    const said: string[] = [];
    const speech = Object.assign(new EventTarget(), {
      getVoices: () =>
        all.map((voice) => ({ ...voice, name: voice.lang, default: false, voiceURI: voice.lang })),
      speak: ({ text, lang }: { text: string; lang: string }) => said.push(`${lang} ${text}`),
      cancel: () => said.push("stop"),
    });
    class Words {
      lang = "";
      voice = null;
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Words });
    Object.assign(window, { said });
  }, voices);
export const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);
export const listen = (page: Page) => page.getByRole("button", { name: "Écouter" });
