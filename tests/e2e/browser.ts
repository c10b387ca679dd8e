import { existsSync } from "node:fs";
import { chromium, type Browser, type LaunchOptions, type Page } from "playwright-core";
import { type ContrastTheme, launchWithTheme } from "./contrastThemes";

const PLACES = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Chromium without its windows: shows the same pages and takes less to do it, but has no preferences, so it paints in no contrast theme. */
const WINDOWLESS = "/usr/bin/chromium-headless-shell";

const EXECUTABLE = PLACES.find((place) => place !== undefined && existsSync(place));
const LIGHTEST =
  process.env["CHROMIUM_PATH"] === undefined && existsSync(WINDOWLESS) ? WINDOWLESS : EXECUTABLE;

/** What a browser does besides showing the page: looking for updates and the like, and drawing by way of a graphics card that is not there. */
const QUIET = [
  ...["--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  ...["--disable-quic", "--no-first-run", "--disable-extensions"],
];

/** A browser for the tests of a file: `browser()` is there from the first test on. */
export interface InBrowser {
  browser(): Browser;
}

/**
 * `describe` for tests that need Chromium. Where there is none, one test says that the others were skipped; name a browser with
 * CHROMIUM_PATH.
 *
 * @param theme The contrast theme of Windows that the browser paints in; none unless given.
 */
export function describeInBrowser(
  name: string,
  tests: (given: InBrowser) => void,
  theme?: ContrastTheme,
): void {
  const executable = theme === undefined ? LIGHTEST : EXECUTABLE;
  if (executable === undefined && process.env["BROWSER_TESTS"] === "required") {
    describe(name, () =>
      test("needs Chromium", () => {
        throw new Error("BROWSER_TESTS=required, but no Chromium was found. Name one with CHROMIUM_PATH.");
      }),
    );
    return;
  }
  if (executable === undefined) {
    console.warn(`Skipped, because no Chromium was found (CHROMIUM_PATH names one): ${name}`);
    describe(name, () => test.skip("was skipped: no Chromium was found", () => {}));
    return;
  }
  const options: LaunchOptions = {
    executablePath: executable,
    args: ["--no-sandbox", "--ignore-certificate-errors", ...QUIET],
  };
  describe(name, () => {
    let browser: Browser | null = null;
    let close: (() => Promise<void>) | null = null;
    beforeAll(async () => {
      if (theme === undefined) browser = await chromium.launch(options);
      else ({ browser, close } = await launchWithTheme(theme, options));
    });
    afterAll(() => (close === null ? browser?.close() : close()));
    tests({
      browser: () => {
        if (browser === null) throw new Error("The browser starts before the first test.");
        return browser;
      },
    });
  });
}

/** What went on in a page besides what was asked of it. */
export interface Watched {
  /** Errors and warnings of the console, of the page and its frames, and uncaught exceptions. */
  readonly complaints: string[];
  /** Every address that was asked for. */
  readonly requests: string[];
  /** Forgets what went on: a page is used for one test after the other, since opening another takes longer than most tests. */
  forget(): void;
}

/** Listens to a page from before it loads. */
export function watch(page: Page): Watched {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  return {
    complaints,
    requests,
    forget: () => {
      complaints.length = 0;
      requests.length = 0;
    },
  };
}
