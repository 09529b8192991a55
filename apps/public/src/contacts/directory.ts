// SPDX-License-Identifier: AGPL-3.0-or-later
/** The contacts that the check was built with. */
import built from "virtual:contacts";
import type { Directory } from "./whom.ts";

export const DIRECTORY: Directory = built;
