// SPDX-License-Identifier: AGPL-3.0-or-later
/** Pages that the server writes itself, in French then English, for an address or a request it cannot answer. */

/** Where the pages' stylesheet is served: the content policy allows no inline style. */
export const STYLESHEET_PATH = "/page-du-serveur.css";

export const STYLESHEET = `:root { color-scheme: light dark; font: 1.0625rem/1.55 Georgia, "Noto Serif", serif; }
body { max-inline-size: 34rem; margin: 12vh auto; padding-inline: 1.25rem; }
h1 { font-size: 1.5rem; line-height: 1.2; }
section + section { margin-block-start: 2.5rem; border-block-start: 1px solid; padding-block-start: 1rem; }
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
