// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The bench law written by hand in TypeScript, as a good engineer would without an engine: Kleene's logic on
 * small numbers (0 no, 1 unknown, 2 yes), one record of fixed shape a situation. A peer for speed, and a
 * second reading of the rules.
 */

/** −1: unknown. `decision`: days since 1970, −2 for « did not happen ». */
export interface HandCase {
  decision: number;
  status: number;
  months: number;
  sinceApplication: number;
  sinceAgreement: number;
  estMajeur: number;
  resideHabituellementEnFrance: number;
  soinsNecessaires: number;
  graviteExceptionnelle: number;
  accesEffectifAuxSoinsAuPays: number;
  soinsExistantsAuPays: number;
  circonstanceHumanitaire: number;
  menaceRetenue: number;
  vitEnPolygamie: number;
  contratSigne: number;
  plainteDeposee: number;
  temoignageDonne: number;
  liensRompus: number;
  sejourRegulier: number;
  foyerSousLePlafond: number;
  assuranceOuverte: number;
  travailleEnFrance: number;
  resideSansInterruption: number;
  demandeDAsileEnregistree: number;
  accueilAccepte: number;
  decisionDeLOfpraRendue: number;
  retardImputableAuDemandeur: number;
  ordonnanceDeProtectionEnCours: number;
  enfantMalade: number;
  parentOuTitulaireDeLAutorite: number;
  contribueALEntretien: number;
  soinsUrgentsEtVitaux: number;
  accordDeLAutreEtat: number;
  enFuite: number;
  emprisonne: number;
  manqueDeRessources: number;
  heberge: number;
  vulnerable: number;
  marieAvecUnFrancais: number;
  vieCommune: number;
  vieCommuneRompue: number;
  violencesSubies: number;
  ruptureDueAuxViolences: number;
  carteDejaObtenue: number;
  marieEnFrance: number;
  entreeReguliere: number;
  unionDAvantLaDemande: number;
  droitsOuverts: number;
  radie: number;
}

/** Nothing known: the fixed shape that keeps hand-written code fast. */
export function emptyCase(): HandCase {
  return {
    decision: -1,
    status: -1,
    months: -1,
    sinceApplication: -1,
    sinceAgreement: -1,
    estMajeur: 1,
    resideHabituellementEnFrance: 1,
    soinsNecessaires: 1,
    graviteExceptionnelle: 1,
    accesEffectifAuxSoinsAuPays: 1,
    soinsExistantsAuPays: 1,
    circonstanceHumanitaire: 1,
    menaceRetenue: 1,
    vitEnPolygamie: 1,
    contratSigne: 1,
    plainteDeposee: 1,
    temoignageDonne: 1,
    liensRompus: 1,
    sejourRegulier: 1,
    foyerSousLePlafond: 1,
    assuranceOuverte: 1,
    travailleEnFrance: 1,
    resideSansInterruption: 1,
    demandeDAsileEnregistree: 1,
    accueilAccepte: 1,
    decisionDeLOfpraRendue: 1,
    retardImputableAuDemandeur: 1,
    ordonnanceDeProtectionEnCours: 1,
    enfantMalade: 1,
    parentOuTitulaireDeLAutorite: 1,
    contribueALEntretien: 1,
    soinsUrgentsEtVitaux: 1,
    accordDeLAutreEtat: 1,
    enFuite: 1,
    emprisonne: 1,
    manqueDeRessources: 1,
    heberge: 1,
    vulnerable: 1,
    marieAvecUnFrancais: 1,
    vieCommune: 1,
    vieCommuneRompue: 1,
    violencesSubies: 1,
    ruptureDueAuxViolences: 1,
    carteDejaObtenue: 1,
    marieEnFrance: 1,
    entreeReguliere: 1,
    unionDAvantLaDemande: 1,
    droitsOuverts: 1,
    radie: 1,
  };
}

