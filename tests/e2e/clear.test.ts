import { readFileSync } from "node:fs";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import type { PageServer } from "../../simulator/server/listen";
import { describeInBrowser, watch, type Watched } from "./browser";
import { BUILD_TIMEOUT, startPage } from "./built";
import { changedParts, missingOf, paneOf, redrawn, savedCopy } from "./excelPage";

const SAMPLE = readFileSync(path.resolve("assets/sample.xlsx"));
/** Shorter waits fail on a busy machine; a test may need several. */
const PATIENCE = 60_000;
jest.setTimeout(4 * PATIENCE);

/** What each cell in sight shows and looks like, by its address. */
async function picture(page: Page): Promise<Record<string, string>> {
  await redrawn(page);
  return page.locator(".cell").evaluateAll((cells) =>
    Object.fromEntries(
      cells.map((cell) => {
        const { backgroundColor, color, fontWeight, border } = getComputedStyle(cell);
        return [cell.id, [cell.textContent, backgroundColor, color, fontWeight, border].join(" | ")];
      }),
    ),
  );
}

describeInBrowser("Clear results", ({ browser }) => {
  let server: PageServer;
  let page: Page;
  let pane: Frame;
  let watched: Watched;

  beforeAll(async () => {
    server = await startPage();
    page = await browser().newPage({ ignoreHTTPSErrors: true, viewport: { width: 2000, height: 1000 } });
    page.setDefaultTimeout(PATIENCE);
    watched = watch(page);
  }, BUILD_TIMEOUT);
  afterAll(() => server.close());

  beforeEach(async () => {
    watched.forget();
    await page.goto(`${server.origin}/`);
    pane = await paneOf(page);
  });

  afterEach(async () => {
    expect(watched.complaints).toEqual([]);
    expect(await missingOf(page)).toBe("");
  });

  const ribbon = (name: string) => page.getByRole("toolbar").getByRole("button", { name });
  const inPane = (name: string | RegExp) =>
    pane.getByRole("button", { name, ...(typeof name === "string" ? { exact: true } : {}) });
  const byKeyboard = async (name: string | RegExp): Promise<void> => {
    await inPane(name).focus();
    await page.keyboard.press("Enter");
  };
  const evaluated = (): Promise<void> => pane.getByText(/^Evaluated .* cells written$/).waitFor();
  const cleared = (): Promise<void> => pane.getByText(/^Cleared .* put back$/).waitFor();

  const ways: readonly [way: string, evaluate: () => Promise<void>, clear: () => Promise<void>][] = [
    ["by mouse in the pane", () => inPane("Evaluate sheet").click(), () => inPane(/^Clear results/).click()],
    ["by keyboard in the pane", () => byKeyboard("Evaluate sheet"), () => byKeyboard(/^Clear results/)],
    ["on the ribbon", () => ribbon("Evaluate sheet").click(), () => ribbon("Clear results").click()],
    [
      "for the workbook, in the pane",
      async () => {
        await inPane("More").click();
        await pane.getByRole("menuitem", { name: "Evaluate workbook" }).click();
      },
      async () => {
        await inPane("More").click();
        await pane.getByRole("menuitem", { name: "Clear results on all sheets" }).click();
      },
    ],
  ];

  test.each(ways)(
    "%s: the sheet looks as before, and a copy is the original file",
    async (_way, mark, clear) => {
      const before = await picture(page);
      await mark();
      await evaluated();
      expect(await picture(page)).not.toEqual(before);
      await clear();
      await cleared();
      await pane.getByText(/^\d+ cells put back\.$/).waitFor();
      expect(await picture(page)).toEqual(before);

      const { name, bytes } = await savedCopy(page);
      expect(name).toBe("sample (cleared).xlsx");
      expect(changedParts(SAMPLE, bytes)).toEqual([]);
    },
  );

  test("where nothing was marked says so, also from the ribbon with the pane closed", async () => {
    await page.getByRole("button", { name: "Close pane" }).click();
    await ribbon("Clear results").click();
    await page.locator("#pane:not(.closed)").waitFor();
    await pane.getByText("Nothing to clear.", { exact: true }).waitFor();
  });
});
