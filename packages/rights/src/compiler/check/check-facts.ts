// SPDX-License-Identifier: AGPL-3.0-or-later
/** Facts: names that cannot be confused, and deductions that are allowed (format, sections 10 and 13). */
import type { Place } from "../../syntax/index.ts";
import { askedAfterOf } from "../parse/asked-after.ts";
import type { DeclaredFact, Vocabulary } from "../parse/vocabulary.ts";
import type { Report } from "../text/diagnostics.ts";
import { fr, quoteAll } from "../text/french.ts";
import { confusionKey, reportMisnamed } from "../text/suggest.ts";
import { at, hasKey, scalarAt, scalarOf, scalarsAt } from "../text/tree.ts";
import { CONNECTIVES, CONSTANTS, typeInFrench } from "../text/words.ts";
import { checkLink } from "./check-links.ts";
import { findCircles } from "./circles.ts";

const DURATION_UNITS = ["heures", "jours", "jours ouvrés", "mois", "ans"];

/** The answers of a fact oui ou non. */
const YES_OR_NO = ["oui", "non"];

const DEDUCTIONS = ["oui si", "non si", "présumé oui si", "présumé non si"];

/** Checks every declared fact. */
export function checkFacts(vocabulary: Vocabulary, report: Report): void {
  const byKey = new Map<string, DeclaredFact>();
  for (const fact of vocabulary.facts.values()) {
    checkName(fact, report);
    checkDeductions(fact, report);
    checkPast(fact, report);
    checkYesNoKeys(fact, report);
    checkLink(at(fact.tree, "résulte de"), vocabulary, report);
    checkUnit(fact, report);
    checkRare(fact, report);
    checkEnding(fact, report);
    const key = confusionKey(fact.name);
    const twin = byKey.get(key);
    if (twin === undefined) byKey.set(key, fact);
    else {
      const message = fr`« ${fact.name} » et « ${twin.name} » ne diffèrent que par un accent, une majuscule ou une apostrophe. Gardez un seul nom.`;
      report.error("confusable-facts", fact.place, message, twin.name);
    }
  }
  checkAskedAfter(vocabulary, report);
}

function checkName({ name, place }: DeclaredFact, report: Report): void {
  if ([...CONNECTIVES, ...CONSTANTS].includes(name)) {
    report.error(
      "reserved-name",
      place,
      fr`« ${name} » est un mot du format : il ne peut pas nommer un fait.`,
    );
  }
  if (/[\u2019\u02BC]/.test(name)) {
    const suggestion = name.replace(/[\u2019\u02BC]/g, "'");
    report.error(
      "fact-name",
      place,
      fr`« ${name} » : écrivez l'apostrophe droite : « ${suggestion} ».`,
      suggestion,
    );
  }
  if (/^\p{Lu}/u.test(name) || name.endsWith(".")) {
    report.warning(
      "fact-name",
      place,
      fr`« ${name} » : un fait commence par une minuscule et n'a pas de point final.`,
    );
  }
}

function checkPast({ name, type, place, tree }: DeclaredFact, report: Report): void {
  if (scalarAt(tree, "passé") !== "oui" || type === "date" || type === "datetime") return;
  const message = fr`« ${name} » est ${typeInFrench(type)} : seule une date peut être toujours passée. Retirez « passé ».`;
  report.error("wrong-type", place, message);
}

/** What is said of a yes is said of a fact that is answered yes or no. */
function checkYesNoKeys({ name, type, place, tree }: DeclaredFact, report: Report): void {
  if (type === "yes-no") return;
  const lasting = scalarAt(tree, "ne change plus") ?? "";
  const written = [
    ...(lasting.startsWith("une fois") ? [`ne change plus: ${lasting}`] : []),
    ...(hasKey(tree, "résulte de") ? ["résulte de"] : []),
  ];
  if (written.length === 0) return;
  const message = fr`« ${name} » est ${typeInFrench(type)} : seul un fait oui ou non peut avoir ${quoteAll(written)}.`;
  report.error("wrong-type", place, message);
}

