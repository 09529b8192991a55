// SPDX-License-Identifier: AGPL-3.0-or-later
/** The pages as built: none is missing, none leads nowhere, each says its law and its age. */
import { capital } from "@sauf-conduit/rights";
import { typo } from "@sauf-conduit/ui/typo";
import { describe, expect, it } from "vitest";
import { itemAddress, LANGUAGES, versionAddress } from "./addresses.ts";
import {
  builtOn,
  builtPages,
  lawPages,
  matches,
  pageAt,
  presentation,
  unescaped,
} from "./testing/built-pages.ts";

const pages = builtPages();
const law = lawPages();
const words = presentation();
const items = Object.values(law.items);

/** Names that a tree of conditions tests, wherever they stand in it. */
function namesIn(part: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(part)) for (const one of part) namesIn(one, found);
  else if (typeof part === "object" && part !== null) {
    if ("kind" in part && part.kind === "test" && "name" in part) found.add(String(part.name));
    for (const one of Object.values(part)) namesIn(one, found);
  }
  return found;
}

const forbiddenBy = ({
  mayNotAsk,
  mayNotBeSoleProof,
}: (typeof items)[number]["versions"][number]["branches"][number]) => [...mayNotAsk, ...mayNotBeSoleProof];

/** The words of a page, without its mark-up. */
const shown = (id: string): string =>
  pageAt(itemAddress("fr", id))
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll(/\s/g, " ");

