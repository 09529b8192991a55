// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the sheets of an item say of days, refusals, times and papers, as built: a reader must not take one for another. */
import { dayInWords } from "@sauf-conduit/calendar";
import { typo } from "@sauf-conduit/ui/typo";
import { describe, expect, it } from "vitest";
import { itemAddress, versionAddress } from "./addresses.ts";
import { lawPages, matches, pageAt, presentation, unescaped } from "./testing/built-pages.ts";

const items = Object.values(lawPages().items);
const words = presentation().items;

const set = (text: string): string => typo(text, "fr");
const day = (iso: string): string => set(dayInWords(iso, "fr") ?? iso);

/** The page of an item in French, or one of its sheets; empty without it. */
function sheet(id: string, name?: string): string {
  const page = unescaped(pageAt(itemAddress("fr", id)));
  if (name === undefined) return page;
  const [, found = ""] = page.split(new RegExp(`<section[^>]* id="${name}"`));
  return found.slice(0, found.search(/<section[^>]* class="sheet law-sheet/));
}

describe("a day that is debated", () => {
  const debated = items.flatMap(({ id, versions }) =>
    versions.flatMap((version) =>
      [version.debatedFrom, version.debatedTo].flatMap((bound) => (bound ? [{ id, version, bound }] : [])),
    ),
  );

  it("stands on the page of the item, of the version and of the debate with each of its days", () => {
    expect(debated.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["ammr-responsabilite", "dublin-iii"]),
    );
    for (const { id, version, bound } of debated)
      for (const address of [itemAddress("fr", id), versionAddress("fr", id, version.key)]) {
        const page = pageAt(address);
        expect(page, address).toContain("Débats ouverts");
        for (const one of Object.values(bound.days)) expect(page, address).toContain(day(one));
      }
  });

  it("is never one day among the changes of the law", () => {
    const changes = pageAt("/droit/changements/");
    const [, line = ""] =
      changes.match(/<li>((?:(?!<\/li>).)*\/droit\/ammr-responsabilite\/(?:(?!<\/li>).)*)<\/li>/) ?? [];
    for (const one of ["2026-06-12", "2026-07-01"]) expect(line).toContain(`dateTime="${one}"`);
  });
});

it("a text that an earlier date chooses says that it still holds for that date", () => {
  const page = sheet("dublin-iii");
  expect(page).toContain("Ce texte vaut encore quand");
  expect(page).not.toContain("N’est plus en vigueur");
});

it("what lifts a refusal is not said to close a right", () => {
  const page = sheet("ame-delai-neuf-mois");
  expect(page).toContain("Ce qui empêche ce refus");
  expect(page).not.toContain("Ce qui peut fermer ou faire refuser");
});

it("the time written with a remedy stands under the time-limits", () => {
  const timed = items.flatMap(({ id }) =>
    (words[id]?.remedies ?? []).flatMap(({ limit }) => (limit === null ? [] : [{ id, limit }])),
  );
  expect(timed.length).toBeGreaterThan(20);
  const missing = timed.filter(
    ({ id, limit }) =>
      !sheet(id, "delais").toLocaleLowerCase("fr").includes(set(limit).toLocaleLowerCase("fr")),
  );
  expect(missing).toEqual([]);
});

it("a paper to bring is not also among those refused", () => {
  const both = items.filter(({ id }) =>
    words[id]?.mayNotBeSoleProof.some((piece) => words[id]?.mayAsk.includes(piece)),
  );
  expect(both.map(({ id }) => id)).toContain("ame-conditions");
  for (const { id } of both) {
    expect(sheet(id, "papiers"), id).toContain("Un autre papier peut le remplacer");
    expect(sheet(id, "interdits"), id).not.toContain("Un autre papier doit être accepté aussi");
  }
});

it("papers that may not be demanded are listed once, the number of a test has its unit", () => {
  const services = sheet("pieces-interdites-services", "conditions");
  expect(services).toContain("Signature des parents");
  expect(services).not.toContain(set("Pièce exigée"));
  expect(sheet("placement-procedure-acceleree", "conditions")).toContain("au plus 20 pour cent");
});

it("what proves is one paper a line, once for the facts that it proves, and says of one that nobody may demand that it helps", () => {
  const id = "regroupement-familial-violences-l423-18";
  const evidence = Object.values(words[id]?.evidence ?? {});
  expect(evidence.length).toBe(2);
  const [, proofs = ""] = sheet(id, "papiers").split("Ce qui prouve");
  expect(matches(proofs, /<li>(<svg)/g)).toHaveLength(evidence[0]?.length ?? 0);
  expect(sheet(id, "interdits").split("ce papier aide à prouver")).toHaveLength(2);
});

it("a text that nobody read is not said to answer the same", () => {
  expect(sheet("attestation-demande-asile-validite")).toContain("Le nouveau texte n’a pas été lu.");
});

it("an example that a worked case already gives is not invented again", () => {
  const id = "aide-juridictionnelle-etrangers";
  const after = items.find((one) => one.id === id)?.versions[1];
  const { workedCases, witnesses } = after?.change ?? {};
  expect(workedCases).toEqual([expect.objectContaining({ before: "no", after: "yes" })]);
  expect(witnesses).toEqual([]);
  expect(matches(pageAt(versionAddress("fr", id, after?.key ?? "")), /class="(witness)"/g)).toHaveLength(1);
});

it("an example that one may apply for all the same is not said to be closed, here as in the check", () => {
  const [, told = ""] = sheet("aes-metiers-tension-l435-4").split('id="cas-contrat-d-engagement-refuse"');
  const [example = ""] = told.split("</li>");
  expect(example).toContain("on peut demander quand même");
  expect(example).not.toContain("Fermé");
});

it("a step says how long it may last, and never the name that the law gives its limit", () => {
  const steps = sheet("ame-depot-de-la-demande", "etapes");
  expect(steps).toContain("Délai");
  const named = items.flatMap(({ id, versions }) =>
    versions.flatMap((version) =>
      version.steps.flatMap(({ limit }) => (limit === null ? [] : [{ id, said: set(`Délai : ${limit}.`) }])),
    ),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(({ id, said }) => sheet(id, "etapes").includes(said))).toEqual([]);
});

it("a link to another page of the law stands once among those that it leads to", () => {
  const twice = items.flatMap(({ id }) => {
    const links = matches(sheet(id, "liens"), /<a href="([^"]+)"/g);
    return links.length === new Set(links).size ? [] : [id];
  });
  expect(twice).toEqual([]);
  expect(sheet("pays-origine-surs", "liens")).toContain("Voir aussi");
});

