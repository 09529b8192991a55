// SPDX-License-Identifier: AGPL-3.0-or-later
import { Law, LawWord } from "../law/words.tsx";
import { useCheck } from "./check-context.tsx";

/** A name of the law in words: the question of a fact, the question of a debate, the title of an item. */
export function Name({ name }: { name: string }) {
  const { presentation } = useCheck();
  const question = presentation.facts[name]?.question ?? presentation.readings[name]?.question;
  if (question) return <Law>{question}</Law>;
  const [id = "", branch] = name.split(" / ");
  const item = presentation.items[id];
  if (item === undefined) return <LawWord>{name}</LawWord>;
  const title = item.branches.find((one) => one.id === branch)?.title ?? item.title;
  return <Law>{title}</Law>;
}
