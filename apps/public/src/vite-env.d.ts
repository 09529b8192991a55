// SPDX-License-Identifier: AGPL-3.0-or-later
/// <reference types="vite/client" />

/** Made by `build-messages.ts`. */
declare module "virtual:messages/first" {
  const byLanguage: Readonly<Record<string, Readonly<Record<string, string>>>>;
  export default byLanguage;
}

/** Made by `build-contacts.ts`. */
declare module "virtual:contacts" {
  const directory: import("./contacts/whom.ts").Directory;
  export default directory;
}

declare module "virtual:messages/rest" {
  const loaders: Readonly<
    Record<string, () => Promise<{ readonly default: Readonly<Record<string, string>> }>>
  >;
  export default loaders;
}

declare module "virtual:messages/rest/fr" {
  const messages: Readonly<Record<string, string>>;
  export default messages;
}
