import { readFileSync } from "node:fs";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { cellAt } from "../../simulator/model/sheet";
import { parseAddress } from "../../simulator/model/address";
import type { PageServer } from "../../simulator/server/listen";
import { openWorkbook } from "../../simulator/xlsx/open";
import { describeInBrowser, watch, type Watched } from "./browser";
import { BUILD_TIMEOUT, startPage } from "./built";
import { moving } from "./fit";
import { fillOf, messagesOf, missingOf, paneOf, savedCopy, textOf } from "./excelPage";

interface ExpectedRow {
  readonly sheet: string;
  readonly ref: string;
  readonly status: string;
  readonly travel: string | null;
  readonly cells: { readonly current: string; readonly travel: string };
}

const { rows: ROWS } = JSON.parse(
  readFileSync(path.resolve("tests/fixtures/sample-expected.json"), "utf8"),
) as {
  rows: ExpectedRow[];
};
const SHEET = "Place & Economy";
/** A row each of red, amber and green that stand near the top, in sight without scrolling. */
const SHOWN = ["red", "amber", "green"].map((status) => {
  const row = ROWS.find((each) => each.sheet === SHEET && each.status === status);
  if (row === undefined) throw new Error(`The sample has no ${status} row on ${SHEET}.`);
  return row;
});
const WHITE = "rgb(255, 255, 255)";
/** Shorter waits fail on a busy machine; a test may need several. */
const PATIENCE = 60_000;
jest.setTimeout(4 * PATIENCE);
/** At most this many messages, the client's clean-up included. */
const MOST_MESSAGES = { sheet: 3, workbook: 4 };

describeInBrowser("an officer's click", ({ browser }) => {
  let server: PageServer;
  let page: Page;
  let pane: Frame;
  let watched: Watched;
  /** Messages before the officer did anything. */
  let before = 0;

  beforeAll(async () => {
    server = await startPage();
    page = await browser().newPage({
      ignoreHTTPSErrors: true,
      viewport: { width: 2000, height: 1000 },
      reducedMotion: "reduce",
    });
    page.setDefaultTimeout(PATIENCE);
    watched = watch(page);
  }, BUILD_TIMEOUT);
  afterAll(() => server.close());

  const open = async (query = ""): Promise<void> => {
    watched.forget();
    await page.goto(`${server.origin}/${query}`);
    pane = await paneOf(page);
    // The pane looks at the sheet in front by itself; what an evaluation costs is counted from there.
    await pane
      .getByText(/KPI rows|too old/)
      .first()
      .waitFor();
    await page.waitForFunction(() => document.querySelector("[aria-busy]") === null);
    before = await messagesOf(page);
  };

  afterEach(async () => {
    expect(watched.complaints).toEqual([]);
    const foreign = watched.requests.filter(
      (url) => !/^(blob|data):/.test(url) && !url.startsWith(`${server.origin}/`),
    );
    expect(foreign).toEqual([]);
    expect(await missingOf(page)).toBe("");
  });

  /** The pane shows a result. */
  const evaluated = (): Promise<void> => pane.getByRole("tab", { name: /^All/ }).waitFor();

  const expectMarks = async (): Promise<void> => {
    const fills = [];
    for (const row of SHOWN) {
      fills.push(await fillOf(page, row.cells.current));
      if (row.travel !== null)
        expect((await textOf(page, row.cells.travel)).replace(/\s/g, "")).toBe(row.travel);
    }
    expect(fills).not.toContain(WHITE);
    expect(new Set(fills).size).toBe(SHOWN.length);
  };

  test("by mouse in the pane colours the sheet in at most three messages, and a copy keeps it", async () => {
    await open();
    const plain = await Promise.all(SHOWN.map((row) => fillOf(page, row.cells.current)));
    expect(plain).toEqual(SHOWN.map(() => WHITE));
    await pane.getByRole("button", { name: "Evaluate sheet" }).click();
    await evaluated();
    await expectMarks();
    expect((await messagesOf(page)) - before).toBeLessThanOrEqual(MOST_MESSAGES.sheet);
    const { name, bytes } = await savedCopy(page);
    expect(name).toBe("sample (evaluated).xlsx");
    const sheet = openWorkbook(bytes, name).workbook.sheets.find((each) => each.name === SHEET);
    for (const row of SHOWN) {
      const at = parseAddress(row.cells.current);
      expect(sheet && at && cellAt(sheet, at.row, at.column)?.style.fill.pattern).toBe("Solid");
    }
  });

  test("by keyboard in the pane", async () => {
    await open();
    await pane.getByRole("button", { name: "Evaluate sheet" }).focus();
    await page.keyboard.press("Enter");
    await evaluated();
    await expectMarks();
  });

  test("on the ribbon evaluates the whole workbook in at most four messages, also with the pane closed", async () => {
    await open();
    await page.getByRole("button", { name: "Close pane" }).click();
    const button = page.getByRole("toolbar").getByRole("button", { name: "Evaluate workbook" });
    await button.click();
    await page.locator(`#cell-${SHOWN[0]?.cells.current ?? ""}`).waitFor();
    await page.waitForFunction(() => document.querySelector("[aria-busy]") === null);
    await evaluated();
    await expectMarks();
    expect((await messagesOf(page)) - before).toBeLessThanOrEqual(MOST_MESSAGES.workbook);
    await pane
      .getByRole("tab", { name: /^All/ })
      .filter({ hasText: String(ROWS.length) })
      .waitFor();
  });

  test("on a row in the pane shows its cell, on its sheet", async () => {
    await open();
    await page.getByRole("toolbar").getByRole("button", { name: "Evaluate workbook" }).click();
    await evaluated();
    const row = ROWS.filter((each) => each.sheet !== SHEET && each.status === "red").at(-1);
    await pane
      .getByText(`${row?.ref ?? ""} (cell ${row?.cells.current ?? ""})`)
      .first()
      .click();
    await page.getByRole("tab", { name: row?.sheet ?? "", selected: true }).waitFor();
    expect(await page.locator("#name-box").innerText()).toBe(row?.cells.current);
    await page.locator(".cell.active").waitFor();
  });

  test("in a workbook that may only be read writes nothing and says so", async () => {
    await open("?readonly=1");
    await pane.getByRole("button", { name: "Evaluate sheet" }).click();
    await pane
      .getByText(/open for reading only/)
      .first()
      .waitFor();
    expect(await fillOf(page, SHOWN[0]?.cells.current ?? "")).toBe(WHITE);
  });

  test("on the ribbon that writes nothing opens the closed pane, which says why", async () => {
    await open("?readonly=1");
    await page.getByRole("button", { name: "Close pane" }).click();
    await page.getByRole("toolbar").getByRole("button", { name: "Evaluate sheet" }).click();
    await page.locator("#pane:not(.closed)").waitFor();
    await pane
      .getByText(/open for reading only/)
      .first()
      .waitFor();
  });

  test("waits for a slow Excel, and shows it without moving where less motion is wanted", async () => {
    await open("?latency=200");
    await pane.getByRole("button", { name: "Evaluate sheet" }).click();
    await pane.getByRole("progressbar").waitFor();
    expect(await pane.evaluate(moving)).toEqual([]);
    await evaluated();
    await expectMarks();
  });

  test("is not offered in an Excel that is too old", async () => {
    await open("?api=1.8");
    await pane
      .getByText(/too old/)
      .first()
      .waitFor();
    expect(await pane.getByRole("button", { name: "Evaluate sheet" }).isEnabled()).toBe(false);
  });
});
