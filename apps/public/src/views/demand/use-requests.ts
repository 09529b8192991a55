// SPDX-License-Identifier: AGPL-3.0-or-later
/** The requests among which one says what one is at the counter for, in the groups that they are read in. */
import {
  type DemandAnswer,
  type DemandSubject,
  type ItemText,
  LONGEST_SEARCH,
  searchNames,
} from "@sauf-conduit/rights";
import { useMemo } from "react";
import { useLawWords } from "../../law/words.tsx";
import { useSay } from "../../messages/language.tsx";
import { doorOf } from "../../session/entrances.ts";
import { kindOfDecision } from "../../session/situation.ts";
import { useCheck } from "../check-context.tsx";
import { counterOf } from "./counters.ts";
import { inOrder } from "./order-of-requests.ts";
import { useDemandAnswers, useProvisions } from "./use-demand.ts";
import { shapeOf } from "./verdict.ts";

export interface Request {
  readonly item: ItemText;
  /** To what is asked there; undefined while nothing is. */
  readonly answer: DemandAnswer | undefined;
}

/** All of them, what the law answers first. */
export function useRequests(subject: DemandSubject | null): readonly Request[] {
  const provisions = useProvisions();
  const answers = useDemandAnswers(provisions, subject);
  return useMemo(() => {
    const shapeFor = (id: string) => {
      const answer = answers.get(id);
      return answer === undefined ? null : shapeOf(answer);
    };
    return inOrder(provisions, shapeFor).map((item) => ({ item, answer: answers.get(item.id) }));
  }, [provisions, answers]);
}

/** Those that what is typed finds, at any counter, the nearest first. */
export function useFoundRequests(requests: readonly Request[], sought: string): readonly Request[] {
  const words = useLawWords();
  const say = useSay();
  return useMemo(() => {
    const named = requests.map((request) => {
      const { title, aliases, domain } = request.item;
      return { of: request, names: [words(title).text, title, ...aliases, say.text(`domain.${domain}`)] };
    });
    return searchNames(sought.trim().slice(0, LONGEST_SEARCH), named);
  }, [requests, sought, words, say]);
}

/** More are not read in a queue. */
const LIKELY = 5;

export interface RequestGroups {
  /** That her own answers lead to: what she came for, then what is open to her, or near. */
  readonly likely: readonly Request[];
  /** Of which the texts say something. */
  readonly answered: readonly Request[];
  readonly others: readonly Request[];
}

/** @param counter of those that nothing of hers leads to; null: all of them. */
export function useRequestGroups(requests: readonly Request[], counter: string | null): RequestGroups {
  const led = useLedTo();
  return useMemo(() => {
    const likely = led.flatMap((id) => requests.find(({ item }) => item.id === id) ?? []).slice(0, LIKELY);
    const here = requests.filter(({ item }) => counter === null || counterOf(item) === counter);
    const rest = here.filter((request) => !likely.includes(request));
    const isAnswered = ({ answer }: Request) => answer !== undefined && shapeOf(answer) !== "unverified";
    return {
      likely,
      answered: rest.filter(isAnswered),
      others: rest.filter((request) => !isAnswered(request)),
    };
  }, [requests, counter, led]);
}

/** Ids of what her answers lead to; none before she began a check. */
function useLedTo(): readonly string[] {
  const { session, groups, undecided } = useCheck();
  const { entrance, replies } = session;
  return useMemo(() => {
    if (entrance === null) return [];
    const { first, foremost } = doorOf(entrance, kindOfDecision(replies));
    const open = [...groups.yes, ...undecided().near].map(({ item }) => item.id);
    const cameFor = [...first, ...foremost].filter((id) => open.includes(id));
    return [...new Set([...cameFor, ...open])];
  }, [entrance, replies, groups, undecided]);
}
