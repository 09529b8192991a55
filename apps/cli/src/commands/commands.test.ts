// SPDX-License-Identifier: AGPL-3.0-or-later
/** What each command prints, in French and in English, on a law of five items. */
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SMALL_LAW } from "../../test-support/small-law.ts";
import { openTerminal, type Terminal } from "../../test-support/terminal.ts";

let terminal: Terminal;
beforeAll(async () => {
  terminal = await openTerminal();
});
afterAll(() => terminal.remove());

/** The lines of a successful command, without the colours it must not have. */
async function lines(situation: string | null, ...args: readonly string[]): Promise<string[]> {
  const { code, out, err } =
    situation === null ? await terminal.cli(...args) : await terminal.on(situation, ...args);
  expect([code, err]).toEqual([0, ""]);
  expect(out).not.toContain("\u001b");
  const all = out.split("\n");
  if (args[0] !== "check") for (const line of all) expect(line.length).toBeLessThanOrEqual(80);
  return all.map((line) => line.trimEnd());
}

const OPEN =
  "faits: { titre demandé: carte verte, est majeur: oui, réside en France: oui, menace retenue: non }";

/** From one line to the next empty one. */
function section(all: readonly string[], start: string): string[] {
  const at = all.indexOf(start);
  expect(at, `${start} in\n${all.join("\n")}`).toBeGreaterThanOrEqual(0);
  const end = all.indexOf("", at);
  return all.slice(at, end < 0 ? undefined : end);
}

