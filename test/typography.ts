// SPDX-License-Identifier: AGPL-3.0-or-later
/** What no reader should see once a text is set: signs of another language, of a keyboard, or none where one is due. */
import { typo } from "@sauf-conduit/ui/typo";

type Fault = readonly [name: string, pattern: RegExp];

const ANY: readonly Fault[] = [
  ["two spaces", / {2}/u],
  ["a straight quote", /"/u],
  ["a straight apostrophe", /(?<=\p{L})'/u],
  ["three dots", /\.{3}/u],
  ["a dash between words", /(?<=\s)[-—–](?=\s)|—/u],
];

const FRENCH: readonly Fault[] = [
  ["no narrow space before ; ! ?", /(?<![\u202f;!?…])[;!?](?=$|[\s»)])/u],
  ["no fixed space before :", /(?<!\u00a0):(?=$|\s)/u],
  ["no fixed space inside « »", /«(?!\u00a0)|(?<!\u00a0)»/u],
  ["an English quote", /[“”]/u],
  [
    "a capital without its accent",
    /(?:^|[.!?:»]\s)A(?= \p{Ll})|(?<!\p{L})(?:Etat|Ecole|Etranger|Etude|Egal|Eloign|Hopital)/u,
  ],
  ["oe for œ", /(?<!\p{L})(?:s|c|n|v|b|m)?oe(?:ur|uvre|ud|u|il|ufs?)s?(?!\p{L})/iu],
];

/** Spelt as in Britain. « Favorable » stays: it is the French name of a paper. */
const AMERICAN =
  /(?<!\p{L})(?:(?!s?izes?|seiz|priz|capsiz)\p{L}*(?:yz|iz)(?:e[sd]?|ing|ation)|colors?|centers?|favors?|labor|honor|behavior|neighbors?|defense|offenses?|canceled|fulfill|judgement|program)(?!\p{L})/iu;

/** French in English dress: « régulier » is lawful, « apprécié » assessed, « saisi » applied to, « indigne » degrading. */
const FALSE_FRIEND =
  /(?<!\p{L})(?:regular (?:stay|entry|residence)|appreciated by|seised|been seized|undignified)(?!\p{L})/iu;

const ENGLISH: readonly Fault[] = [
  ["a false friend", FALSE_FRIEND],
  ["« order to leave » under another name", /\bobligations? to leave\b/iu],
  ["an American spelling", AMERICAN],
  ["a space before ; : ! ?", /\s[;:!?](?=$|\s)/u],
  ["« time limit » without its hyphen", /\btime limit/iu],
];

const SPANISH: readonly Fault[] = [
  ["a space before ; : ! ?", /\s[;:!?](?=$|\s)/u],
  ["a space inside « »", /«\s|\s»/u],
  ["a question that does not open", /^[^¿]*\?/u],
];

const ARABIC: readonly Fault[] = [
  ["a sign of the Latin script", /(?<=\p{Script=Arabic}\s*)[,;?]/u],
  ["a space inside « »", /«\s|\s»/u],
  ["a figure of another script", /[\u0660-\u0669\u06f0-\u06f9]/u],
];

const OWN: Readonly<Record<string, readonly Fault[]>> = { fr: FRENCH, en: ENGLISH, es: SPANISH, ar: ARABIC };

/** @returns the faults of a text once set in the typography of its language, each with the text. */
export function typographyFaults(text: string, language: string): string[] {
  const set = typo(text, language);
  const found = [...ANY, ...(OWN[language] ?? [])].filter(([, pattern]) => pattern.test(set));
  return found.map(([name]) => `${name}: ${set}`);
}
