import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";

/**
 * The contrast themes that come with Windows 11, as the web view of Office would paint the pane in them. Chromium knows their palettes on
 * every system ("page colours"); a preference of the browser's profile chooses one, which is why each theme has a browser of its own.
 *
 * Emulated: `forced-colors: active`, the theme's palette behind the system colours and behind every colour that is forced, and, by what
 * a test asks of its page, `prefers-contrast` and `prefers-color-scheme` as Windows would report them.
 *
 * Not emulated: what Windows itself draws round the pane, a palette that somebody has changed, and `Highlight`, which Chromium thins
 * everywhere but on Windows: what is measured of it here is put back to the theme's own (`contrast.ts`).
 */
export interface ContrastTheme {
  readonly name: string;
  /** Chromium's number for it. */
  readonly pageColours: number;
  readonly colorScheme: "light" | "dark";
  /** Of its palette, enough to know it by: proof that the browser paints in it. */
  readonly palette: Readonly<Record<"Canvas" | "CanvasText" | "ButtonText" | "GrayText", string>>;
}

export const CONTRAST_THEMES: readonly ContrastTheme[] = [
  {
    name: "Aquatic",
    pageColours: 5,
    colorScheme: "dark",
    palette: {
      Canvas: "rgb(32, 32, 32)",
      CanvasText: "rgb(255, 255, 255)",
      ButtonText: "rgb(255, 255, 255)",
      GrayText: "rgb(166, 166, 166)",
    },
  },
  {
    name: "Desert",
    pageColours: 3,
    colorScheme: "light",
    palette: {
      Canvas: "rgb(255, 250, 239)",
      CanvasText: "rgb(61, 61, 61)",
      ButtonText: "rgb(32, 32, 32)",
      GrayText: "rgb(103, 103, 103)",
    },
  },
  {
    name: "Dusk",
    pageColours: 2,
    colorScheme: "dark",
    palette: {
      Canvas: "rgb(45, 50, 54)",
      CanvasText: "rgb(255, 255, 255)",
      ButtonText: "rgb(182, 246, 240)",
      GrayText: "rgb(166, 166, 166)",
    },
  },
  {
    name: "Night sky",
    pageColours: 4,
    colorScheme: "dark",
    palette: {
      Canvas: "rgb(0, 0, 0)",
      CanvasText: "rgb(255, 255, 255)",
      ButtonText: "rgb(255, 238, 50)",
      GrayText: "rgb(166, 166, 166)",
    },
  },
];

/** A browser whose pages are painted in `theme`; `close` takes its profile away with it. */
export async function launchWithTheme(
  theme: ContrastTheme,
  options: LaunchOptions,
): Promise<{ readonly browser: Browser; readonly close: () => Promise<void> }> {
  const profile = mkdtempSync(path.join(os.tmpdir(), "contrast-theme-"));
  mkdirSync(path.join(profile, "Default"));
  const preferences = { settings: { a11y: { requested_page_colors: theme.pageColours } } };
  writeFileSync(path.join(profile, "Default", "Preferences"), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, options);
  const browser = context.browser();
  if (browser === null) throw new Error("A browser with a profile of its own was not to be had.");
  const close = async (): Promise<void> => {
    await context.close();
    // Chromium writes into it to the last, and a moment longer.
    await rm(profile, { recursive: true, force: true, maxRetries: 10 });
  };
  return { browser, close };
}