describe("rights", () => {
  it("begins with the day, what was supposed, and the broad questions", async () => {
    const all = await lines(OPEN, "rights");
    expect(all.slice(0, 3)).toEqual([
      "Les droits au 20 novembre 2026",
      "Aucune décision supposée : la date de la décision est posée à « aucune ».",
      "« --no-advice » la laisse inconnue.",
    ]);
    expect(section(all, "En bref")).toEqual([
      "En bref",
      "  ✓ Ouvert             Une aide, par une voie ou une autre",
    ]);
  });

  it("does not call open what only a choice of the administration opens", async () => {
    const all = await lines("faits: { durée de présence: 4 mois, date de la demande: aucune }", "rights");
    expect(section(all, "En bref").slice(1)).toEqual([
      "  ✓ À demander         Une aide, par une voie ou une autre",
    ]);
  });

  it("says of an open right what it gives, on which text, how surely, with its alert", async () => {
    const all = await lines(OPEN, "rights");
    expect(section(all, "✓ Ouvert (2)").slice(0, 9)).toEqual([
      "✓ Ouvert (2)",
      "  ✓ Aide verte [aide-verte]",
      "      La personne y a droit.",
      "      Donne : carte d’aide, avec le droit de travailler",
      "      Durée : 1 an",
      "      Alertes : 1",
      "      Texte : CASF L. 251-1, et 1 autre texte, en vigueur depuis le",
      "      1er janvier 2020",
      "      Confirmé, lu le 20 novembre 2026.",
    ]);
    expect(section(all, "Alertes")).toEqual(["Alertes", "  1. Un décret est attendu."]);
  });

  it("says by which of its branches an item is open, and nothing where it has none", async () => {
    const all = await lines(OPEN, "rights");
    const at = all.indexOf("  ✓ Carte verte [carte-verte]");
    expect(all[at + 2]).toBe("      Ouvert par cette voie : Pour l’adulte");
    expect(all.filter((line) => line.includes("Ouvert par"))).toHaveLength(1);
    expect(await lines(OPEN, "explain", "carte-verte", "--lang", "en")).toContain(
      "      Open by this way: Pour l’adulte",
    );
    const both = "faits: { est majeur: oui }\nlectures: { jour anniversaire: caisses }";
    expect(await lines(both, "explain", "carte-verte")).toContain(
      "      Ouvert par ces voies : Pour l’adulte ; Le jour anniversaire",
    );
  });

  it("says of an undecided right what would decide it, never no", async () => {
    const all = await lines("faits: { est majeur: oui, réside en France: oui }", "rights");
    expect(all).toContain("  ? Aide verte [aide-verte]");
    expect(all).toContain("      Les conditions sont remplies ; il reste à exclure ce qui pourrait fermer");
    expect(all.join("\n")).toMatch(/ {6}À savoir d’abord : .* \?/);
    expect(all).toContain("      À vérifier avant d’agir, jour de lecture non noté.");
  });

  it("says of a closed right before whom to go, and folds what does not apply", async () => {
    const closed = await lines("faits: { est majeur: non, titre demandé: carte verte }", "rights");
    expect(section(closed, "✗ Fermé (1)")).toEqual([
      "✗ Fermé (1)",
      "  ✗ Aide verte [aide-verte]",
      "      Pas par cette voie.",
      "      Recours : commission de recours amiable (délai : 2 mois) ; Contester un",
      "      refus d’aide",
      "      Alertes : 1",
      "      Texte : CASF L. 251-1, et 1 autre texte, en vigueur depuis le",
      "      1er janvier 2020",
      "      Confirmé, lu le 20 novembre 2026.",
    ]);
    const blue = "faits: { titre demandé: carte bleue }";
    expect(section(await lines(blue, "rights"), "– Ne s’applique pas (1)")).toEqual([
      "– Ne s’applique pas (1)",
      "  1 fiche (« --all » les montre)",
    ]);
    expect(await lines(blue, "rights", "--all")).toContain(
      "      Hors champ : La carte bleue a ses propres règles.",
    );
  });

  it("lists apart what is no right: time-limits, fees, papers", async () => {
    const opened = (all: readonly string[]): string =>
      section(all, all.find((line) => line.startsWith("✓ Ouvert (")) ?? "✓ Ouvert").join();
    const all = await lines(OPEN, "rights", "--all");
    expect(section(all, "i À savoir (1)").join()).toContain(
      "Contester un refus d’aide (délai) [recours-vert]",
    );
    expect(opened(all)).not.toContain("recours-vert");
    const card = "dispositions/sejour/carte-verte.yaml";
    const text = SMALL_LAW[card]?.replace("nature: de plein droit", "nature: information") ?? "";
    const other = await openTerminal({ [card]: text });
    const { out } = await other.on(OPEN, "rights");
    await other.remove();
    expect(section(out.split("\n"), "i À savoir (1)").join()).toContain("[carte-verte]");
    expect(opened(out.split("\n"))).not.toContain("carte-verte");
  });

  it("puts the time-limits that run first", async () => {
    const all = await lines("faits: { date de notification: 2026-11-02 }", "rights");
    expect(section(all, "! Délais qui courent (1)")).toEqual([
      "! Délais qui courent (1)",
      "  ✓ Contester un refus d’aide (délai) [recours-vert]",
      "      saisir le tribunal administratif : 4 janvier 2027, dernier jour sûr.",
      "      Texte : CJA R. 421-1, en vigueur depuis le 1er janvier 2010",
      "      Confirmé, lu le 20 novembre 2026.",
    ]);
  });

  it("says that a day is past", async () => {
    const past = "faits: { date de notification: 2026-03-02 }";
    expect((await lines(past, "amount", "recours-vert")).join("\n").replace(/\s+/g, " ")).toContain(
      "saisir le tribunal administratif : 4 mai 2026, dernier jour sûr. Ce jour est passé. Demandez conseil tout de suite",
    );
    const other = await lines(past, "amount", "recours-vert", "--on", "2026-05-04", "--lang", "en");
    expect(other).toContain("      saisir le tribunal administratif: 4 May 2026, last safe day.");
  });

  it("speaks English, and leaves in French what nobody translated", async () => {
    const all = await lines(OPEN, "rights", "--lang", "en");
    expect(all[0]).toBe("Rights on 20 November 2026");
    expect(section(all, "✓ Open (2)").slice(0, 5)).toEqual([
      "✓ Open (2)",
      "  ✓ Green aid [aide-verte]",
      "      The person is entitled to it.",
      "      Gives: aid card, with the right to work",
      "      Duration: 1 an",
    ]);
  });
});

