import { mkdirSync, rmdirSync, statSync } from "node:fs";
import path from "node:path";
import { buildMissing, BUNDLES } from "../../simulator/server/build";
import { selfSignedCertificate } from "../../simulator/server/certificate";
import { listen, type PageServer } from "../../simulator/server/listen";
import { ROOT } from "../../simulator/server/paths";

/** Building may take this long on a slow machine, in ms; `beforeAll` needs to be told. */
export const BUILD_TIMEOUT = 180_000;

const LOCK = path.join(ROOT, "node_modules", ".cache", "e2e-build.lock");

/** `npm start` for a test: builds what is missing or out of date, and serves it at any free port. */
export async function startPage(): Promise<PageServer> {
  await alone(() => buildMissing(BUNDLES, () => {}));
  return listen(await selfSignedCertificate(), 0);
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
