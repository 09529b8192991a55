// SPDX-License-Identifier: AGPL-3.0-or-later
/** Pages that the server writes itself, in French then English, for an address or a request it cannot answer. */

/** Where the pages' stylesheet is served: the content policy allows no inline style. */
export const STYLESHEET_PATH = "/page-du-serveur.css";

/** The few colours of packages/ui/src/styles/tokens.css that these pages need: the server reads no other room. */
export const STYLESHEET = `:root {
  color-scheme: light dark;
  --table: #f2f4f1; --sheet: #ffffff; --ink: #15201c; --rule: #d3dad5; --accent: #0b5b4f;
  font: 1.0625rem/1.55 Georgia, "Noto Serif", serif;
}
@media (prefers-color-scheme: dark) {
  :root { --table: #0e1412; --sheet: #161d1a; --ink: #edf2ef; --rule: #303b36; --accent: #86d6c3; }
}
body { margin: 0; padding: 8vh 1.25rem; background: var(--table); color: var(--ink); }
main {
  box-sizing: border-box; max-inline-size: 36rem; margin-inline: auto; padding: 1.75rem;
  background: var(--sheet); border: 1px solid var(--rule); border-radius: 12px;
}
.mark { margin-block: 0 2rem; font-weight: 640; font-size: 1.25rem; }
h1, h2 { margin-block: 0; font-size: 1.5rem; line-height: 1.2; }
a { color: var(--accent); text-underline-offset: 0.2em; }
section + section { margin-block-start: 2.25rem; border-block-start: 1px solid var(--rule); padding-block-start: 2rem; }
`;

interface Message {
  readonly title: string;
  readonly text: string;
  /** Where else to go than the start. */
  readonly elsewhere?: { readonly href: string; readonly text: string };
}

const more = ({ elsewhere }: Message): string =>
  elsewhere ? `\n<p><a href="${elsewhere.href}">${elsewhere.text}</a></p>` : "";

function page(french: Message, english: Message): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sauf-conduit</title>
<link rel="stylesheet" href="${STYLESHEET_PATH}">
</head>
<body>
<main>
<p class="mark" translate="no">Sauf-conduit</p>
<section>
<h1>${french.title}</h1>
<p>${french.text}</p>
<p><a href="/">Retour à l’accueil</a></p>${more(french)}
</section>
<section lang="en">
<h2>${english.title}</h2>
<p>${english.text}</p>
<p><a href="/">Back to the start</a></p>${more(english)}
</section>
</main>
</body>
</html>
`;
}

export const NOT_FOUND_PAGE = page(
  {
    title: "Cette page n’existe pas",
    text: "L’adresse est peut-être incomplète, ou la page a changé de place. Rien n’a été enregistré.",
    elsewhere: { href: "/droit/", text: "Le droit, fiche par fiche" },
  },
  {
    title: "This page does not exist",
    text: "The address may be incomplete, or the page has moved. Nothing has been recorded.",
    elsewhere: { href: "/en/law/", text: "The law, page by page" },
  },
);

export const NOT_ALLOWED_PAGE = page(
  {
    title: "Cette demande n’est pas possible",
    text: "Ce serveur ne fait que montrer des pages. Il ne reçoit rien, et rien n’a été enregistré.",
  },
  {
    title: "This request is not possible",
    text: "This server only shows pages. It takes nothing in, and nothing has been recorded.",
  },
);

export const FAILURE_PAGE = page(
  {
    title: "La page n’a pas pu être lue",
    text: "Le serveur a rencontré une erreur. Rien n’a été enregistré. Réessayez dans quelques minutes.",
  },
  {
    title: "The page could not be read",
    text: "The server met an error. Nothing has been recorded. Try again in a few minutes.",
  },
);