describe("explain", () => {
  it("says why, in the words of the facts", async () => {
    const all = await lines(OPEN, "explain", "aide-verte");
    expect(all).toContain("Aide verte [aide-verte]");
    expect(section(all, "Parce que :")).toEqual([
      "Parce que :",
      "  - titre demandé : carte verte",
      "  - est majeur : oui",
      "  - réside en France : oui",
      "  - menace retenue : non",
    ]);
  });

  it("finds an item by its alias, and a branch by its address", async () => {
    expect(await lines(OPEN, "explain", "aide-ancienne")).toContain("Aide verte [aide-verte]");
    for (const address of [["carte-verte", "/", "adulte"], ["carte-verte/adulte"], ["carte-verte / adulte"]])
      expect(await lines(OPEN, "explain", ...address)).toContain("Pour l’adulte [carte-verte / adulte]");
  });

  it("says what would decide, and the debate on which it hangs", async () => {
    const all = await lines("faits: { est majeur: oui }", "explain", "carte-verte", "/", "anniversaire");
    expect(all.join("\n")).toContain("  - Le jour anniversaire compte-t-il ? suivre la lecture « caisses »");
    expect(all.join("\n").replace(/\s+/g, " ")).toContain(
      "Débat de droit. Le jour anniversaire compte-t-il ? « texte » : non, « caisses » : oui.",
    );
  });

  it("gives the tree to programs", async () => {
    const { out } = await terminal.on(OPEN, "explain", "objectif-aide", "--json", "--lang", "en");
    expect(JSON.parse(out)).toMatchObject({
      id: "objectif-aide",
      value: "yes",
      because: [{ kind: "item", name: "aide-verte", value: "yes" }],
      ways: [],
    });
  });
});

describe("missing", () => {
  it("gives the only way without a number, several from the simplest, with their papers", async () => {
    const known = "titre demandé: carte verte, réside en France: oui, menace retenue: non";
    expect((await lines(`faits: { ${known} }`, "missing", "aide-verte")).slice(1, 7)).toEqual([
      "Ce qui ouvrirait : Aide verte",
      "",
      "Il suffirait que tout ceci soit vrai :",
      "",
      "  - est majeur : oui",
      "      Papiers : passeport",
    ]);
    const several = await lines("faits: {}", "missing", "objectif-aide");
    expect(several).toContain("Un de ces chemins suffit, le plus simple d’abord :");
    expect(several.filter((line) => line.startsWith("  Chemin "))).toEqual(["  Chemin 1", "  Chemin 2"]);
    expect(several).toContain("  - durée de présence : au moins 3 mois");
  });

  it("says that nothing is missing, or what would have to change", async () => {
    expect(await lines(OPEN, "missing", "aide-verte")).toContain("C’est déjà ouvert : il ne manque rien.");
    const closed = await lines(
      "faits: { titre demandé: carte verte, est majeur: non }",
      "missing",
      "aide-verte",
    );
    expect(closed).toContain("Fermé aujourd’hui. Il faudrait que quelque chose change :");
    expect(closed).toContain("  - est majeur : oui (au lieu de la réponse donnée)");
    expect(
      await lines("faits: { titre demandé: carte bleue }", "missing", "aide-verte", "--lang", "en"),
    ).toContain("This text is about other situations: no possible answer would open it.");
  });
});

