// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the law says of answers together, and of those that hurt: no worked case would go red if a line of it were lost. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Answer, loadModel, SituationError } from "@sauf-conduit/rights";
import { compileFolder } from "@sauf-conduit/rights/compiler";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const TODAY = "2026-11-21";
const folder = fileURLToPath(new URL("../law", import.meta.url));
const { packed, presentation } = await compileFolder(folder);
if (!packed || !presentation) throw new Error("the law does not compile: npm run -s cli -- check");
const model = loadModel(packed, presentation);

type Facts = Readonly<Record<string, Answer>>;

/** Two answers that cannot both be true, and the second one put right. */
const IMPOSSIBLE: Readonly<Record<string, { readonly both: Facts; readonly right: Facts }>> = {
  "qui réside en France ne l'a pas quittée pour toujours": {
    both: { "réside en France sans interruption": "oui", "a quitté la France définitivement": "oui" },
    right: { "a quitté la France définitivement": "non" },
  },
  "qui avait 18 ans le jour de la demande les a encore": {
    both: { "est majeur le jour de la demande": "oui", "est majeur": "non" },
    right: { "est majeur": "oui" },
  },
  "une notification ne précède pas la décision de l'OFPRA": {
    both: {
      "date de la décision de l'OFPRA": "2026-03-02",
      "date de notification de la décision de l'OFPRA": "2026-03-01",
    },
    right: { "date de notification de la décision de l'OFPRA": "2026-03-02" },
  },
  "sans ordonnance de protection, pas de date d'ordonnance": {
    both: {
      "ordonnance de protection obtenue": "aucune ordonnance",
      "date de l'ordonnance de protection": "2026-03-02",
    },
    right: { "date de l'ordonnance de protection": "aucune" },
  },
  "sans ordonnance de protection, pas de carte donnée grâce à elle": {
    both: {
      "ordonnance de protection obtenue": "aucune ordonnance",
      "carte de l'ordonnance de protection": "ancienne carte",
    },
    right: { "carte de l'ordonnance de protection": "jamais obtenue" },
  },
  "on n'entre pas en France avant d'être né": {
    both: { "date de naissance": "1990-05-02", "date d'entrée en France": "1990-05-01" },
    right: { "date d'entrée en France": "1990-05-02" },
  },
  "on ne se marie pas avant d'être né": {
    both: { "date de naissance": "1990-05-02", "date du mariage": "1990-05-01" },
    right: { "date du mariage": "1990-05-02" },
  },
};

const refusal = (facts: Facts): string | null => {
  try {
    model.encode({ facts, lists: {}, readings: {} }, TODAY);
    return null;
  } catch (error) {
    if (!(error instanceof SituationError)) throw error;
    const [fault] = error.faults;
    return fault?.code === "contradiction" ? String(fault.rule) : `${fault?.code}`;
  }
};

describe("answers that cannot both be true", () => {
  it("are written here for every certain rule of the law", () => {
    const { règles: rules } = parse(readFileSync(`${folder}/coherence.yaml`, "utf8")) as {
      règles: readonly { readonly nom: string; readonly certaine: string }[];
    };
    const certain = rules.filter(({ certaine }) => certaine === "oui").map(({ nom }) => nom);
    expect(Object.keys(IMPOSSIBLE)).toEqual(certain);
  });

  it.each(Object.entries(IMPOSSIBLE))("%s", (rule, { both, right }) => {
    // Where the fact itself says the same (« non si »), that is the reason given.
    expect(refusal(both)).toMatch(rule.startsWith("qui avait 18 ans") ? /est majeur/ : rule);
    expect(refusal({ ...both, ...right })).toBeNull();
  });
});

/** Words of a question that tells of the body, of violence, of a fault or of what is one's own. */
const TELLING =
  /\b(?:malades?|(?<!assurance )maladie|santé de|soins? psych|handicap|enceinte|accouch|grossesse|violen|menac|frapp|viol[ée]?|mutil|prostitu|proxén|traite des|condamn|infraction|peine|fraud|polygam|orientation sexuelle|religion|tortur)/i;

/** Questions that have such a word and tell nothing of the person: of an office, a paper, a law or a past decision. */
const TELLS_NOTHING: readonly string[] = [
  // A breach of what was signed, as the prefecture says it.
  "refus ou retrait fondé sur le contrat d'engagement",
];

describe("a question that tells of health, violence, a fault or private life", () => {
  it("is marked as one that hurts: put late, and off the printed sheet", () => {
    const unmarked = Object.entries(presentation.facts)
      .filter(
        ([, { question, sensitive }]) => question !== null && TELLING.test(question) && sensitive === null,
      )
      .map(([name]) => name);
    expect(unmarked.filter((name) => !TELLS_NOTHING.includes(name))).toEqual([]);
    expect(TELLS_NOTHING.filter((name) => !unmarked.includes(name))).toEqual([]);
  });
});
