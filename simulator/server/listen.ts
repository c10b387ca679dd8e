import https from "node:https";
import type { AddressInfo } from "node:net";
import { answer } from "./answer";
import type { Certificate } from "./certificate";
import { ROUTES, type Routes } from "./routes";

export interface PageServer {
  /** "https://localhost:3000" */
  readonly origin: string;
  readonly port: number;
  close(): Promise<void>;
}

const PORTS_TRIED = 20;

/**
 * Serves the page over https on this machine only. Takes the first free port from `firstPort` on (20 are tried); `firstPort` 0
 * means any free one. Throws a sentence where none of them is free.
 */
export async function listen(
  certificate: Certificate,
  firstPort: number,
  routes: Routes = ROUTES,
): Promise<PageServer> {
  for (let port = firstPort; ; port++) {
    const server = https.createServer(
      { key: certificate.key, cert: certificate.cert },
      (request, response) => {
        answer(request, response, routes).catch(() => response.destroy());
      },
    );
    try {
      await listenOn(server, port);
    } catch (error) {
      if (!hasCode(error, "EADDRINUSE")) throw cannotListen(error, port);
      if (port + 1 < firstPort + PORTS_TRIED) continue;
      throw new Error(
        `The ports ${firstPort} to ${port} are all in use. Stop a program that uses one, or choose another: npm start -- --port 4000`,
        { cause: error },
      );
    }
    const actual = (server.address() as AddressInfo).port;
    return {
      origin: `https://localhost:${actual}`,
      port: actual,
      close: () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    };
  }
}

/** What stands in the way of a port that is free, as a sentence where it is the usual: low ports are the system's. */
function cannotListen(error: unknown, port: number): unknown {
  return hasCode(error, "EACCES")
    ? new Error(`Port ${port} may not be used by this account. Choose another: npm start -- --port 3000`, {
        cause: error,
      })
    : error;
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === code;
}

function listenOn(server: https.Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    // Not reachable from the network: a council's laptop should not serve its workbook page to the office.
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      resolve();
    });
  });
}
