// SPDX-License-Identifier: AGPL-3.0-or-later
/** What `deadline` prints, on a small law of one time-limit. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTerminal, type Terminal } from "../../test-support/terminal.ts";

const ITEM = `genre: délai
id: recours-vert
titre: Contester un refus de carte verte
domaine: séjour
autorité: tribunal
résumé: Deux mois.
relecture: { état: à relire }
fiabilité: établie
nature: information
date qui choisit: [date de l'examen]
résultats: [dernier jour]
versions:
  - nom: depuis 2020
    du: 2020-01-01
    source: [ { texte: "code des cartes, article 7", lien: "https://example.org/cartes", lue le: 2026-11-20 } ]
    délais:
      recours:
        qui: la personne
        pour faire: saisir le tribunal
        durée: 2 mois
        depuis: date de notification
        compté: franc
        report: oui
      demande de motifs:
        qui: la personne
        pour faire: demander les motifs
        durée: 15 jours
        depuis: date de notification
        compté: non franc
        report: non
    calculs:
      dernier jour: { date: { fin du délai: recours } }
si expiré: le refus est définitif
conseil: [Gardez la lettre.]
cas types:
  - nom: notifié le 3 novembre 2026
    le: 2026-11-20
    faits: { date de notification: 2026-11-03 }
    attendu: { calculs: { dernier jour: 2027-01-04 } }
`;

let terminal: Terminal;
beforeAll(async () => {
  terminal = await openTerminal({ "delais/recours-vert.yaml": ITEM });
});
afterAll(() => terminal.remove());

/** Notified between two days: on 5 January 2027, the safe day is past and a later one may be argued. */
const OPEN_END = `faits: { date de notification: { "à partir du": 2026-11-03, "jusqu'au": 2026-11-10 } }`;
const NOTIFIED = "faits: { date de notification: 2026-11-03 }";

/** The command of the issue: the situation is given by `--facts`. */
async function ask(facts: string, ...args: readonly string[]): Promise<Awaited<ReturnType<Terminal["cli"]>>> {
  await writeFile(join(terminal.folder, "facts.yaml"), facts);
  return terminal.cli("deadline", ...args, "--facts", "facts.yaml");
}