it("the version in force says on a telephone who decides, though it was the same before", () => {
  const page = sheet("pays-origine-surs");
  const [, list = ""] = page.split('<div class="time-list">');
  const inForce = list.slice(list.indexOf('data-state="in-force"'));
  expect(inForce.slice(0, inForce.indexOf("</li>"))).toContain("Qui décide");
});

it("what a dated table or list notes of a version, and how sure each row is, are read on its page", () => {
  const { tables, lists } = lawPages();
  let notes = 0;
  for (const { id, versions } of [...Object.values(tables), ...Object.values(lists)])
    for (const { note } of versions)
      if (note !== null) {
        notes += 1;
        expect(sheet(id), id).toContain(set(note));
      }
  expect(notes).toBeGreaterThan(10);
  expect(sheet("ada-base")).toMatch(/>7<span class="sub"><b>Probable/);
});

it("what a limit says of its own passing is not said again below it", () => {
  const said = "e recours est irrecevable, sauf si la lettre ne disait rien du délai.";
  expect(sheet("recours-refus-sejour", "delais").split(set(said))).toHaveLength(2);
  expect(sheet("recours-cnda", "delais")).toContain("Si le délai est passé");
});

it("a limit whose length is one computed figure says the figure", () => {
  expect(sheet("ame-retroactivite-90-jours", "delais")).toMatch(/<b>90.jours<\/b>/);
});

it("under the name of a reading, what it makes of the condition is said: « no, never » would read as its contrary", () => {
  const told = items.flatMap(({ id }) => matches(sheet(id), /<div class="reading">(.*?)<\/div>/gs));
  expect(told.length).toBeGreaterThan(50);
  expect(told.filter((one) => /dans tous les cas|dans aucun cas/.test(one))).toEqual([]);
  expect(told.some((one) => one.includes(set("Alors cette condition n'est jamais remplie")))).toBe(true);
});

it("what an announced version gives says that it does not hold yet", () => {
  const key = lawPages().items["aes-metiers-tension-l435-4"]?.versions.at(-1)?.key ?? "";
  const page = unescaped(pageAt(versionAddress("fr", "aes-metiers-tension-l435-4", key)));
  expect(page).toMatch(/Annoncé\s: ceci ne vaudra qu’à partir du/);
  expect(sheet("aes-metiers-tension-l435-4")).not.toContain("ceci ne vaudra");
});

it("a source that no publisher of the law holds says where it was read", () => {
  const page = sheet("ada-base");
  expect(page).toMatch(/sur un site non officiel\s: <bdi>[a-z.-]+<\/bdi>/);
  expect(page).not.toMatch(/non officiel\s: <bdi>[a-z.]*legifrance/);
});

it("a note that stands under its condition is not said again among the doubts", () => {
  const twice = items.flatMap(({ id }) => {
    const [, doubts = ""] = /Doutes et précisions<\/h3>(.*?)<\/ul>/.exec(sheet(id)) ?? [];
    const said = sheet(id, "conditions");
    const notes = matches(doubts, /<span(?: class="sub")?>(.*?)<\/span><\/li>/g);
    expect(notes).toHaveLength(matches(doubts, /(<li>)/g).length);
    return notes.filter((note) => said.includes(note));
  });
  expect(twice).toEqual([]);
});

it("a doubt about what is computed names it", () => {
  expect(unescaped(sheet("ame-retroactivite-90-jours"))).toMatch(
    /<b>Jour des soins ou de la sortie de l.hôpital<\/b><span class="sub">Pour une hospitalisation/,
  );
});

it("a page read with other answers says which stands in for which, and what is taken as said", () => {
  const read = (id: string) => sheet(id).replace(/<[^>]*>/g, "");
  expect(read("ame-retroactivite-90-jours")).toContain(
    set(
      "Jugé au jour : date des soins.Compte ici « est majeur le jour des soins », et non « est majeur le jour de la demande ».",
    ),
  );
  expect(read("grossesse-et-maternite")).toContain(set("Tenu ici pour vrai : soins réputés urgents."));
});

it("lines that ask one page say its title once", () => {
  const closing = sheet("aes-l435-1", "blocages");
  expect(matches(closing, /(dans la fiche)/g)).toHaveLength(2);
  expect(matches(closing, /(Relève de)/g).length).toBeGreaterThan(4);
});

it("a way that began later than its version says since when", () => {
  const ways = sheet("langue-examen-civique-2026", "conditions").replace(/<[^>]*>/g, "");
  expect(ways.split(set(`Depuis le ${day("2026-01-01")}.`))).toHaveLength(5);
});