describe("every item of the law", () => {
  it("has a page in both languages, and each of its versions a stable address", () => {
    expect(items.length).toBe(Object.keys(words.items).length);
    const wanted = LANGUAGES.flatMap((language) =>
      items.flatMap(({ id, versions }) => [
        itemAddress(language, id),
        ...versions.map(({ key }) => versionAddress(language, id, key)),
      ]),
    );
    expect(wanted.filter((address) => !pages.has(address))).toEqual([]);
    expect(new Set(wanted).size).toBe(wanted.length);
    for (const { versions } of items)
      for (const { key, from } of versions) expect(key).toMatch(new RegExp(`^${from}-[a-z0-9-]+$`));
  });

  it("says before its conditions that its last text is over, where it is", () => {
    const today = builtOn(pageAt(itemAddress("fr", "dublin-iii")));
    const over = items.filter(({ versions }) => versions.every(({ to }) => to !== null && to < today));
    expect(over.map(({ id }) => id)).toContain("dublin-iii");
    const told = items.filter(({ id }) =>
      /N’est plus en vigueur|Ce texte vaut encore quand/.test(pageAt(itemAddress("fr", id))),
    );
    expect(told.map(({ id }) => id)).toEqual(over.map(({ id }) => id));
    for (const { id } of over) expect(pageAt(itemAddress("fr", id))).not.toContain("Conditions aujourd");
  });

  it("says a word that answers a question as it is, though a page bears the same name", () => {
    expect(Object.keys(words.items)).toContain("apatride");
    expect(shown("titre-voyage")).toContain("Protection obtenue : apatride");
  });

  it("shows what the law notes of one case of a time-limit, and a length that it does not know as such", () => {
    expect(shown("refus-implicite")).toContain("Sans le titre exact, on ne sait pas.");
    expect(shown("refus-implicite")).toContain("Cette fiche n’en sait pas la longueur.");
    expect(shown("refus-implicite")).not.toContain("inconnue, à compter");
  });

  it("shows the signs of a practice as signs, and what may not be demanded as such: never as what one needs", () => {
    for (const [kind, title] of [
      ["practice", "Ce qui fait reconnaître la pratique"],
      ["piece", "Ce qui ne peut pas être exigé, et de qui"],
    ] as const) {
      const such = items.filter(({ id }) => words.items[id]?.kind === kind);
      expect(such.length).toBeGreaterThan(1);
      for (const { id, versions } of such)
        for (const address of [
          itemAddress("fr", id),
          ...versions.map(({ key }) => versionAddress("fr", id, key)),
        ]) {
          expect(pageAt(address), address).toContain(typo(title, "fr"));
          expect(unescaped(pageAt(address)), address).not.toMatch(/>(Ce qu.il faut|Conditions [^<]*)</);
        }
    }
  });

  it("shows every condition of the version of today, and of each version on its page", () => {
    const hidden: string[] = [];
    for (const { id, versions } of items)
      for (const version of versions) {
        const page = pageAt(versionAddress("fr", id, version.key));
        const shown = new Set(matches(page, /data-test="([^"]*)"/g).map(unescaped));
        const { scope, when, except, risks, onlyFor, branches } = version;
        const asked = namesIn([
          scope,
          when,
          except,
          risks,
          onlyFor,
          branches.map((branch) => [
            branch.scope,
            forbiddenBy(branch).length > 0 ? null : branch.when,
            branch.except,
            branch.risks,
            branch.proves,
          ]),
        ]);
        for (const name of asked) if (!shown.has(name)) hidden.push(`${id} ${version.key}: ${name}`);
        // A branch that forbids papers is read by their list, which stands for its condition.
        const marked = matches(page, /<\/svg><span>([^<]*)</g);
        for (const piece of branches.flatMap(forbiddenBy)) {
          const name = typo(capital(words.pieces[piece]?.name ?? piece), "fr");
          if (!marked.map(unescaped).includes(name)) hidden.push(`${id} ${version.key}: ${piece}`);
        }
      }
    expect(hidden).toEqual([]);
  });

  it("says the length of a time-limit that a rule computes or borrows", () => {
    const cnda = pageAt(itemAddress("fr", "recours-cnda"));
    expect(cnda.slice(cnda.indexOf('id="delais"'))).toMatch(/14.jours, ou 1.mois/);
    const borrowed = pageAt(itemAddress("fr", "aide-retour-volontaire"));
    expect(borrowed.slice(borrowed.indexOf('id="delais"'), borrowed.indexOf('id="cas"'))).toMatch(/15.jours/);
  });

  it("names the date that tells apart two versions of the same day, and no condition where none is asked", () => {
    const work = pageAt(itemAddress("fr", "travail-6-mois"));
    const which = work.slice(work.indexOf("Puis, entre deux versions du même jour"));
    expect(which).toMatch(/^[^<]*<\/p><ul[^>]*><li>Date d[’']introduction de la demande d[’']asile<\/li>/);
    const couple = pageAt(itemAddress("fr", "pacs-concubins-violences"));
    expect(couple).toContain("De qui il s’agit");
    expect(couple).not.toContain("Ce qu’il faut");
  });

  it("says in one line what it says nothing about, and shows no empty part", () => {
    const page = pageAt(itemAddress("fr", "grossesse-et-maternite"));
    expect(page).toMatch(/Cette fiche n’écrit rien sur[^<]*«.Délais.»/);
    expect(page).not.toContain('id="delais"');
    expect(pageAt(itemAddress("fr", "irtf"))).not.toMatch(/n’écrit rien sur[^<]*«.Délais/);
  });

  it("shows a case or a situation for each change of its answers, or says that no simple one was found", () => {
    let [cases, silent] = [0, 0];
    for (const { id, versions, cases: written } of items)
      for (const { key, name, before, change } of versions) {
        const old = versions.find((one) => one.key === before);
        if (!change || change.equivalent || old?.confidence === "missing") continue;
        const page = pageAt(versionAddress("fr", id, key));
        const shown = change.workedCases.length + change.witnesses.length;
        expect(matches(page, /class="(witness)"/g), `${id} ${key}`).toHaveLength(shown);
        if (shown === 0) silent++;
        if (shown === 0) expect(page, `${id} ${key}`).toContain("aucun exemple simple");
        for (const worked of change.workedCases) {
          cases++;
          expect(worked.before).not.toBe(worked.after);
          const example = written.find((one) => one.key === worked.key);
          const chosen = example?.versions ?? [];
          const told = example?.expected.value ?? example?.expected.conditions;
          const judged = chosen.includes(name) ? worked.after : worked.before;
          expect(
            [name, old?.name].some((one) => one && chosen.includes(one)),
            worked.key,
          ).toBe(true);
          expect([judged, undefined], `${id} ${worked.key}`).toContain(told);
          expect(page).toContain(`href="${itemAddress("fr", id)}#cas-${worked.key}"`);
        }
      }
    expect(cases).toBeGreaterThan(30);
    expect(silent).toBeLessThan(3);
  });

  it("says of a paper that counts in one case alone which one, beside the paper", () => {
    let said = 0;
    for (const { id, mayAsk, mayAskWhen } of Object.values(words.items))
      for (const [piece, when] of Object.entries(mayAskWhen)) {
        said++;
        expect(mayAsk, id).toContain(piece);
        const papers = pageAt(itemAddress("fr", id)).split('id="papiers"')[1]?.split("</section>")[0];
        expect(papers, id).toContain(`<span class="sub">${typo(capital(when), "fr")}</span>`);
      }
    expect(said).toBeGreaterThan(0);
  });

  it("says the same day, and no length, of a limit that the law gives without counting", () => {
    const lodging = pageAt(itemAddress("fr", "introduction-ofpra"));
    expect(lodging).toContain("Jour fixé par");
    expect(lodging).not.toMatch(/\b0.jours?\b/);
  });

  it("says who appreciates: not the préfet before a court", () => {
    const divorce = unescaped(pageAt(itemAddress("fr", "divorce-personnes-etrangeres")));
    expect(divorce).toContain(typo("apprécié par l'administration ou le juge", "fr"));
    expect(divorce).not.toContain(typo("apprécié par le préfet", "fr"));
  });

  it("calls no day an appreciation: it is computed, whatever it rests on", () => {
    const days =
      pageAt(itemAddress("fr", "dublin-iii")).match(/data-test="date de l[^"]*examen".*?<\/p>/gs) ?? [];
    expect(days.length).toBeGreaterThan(0);
    for (const day of days) expect(day).toContain("calculé");
  });

  it("unfolds a computed condition once, over all the ways of a page", () => {
    const places = unescaped(pageAt(itemAddress("fr", "lieux-hebergement-eligibilite")));
    expect(places.split(typo("Accueil pas coupé par un transfert", "fr"))).toHaveLength(2);
    expect(places.split("détaillé plus haut").length).toBeGreaterThan(3);
  });

  it("does not say of a page of grounds for refusal that it writes none", () => {
    expect(pageAt(itemAddress("fr", "motifs-blocage-communs"))).not.toMatch(
      /n’écrit rien sur[^<]*Ce qui peut fermer/,
    );
  });

  it("claims no change since a text that nobody has read", () => {
    const since = items.flatMap(({ id, versions }) =>
      versions
        .filter((_, i) => versions[i - 1]?.confidence === "missing")
        .map(({ key }) => [itemAddress("fr", id), versionAddress("fr", id, key)] as const),
    );
    expect(since.length).toBeGreaterThan(0);
    for (const page of since.flat().map(pageAt)) {
      expect(unescaped(page)).toContain(typo("Le texte d'avant n'a pas été lu", "fr"));
      expect(page).not.toMatch(/class="(witness|changed-lines)"/);
    }
  });

  it("says « proven » of two versions only where both were read without a doubt, rest on nothing unknown, and count alike", () => {
    const claimed: boolean[] = [];
    for (const { id, alerts, versions } of items)
      for (const version of versions) {
        const before = versions.find(({ key }) => key === version.before);
        const { change } = version;
        if (!change?.equivalent || !before) continue;
        const read = [before, version].every(
          ({ confidence, note }) =>
            (confidence ?? words.items[id]?.confidence) === "established" && note === null,
        );
        const alike = [change.figures, change.ways]
          .flatMap(Object.values<readonly string[]>)
          .every(({ length }) => length === 0);
        const sure = read && alike && alerts.length === 0 && !change.restsOnUnknown;
        const claims = pageAt(versionAddress("fr", id, version.key)).includes("c’est prouvé");
        expect(claims, `${id} ${version.key}`).toBe(sure);
        claimed.push(sure);
      }
    expect(new Set(claimed)).toEqual(new Set([true, false]));
  });

  it("that is announced says so first, and never as in force", () => {
    const announced = items.flatMap(({ id, versions }) =>
      versions
        .filter(({ from }) => from > builtOn(pageAt(itemAddress("fr", id))))
        .map(({ key }) => [id, key] as const),
    );
    expect(announced.length).toBeGreaterThan(0);
    for (const [id, key] of announced) {
      expect(pageAt(itemAddress("fr", id))).toContain("Annoncé, pas encore en vigueur");
      expect(pageAt(itemAddress("en", id))).toContain("Announced, not in force yet");
      expect(pageAt(versionAddress("fr", id, key))).toContain("<b>Annoncée, pas encore en vigueur.</b>");
    }
  });
});
