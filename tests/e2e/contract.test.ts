import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import webpack from "webpack";
import { selfSignedCertificate } from "../../simulator/server/certificate";
import { listen, type PageServer } from "../../simulator/server/listen";
import { ROOT } from "../../simulator/server/paths";
import { ROUTES } from "../../simulator/server/routes";
import { contract } from "../simulator/contract/contract";
import { describeInBrowser, watch, type Watched } from "./browser";
import type { ContractPage } from "./contractPage";

type ContractWindow = Window & { readonly contractPage: ContractPage };

const PAGE = `<!doctype html><title>Contract</title><body><script src="/simulator/page.js"></script></body>`;
const PANE =
  `<!doctype html><title>Pane</title><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>` +
  `<script src="/simulator/pane.js"></script>`;

describeInBrowser("the contract, in a real browser", ({ browser }) => {
  let folder: string;
  let server: PageServer;
  let page: Page;
  let watched: Watched;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), "contract-page-"));
    writeFileSync(path.join(folder, "page.html"), PAGE);
    writeFileSync(path.join(folder, "pane.html"), PANE);
    await bundle(folder);
    server = await listen(await selfSignedCertificate(), 0, {
      files: { "/": path.join(folder, "page.html"), "/contract-pane.html": path.join(folder, "pane.html") },
      mounts: [{ prefix: "/simulator/", folder }, ...ROUTES.mounts],
    });
    page = await browser().newPage({ ignoreHTTPSErrors: true });
    watched = watch(page);
    await page.goto(server.origin);
    await page.waitForFunction(() => "contractPage" in window);
  }, 120_000);

  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  test("is the same one as in jest", async () => {
    const names = await page.evaluate(() => (window as unknown as ContractWindow).contractPage.names);
    expect(names).toEqual(contract.map((entry) => entry.name));
  });

  test.each(contract.map((entry, index) => [entry.name, index] as const))("%s", async (_name, index) => {
    const fault = await page.evaluate(
      (at) => (window as unknown as ContractWindow).contractPage.run(at),
      index,
    );
    expect(fault).toBeNull();
  });

  test("no request left the page's own origin", () => {
    expect(
      watched.requests.filter((url) => !url.startsWith(server.origin) && !url.startsWith("data:")),
    ).toEqual([]);
  });
});

/** Bundles the contract for the browser, next to its page. */
function bundle(folder: string): Promise<void> {
  const typescript = { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "es6" } };
  const compiler = webpack({
    mode: "development",
    devtool: false,
    context: ROOT,
    entry: { page: "./tests/e2e/contractPage.ts", pane: "./tests/e2e/contractPane.ts" },
    output: { path: folder, filename: "[name].js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, loader: "swc-loader", options: typescript }] },
  });
  return new Promise((resolve, reject) => {
    compiler?.run((error, stats) => {
      const faults = error?.message ?? (stats?.hasErrors() === true ? stats.toString("errors-only") : null);
      compiler.close(() => (faults === null ? resolve() : reject(new Error(faults))));
    });
  });
}
