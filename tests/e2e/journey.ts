import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type axeCore from "axe-core";
import type { Browser, Frame, Page } from "playwright-core";
import { watch, type Watched } from "./browser";
import type { TestServer } from "./built";
import { missingOf, paneOf } from "./excelPage";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const ARTEFACTS = path.resolve("test-artefacts");
/** Shorter waits fail on a busy machine. */
const PATIENCE = Number(process.env["PATIENCE"] ?? 60_000);

/** Of the pane, in px: what Excel gives it on many laptops, and what it gives it at first. */
export type PaneWidth = 320 | 350;
export const PANE_WIDTHS = [320, 350] as const;

export interface JourneyOptions {
  readonly width: PaneWidth;
  readonly colorScheme?: "light" | "dark";
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
  /** Gives the pane another size while it is open, in px. */
  resize(width: number, height?: number): Promise<void>;
  /** Light or dark from now on. */
  shade(colorScheme: "light" | "dark"): Promise<void>;
  /** What axe-core finds wrong with the pane as it is, a line each. */
  faults(): Promise<readonly string[]>;
  /** The same of colours alone: all that another shade can change. */
  colourFaults(): Promise<readonly string[]>;
  /** The pane is no wider than its frame: nothing is cut off at its right. */
  overflow(): Promise<number>;
  /** Nothing went wrong that the officer was not told of, and the simulator lacked nothing. */
  end(): Promise<void>;
}

/** A window in which one journey follows the other: opening a window costs more processor time than most journeys. */
export interface Stage {
  start(options: JourneyOptions): Promise<Journey>;
}

/** @param moreContrast As in the contrast themes. */
export async function openStage(
  browser: Browser,
  server: TestServer,
  { moreContrast = false }: { readonly moreContrast?: boolean } = {},
): Promise<Stage> {
  const page = await browser.newPage({
    ignoreHTTPSErrors: true,
    reducedMotion: "reduce",
    forcedColors: moreContrast ? null : "none",
    contrast: moreContrast ? "more" : "no-preference",
  });
  page.setDefaultTimeout(PATIENCE);
  const watched = watch(page);
  return {
    start: async ({ width, file, height = 760, colorScheme = "light" }) => {
      await page.setViewportSize({ width: 1400, height });
      await page.emulateMedia({ colorScheme });
      watched.forget();
      if (file === undefined) await page.goto(`${server.origin}/`);
      else {
        // Beside the sample: opened at once, and the pane starts but once.
        server.put(file.name, file.bytes);
        await page.goto(`${server.origin}/?file=${file.name}`);
      }
      if (width === 320) await page.getByRole("separator", { name: "Width of the pane" }).press("Home");
      return journeyIn(page, await paneOf(page), watched);
    },
  };
}

function journeyIn(page: Page, pane: Frame, watched: Watched): Journey {
  const frame = page.locator("#pane-body iframe");
  const press = (name: string | RegExp): Promise<void> =>
    pane.getByRole("button", { name, ...(typeof name === "string" ? { exact: true } : {}) }).click();
  return {
    page,
    pane,
    watched,
    see: (text) => pane.getByText(text).first().waitFor(),
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
      await frame.screenshot({ path: path.join(ARTEFACTS, `${name}.png`) });
    },
    resize: async (width, height) => {
      await frame.evaluate(
        (element, [w, h]) => {
          if (!(element instanceof HTMLElement)) return;
          const around = element.closest<HTMLElement>("#pane");
          if (around !== null) around.style.width = `${String(w)}px`;
          Object.assign(
            element.style,
            h === null ? { flex: "", height: "" } : { flex: "none", height: `${String(h)}px` },
          );
        },
        [width, height ?? null] as const,
      );
      await drawn(pane);
    },
    shade: async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      // On a busy machine the pane hears of it frames later.
      await pane.waitForFunction(isShaded, colorScheme);
      await drawn(pane);
    },
    faults: () => {
      // A pane is a part of Excel's page, and has no landmark of a whole page to itself.
      const rules = { region: { enabled: false } };
      const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
      return axeFaults(pane, { runOnly: { type: "tag", values: tags }, rules });
    },
    colourFaults: () =>
      axeFaults(pane, { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } }),
    overflow: () =>
      pane.evaluate(() => {
        const scrollers = [document.documentElement, ...document.querySelectorAll("main")];
        return Math.max(...scrollers.map((each) => each.scrollWidth - each.clientWidth));
      }),
    end: async () => {
      expect(watched.complaints).toEqual([]);
      expect(await missingOf(page)).toBe("");
    },
  };
}

/** Whether the pane is drawn in this shade: its ink is light on dark. */
function isShaded(shade: "light" | "dark"): boolean {
  const provider = document.querySelector(".fui-FluentProvider") ?? document.body;
  const ink = getComputedStyle(provider).color.match(/\d+/g)?.map(Number) ?? [0];
  return Math.max(...ink.slice(0, 3)) > 127 === (shade === "dark");
}

/**
 * Waits for two frames in which no colour is on its way: one to lay out, one for what follows from it. A change of colours begins with the
 * frame after the change itself, and is over a frame later at the earliest.
 */
function drawn(pane: Frame): Promise<unknown> {
  return pane.evaluate(async () => {
    for (let still = 0; still < 2;) {
      await new Promise((done) => requestAnimationFrame(done));
      const isMoving = document
        .getAnimations()
        .some((one) => one.playState === "running" && one instanceof CSSTransition);
      still = isMoving ? 0 : still + 1;
    }
  });
}

async function axeFaults(pane: Frame, options: axeCore.RunOptions): Promise<readonly string[]> {
  if (!(await pane.evaluate(() => "axe" in window))) await pane.evaluate(AXE);
  await drawn(pane);
  return pane.evaluate(async (asked) => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    // In a contrast theme it would measure `Highlight` thinned, as it is not on Windows: `tooFaint` measures every text there.
    const forced = matchMedia("(forced-colors: active)").matches;
    const rules = { ...asked.rules, ...(forced ? { "color-contrast": { enabled: false } } : {}) };
    const found = await axe.run(document, { ...asked, rules, resultTypes: ["violations"] });
    return found.violations.map(
      (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(" ")}`,
    );
  }, options);
}
