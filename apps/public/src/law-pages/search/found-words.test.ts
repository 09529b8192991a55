// SPDX-License-Identifier: AGPL-3.0-or-later
/** What people type, and the first three pages that it must lead to: content/search-words, on the index that was built. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language, roomAddress, searchIndex } from "../addresses.ts";
import { builtFile, matches, presentation } from "../testing/built-pages.ts";
import { Search, type SearchEntry } from "./index.ts";
import { readSearchWords, saidOf } from "./said-words.ts";

const read = (language: Language) => JSON.parse(builtFile(searchIndex(language))) as SearchEntry[];
const searches = { fr: new Search(read("fr")), en: new Search(read("en")) };

/** The last part of each address: an item, or `#contact`. */
const namesOf = (found: readonly SearchEntry[]) =>
  found.map(({ url }) => url.match(/#[^&]+/)?.[0] ?? url.split("/").at(-2));

const RETENTION = ["retention-duree", "asile-en-retention", "retention-nouveau-placement"];
const EXPULSION = ["recours-oqtf", "oqtf-cas", "protection-eloignement-malade"];
const TRAITE = ["traite-proxenetisme-l425-1", "delai-reflexion-30-jours", "hebergement-victime-traite"];
const SOINS = ["ame-conditions", "objectif-couverture-sante", "acces-soins-urgence-inconditionnel"];
const IVG = ["ivg", "#planning-familial"];
const EXCISION = ["groupe-social-genre", "protection-subsidiaire-l512-1", "#gams"];
const GENRE = ["groupe-social-genre", "refugie-l511-1"];
const DUBLIN = ["dublin-iii", "ammr-responsabilite", "fuite-dublin-une-absence"];
const RESIDENT = ["carte-de-resident-regles", "carte-resident-refugie"];
const METIERS = ["aes-metiers-tension-l435-4", "aes-l435-1", "circulaires-aes"];
const MALADE = ["etranger-malade-l425-9", "protection-eloignement-malade", "procedure-ofii-college"];
const PUMA = ["puma-residence-stable-et-reguliere", "c2s-conditions", "puma-demandeur-asile-majeur"];
const MNA = ["aes-l435-3", "ame-mineur", "c2s-mineur-liens-rompus"];
const HEURES = ["recours-oqtf", "delai-heures", "recours-refus-sejour"];
const REFERE = ["recours-refus-sejour", "effet-suspensif-recours", "refus-implicite"];
const PAPIERS = ["confiscation-passeport-par-tiers", "visa-retour"];
const SURS = ["pays-origine-surs", "pays-surs-liste-francaise"];

describe("what people type", () => {
  it.each([
    ...["CRA", "cra", "centre de rétention administrative", "detention centre"].map(
      (q) => [q, RETENTION] as const,
    ),
    ...["avortement", "avortements", "avortemment", "abortion"].map((q) => [q, IVG] as const),
    ...["excision", "excisée", "mutilations", "FGM", "genital mutilation"].map((q) => [q, EXCISION] as const),
    ...["homosexuel", "homosexuels", "LGBT", "gay", "sexual orientation"].map((q) => [q, GENRE] as const),
    ...["Dublin", "dublin transfer", "dubliné"].map((q) => [q, DUBLIN] as const),
    ...["trafficking", "human trafficking", "traite des êtres humains", "traite des etres humain"].map(
      (q) => [q, TRAITE] as const,
    ),
    ...["deportation", "deportaton", "expelled", "expulsé"].map((q) => [q, EXPULSION] as const),
    ...["undocumented healthcare", "healthcare without papers", "soins sans papiers"].map(
      (q) => [q, SOINS] as const,
    ),
    ...["passport confiscated employer", "passeport confisqué", "employeur garde passeport"].map(
      (q) => [q, PAPIERS] as const,
    ),
    ...["residence card 10 years", "carte de 10 ans", "resident card"].map((q) => [q, RESIDENT] as const),
    ...["régularisation par le travail", "métiers en tension", "regularization work"].map(
      (q) => [q, METIERS] as const,
    ),
    ...["CMU", "CMU-C", "carte vitale", "health insurance"].map((q) => [q, PUMA] as const),
    ...["MNA", "mineurs isolés", "unaccompanied minors"].map((q) => [q, MNA] as const),
    ...["Géorgie", "georgie", "Georgia"].map((q) => [q, SURS] as const),
    ...["48h", "48 heures", "48 hours"].map((q) => [q, HEURES] as const),
    ...["cancer", "VIH", "HIV", "diabetes", "seriously ill"].map((q) => [q, MALADE] as const),
    ...["référé suspension", "refere suspension", "référé-suspension"].map((q) => [q, REFERE] as const),
    ...["mutuelle", "C2S"].map((q) => [q, ["c2s-conditions"]] as const),
    ...["asylum seeker work", "demandeur d'asile travail"].map((q) => [q, ["travail-6-mois"]] as const),
    ...["appel refus ofpra", "asylum appeal"].map((q) => [q, ["recours-cnda"]] as const),
    ...["enfant malade", "sick child"].map((q) => [q, ["parents-mineur-malade-l425-10"]] as const),
    ...["R425-11", "R. 425-11"].map((q) => [q, ["procedure-ofii-college"]] as const),
    ...["recepisé", "récépissés"].map((q) => [q, ["documents-provisoires", "#guichet=recepisse"]] as const),
    ...["oqft", "OQTF"].map((q) => [q, ["recours-oqtf", "oqtf-cas"]] as const),
  ])("« %s » leads first to %j", (question, first) => {
    for (const language of LANGUAGES)
      expect(namesOf(searches[language].find(question, first.length)), language).toEqual(first);
  });

  it("is not corrected to another word", () => {
    const search = new Search([entry("La décision"), entry("Le récépissé"), entry("Une attestation")]);
    expect(search.find("excision")).toEqual([]);
    expect(search.find("recepisé")).toHaveLength(1);
    expect(search.find("atestasion")).toHaveLength(1);
  });

  it("is not corrected at all when it is a name that people give", () => {
    const named: SearchEntry = { ...entry("Autre fiche"), said: [[0, "decisoin"]] };
    expect(new Search([entry("décision"), named]).find("decisoin")).toEqual([named]);
  });

  it("finds nothing for what no page holds", () => {
    for (const language of LANGUAGES) expect(searches[language].find("naturalisation")).toEqual([]);
  });

  it("finds a page for every acronym of the field, the glossary when no other says it", () => {
    const index = read("fr");
    for (const short of acronymsOfGlossary()) {
      const [first] = searches.fr.find(short);
      expect(first?.figure, short).toBeUndefined();
      expect(
        first && `${first.title}, ${JSON.stringify(index.find(({ url }) => url === first.url))}`,
      ).toMatch(new RegExp(`\\b${short}\\b`));
    }
  });
});

const entry = (title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  url: `/${title}/`,
  title,
  summary: "",
  keywords: [],
  ...more,
});

/** The acronyms that the page of the glossary shows. */
const acronymsOfGlossary = () =>
  matches(builtFile(`${roomAddress("fr", "glossary")}index.html`), /id="sigle-([^"]+)"/g);