describe("next", () => {
  it("asks three questions, says why, and which fact to write", async () => {
    const all = await lines("faits: {}", "next");
    const questions = all.filter((line) => /^ {2}\d\. /.test(line));
    expect(questions).toHaveLength(3);
    expect(all.filter((line) => line.startsWith("      fait à écrire : "))).toHaveLength(3);
    expect(all.join("\n")).toContain("peut décider : ");
  });

  it("asks last for what the day of an appeal rests on, and says which day it gives", async () => {
    const refused = `${OPEN.slice(0, -2)}, durée de présence: 1 mois, date de la décision: 2026-10-01 }`;
    const all = await lines(refused, "next");
    expect(all.filter((line) => /^ {2}\d\. /.test(line))).toHaveLength(1);
    expect(all.join(" ").replace(/ +/g, " ")).toContain(
      "donne le dernier jour : saisir le tribunal administratif (Contester un refus d’aide) fait à écrire : date de notification",
    );
  });

  it("asks about one item when it is named", async () => {
    const about = (await lines("faits: {}", "next", "prime-verte")).filter((line) =>
      line.includes("fait à écrire"),
    );
    expect(about).toEqual(["      fait à écrire : durée de présence"]);
    const { code, err } = await terminal.on("faits: {}", "next", "prime-vert");
    expect([code, err]).toEqual([2, expect.stringContaining("Vouliez-vous dire « prime-verte » ?")]);
  });

  it("marks a delicate question, and ends when nothing can change", async () => {
    const almost = "faits: { titre demandé: carte verte, est majeur: oui, réside en France: oui }";
    expect((await lines(almost, "next", "--lang", "en")).join("\n")).toContain("delicate question: offence");
    const all =
      `${OPEN.slice(0, -2)}, durée de présence: 1 mois, date de notification: aucune, est majeur: oui }`.replace(
        ", est majeur: oui }",
        " }",
      );
    expect(await lines(all, "next")).toContain("Aucune autre réponse ne peut changer ces droits.");
  });
});

describe("amount", () => {
  it("gives a value, or the range that what is unknown leaves", async () => {
    const known = "faits: { ressources: 400, date de la demande: 2026-01-31 }";
    expect((await lines(known, "amount", "prime-verte")).slice(3)).toEqual([
      "  montant de la prime : 600 €",
      "      Comment c’est calculé :",
      "       1. ressources : 400 €",
      "       2. montant de la prime : 1 000 − 400 = 600 €",
      "  fin de la prime : 31 juillet 2026",
      "",
    ]);
    const partly =
      "faits: { ressources: { au moins: 100, au plus: 250 }, date de la demande: { à partir du: 2026-01-01, jusqu'au: 2026-01-31 } }";
    expect((await lines(partly, "amount", "prime-verte", "--lang", "en")).slice(3)).toEqual([
      "  montant de la prime: between 750 € and 900 €",
      "  fin de la prime: on 1 July 2026 at the earliest, on 31 July 2026 at the latest",
      "",
    ]);
  });

  it("gives results and days to programs", async () => {
    const { out } = await terminal.on(
      "faits: { date de notification: 2026-03-02 }",
      "amount",
      "recours-vert",
      "--json",
    );
    expect(JSON.parse(out)).toMatchObject({
      id: "recours-vert",
      results: [{ kind: "date", name: "dernier jour", safe: "2026-05-04", arguable: "2026-05-04" }],
      deadlines: [{ name: "saisir le tribunal", safe: "2026-05-04" }],
    });
  });

  it("gives programs each step of a known amount, and none of a range", async () => {
    const stepsOf = async (facts: string): Promise<unknown> => {
      const { out } = await terminal.on(facts, "amount", "prime-verte", "--json");
      return JSON.parse(out).results[0].steps;
    };
    expect(await stepsOf("faits: { ressources: 400 }")).toMatchObject([
      { kind: "fact", fact: "ressources", value: 400, unit: "euros" },
      { kind: "difference", name: "montant de la prime", value: 600, of: [{ step: null }, { step: 0 }] },
    ]);
    expect(await stepsOf("faits: { ressources: { au moins: 100 } }")).toEqual([]);
  });

  it("says that there is nothing to compute", async () => {
    expect(await lines(OPEN, "amount", "aide-verte")).toContain(
      "Cette fiche n’a pas de résultat à calculer.",
    );
  });
});