/** French name of each yes/no fact → its field. */
export const YES_NO = {
  "est majeur": "estMajeur",
  "réside habituellement en France": "resideHabituellementEnFrance",
  "soins nécessaires": "soinsNecessaires",
  "gravité exceptionnelle": "graviteExceptionnelle",
  "accès effectif aux soins au pays": "accesEffectifAuxSoinsAuPays",
  "soins existants au pays": "soinsExistantsAuPays",
  "circonstance humanitaire": "circonstanceHumanitaire",
  "menace retenue": "menaceRetenue",
  "vit en polygamie": "vitEnPolygamie",
  "contrat signé": "contratSigne",
  "plainte déposée": "plainteDeposee",
  "témoignage donné": "temoignageDonne",
  "liens rompus": "liensRompus",
  "séjour régulier": "sejourRegulier",
  "foyer sous le plafond": "foyerSousLePlafond",
  "assurance ouverte": "assuranceOuverte",
  "travaille en France": "travailleEnFrance",
  "réside sans interruption": "resideSansInterruption",
  "demande d'asile enregistrée": "demandeDAsileEnregistree",
  "accueil accepté": "accueilAccepte",
  "décision de l'OFPRA rendue": "decisionDeLOfpraRendue",
  "retard imputable au demandeur": "retardImputableAuDemandeur",
  "ordonnance de protection en cours": "ordonnanceDeProtectionEnCours",
  "enfant malade": "enfantMalade",
  "parent ou titulaire de l'autorité": "parentOuTitulaireDeLAutorite",
  "contribue à l'entretien": "contribueALEntretien",
  "soins urgents et vitaux": "soinsUrgentsEtVitaux",
  "accord de l'autre État": "accordDeLAutreEtat",
  "en fuite": "enFuite",
  emprisonné: "emprisonne",
  "manque de ressources": "manqueDeRessources",
  hébergé: "heberge",
  vulnérable: "vulnerable",
  "marié avec un Français": "marieAvecUnFrancais",
  "vie commune": "vieCommune",
  "vie commune rompue": "vieCommuneRompue",
  "violences subies": "violencesSubies",
  "rupture due aux violences": "ruptureDueAuxViolences",
  "carte déjà obtenue": "carteDejaObtenue",
  "marié en France": "marieEnFrance",
  "entrée régulière": "entreeReguliere",
  "union d'avant la demande": "unionDAvantLaDemande",
  "droits ouverts": "droitsOuverts",
  radié: "radie",
} as const satisfies Readonly<Record<string, keyof HandCase>>;

/** No arrays, no spread, no Math.min: what a profiler would have led to. */
// biome-ignore-start lint/complexity/useMathMinMax: a peer for speed is written for speed
function and(a: number, b: number, c = 2, d = 2, e = 2, f = 2, g = 2, h = 2): number {
  let least = a < b ? a : b;
  if (c < least) least = c;
  if (d < least) least = d;
  if (e < least) least = e;
  if (f < least) least = f;
  if (g < least) least = g;
  return h < least ? h : least;
}
function or(a: number, b: number, c = 0, d = 0, e = 0): number {
  let most = a > b ? a : b;
  if (c > most) most = c;
  if (d > most) most = d;
  return e > most ? e : most;
}
// biome-ignore-end lint/complexity/useMathMinMax: end of the hot part
const not = (value: number): number => 2 - value;
const atLeast = (n: number, bound: number): number => (n < 0 ? 1 : n >= bound ? 2 : 0);
const moreThan = (n: number, bound: number): number => (n < 0 ? 1 : n > bound ? 2 : 0);
const lessThan = (n: number, bound: number): number => (n < 0 ? 1 : n < bound ? 2 : 0);

/** Bits of the five statuses: aucun, demandeur, protégé, titulaire, européen. */
const among = (status: number, wanted: number): number => (status < 0 ? 1 : (wanted >> status) & 1 ? 2 : 0);

const day = (text: string): number => Date.parse(`${text}T00:00Z`) / 86_400_000;
const D1998 = day("1998-05-12");
const D2000 = day("2000-01-01");
const D2003 = day("2003-01-01");
const D2010 = day("2010-10-01");
const D2011 = day("2011-06-18");
const D2013 = day("2013-07-19");
const D2015A = day("2015-07-20");
const D2015B = day("2015-11-01");
const D2016 = day("2016-01-01");
const D2017 = day("2017-01-01");
const D2018A = day("2018-06-01");
const D2018B = day("2018-09-10");
const D2019 = day("2019-12-30");
const D2021 = day("2021-05-01");

/** Four answers: 0 no, 1 unknown, 2 yes, 3 does not apply. */
function since(c: HandCase, start: number, value: (c: HandCase) => number): number {
  if (c.decision === -1) return 1;
  return c.decision < start ? 3 : value(c);
}

function medicalCore(c: HandCase): number {
  return and(c.estMajeur, c.resideHabituellementEnFrance, c.soinsNecessaires, c.graviteExceptionnelle);
}

function ill(c: HandCase): number {
  if (c.decision === -1) return 1;
  if (c.decision < D1998) return 3;
  const noAccess = not(c.accesEffectifAuxSoinsAuPays);
  const threat = not(c.menaceRetenue);
  if (c.decision < D2011) return and(medicalCore(c), noAccess, threat);
  if (c.decision < D2017)
    return and(medicalCore(c), or(not(c.soinsExistantsAuPays), c.circonstanceHumanitaire), threat);
  return and(medicalCore(c), noAccess, threat, not(c.vitEnPolygamie));
}

