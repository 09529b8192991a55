// SPDX-License-Identifier: AGPL-3.0-or-later
/** Invented situations in which everything that moves a day is told. */
import type { Facts } from "./real-deadlines.ts";

export const CNDA: Facts = {
  "date d'introduction de la demande d'asile": "2025-03-01",
  "date de notification de la décision de l'OFPRA": "2026-01-05",
  "date de demande d'aide juridictionnelle": "aucune",
  "date de notification de l'aide à l'avocat désigné": "aucune",
  territoire: "métropole",
};
export const FREE: Facts = {
  "contrainte à la notification": "aucune contrainte",
  "interdiction de retour notifiée seule après l'obligation": "non",
  "contrainte imposée ensuite": "aucune contrainte",
  "date d'information du délai raccourci": "aucune",
  "date de demande d'aide juridictionnelle": "aucune",
  "date de notification de la décision": "2026-01-31",
};
export const DETAINED: Facts = {
  ...FREE,
  "contrainte à la notification": "rétention",
  "date de notification de la décision": "2026-11-20 17:40",
};
export const ASSIGNED: Facts = {
  ...FREE,
  "contrainte à la notification": "assignation à résidence",
  "date de notification de la décision": "2026-11-20 16:40",
};
export const SILENCE: Facts = {
  "dossier complet": "oui",
  "demande déposée par la voie exigée": "oui",
  "date du dossier complet": "2025-10-31",
  "titre demandé": "L425-9",
  "réponse expresse de l'administration": "non",
  "accusé de réception mentionne voies et délais": "oui",
  "date de communication des motifs": "aucune",
  "date de la demande de motifs": "aucune",
};
