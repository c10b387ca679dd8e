import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type axeCore from "axe-core";
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import type { PageServer } from "../../simulator/server/listen";
import { watch, type Watched } from "./browser";
import { dropFile, paneOf } from "./excelPage";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const ARTEFACTS = path.resolve("test-artefacts");
/** Shorter waits fail on a busy machine. */
const PATIENCE = Number(process.env["PATIENCE"] ?? 60_000);

export interface JourneyOptions {
  /** Of the pane, in px. */
  readonly width: 320 | 350;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
  /** A workbook to open instead of the sample. */
  readonly file?: { readonly name: string; readonly bytes: Uint8Array };
  readonly height?: number;
}

/** An officer before a pane of a width, with the workbook beside it. */
export interface Journey {
  readonly page: Page;
  readonly pane: Frame;
  readonly watched: Watched;
  /** Clicks a button of the pane by its whole name. */
  press(name: string | RegExp): Promise<void>;
  /** Chooses from the menu beside the main buttons. */
  menu(item: string): Promise<void>;
  /** Waits for a line of the pane. */
  see(text: string | RegExp): Promise<void>;
  /** Evaluates the sheet in front and waits for the results. */
  evaluate(): Promise<void>;
  /** Keeps a picture of the pane among the test's artefacts. */
  picture(name: string): Promise<void>;
  /** What axe-core finds wrong with the pane as it is, a line each. */
  faults(): Promise<readonly string[]>;
  /** The pane is no wider than its frame: nothing is cut off at its right. */
  overflow(): Promise<number>;
  end(): Promise<void>;
}

export async function startJourney(
  browser: Browser,
  server: PageServer,
  { width, file, height = 760, ...looks }: JourneyOptions,
): Promise<Journey> {
  const options: BrowserContextOptions = {
    ignoreHTTPSErrors: true,
    viewport: { width: 1400, height },
    reducedMotion: "reduce",
    ...looks,
  };
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const watched = watch(page);
  await page.goto(`${server.origin}/`);
  await paneOf(page);
  if (file !== undefined) {
    await dropFile(page, file.name, file.bytes);
    await page.getByRole("heading", { name: file.name }).waitFor();
  }
  if (width === 320) await page.getByRole("separator", { name: "Width of the pane" }).press("Home");
  const pane = await paneOf(page);
  const see = (text: string | RegExp): Promise<void> => pane.getByText(text).first().waitFor();
  const press = (name: string | RegExp): Promise<void> =>
    pane.getByRole("button", { name, ...(typeof name === "string" ? { exact: true } : {}) }).click();
  return {
    page,
    pane,
    watched,
    see,
    press,
    menu: async (item) => {
      await press("More");
      await pane.getByRole("menuitem", { name: item, exact: true }).click();
    },
    evaluate: async () => {
      await press("Evaluate sheet");
      await pane.getByRole("tab", { name: /^All/ }).waitFor();
    },
    picture: async (name) => {
      mkdirSync(ARTEFACTS, { recursive: true });
      await page.locator("#pane-body iframe").screenshot({ path: path.join(ARTEFACTS, `${name}.png`) });
    },
    faults: async () => {
      await pane.evaluate(AXE);
      return pane.evaluate(async () => {
        const { axe } = window as unknown as { axe: typeof axeCore };
        const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
        // A pane is a part of Excel's page, and has no landmark of a whole page to itself.
        const found = await axe.run(document, {
          runOnly: { type: "tag", values: tags },
          rules: { region: { enabled: false } },
        });
        return found.violations.map(
          (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(" ")}`,
        );
      });
    },
    overflow: () =>
      pane.evaluate(() => {
        const scrollers = [document.documentElement, ...document.querySelectorAll("main")];
        return Math.max(...scrollers.map((each) => each.scrollWidth - each.clientWidth));
      }),
    end: () => context.close(),
  };
}
