import { mkdirSync, mkdtempSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildMissing, BUNDLES } from "../../simulator/server/build";
import { selfSignedCertificate } from "../../simulator/server/certificate";
import { listen, type PageServer } from "../../simulator/server/listen";
import { ROOT } from "../../simulator/server/paths";
import { ROUTES } from "../../simulator/server/routes";

/** Building may take this long on a slow machine, in ms; `beforeAll` needs to be told. */
export const BUILD_TIMEOUT = 180_000;

const LOCK = path.join(ROOT, "node_modules", ".cache", "e2e-build.lock");

/** The server of `npm start`, which has the tests' own workbooks as well. */
export interface TestServer extends PageServer {
  /**
   * Has a workbook stand beside the sample: `${origin}/?file=${name}` opens it. (A browser that is told to answer for the server instead, by
   * `page.route`, now and then forgets the pane's page when the telling ends as the page is being fetched: the pane then stays white.)
   */
  put(name: string, bytes: Uint8Array): void;
}

/** `npm start` for a test: builds what is missing or out of date, and serves it at any free port. */
export async function startPage(): Promise<TestServer> {
  await alone(() => buildMissing(BUNDLES, () => {}));
  const folder = mkdtempSync(path.join(tmpdir(), "kpi-status-e2e-"));
  const files: Record<string, string> = { ...ROUTES.files };
  const server = await listen(await selfSignedCertificate(), 0, { ...ROUTES, files });
  return {
    ...server,
    put: (name, bytes) => {
      const file = path.join(folder, name);
      writeFileSync(file, bytes);
      files[`/workbooks/${name}`] = file;
    },
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Test files run side by side, and must not build into the same folder at the same time. */
async function alone(work: () => Promise<void>): Promise<void> {
  mkdirSync(path.dirname(LOCK), { recursive: true });
  while (!taken()) await new Promise((resolve) => setTimeout(resolve, 200));
  try {
    await work();
  } finally {
    rmdirSync(LOCK);
  }
}

function taken(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    // Left behind by a test that was killed.
    const age = Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > BUILD_TIMEOUT) rmdirSync(LOCK);
    return false;
  }
}
