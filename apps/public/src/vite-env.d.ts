// SPDX-License-Identifier: AGPL-3.0-or-later
/// <reference types="vite/client" />

/** Messages of one language, cut by `build-messages.ts`. */
declare module "virtual:messages/*" {
  const messages: Readonly<Record<string, string>>;
  export default messages;
}