describe("every word counts", () => {
  const WORDS = ["tambour", "guitare", "violon", "clavecin", "hautbois"];

  it("so that a page with all of them comes before one whose title is all but one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }), fc.nat(4), (count, missing) => {
        const asked = WORDS.slice(0, count);
        const but = asked.toSpliced(missing % count, 1).join(" ");
        const [nearly, all] = [entry(but), entry("xylofone", { keywords: [asked.join(" ")] })];
        const others = asked.flatMap((word) => [entry("mandoline", { keywords: [word] })]);
        const [first] = new Search([nearly, ...others, all]).find(asked.join(" "));
        expect(first).toBe(all);
      }),
    );
  });
});

describe("a series of figures", () => {
  it("comes after the law, the papers and the numbers that answer as well", () => {
    const series = entry("Dublin", { figure: true });
    const law = entry("Autre", { summary: "Une longue phrase où le mot Dublin vient une fois." });
    const number = entry("Numéro", { keywords: ["Dublin et bien des mots autour"], aside: true });
    const found = new Search([law, number, series]).find("dublin");
    expect(found).toHaveLength(3);
    expect(found.at(-1)).toBe(series);
  });

  it("comes before what answers less, and first when figures are asked for", () => {
    for (const language of LANGUAGES)
      for (const word of ["Dublin", "traite", "CNDA", "OFPRA", "rétention", "detention", "trafficking"])
        for (const { figure, url } of searches[language].find(word, 3))
          expect(figure, `${word}: ${url}`).toBeUndefined();
    expect(searches.fr.find("chiffres Dublin")[0]?.figure).toBe(true);
    expect(searches.en.find("statistics trafficking")[0]?.figure).toBe(true);
  });
});

describe("content/search-words", () => {
  it("says what is wrong, and where", () => {
    const fault = (one: unknown) => () => readSearchWords("mots.yaml", [one]);
    expect(() => readSearchWords("mots.yaml", {})).toThrow("mots.yaml : une liste est attendue.");
    expect(fault({ mots: ["a"], fiche: ["b"] })).toThrow("mots.yaml, n° 1 : la clé « fiche » n'existe pas.");
    expect(fault({ fiches: ["b"] })).toThrow("il manque « mots »");
    expect(fault({ mots: "a", fiches: ["b"] })).toThrow("« mots » doit être une liste");
    expect(fault({ mots: ["a"] })).toThrow("« fiches » ou « titre » est attendu");
    expect(fault({ mots: ["a"], titre: "Carte de séjour" })).toThrow("sans accent");
  });

  it("leads only to what exists", () => {
    const words = readSearchWords("mots.yaml", [{ mots: ["a"], fiches: ["partie"], contacts: ["gams"] }]);
    expect([...saidOf(words, () => true).keys()]).toEqual(["partie", "contacts/gams"]);
    expect(() => saidOf(words, (name) => name !== "partie")).toThrow("« partie » n'est ni une fiche");
    expect(Object.keys(presentation().items)).toContain("retention-duree");
  });
});
