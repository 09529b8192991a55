// SPDX-License-Identifier: AGPL-3.0-or-later
/** The faults of YAML itself, said in French to someone who does not know YAML. */
import type { DiagnosticCode } from "./diagnostics.ts";
import { fr } from "./french.ts";

const QUOTES = fr`Mettez la phrase entre guillemets, ou sur plusieurs lignes.`;

const MESSAGES: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: fr`Deux « : » sur la même ligne : la fin de la phrase a été lue comme une clé. ${QUOTES}`,
  BLOCK_IN_FLOW: fr`Un « : » dans une écriture entre accolades a été lu comme une clé. ${QUOTES}`,
  MULTILINE_IMPLICIT_KEY: fr`Cette ligne n'est pas alignée avec les autres, ou il manque une espace après « : », ou une phrase coupée contient « : ». Une phrase qui contient « : » se met entre guillemets.`,
  TAB_AS_INDENT: fr`Cette ligne commence par une tabulation. Remplacez-la par des espaces.`,
  BAD_INDENT: fr`Cette ligne n'est pas alignée avec celles qui vont avec elle, ou une parenthèse « [ » ou « { » n'est pas refermée.`,
  MISSING_CHAR: fr`Il manque ici, ou juste au-dessus, un « : » après une clé, un guillemet, ou une fermeture « ] » ou « } ». Ou cette ligne n'est pas alignée avec les autres.`,
  MULTIPLE_DOCS: fr`Le fichier contient plusieurs textes, séparés par « --- ». Faites un fichier de chacun.`,
  BAD_SCALAR_START: fr`Une phrase ne peut pas commencer par ce signe : mettez-la entre guillemets. Pour comparer, écrivez par exemple « { plus de : 3 mois } ».`,
  BAD_DQ_ESCAPE: fr`La barre « \\ » n'a pas de sens ici. Retirez-la, ou utilisez des guillemets simples.`,
  KEY_OVER_1024_CHARS: fr`Cette clé est trop longue. ${QUOTES}`,
  TAG_RESOLVE_FAILED: fr`Le signe « ! » en tête a un sens pour la machine. Mettez la phrase entre guillemets.`,
};

/** @param found the words at fault, shown when they help. */
export function yamlFault(
  code: string,
  found: string,
): { readonly code: DiagnosticCode; readonly message: string } {
  if (code === "DUPLICATE_KEY") {
    const key = /^[^\n:]{1,80}/.exec(found)?.[0] ?? "";
    const message =
      key === ""
        ? fr`La même clé est écrite deux fois.`
        : fr`« ${key} » est écrit deux fois au même endroit. Gardez-en un.`;
    return { code: "duplicate-key", message };
  }
  if (
    code === "BAD_ALIAS" ||
    code === "ALIAS_PROPS" ||
    code === "MULTIPLE_ANCHORS" ||
    code === "MULTIPLE_TAGS"
  ) {
    return {
      code: "yaml-forbidden",
      message: fr`Les signes « & », « * » et « ! » en tête d'un mot sont réservés. Mettez la phrase entre guillemets.`,
    };
  }
  return {
    code: "yaml-syntax",
    message:
      MESSAGES[code] ??
      fr`La fiche ne peut pas être lue à partir d'ici. Vérifiez les deux-points, les tirets, les guillemets et l'alignement. Une phrase qui commence ou finit par une apostrophe se met entre guillemets doubles.`,
  };
}