describe("deadline", () => {
  it("says the day, each step, the court and the text", async () => {
    const { code, out, err } = await ask(NOTIFIED, "recours-vert");
    expect([code, err]).toEqual([0, ""]);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    expect(out).toContain("Dernier jour sûr : 4 janvier 2027");
    expect(out).toContain("2. On ajoute 2 mois : dimanche 3 janvier 2027.");
    expect(out).toContain("3. Délai franc : un jour de plus, lundi 4 janvier 2027.");
    expect(out).toContain("Devant :\n  - tribunal");
    expect(out).toContain("code des cartes, article 7");
    expect(out).toContain("Autres délais de cette fiche :\n  - demander les motifs : 18 novembre 2026");
  });

  it("says the same in English, and to a program", async () => {
    expect((await ask(NOTIFIED, "recours-vert", "--lang", "en")).out).toContain(
      "Last safe day: 4 January 2027",
    );
    const { out } = await ask(NOTIFIED, "recours-vert", "--json");
    expect(JSON.parse(out)).toMatchObject({
      on: "2026-11-20",
      safe: "2027-01-04",
      arguable: "2027-01-04",
      state: "running",
      next: { kind: "act", by: "2027-01-04" },
      steps: [
        { kind: "start" },
        { kind: "add" },
        { kind: "clear-day" },
        { kind: "no-carry" },
        { kind: "end" },
      ],
    });
  });

  it("counts one limit by its name, at another day, in another place", async () => {
    const named = await ask(NOTIFIED, "recours-vert", "/", "demande", "de", "motifs", "--json");
    expect(JSON.parse(named.out)).toMatchObject({ safe: "2026-11-18", state: "expired" });
    const friday = "faits: { date de notification: 2026-02-02 }"; // + 2 months + 1 day: Good Friday 2026
    const { out } = await ask(
      friday,
      "recours-vert",
      "--json",
      "--on",
      "2026-03-01",
      "--place",
      "alsace-moselle",
    );
    expect(JSON.parse(out)).toMatchObject({ safe: "2026-04-07", arguable: "2026-04-07" });
  });

  it("takes an unknown notification at its worst, and says so", async () => {
    const { out } = await ask("faits: {}", "recours-vert", "--json");
    expect(JSON.parse(out)).toMatchObject({
      safe: null,
      state: "unless notified",
      start: { basis: "unknown" },
    });
    expect((await ask("faits: {}", "recours-vert")).out).toContain("Au pire, le délai est déjà passé");
  });

  it("writes a calendar to the screen, or to a file that is not there yet", async () => {
    const { code, out } = await ask(NOTIFIED, "recours-vert", "--ics");
    expect(code).toBe(0);
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(out).toContain("DTSTART;VALUE=DATE:20270104\r\n");
    expect(out).not.toMatch(/tribunal|vert/);
    expect((await ask(NOTIFIED, "recours-vert", "--ics", "a.ics")).code).toBe(0);
    const uid = /^UID:.*$/m;
    const file = await readFile(join(terminal.folder, "a.ics"), "utf8");
    expect(file.replace(uid, "")).toBe(out.replace(uid, ""));
    // Nothing is derived from the answer: twice the same gives two names.
    expect(uid.exec(file)?.[0]).not.toBe(uid.exec(out)?.[0]);
    const again = await ask(NOTIFIED, "recours-vert", "--ics", "a.ics");
    expect([again.code, again.err]).toEqual([
      2,
      "Le fichier « a.ics » existe déjà : il est gardé. Donnez un autre nom.\n",
    ]);
  });

  it("writes no calendar for a safe day that is past", async () => {
    const on = (day: string): ReturnType<typeof ask> =>
      ask(NOTIFIED, "recours-vert", "--ics", "past.ics", "--on", day);
    const past = await on("2027-01-05");
    expect([past.code, past.out]).toEqual([2, ""]);
    expect(past.err.replace(/\s+/g, " ")).toContain("le 4 janvier 2027, est passé au 5 janvier 2027.");
    // Nothing was written: the name is still free the day before.
    expect((await on("2027-01-04")).code).toBe(0);
    const open = await ask(OPEN_END, "recours-vert", "--ics", "--on", "2027-01-05");
    expect([open.code, open.out]).toEqual([2, ""]);
  });

  it.each([
    [["recours-bleu"], "Je ne connais pas la fiche « recours-bleu »."],
    [["aide-verte"], "La fiche « aide-verte » n’a pas de délai à compter. Celles qui en ont :"],
    [["recours-vert / recour"], "« recour » n’est pas un délai de « recours-vert »."],
    [["recours-vert", "--place", "alsace"], "« alsace » n’est pas un lieu connu ici."],
    [
      ["recours-vert", "--on", "2026-02-30"],
      "« 2026-02-30 », donné à « --on », n’est pas un jour du calendrier",
    ],
    [["recours-vert", "--situation", "b.yaml"], "« --facts » est donné deux fois."],
    [["recours-vert", "--strict"], "« --strict » ne sert pas à « deadline »."],
    [["recours-vert", "--ics", "absent/a.ics"], "Le fichier « absent/a.ics » n’a pas pu être écrit"],
  ])("refuses %j in one message", async (args, message) => {
    const { code, out, err } = await ask(NOTIFIED, ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });

  it("refuses a calendar without a safe day, and a command without facts", async () => {
    const none = await ask("faits: {}", "recours-vert", "--ics");
    expect([none.code, none.out]).toEqual([2, ""]);
    expect(none.err).toContain("aucun jour n’est sûr");
    const { code, err } = await terminal.cli("deadline", "recours-vert");
    expect(code).toBe(2);
    expect(err).toContain("« deadline » a besoin d’une situation.");
  });
});
