// SPDX-License-Identifier: AGPL-3.0-or-later
/** Facts that speak of a word: for `facts WORD`, and for whoever wrote a fact that does not exist. */
import type { FactText } from "@sauf-conduit/rights";
import { confusionKey } from "@sauf-conduit/rights/format";

/** The words of the reader, for those who search in another language than that of the law. */
type Translate = (french: string) => string;

/**
 * How near a fact is to a word: 0 its name holds it, 1 its question does, 2 one of its answers, 3 its help, its definition, its
 * theme or its list; null when none does. Accents, case and the form of apostrophes are forgiven.
 */
export function nearness(fact: FactText, word: string, translate: Translate): number | null {
  const wanted = confusionKey(word);
  const { name, question, values, help, definition, theme, listOf } = fact;
  const parts = [[name], [question], values ?? [], [help, definition, theme, listOf]];
  const holds = (text: string | null): boolean =>
    text !== null && [text, translate(text)].some((said) => confusionKey(said).includes(wanted));
  const found = parts.findIndex((texts) => texts.some(holds));
  return found === -1 ? null : found;
}

export interface Alike {
  /** At most three names. */
  readonly facts: readonly string[];
  /** What `facts` finds them all by. */
  readonly word: string;
}

const MOST = 3;

/** Shorter, a word is in everything. */
const SHORTEST = 4;

/** What ends a word in another gender, number or form: « mariée », « maladies ». */
const LONGEST_ENDING = 2;

/** Facts that speak of a name that none has: of all of it, else of its longest word, in another form if need be. */
export function alikeTo(name: string, facts: readonly FactText[], translate: Translate): Alike | null {
  for (const word of wordsTried(name)) {
    const near = facts
      .filter(({ asked }) => asked)
      .flatMap((fact): Ranked[] => {
        const rank = nearness(fact, word, translate);
        return rank === null ? [] : [{ name: fact.name, rank }];
      });
    if (near.length === 0) continue;
    const nearest = near.sort(nearestFirst).slice(0, MOST);
    return { facts: nearest.map((one) => one.name), word };
  }
  return null;
}

/** Of two names that hold the word, the shorter says less of anything else. */
function nearestFirst(a: Ranked, b: Ranked): number {
  return a.rank - b.rank || a.name.length - b.name.length;
}

interface Ranked {
  readonly name: string;
  readonly rank: number;
}

function wordsTried(name: string): string[] {
  const whole = name.trim();
  const words = whole.split(/[\s'’_-]+/).sort((a, b) => b.length - a.length);
  const tried = [whole, ...words].flatMap((word) => {
    const endings = Array.from({ length: LONGEST_ENDING + 1 }, (_, cut) => word.slice(0, word.length - cut));
    return endings.filter((form, cut) => form.length >= SHORTEST + (cut === 0 ? 0 : 1));
  });
  return [...new Set(tried)];
}