/** The unit of a duration is what a bare number is completed with: it must be one that durations are written in. */
function checkUnit({ name, type, place, tree }: DeclaredFact, report: Report): void {
  const unit = scalarAt(tree, "unité");
  if (type !== "duration" || unit === undefined || DURATION_UNITS.includes(unit)) return;
  const message = fr`« ${unit} », pour « ${name} », n'est pas une unité de durée. Possibles : ${DURATION_UNITS.join(", ")}.`;
  report.error("not-possible", at(tree, "unité")?.place ?? place, message);
}

/** A rare answer is one of the answers, and leaves some that are not. */
function checkRare({ name, type, place, tree, ...fact }: DeclaredFact, report: Report): void {
  const values = type === "yes-no" ? YES_OR_NO : (fact.values ?? []);
  const rare = scalarsAt(tree, "valeurs rares");
  const where = at(tree, "valeurs rares")?.place ?? place;
  for (const value of rare.filter((one) => !values.includes(one))) {
    const possible = values.length === 0 ? "" : fr` Possibles : ${quoteAll(values)}.`;
    report.error("not-possible", where, fr`« ${value} » n'est pas une réponse de « ${name} ».${possible}`);
  }
  if (values.length > 0 && values.every((value) => rare.includes(value)))
    report.error("not-possible", where, fr`toutes les réponses de « ${name} » ne peuvent pas être rares.`);
}

/** Answers without anything after them are answers of a choice. */
function checkEnding({ name, place, tree, ...fact }: DeclaredFact, report: Report): void {
  const values = fact.values ?? [];
  for (const value of scalarsAt(tree, "valeurs sans suite").filter((one) => !values.includes(one))) {
    const possible = values.length === 0 ? "" : fr` Possibles : ${quoteAll(values)}.`;
    const where = at(tree, "valeurs sans suite")?.place ?? place;
    report.error("not-possible", where, fr`« ${value} » n'est pas une réponse de « ${name} ».${possible}`);
  }
}

/** What is asked before a fact is a question too, and no two facts wait for each other. */
function checkAskedAfter({ facts }: Vocabulary, report: Report): void {
  const graph = new Map<string, Map<string, Place>>();
  for (const { name, tree } of facts.values()) {
    const before = askedAfterOf(tree)
      .flat()
      .map((of) => ({ name: scalarOf(of) ?? "", place: of.place }));
    graph.set(name, new Map(before.map((one) => [one.name, one.place])));
    for (const one of before) checkAskedBefore(one, facts, report);
  }
  for (const { names, place } of findCircles(graph)) {
    const message = fr`ces questions s'attendent l'une l'autre : ${quoteAll(names)}. Retirez un « posée après ».`;
    report.error("circle", place, message);
  }
}

function checkAskedBefore(
  { name, place }: { readonly name: string; readonly place: Place },
  facts: Vocabulary["facts"],
  report: Report,
): void {
  const fact = facts.get(name);
  if (fact === undefined) {
    const message = fr`Je ne connais pas « ${name} ».`;
    reportMisnamed(report, { code: "unknown-name", place, message }, name, facts.keys());
  } else if (!hasKey(fact.tree, "question") || fact.listOf !== undefined)
    report.error(
      "not-possible",
      place,
      fr`« ${name} » n'est pas une question : rien ne peut être posé après.`,
    );
}

function checkDeductions({ name, type, place, tree }: DeclaredFact, report: Report): void {
  const written = DEDUCTIONS.filter((key) => hasKey(tree, key));
  const found = [...written, ...(hasKey(tree, "se calcule") ? ["se calcule"] : [])];
  if (found.length > 0 && scalarAt(tree, "jamais déduit") === "oui") {
    const message = fr`« ${name} » est marqué « jamais déduit ». Retirez ${quoteAll(found)}, ou demandez à un juriste.`;
    report.error("never-deduced", place, message);
  }
  if (written.length > 0 && type !== "yes-no") {
    report.error(
      "wrong-type",
      place,
      fr`« ${name} » est ${typeInFrench(type)} : seul un fait oui ou non peut avoir ${quoteAll(written)}.`,
    );
  }
  if (hasKey(tree, "se calcule") && type !== "duration") {
    report.error(
      "wrong-type",
      place,
      fr`« ${name} » est ${typeInFrench(type)} : seule une durée peut se calculer entre deux dates.`,
    );
  }
}
