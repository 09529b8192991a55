// SPDX-License-Identifier: AGPL-3.0-or-later
/** Readings: one prudent answer, and a settled answer that exists. */
import type { Law } from "../../syntax/index.ts";
import type { Report } from "../text/diagnostics.ts";
import { fr, quoteAll } from "../text/french.ts";
import { reportMisnamed } from "../text/suggest.ts";

/** Checks the register of readings. */
export function checkReadings(law: Law, report: Report): void {
  for (const { name, place, answers, settled } of law.readings.values()) {
    const prudent = answers.filter((answer) => answer.prudent).map((answer) => answer.name);
    if (prudent.length > 1) {
      const message = fr`La lecture « ${name} » a plusieurs réponses prudentes : ${quoteAll(prudent)}. Gardez-en une.`;
      report.error("prudent-reading", place, message);
    } else if (prudent.length === 0) {
      const message = fr`La lecture « ${name} » n'a pas de réponse prudente. Ajoutez « prudente : oui » à l'une d'elles.`;
      report.warning("prudent-reading", place, message);
    }
    const names = answers.map((answer) => answer.name);
    if (settled !== undefined && !names.includes(settled.answer)) {
      const message = fr`« ${settled.answer} » n'est pas une réponse de la lecture « ${name} ».`;
      reportMisnamed(report, { code: "not-in-domain", place, message }, settled.answer, names);
    }
  }
}
