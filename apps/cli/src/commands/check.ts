// SPDX-License-Identifier: AGPL-3.0-or-later
/** `check`: the build of the law, for those who write it. */
import { lawFolders, ROOT } from "../law/read-law.ts";
import type { CheckedLaw } from "./check-law.ts";
import { type CheckOutcome, checkText } from "./check-text.ts";
import type { Report, Session } from "./session.ts";

export async function check(session: Session): Promise<Report> {
  const { options, messages, progress, base } = session;
  const { law, translations } = await lawFolders({ folder: options.law, base });
  const { checkLaw } = await import("./check-law.ts");
  const checked = await checkLaw(law, translations, (done, all) =>
    progress(messages.check.progress(done, all)),
  );
  progress(null);
  if (options.law === null) await completeEditor(checked);
  const outcome = outcomeOf(checked, law, options.strict);
  return {
    json: () => checkJson(outcome),
    text: () => checkText(outcome, session),
    exitCode: outcome.errors > 0 ? 1 : 0,
  };
}

/** Whoever writes law runs the check: names that have just been written are then completed. Never in the way of its answer. */
async function completeEditor({ law }: CheckedLaw): Promise<void> {
  if (law === null) return;
  const { writeEditorSchema } = await import("@sauf-conduit/rights/compiler");
  await writeEditorSchema(ROOT, law, new Date()).catch(() => undefined);
}

function outcomeOf(checked: CheckedLaw, folder: string, strict: boolean): CheckOutcome {
  const { diagnostics, failures, unreached, untranslated, translatorFaults } = checked;
  const found = diagnostics.filter(({ severity }) => severity === "error").length;
  const missing = untranslated.length > 0 ? 1 : 0;
  return {
    checked,
    folder,
    errors: found + failures.length + unreached.length + translatorFaults.length + (strict ? missing : 0),
    warnings: diagnostics.length - found + (strict ? 0 : missing),
  };
}

function checkJson({ checked, errors, warnings }: CheckOutcome): unknown {
  const { hash, counts, diagnostics, failures, unreached, untranslated, displayed } = checked;
  const { languages, translatorFaults: faults } = checked;
  return {
    law: { hash },
    passed: errors === 0,
    counts: { ...counts, errors, warnings },
    diagnostics,
    failures,
    unreached,
    translations: { displayed, missing: untranslated, languages, faults },
  };
}
