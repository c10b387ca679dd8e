import { existsSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright-core";

const PLACES = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const EXECUTABLE = PLACES.find((place) => place !== undefined && existsSync(place));

/** A browser for the tests of a file: `browser()` is there from the first test on. */
export interface InBrowser {
  browser(): Browser;
}

/**
 * `describe` for tests that need Chromium. Where there is none, one test says that the others were skipped; name a browser with
 * CHROMIUM_PATH.
 */
export function describeInBrowser(name: string, tests: (given: InBrowser) => void): void {
  if (EXECUTABLE === undefined && process.env["BROWSER_TESTS"] === "required") {
    describe(name, () =>
      test("needs Chromium", () => {
        throw new Error("BROWSER_TESTS=required, but no Chromium was found. Name one with CHROMIUM_PATH.");
      }),
    );
    return;
  }
  if (EXECUTABLE === undefined) {
    console.warn(`Skipped, because no Chromium was found (CHROMIUM_PATH names one): ${name}`);
    describe(name, () => test.skip("was skipped: no Chromium was found", () => {}));
    return;
  }
  describe(name, () => {
    let browser: Browser | null = null;
    beforeAll(async () => {
      browser = await chromium.launch({
        executablePath: EXECUTABLE,
        args: ["--no-sandbox", "--ignore-certificate-errors"],
      });
    });
    afterAll(async () => {
      await browser?.close();
    });
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
}

/** Listens to a page from before it loads. */
export function watch(page: Page): Watched {
  const watched: Watched = { complaints: [], requests: [] };
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) watched.complaints.push(message.text());
  });
  page.on("pageerror", (error) => watched.complaints.push(String(error)));
  page.on("request", (request) => watched.requests.push(request.url()));
  return watched;
}
