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
 * means any free one.
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
      if (!isPortTaken(error) || port + 1 >= firstPort + PORTS_TRIED) throw error;
      continue;
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

function isPortTaken(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "EADDRINUSE";
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
