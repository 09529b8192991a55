// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { staticSite } from "./static-site.ts";
import { EVERY_ANSWER } from "./testing/every-answer.ts";

const SECRET = "nothing outside the folder is served";

let parent: string;
let folder: string;
let site: FastifyInstance;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), "static-site-"));
  folder = join(parent, "dist");
  await mkdir(join(folder, "assets"), { recursive: true });
  await mkdir(join(folder, "droits"));
  await writeFile(join(parent, "secret.txt"), SECRET);
  await writeFile(join(folder, "index.html"), "<!doctype html><title>Sauf-conduit</title>");
  await writeFile(join(folder, "droits", "index.html"), "<!doctype html><title>Droits</title>");
  await writeFile(join(folder, "assets", "index-BdH7sK2q.js"), "export {};");
  await writeFile(join(folder, "assets", "index-BdH7sK2q.js.br"), brotliCompressSync("export {};"));
  await writeFile(join(folder, "assets", "index-BdH7sK2q.js.gz"), gzipSync("export {};"));
  await writeFile(join(folder, "assets", "logo.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
  await writeFile(join(folder, "sw.js"), "self;");
  for (const page of ["droit/ame", "en/law/ame"]) {
    await mkdir(join(folder, page), { recursive: true });
    const html = "<!doctype html><title>Le droit</title>";
    await writeFile(join(folder, page, "index.html"), html);
    await writeFile(join(folder, page, "index.html.br"), brotliCompressSync(html));
    await writeFile(join(folder, page, "index.html.gz"), gzipSync(html));
  }
  await mkdir(join(folder, "droit", "cas"));
  await writeFile(join(folder, "droit", "cas", "ame.json"), "{}");
  await writeFile(join(folder, "droit", "cas", "ame.json.gz"), gzipSync("{}"));
  await writeFile(join(folder, "droit", "search.json"), "{}");
  await writeFile(join(folder, "droits", "feed.xml"), "<feed/>");
  await writeFile(join(folder, "droits", "feed.xml.gz"), gzipSync("<feed/>"));
  await writeFile(join(folder, ".env"), SECRET);
  site = await staticSite(folder);
});

afterAll(async () => {
  await site.close();
  await rm(parent, { recursive: true });
});

describe("every answer", () => {
  it.each([
    ["GET", "/", 200],
    ["GET", "/droits/", 200],
    ["GET", "/?lang=%zz", 200],
    ["HEAD", "/", 200],
    ["GET", "/assets/index-BdH7sK2q.js", 200],
    ["GET", "/page-du-serveur.css", 200],
    ["GET", "/inconnue", 404],
    ["GET", "/%zz", 404],
    ["GET", "/assets/index-BdH7sK2q.js.br", 404],
    ["GET", "/droits/feed.xml%2Egz", 404],
    ["POST", "/", 405],
  ] as const)("%s %s carries the headers and no cookie", async (method, url, status) => {
    const answer = await site.inject({ method, url });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers).toMatchObject(EVERY_ANSWER);
    expect(answer.headers["set-cookie"]).toBeUndefined();
    expect(answer.headers["x-powered-by"]).toBeUndefined();
    const closed = String(answer.headers["permissions-policy"]).split(", ");
    expect(closed).toContain("geolocation=()");
    expect(closed).toContain("camera=()");
    // One alone is the page's own: the screen stays lit while it is shown to a clerk.
    const open = closed.filter((feature) => !/^[a-z-]+=\(\)$/.test(feature));
    expect(open).toEqual(["screen-wake-lock=(self)"]);
  });
});

describe("a feed", () => {
  it.each(["identity", "gzip"])(
    "says that it is one, so that readers of feeds take it (%s)",
    async (packing) => {
      const answer = await site.inject({ url: "/droits/feed.xml", headers: { "accept-encoding": packing } });
      expect(answer.statusCode).toBe(200);
      expect(answer.headers["content-type"]).toBe("application/atom+xml; charset=utf-8");
      expect((await site.inject({ url: "/droits/" })).headers["content-type"]).toContain("text/html");
    },
  );
});

describe("what a browser may keep", () => {
  it.each([
    ["/assets/index-BdH7sK2q.js", "public, max-age=31536000, immutable"],
    ["/assets/logo.svg", "no-cache"],
    ["/", "no-cache"],
    ["/index.html", "no-cache"],
    ["/droits/", "no-cache"],
    ["/sw.js", "no-cache"],
    // What was read of the law is a trace.
    ["/droit/ame/", "no-store"],
    ["/droit/ame/index.html", "no-store"],
    ["/en/law/ame/", "no-store"],
    ["/droit/cas/ame.json", "no-store"],
    ["/droit/search.json", "no-cache"],
    ["/inconnue", "no-store"],
  ])("%s: %s", async (url, expected) => {
    expect((await site.inject({ url })).headers["cache-control"]).toBe(expected);
  });

  it.each(["br", "gzip"])(
    "is no page of the law, nor the cases of one, packed either (%s)",
    async (packing) => {
      for (const url of ["/droit/ame/", "/en/law/ame/"]) {
        const { headers } = await site.inject({ url, headers: { "accept-encoding": packing } });
        expect(headers).toMatchObject({ "content-encoding": packing, "cache-control": "no-store" });
      }
      const cases = await site.inject({ url: "/droit/cas/ame.json", headers: { "accept-encoding": "gzip" } });
      expect(cases.headers).toMatchObject({ "content-encoding": "gzip", "cache-control": "no-store" });
    },
  );

  it("answers 304 to a browser that has the page already", async () => {
    const first = await site.inject({ url: "/" });
    const again = await site.inject({ url: "/", headers: { "if-none-match": String(first.headers.etag) } });
    expect(again.statusCode).toBe(304);
    expect(again.headers).toMatchObject(EVERY_ANSWER);
  });
});

