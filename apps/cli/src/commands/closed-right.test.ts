// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is said to whom a right is closed: what may still change, or that nothing was found that may. */
import { describe, expect, it } from "vitest";
import { SMALL_LAW } from "../../test-support/small-law.ts";
import { openTerminal } from "../../test-support/terminal.ts";

describe("a right that nothing can open any more", () => {
  const question = 'question: "La personne vit-elle en France ?"';
  const closed = "faits: { titre demandé: carte verte, est majeur: oui, réside en France: non }";
  const facts = SMALL_LAW["faits/commun.yaml"] ?? "";

  /** What the command says on one line, where a residence, once answered, may change or not. */
  async function said(lasting: "oui" | null, ...args: readonly string[]): Promise<string> {
    const changed =
      lasting === null ? facts : facts.replace(question, `ne change plus: ${lasting}, ${question}`);
    const terminal = await openTerminal({ "faits/commun.yaml": changed });
    const { out } = await terminal.on(closed, ...args);
    await terminal.remove();
    return out.replace(/\s+/g, " ");
  }

  it.each(["missing", "explain"])("is said so, and no past is offered as a way: %s", async (command) => {
    const french = "Fermé aujourd’hui. Rien de ce qui peut encore changer n’a été trouvé pour l’ouvrir.";
    expect(await said("oui", command, "aide-verte")).toContain(french);
    expect(await said("oui", command, "aide-verte")).not.toContain("au lieu de la réponse donnée");
    expect(await said("oui", command, "aide-verte", "--lang", "en")).toContain(
      "Closed today. Nothing that may still change was found to open it.",
    );
  });

  it.each(["missing", "explain"])("is not said while something may change: %s", async (command) => {
    const text = await said(null, command, "aide-verte");
    expect(text).toContain("réside en France : oui (au lieu de la réponse donnée)");
    expect(text).not.toContain("Rien de ce qui peut encore changer");
  });
});
