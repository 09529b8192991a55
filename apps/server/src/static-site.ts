// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The public site: the files of one folder, and nothing else. It stores nothing, sets no cookie and writes neither
 * addresses nor queries anywhere.
 */
import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { basename, dirname, extname, relative, sep } from "node:path";
import helmet from "@fastify/helmet";
import files from "@fastify/static";
import Fastify, { type FastifyInstance, type FastifyReply } from "fastify";
import { HELMET_OPTIONS, PERMISSIONS_POLICY } from "./security-headers.ts";
import {
  FAILURE_PAGE,
  NOT_ALLOWED_PAGE,
  NOT_FOUND_PAGE,
  STYLESHEET,
  STYLESHEET_PATH,
} from "./server-pages.ts";

const ONE_YEAR_IMMUTABLE = "public, max-age=31536000, immutable";
const ASK_AGAIN = "no-cache";
const ALLOWED = ["GET", "HEAD"];

/** An address at which no file can be. */
const NOWHERE = "/.nowhere";

/** The name Vite gives to a file whose content can never change: `assets/name-<hash of 8 or more>.ext`. */
const HASHED_NAME = /-[\w-]{8,}\.\w+$/;

/** Why a request could not be read, by the code that Node gives: headers too long, or never ended. */
const UNREADABLE: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Readers of feeds know a feed by its type: `.xml` alone says nothing. */
const FEED = /\/feed\.xml(\?|$)/;

const PACKED = /\.(br|gz)$/;

/** The pages of the law, and the worked cases of each: which of them were read says what someone lives through. */
const TELLING = /^(?:(?:droit|en)\/.*\.html|droit\/cas\/.*\.json)$/;

/** How long a browser may keep a file, from its path below the folder served; a packed copy follows its original. */
function cacheControl(path: string): string {
  const original = path.replace(PACKED, "");
  if (TELLING.test(original.split(sep).join("/"))) return "no-store";
  const name = basename(original);
  const inAssets = dirname(path).split(sep)[0] === "assets";
  return inAssets && extname(name) !== ".html" && HASHED_NAME.test(name) ? ONE_YEAR_IMMUTABLE : ASK_AGAIN;
}

/** Whether a page may be at an address: a malformed one is nowhere, and a packed copy is only another form of its original. */
function mayBeServed(url: string): boolean {
  try {
    return !PACKED.test(decodeURIComponent(url.split("?", 1)[0] ?? ""));
  } catch {
    return false;
  }
}

function sendPage(reply: FastifyReply, status: number, page: string): FastifyReply {
  return reply.code(status).header("cache-control", "no-store").type("text/html; charset=utf-8").send(page);
}

/**
 * What is not a request, or has an address or headers too long to be read: no hook runs, so the headers that every answer
 * has are those of another answer.
 */
async function refuse(
  error: Error & { code?: string },
  socket: Socket,
  site: FastifyInstance,
): Promise<void> {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const status = UNREADABLE[error.code ?? ""] ?? 400;
  const { headers } = await site.inject({ url: NOWHERE });
  const lines = Object.entries({
    ...headers,
    "content-length": Buffer.byteLength(NOT_ALLOWED_PAGE),
    connection: "close",
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n${NOT_ALLOWED_PAGE}`);
}

/**
 * @param folder absolute path of the folder to serve.
 * @returns a server that does not listen yet.
 */
export async function staticSite(folder: string): Promise<FastifyInstance> {
  const site: FastifyInstance = Fastify({
    logger: false,
    clientErrorHandler: (error, socket) => void refuse(error, socket, site),
    // Fastify answers a malformed address (`/%zz`) before any hook runs, so without our headers: send it elsewhere.
    rewriteUrl: ({ url = "/" }) => (mayBeServed(url) ? url : NOWHERE),
  });

  // Node would answer an expectation that it does not know (417) before any hook runs: it may be passed over instead.
  site.server.on("checkExpectation", (request, response) => site.server.emit("request", request, response));

  await site.register(helmet, HELMET_OPTIONS);
  site.addHook("onRequest", async (request, reply) => {
    reply.header("permissions-policy", PERMISSIONS_POLICY);
    if (!ALLOWED.includes(request.method)) {
      return sendPage(reply.header("allow", ALLOWED.join(", ")), 405, NOT_ALLOWED_PAGE);
    }
  });

  // As late as this: the type of a packed copy is set from its name after its other headers.
  site.addHook("onSend", async (request, reply) => {
    if (FEED.test(request.url) && reply.statusCode === 200) reply.type("application/atom+xml; charset=utf-8");
  });

  site.setNotFoundHandler((_request, reply) => sendPage(reply, 404, NOT_FOUND_PAGE));
  site.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const refused = error.statusCode !== undefined && error.statusCode < 500;
    if (!refused) process.stderr.write(`Erreur du serveur : ${error.name}\n`);
    return refused ? sendPage(reply, 404, NOT_FOUND_PAGE) : sendPage(reply, 500, FAILURE_PAGE);
  });

  site.get(STYLESHEET_PATH, (_request, reply) =>
    reply.header("cache-control", ASK_AGAIN).type("text/css; charset=utf-8").send(STYLESHEET),
  );
  await site.register(files, {
    root: folder,
    cacheControl: false,
    dotfiles: "ignore",
    // Nothing here is long enough to be read in parts; a part that is not there would be told as a page that is not there.
    acceptRanges: false,
    // The build wrote `name.js.br` and `name.js.gz` beside `name.js` (scripts/compress.ts).
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.header("cache-control", cacheControl(relative(folder, path)));
    },
  });
  return site;
}