describe("a slow line", () => {
  const url = "/assets/index-BdH7sK2q.js";

  it.each([
    ["gzip, deflate, br", "br", brotliDecompressSync],
    ["gzip, deflate", "gzip", gunzipSync], // what browsers ask for over plain http
    ["br;q=0.1, gzip", "gzip", gunzipSync],
  ] as const)(
    "that reads %s gets the %s copy, with the headers of the file itself",
    async (reads, encoding, unpack) => {
      const packed = await site.inject({ url, headers: { "accept-encoding": reads } });
      expect(packed.headers).toMatchObject({
        ...EVERY_ANSWER,
        "content-encoding": encoding,
        "content-type": "application/javascript; charset=utf-8",
        "cache-control": "public, max-age=31536000, immutable",
        vary: "accept-encoding",
      });
      expect(unpack(packed.rawPayload).toString()).toBe("export {};");
    },
  );

  it.each([{}, { "accept-encoding": "identity" }])(
    "that reads no packed copy gets the file, and a cache on the way keeps them apart: %j",
    async (headers) => {
      const plain = await site.inject({ url, headers });
      expect(plain.headers["content-encoding"]).toBeUndefined();
      expect(plain.headers.vary).toBe("accept-encoding");
      expect(plain.body).toBe("export {};");
    },
  );

  it("gets the file itself when there is no packed copy", async () => {
    const answer = await site.inject({ url: "/", headers: { "accept-encoding": "br" } });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-encoding"]).toBeUndefined();
  });
});

describe("an address that leads nowhere", () => {
  it("gets a page in French and in English", async () => {
    const answer = await site.inject({ url: "/inconnue?situation=secret" });
    expect(answer.statusCode).toBe(404);
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answer.body).toContain("Cette page n’existe pas");
    expect(answer.body).toContain('<section lang="en">');
    expect(answer.body).toContain("This page does not exist");
    expect(answer.body).not.toContain("secret");
    expect(answer.body).not.toMatch(/<style|style=|<script/);
  });

  it("gets where the law is read, in both languages", async () => {
    const { body } = await site.inject({ url: "/droit/inconnu/" });
    expect(body).toContain('<a href="/droit/">Le droit, fiche par fiche</a>');
    expect(body).toContain('<a href="/en/law/">The law, page by page</a>');
  });

  it.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/%2e%2e%2fsecret.txt",
    "/assets/../../secret.txt",
    "/assets/..%5c..%5csecret.txt",
    "/assets/%252e%252e/%252e%252e/secret.txt",
    "//secret.txt",
    "/secret.txt%00.html",
    "/.env",
    "/%2eenv",
    "/assets",
    "/assets/",
  ])("%s: 404, and nothing outside the folder", async (url) => {
    const answer = await site.inject({ url });
    expect(answer.statusCode).toBe(404);
    expect(answer.body).not.toContain(SECRET);
    expect(answer.headers).toMatchObject(EVERY_ANSWER);
  });
});

describe("a page of a folder", () => {
  it.each(["/droits/", "/droits", "/droits?situation=secret"])(
    "%s: with or without its last slash",
    async (url) => {
      const answer = await site.inject({ url });
      expect(answer.statusCode).toBe(200);
      expect(answer.body).toContain("<title>Droits</title>");
      expect(answer.headers).toMatchObject({ ...EVERY_ANSWER, "cache-control": "no-cache" });
    },
  );
});

describe("methods", () => {
  it.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const)("%s is refused", async (method) => {
    for (const url of ["/", "/inconnue"]) {
      const answer = await site.inject({ method, url, payload: "nom=quelqu'un" });
      expect(answer.statusCode).toBe(405);
      expect(answer.headers.allow).toBe("GET, HEAD");
      expect(answer.body).toContain("Ce serveur ne fait que montrer des pages");
    }
  });

  it("HEAD answers as GET does, without a body", async () => {
    const answer = await site.inject({ method: "HEAD", url: "/" });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-type"]).toMatch(/^text\/html/);
    expect(answer.body).toBe("");
  });
});

describe("a fault of the server", () => {
  it("says so in two languages, and writes neither the address nor the cause anywhere", async () => {
    const failing = await staticSite(folder);
    failing.get("/panne", () => {
      throw new TypeError(SECRET);
    });
    const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const answer = await failing.inject({ url: "/panne?situation=secret" });
    const lines = written.mock.calls.map(([line]) => line);
    written.mockRestore();
    await failing.close();
    expect(answer.statusCode).toBe(500);
    expect(answer.headers).toMatchObject(EVERY_ANSWER);
    expect(answer.body).toContain("La page n’a pas pu être lue");
    expect(answer.body).toContain("The page could not be read");
    expect(answer.body).not.toContain(SECRET);
    expect(lines).toEqual(["Erreur du serveur : TypeError\n"]);
  });
});
