import type { IncomingMessage, ServerResponse } from "node:http";
import { readFile } from "node:fs/promises";
import { contentTypeOf } from "./contentTypes";
import { withOwnLibrary } from "./officeLibrary";
import { fileFor, type Routes } from "./routes";

/** The page round the add-in: its own files and nothing else. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const COMMON_HEADERS = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

/** Answers one request with a file of `routes`: GET only, and nothing is ever written or uploaded. */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  routes: Routes,
): Promise<void> {
  const refuse = (status: number, sentence: string, more: Record<string, string> = {}): void => {
    response.writeHead(status, { ...COMMON_HEADERS, ...more, "Content-Type": "text/plain; charset=utf-8" });
    response.end(sentence);
  };
  if (request.method !== "GET") return refuse(405, "This server only gives files.", { Allow: "GET" });
  const pathname = (request.url ?? "/").split(/[?#]/, 1)[0] ?? "/";
  const file = await fileFor(pathname, routes);
  const bytes = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || bytes === null) return refuse(404, "There is no such file.");
  const contentType = contentTypeOf(file);
  const isHtml = contentType.startsWith("text/html");
  const isPage = pathname === "/";
  response.writeHead(200, {
    ...COMMON_HEADERS,
    ...(isPage ? { "Content-Security-Policy": PAGE_POLICY } : {}),
    "Content-Type": contentType,
  });
  response.end(isHtml && !isPage ? withOwnLibrary(bytes.toString("utf8")) : bytes);
}
