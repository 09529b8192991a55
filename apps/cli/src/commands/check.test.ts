// SPDX-License-Identifier: AGPL-3.0-or-later
/** The build of the law, seen by those who write it: each fault is said with its place, and counted. */
import { describe, expect, it } from "vitest";
import { SMALL_LAW } from "../../test-support/small-law.ts";
import { openTerminal, type Written } from "../../test-support/terminal.ts";

async function check(
  changes: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<Written> {
  const terminal = await openTerminal(changes);
  const written = await terminal.cli("check", ...args);
  await terminal.remove();
  return written;
}

/** A line of the list of languages. */
const LINE = { direction: "ltr", locale: "fr-FR", complete: true, reviewed: false };

const LINE_OF_FRENCH = { ...LINE, code: "fr", name: "Français" };

const AID = "dispositions/sante/aide-verte.yaml";
const CARD = "dispositions/sejour/carte-verte.yaml";

function changed(file: string, from: string, to: string): Readonly<Record<string, string>> {
  const text = SMALL_LAW[file] ?? "";
  expect(text).toContain(from);
  return { [file]: text.replace(from, to) };
}

describe("check", () => {
  it("passes a law that holds, and ends with one line of figures", async () => {
    const { code, out, err } = await check({});
    expect([code, err]).toEqual([0, ""]);
    expect(out.trimEnd().split("\n").slice(-2)).toEqual([
      "11 fichiers, 18 faits, 5 fiches, 9 cas types, 0 erreur, 1 avertissement",
      "Le droit tient.",
    ]);
  });

  it("says what does not compile, file and line first", async () => {
    const { code, out } = await check(changed(AID, "- réside en France", "- réside en Frace"));
    expect(code).toBe(1);
    expect(out).toContain(
      "Erreurs\n  aide-verte.yaml, ligne 28 : je ne connais pas « réside en Frace ». Vouliez-vous dire « réside en France » ?\n",
    );
    expect(out).toContain("Le droit ne tient pas.");
  });

  it("replays the worked cases, and says which does not hold", async () => {
    const { code, out } = await check(
      changed(AID, "est majeur: non }, attendu: non", "est majeur: non }, attendu: oui"),
    );
    expect(code).toBe(1);
    expect(out).toContain("Cas « mineur » : attendu oui, obtenu non (dispositions/sante/aide-verte.yaml:37)");
    expect(out).toContain("1 erreur, 1 avertissement");
  });

  it("says under which reading a case does not hold", async () => {
    const cases = `cas types:
  - { nom: l'anniversaire, le: 2026-11-20, faits: { est majeur: non }, attendu: { valeur: inconnu, branches: { adulte: oui }, lectures: { jour anniversaire: { texte: oui, caisses: inconnu } } } }
`;
    const { code, out } = await check(changed(CARD, "cas types:\n", cases));
    expect(code).toBe(1);
    expect(out).toContain("Cas « l'anniversaire », branche « adulte » : attendu oui, obtenu non");
    expect(out).toContain(
      "Cas « l'anniversaire », sous la lecture « texte » de « jour anniversaire » : attendu oui, obtenu inconnu",
    );
  });

  it("says what a computed day should have been", async () => {
    const file = "delais/recours-vert.yaml";
    const { out } = await check(changed(file, "dernier jour: 2026-05-04", "dernier jour: 2026-05-03"));
    expect(out).toContain(
      "Cas « notifié le 2 mars », calcul « dernier jour » : attendu 2026-05-03, obtenu 2026-05-04",
    );
  });

  it("says that the situation of a case cannot be", async () => {
    const { out } = await check(
      changed(
        AID,
        "est majeur: non }, attendu: non",
        "date de la décision: 2026-01-01, date de la demande: 2026-02-01 }, attendu: oui",
      ),
    );
    expect(out).toContain("Cas « mineur » : la situation ne peut pas être lue.");
    expect(out).toContain("ces réponses ne peuvent pas être vraies ensemble");
  });

  it("wants a case for each version", async () => {
    const { code, out } = await check(
      changed(AID, "  - { nom: avant 2020, comme: adulte ici, le: 2019-12-31, attendu: oui }\n", ""),
    );
    expect(code).toBe(1);
    expect(out).toContain(
      "aide-verte : aucun cas type n’atteint la version « avant 2020 ». Ajoutez un cas de sa période. (dispositions/sante/aide-verte.yaml:17)",
    );
  });

  it("counts what is not translated, and refuses it when asked to be strict", async () => {
    const { out } = await check({});
    expect(out).toMatch(
      /Avertissements\n {2}\d+ chaînes affichables n’ont pas de traduction anglaise, sur \d+\. Les premières :\n {4}« /,
    );
    const strict = await check({}, "--strict", "--lang", "en");
    expect(strict.code).toBe(1);
    expect(strict.out).toMatch(
      /Errors\n {2}\d+ displayed strings have no English translation, out of \d+\. The first:/,
    );
    expect(strict.out).toContain("1 error, 0 warnings");
  });

  it("gives all of it to programs", async () => {
    const { code, out } = await check(
      changed(AID, "est majeur: non }, attendu: non", "est majeur: non }, attendu: oui"),
      "--json",
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      passed: false,
      law: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      counts: { files: 11, facts: 18, items: 5, cases: 9, errors: 1, warnings: 1 },
      failures: [
        {
          item: "aide-verte",
          case: "mineur",
          about: { kind: "value" },
          expected: "oui",
          obtained: "non",
          line: 37,
        },
      ],
      unreached: [],
    });
  });

  it("is what other commands send to when the law does not compile", async () => {
    const terminal = await openTerminal(changed(AID, "- réside en France", "- réside en Frace"));
    const { code, out, err } = await terminal.on("faits: {}", "rights");
    await terminal.remove();
    expect([code, out]).toEqual([1, ""]);
    expect(err.split("\n")).toEqual([
      "aide-verte.yaml, ligne 28 : je ne connais pas « réside en Frace ». Vouliez-vous dire « réside en France » ?",
      "Le droit ne peut pas être lu : ses fichiers ont des erreurs. « check » les détaille.",
      "",
    ]);
  });

  it("says how far each language of the page is, from the files of its translator", async () => {
    const languages = [
      { ...LINE_OF_FRENCH, reviewed: true },
      { ...LINE, code: "es", name: "Español" },
      { ...LINE, code: "ar", name: "العربية", direction: "rtl", reviewed: true },
    ];
    const house = {
      "../content/languages.json": JSON.stringify(languages),
      "../content/translations/es/law.yaml":
        '"réside en France": "reside en Francia"\n"inconnu ici": "desconocido"\n',
      "../apps/public/src/messages/fr.json": JSON.stringify({ a: "un", b: "deux" }),
      "../apps/public/src/messages/es.json": JSON.stringify({ a: "uno", c: "tres" }),
    };
    const { out } = await check(house);
    const lines = out.split("\n").slice(out.split("\n").indexOf("Traductions"));
    expect(lines[1]).toMatch(
      /^ {2}Español : 1 sur \d+ phrases du droit et des contacts, 1 sur 2 messages de la page, pas encore relu par un traducteur ; 1 phrase n’est ni dans le droit ni dans les contacts, au signe près : « inconnu ici »$/,
    );
    expect(lines[2]).toMatch(
      /^ {2}العربية : 0 sur \d+ phrases du droit et des contacts, 0 sur 2 messages de la page$/,
    );
    const { out: json } = await check(house, "--json");
    expect(JSON.parse(json).translations.languages).toMatchObject([
      { code: "es", law: { done: 1 }, page: { done: 1, all: 2 } },
      { code: "ar", law: { done: 0 }, page: { done: 0, all: 2 } },
    ]);
    const { out: alone } = await check({});
    expect(alone).not.toContain("Traductions");
  });

  it("measures the sentences of the contacts with those of the law: they are not strange to it", async () => {
    const house = {
      "../content/languages.json": JSON.stringify([LINE_OF_FRENCH, { ...LINE, code: "es", name: "Español" }]),
      "../content/contacts/ligne.yaml":
        '- { id: ligne, nom: Ligne, pour: "Écoute, jour et nuit.", source: un guide }\n',
      "../content/translations/es/contacts.yaml": '"Écoute, jour et nuit.": "Escucha, día y noche."\n',
    };
    const { languages, missing } = JSON.parse((await check(house, "--json")).out).translations;
    expect(languages).toMatchObject([{ code: "es", law: { done: 1 }, strange: [] }]);
    expect(missing).toEqual(expect.arrayContaining(["Écoute, jour et nuit.", "un guide"]));
    expect(missing).not.toContain("Ligne");
  });

  it("tells a translated sentence that is only a piece of one of the law: it is never shown", async () => {
    const house = {
      "../content/languages.json": JSON.stringify([LINE_OF_FRENCH, { ...LINE, code: "es", name: "Español" }]),
      "../content/contacts/ligne.yaml":
        '- { id: ligne, nom: Ligne, pour: "Écoute, jour et nuit.", horaires: tous les jours, source: un guide }\n',
      "../content/translations/es/contacts.yaml":
        '"Écoute": "Escucha"\n"tous les jours": "todos los días"\n"genre": "género"\n',
    };
    const { languages } = JSON.parse((await check(house, "--json")).out).translations;
    expect(languages).toMatchObject([{ code: "es", law: { done: 1 }, strange: ["Écoute"] }]);
  });

  it("says what a translator wrote that cannot be used, file first, and measures the rest", async () => {
    const languages = (...lines: readonly object[]) => ({
      "../content/languages.json": JSON.stringify([LINE_OF_FRENCH, ...lines]),
      "../apps/public/src/messages/fr.json": JSON.stringify({ a: "un", b: "deux", c: "trois" }),
    });
    const portuguese = { ...LINE, code: "pt-BR", name: "Português" };
    const messages = "../apps/public/src/messages/pt-BR.json";
    const comma = await check({ ...languages(portuguese), [messages]: '{\n  "a": "um",\n}\n' });
    expect([comma.code, comma.err]).toEqual([1, ""]);
    expect(comma.out).toContain(
      "Erreurs\n  apps/public/src/messages/pt-BR.json, ligne 3 : ce n’est pas du JSON.",
    );
    expect(comma.out).toContain("Português : 0 sur");
    const unsaid = await check({ ...languages(portuguese), [messages]: '{ "a": "um", "b": "{n", "c": 3 }' });
    expect(unsaid.out).toContain("pt-BR.json : « b » ne peut pas être dit.");
    expect(unsaid.out).toContain("pt-BR.json : « c » ne peut pas être dit.");
    expect(unsaid.out).toContain("1 sur 3 messages de la page");
    expect(unsaid.out).toContain("2 erreurs");
    const line = await check(languages({ ...portuguese, direction: "gauche" }));
    expect(line.out).toContain("content/languages.json, « pt-BR » : « direction » est « ltr » ou « rtl ».");
    const cut = await check({ "../content/languages.json": "[" }, "--json");
    expect(JSON.parse(cut.out).translations.faults).toEqual([
      { code: "not-json", file: "content/languages.json", line: null },
    ]);
  });
});
