// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CommandName, OptionName } from "../command-table.ts";

export interface HelpMessages {
  readonly title: string;
  readonly usage: string;
  readonly commands: string;
  readonly options: string;
  readonly situation: string;
  readonly exits: string;
  readonly example: string;
  readonly describe: Readonly<Record<CommandName, string>>;
  readonly option: Readonly<Record<OptionName, string>>;
  readonly situationText: readonly string[];
  readonly exitTexts: readonly string[];
}
