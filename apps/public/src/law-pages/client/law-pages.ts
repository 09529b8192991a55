// SPDX-License-Identifier: AGPL-3.0-or-later
/** The small script of the pages of the law: the way out, and search. Everything else works without it. */
import "../styles/law-pages.css";
import { forgetAddress } from "./forget-address.ts";
import { armLeaving } from "./leaving.ts";
import { armSearch } from "./search-box.ts";

forgetAddress();
armLeaving();
armSearch();