function aid(c: HandCase): number {
  if (c.decision === -1) return 1;
  if (c.decision < D2000) return 3;
  const common = and(
    c.estMajeur,
    c.resideSansInterruption,
    not(c.sejourRegulier),
    c.foyerSousLePlafond,
    not(c.assuranceOuverte),
  );
  if (c.decision < D2019) return and(common, atLeast(c.months, 3));
  return and(common, among(c.status, 0b10001), moreThan(c.months, 3));
}

const insurance = (c: HandCase): number =>
  and(
    or(
      and(c.travailleEnFrance, c.sejourRegulier),
      and(c.sejourRegulier, c.resideSansInterruption, moreThan(c.months, 3)),
      and(among(c.status, 0b00110), moreThan(c.months, 3)),
      among(c.status, 0b00100),
      and(c.droitsOuverts, lessThan(c.months, 6)),
    ),
    not(c.radie),
  );

function work(c: HandCase): number {
  if (c.decision === -1) return 1;
  if (c.decision < D2000) return 3;
  const months = c.decision < D2015A ? 12 : c.decision < D2018B ? 9 : 6;
  return and(
    c.demandeDAsileEnregistree,
    atLeast(c.sinceApplication, months),
    not(c.decisionDeLOfpraRendue),
    not(c.retardImputableAuDemandeur),
  );
}

const transfer = (c: HandCase): number =>
  and(
    c.accordDeLAutreEtat,
    or(
      and(not(c.enFuite), not(c.emprisonne), moreThan(c.sinceAgreement, 6)),
      and(not(c.enFuite), c.emprisonne, moreThan(c.sinceAgreement, 12)),
      and(c.enFuite, moreThan(c.sinceAgreement, 18)),
    ),
  );

/** A referred rule that does not apply counts as no. */
const asFact = (value: number): number => (value === 3 ? 0 : value);

const lawfulEntry = (c: HandCase): number => or(c.entreeReguliere, c.marieEnFrance);

/** In alphabetical order of ids, as the compiled law has them. */
export const HAND_WRITTEN: Readonly<Record<string, (c: HandCase) => number>> = {
  "aide-medicale": aid,
  allocation: (c) =>
    since(c, D2018A, () =>
      and(
        c.demandeDAsileEnregistree,
        c.accueilAccepte,
        c.estMajeur,
        among(c.status, 0b00010),
        c.manqueDeRessources,
        not(c.enFuite),
      ),
    ),
  assurance: (c) => since(c, D2016, insurance),
  conjoint: (c) =>
    since(c, D2021, () =>
      and(
        c.marieAvecUnFrancais,
        not(c.unionDAvantLaDemande),
        or(
          and(c.vieCommune, lawfulEntry(c)),
          and(
            c.vieCommuneRompue,
            c.violencesSubies,
            c.ruptureDueAuxViolences,
            or(c.carteDejaObtenue, lawfulEntry(c)),
          ),
        ),
        not(c.menaceRetenue),
        not(c.vitEnPolygamie),
      ),
    ),
  hebergement: (c) =>
    since(c, D2015B, () =>
      and(
        c.demandeDAsileEnregistree,
        c.accueilAccepte,
        not(c.heberge),
        or(c.manqueDeRessources, c.vulnerable),
        not(asFact(since(c, D2013, transfer))),
        not(c.enFuite),
      ),
    ),
  malade: ill,
  parent: (c) =>
    since(c, D2017, () =>
      and(
        c.enfantMalade,
        c.parentOuTitulaireDeLAutorite,
        c.resideHabituellementEnFrance,
        c.contribueALEntretien,
        c.soinsNecessaires,
        c.graviteExceptionnelle,
        not(c.accesEffectifAuxSoinsAuPays),
        not(c.menaceRetenue),
      ),
    ),
  protection: (c) =>
    since(c, D2010, () => and(c.ordonnanceDeProtectionEnCours, c.contratSigne, not(c.menaceRetenue))),
  "soins-urgents": (c) =>
    since(c, D2003, () =>
      and(
        c.soinsUrgentsEtVitaux,
        not(c.sejourRegulier),
        or(c.resideSansInterruption, among(c.status, 0b00010)),
        not(asFact(aid(c))),
      ),
    ),
  traite: (c) =>
    since(c, D2016, () =>
      and(or(c.plainteDeposee, c.temoignageDonne), c.liensRompus, c.contratSigne, not(c.menaceRetenue)),
    ),
  transfert: (c) => since(c, D2013, transfer),
  travail: work,
};