describe("facts", () => {
  it("lists them by theme, with type, question and answers as they must be written", async () => {
    const all = await lines(null, "facts");
    expect(all).toContain("commun (18)");
    const at = all.indexOf("  titre demandé");
    expect(all.slice(at, at + 4)).toEqual([
      "  titre demandé",
      "      choix",
      "      Quel titre ?",
      "      réponses : carte verte, carte bleue",
    ]);
    expect(all).toContain("      montant (euros), question délicate : ressources");
    expect(all).toContain("      se dit de chaque élément de « foyer »");
  });

  it("says which dates cannot lie ahead, to people and to programs", async () => {
    expect(await lines(null, "facts", "demande a-t-elle")).toContain(
      "      date, jamais après le jour examiné",
    );
    const { out } = await terminal.cli("facts", "date", "--json");
    const past = (JSON.parse(out) as readonly { name: string; past: boolean }[]).filter(({ past }) => past);
    expect(past.map(({ name }) => name)).toEqual([
      "date de la décision",
      "date de la demande",
      "date de notification",
    ]);
  });

  it("filters with words, accents forgiven", async () => {
    expect(await lines(null, "facts", "reside", "EN")).toContain("1 fait");
    expect(await lines(null, "facts", "zzz")).toEqual(["Aucun fait ne contient « zzz ».", ""]);
    expect(await lines(null, "facts", "\u0007zzz")).toEqual(["Aucun fait ne contient « \ufffdzzz ».", ""]);
    const { out } = await terminal.cli("facts", "avis medical", "--json", "--lang", "en");
    expect(JSON.parse(out)).toMatchObject([
      {
        name: "avis médical",
        type: "choice",
        values: ["favorable", "défavorable"],
        sensitive: "health",
        theme: "commun",
      },
    ]);
  });
});

describe("law", () => {
  it("is a JSON array of items, tables included, each with what coverage counts", async () => {
    const { out } = await terminal.cli("law", "--json");
    const entries = JSON.parse(out) as readonly Record<string, unknown>[];
    expect(entries.map(({ id }) => id).sort()).toEqual([
      ...["aide-verte", "carte-verte", "objectif-aide", "plafonds", "prime-verte", "recours-vert"],
    ]);
    for (const entry of entries)
      expect(Object.keys(entry).sort()).toEqual([
        ...[
          "aliases",
          "announced",
          "confidence",
          "domain",
          "id",
          "kind",
          "sources",
          "title",
          "verified",
          "versions",
        ],
      ]);
    expect(entries.find(({ id }) => id === "aide-verte")).toMatchObject({
      aliases: ["aide-ancienne"],
      kind: "provision",
      domain: "health",
      versions: [
        { name: "avant 2020", from: "2010-01-01", to: "2019-12-31" },
        { name: "depuis 2020", to: null },
      ],
      verified: "2026-11-20",
    });
  });

  it("is read by domain", async () => {
    const all = await lines(null, "law", "--lang", "en");
    expect(all[0]).toMatch(/^6 items: law read: [0-9a-f]{12}$/);
    expect(all).toContain("Health (4)");
    expect(all).toContain("      aide-verte (also: aide-ancienne), provision, 2 versions. Confirmed, read");
  });
});

describe("diff", () => {
  it("says of two versions with one answer that what they compute has changed", async () => {
    const law = fileURLToPath(new URL("../../../../law", import.meta.url));
    const { out } = await terminal.cli("diff", "recours-oqtf", "2024-07-14", "2024-07-15", "--law", law);
    expect(out.replaceAll(/\s+/g, " ")).toContain("Mais ce qu’elles calculent n’est pas le même");
  });

  it("gives a witness of each difference, versions named or picked by a day", async () => {
    const expected = [
      "Aide verte : de « avant 2020 » à « depuis 2020 »",
      "",
      "  ✗ oui devient non, par exemple si :",
    ];
    expect((await lines(null, "diff", "aide-verte", "avant 2020", "depuis 2020")).slice(1, 4)).toEqual(
      expected,
    );
    expect((await lines(null, "diff", "aide-verte", "2015-01-01", "2026-01-01")).slice(1, 4)).toEqual(
      expected,
    );
  });

  it("says that two versions are one law", async () => {
    expect(await lines(null, "diff", "aide-verte", "2015-01-01", "avant 2020", "--lang", "en")).toContain(
      "These two versions answer the same in every situation.",
    );
    const { out } = await terminal.cli("diff", "aide-verte", "2015-01-01", "2026-01-01", "--json");
    expect(JSON.parse(out)).toMatchObject({
      id: "aide-verte",
      from: "avant 2020",
      to: "depuis 2020",
      equivalent: false,
      complete: true,
    });
  });
});
