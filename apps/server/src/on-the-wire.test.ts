// SPDX-License-Identifier: AGPL-3.0-or-later
/** What only a socket can send: no library that asks politely would. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, it } from "vitest";
import { staticSite } from "./static-site.ts";
import { EVERY_ANSWER } from "./testing/every-answer.ts";

const SECRET = "nothing outside the folder is served";

let parent: string;
let site: FastifyInstance;
let port: number;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), "on-the-wire-"));
  await mkdir(join(parent, "dist", "assets"), { recursive: true });
  await writeFile(join(parent, "secret.txt"), SECRET);
  await writeFile(join(parent, "dist", "index.html"), "<!doctype html><title>Sauf-conduit</title>");
  site = await staticSite(join(parent, "dist"));
  await site.listen({ host: "127.0.0.1", port: 0 });
  ({ port } = site.server.address() as AddressInfo);
});

afterAll(async () => {
  await site.close();
  await rm(parent, { recursive: true });
});

const said = (sent: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(sent));
    let answer = "";
    socket.on("data", (part: Buffer) => {
      answer += part.toString();
    });
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
  });

const ask = (method: string, path: string) =>
  new Promise<{ status: number; body: string }>((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, method, path }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString() }),
      );
    });
    sent.on("error", reject);
    sent.end();
  });

it("answers what it cannot read as it answers everything: its headers, two languages, not a word of the address", async () => {
  const long = `/${"situation".repeat(3000)}`;
  for (const [sent, status] of [
    [`GET ${long} HTTP/1.1\r\nHost: x\r\n\r\n`, "431 Request Header Fields Too Large"],
    [`GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${long}\r\n\r\n`, "431 Request Header Fields Too Large"],
    ["GET /\u0000 HTTP/1.1\r\nHost: x\r\n\r\n", "400 Bad Request"],
    ["situation\r\n\r\n", "400 Bad Request"],
  ] as const) {
    const [head = "", body = ""] = (await said(sent)).split("\r\n\r\n");
    const [line, ...lines] = head.split("\r\n");
    const headers = Object.fromEntries(lines.map((one) => one.split(/: (.*)/s).slice(0, 2)));
    expect(line).toBe(`HTTP/1.1 ${status}`);
    expect(headers).toMatchObject({ ...EVERY_ANSWER, "cache-control": "no-store", connection: "close" });
    expect(Number(headers["content-length"])).toBe(Buffer.byteLength(body));
    expect(body).toContain("Cette demande n’est pas possible");
    expect(body).toContain("This request is not possible");
    expect(body).not.toContain("situationsituation");
  }
});

it("gives the whole file to who asks for a part of it, even one that is not there", async () => {
  for (const range of ["bytes=0-3", "bytes=99999-", "bytes=x"]) {
    const answer = await site.inject({ url: "/", headers: { range } });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain("<title>Sauf-conduit</title>");
  }
});

it("refuses traversals and odd methods that no browser would send", async () => {
  for (const path of ["/../secret.txt", "/assets/../../secret.txt", "/..%2fsecret.txt"]) {
    const answer = await ask("GET", path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain(SECRET);
  }
  for (const method of ["TRACE", "PROPFIND", "PURGE", "QUERY"]) {
    expect((await ask(method, "/")).status).toBeGreaterThanOrEqual(400);
  }
});

it("answers who expects what it does not know as it answers anyone, with its headers", async () => {
  const answer = await said("GET / HTTP/1.1\r\nHost: x\r\nExpect: situation\r\nConnection: close\r\n\r\n");
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(answer).toContain(`Content-Security-Policy: ${EVERY_ANSWER["content-security-policy"]}`);
  expect(answer).toContain("<title>Sauf-conduit</title>");
});
