import { readFileSync } from "node:fs";
import path from "node:path";
import type axeCore from "axe-core";
import type { Page } from "playwright-core";
import { parseAddress } from "../../simulator/model/address";
import { cellAt } from "../../simulator/model/sheet";
import { newWorkbook } from "../../simulator/xlsx/create";
import { openWorkbook } from "../../simulator/xlsx/open";
import type { PageServer } from "../../simulator/server/listen";
import { describeInBrowser, watch, type Watched } from "./browser";
import { BUILD_TIMEOUT, startPage } from "./built";
import { dropFile, missingOf, paneOf, savedCopy, textOf } from "./excelPage";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const OLD_EXCEL_FILE = Uint8Array.from([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...new Array<number>(600).fill(0),
]);

const BOOK = newWorkbook([
  {
    name: "Small",
    rows: [
      ["Ref", "Note"],
      ["A1", null, 0.5],
    ],
    cells: { C3: { value: 0.125, numberFormat: "0.0%", fill: "#00FF00" } },
    notes: [{ address: "B2", author: "Anna", text: "Ask Housing" }],
    frozenRows: 1,
    hiddenRows: [5],
    merges: ["A7:B8"],
  },
  { name: "Secret", visibility: "hidden", rows: [["x"]] },
]);

const HEADING = { fill: "#1F3864", color: "#FFFFFF", bold: true };
const NARROW = { bold: true, wrap: true, fill: "#FFC000", horizontal: "center" } as const;

/** Headings of two rows merged downwards, and figures in narrow columns; the same once frozen and once not. */
const TWO_ROWS = newWorkbook(
  ["Frozen", "Loose"].map((name) => ({
    name,
    ...(name === "Frozen" ? { frozenRows: 2, frozenColumns: 1 } : {}),
    columnWidths: { C: 5.7109375 },
    merges: ["A1:A2", "B1:B2"],
    cells: {
      A1: { value: "Ref", ...HEADING },
      B1: { value: "Freq", ...HEADING },
      A2: HEADING,
      B2: HEADING,
      B3: { value: 15_480, ...NARROW },
      B4: { value: 0.89, numberFormat: "0.0%", ...NARROW },
      B5: { value: "Amber", ...NARROW },
      B6: { value: 12_345_678, bold: true },
      C3: { value: 15_480, ...NARROW },
      C4: { value: 15_480, numberFormat: "#,##0.0", ...NARROW },
    },
  })),
);

/** As long as a council's sheet may get; made only for the test that needs it. */
function longBook(): Uint8Array {
  const rows = Array.from({ length: 20_000 }, (_, row) =>
    Array.from({ length: 4 }, (__, column) => row * column),
  );
  return newWorkbook([{ name: "Long", frozenRows: 1, rows }]);
}

describeInBrowser("the page that plays Excel on the web", ({ browser }) => {
  let server: PageServer;
  let page: Page;
  let watched: Watched;

  beforeAll(async () => {
    server = await startPage();
    page = await browser().newPage({ ignoreHTTPSErrors: true, viewport: { width: 1400, height: 850 } });
    watched = watch(page);
  }, BUILD_TIMEOUT);
  afterAll(() => server.close());

  beforeEach(async () => {
    watched.forget();
    await page.goto(server.origin);
    await paneOf(page);
  });

  afterEach(async () => {
    expect(watched.complaints).toEqual([]);
    expect(
      watched.requests.filter(
        (url) =>
          !url.startsWith(server.origin) &&
          !url.startsWith(`blob:${server.origin}`) &&
          !url.startsWith("data:"),
      ),
    ).toEqual([]);
    expect(await missingOf(page)).toBe("");
  });

  const alert = (): Promise<string> => page.getByRole("alert").innerText();
  const openBook = async (): Promise<void> => {
    await dropFile(page, "Small.xlsx", BOOK);
    await page.getByRole("heading", { name: "Small.xlsx" }).waitFor();
    await paneOf(page);
  };

  test("starts with the sample, the manifest's buttons and the built pane beside it", async () => {
    expect(await page.locator("#workbook-name").innerText()).toBe("sample.xlsx");
    const labels = await page.getByRole("toolbar", { name: "Home" }).getByRole("button").allInnerTexts();
    expect(labels.slice(0, 2)).toEqual(["Evaluate sheet", "Evaluate workbook"]);
    expect(
      await page
        .locator(".ribbon-button img")
        .evaluateAll((icons) =>
          icons.every((icon) => icon instanceof HTMLImageElement && icon.naturalWidth > 0),
        ),
    ).toBe(true);
    const book = openWorkbook(readFileSync(path.resolve("assets/sample.xlsx")), "sample.xlsx").workbook;
    const visible = book.sheets.filter((sheet) => sheet.visibility === "Visible").map((sheet) => sheet.name);
    expect(await page.getByRole("tab").allInnerTexts()).toEqual(visible);
  });

  test("follows the system into the dark with the pane, whose head is the page's", async () => {
    const ground = (): Promise<string> =>
      page.locator(".pane").evaluate((pane) => getComputedStyle(pane).backgroundColor);
    const light = await ground();
    await page.emulateMedia({ colorScheme: "dark" });
    const theme = page.locator("html[data-theme=dark]");
    await theme.waitFor();
    expect(await ground()).not.toBe(light);
    await page.emulateMedia({ colorScheme: "light" });
    await theme.waitFor({ state: "detached" });
    expect(await ground()).toBe(light);
  });

  test("has no fault of accessibility that axe-core can find", async () => {
    await page.evaluate(AXE);
    const faults = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof axeCore };
      const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
      // The add-in's pane has its own test; a workbook's own colours are its author's.
      const found = await axe.run(
        { exclude: ["iframe", ".cell"] },
        { runOnly: { type: "tag", values: tags } },
      );
      return found.violations.map(
        (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(" ")}`,
      );
    });
    expect(faults).toEqual([]);
  });

  test("shows a workbook that is dropped: displayed texts, fills, merges; no hidden sheets or rows", async () => {
    await openBook();
    expect(await page.getByRole("tab").allInnerTexts()).toEqual(["Small"]);
    expect(await textOf(page, "C3")).toBe("12.5%");
    expect(await page.locator("#cell-C3").evaluate((cell) => getComputedStyle(cell).backgroundColor)).toBe(
      "rgb(0, 255, 0)",
    );
    expect(await page.locator("#cell-A5").count()).toBe(0);
    expect(await page.locator("#cell-B8").count()).toBe(0);
    expect(await page.locator("#cell-A7").getAttribute("aria-rowspan")).toBe("2");
  });

  test("is walked with the keyboard; a note shows on hover and at the active cell, and Escape hides it", async () => {
    await openBook();
    await page.getByRole("grid").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("#name-box").innerText()).toBe("B2");
    expect(await page.getByRole("tooltip").innerText()).toContain("Ask Housing");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("tooltip").count()).toBe(0);
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("#formula").innerText()).toBe("0.5");
    await page.hover("#cell-B2");
    expect(await page.getByRole("tooltip").innerText()).toContain("Note by Anna");
  });

  test("draws only what is in sight of 20,000 rows, and keeps the frozen heading there", async () => {
    await dropFile(page, "Long.xlsx", longBook());
    await page.getByRole("tab", { name: "Long" }).waitFor();
    await page.getByRole("grid").evaluate((grid) => grid.scrollTo(0, 300_000));
    await page.locator("[data-row='15010']").waitFor();
    expect(await textOf(page, "C15011")).toBe(String(15_010 * 2));
    expect(await page.locator(".cell").count()).toBeLessThan(3000);
    expect(await page.locator("#cell-B1").isVisible()).toBe(true);
  });

  test("takes what is typed into a cell, and undoes it", async () => {
    await openBook();
    await page.click("#cell-C2");
    await page.keyboard.type("75%");
    await page.keyboard.press("Enter");
    await page.locator("#cell-C2", { hasText: "75%" }).waitFor();
    await page.keyboard.press("Control+z");
    await page.locator("#cell-C2", { hasText: "0.5" }).waitFor();
  });

  test("redoes what was undone, with either key, and shows the sheet that it changed", async () => {
    await dropFile(page, "Two.xlsx", TWO_ROWS);
    await page.getByRole("tab", { name: "Loose" }).click();
    await paneOf(page);
    await page.click("#cell-D9");
    await page.keyboard.type("one");
    await page.keyboard.press("Enter");
    const inFront = (name: string): Promise<void> =>
      page.getByRole("tab", { name }).and(page.locator("[aria-selected=true]")).waitFor();
    for (const keys of ["Control+y", "Control+Shift+Z"]) {
      await page.getByRole("tab", { name: "Frozen" }).click();
      await page.keyboard.press("Control+z");
      await inFront("Loose");
      expect(await textOf(page, "D9")).toBe("");
      expect(await page.locator("#name-box").innerText()).toBe("D9");
      await page.getByRole("tab", { name: "Frozen" }).click();
      await page.keyboard.press(keys);
      await inFront("Loose");
      expect(await textOf(page, "D9")).toBe("one");
    }
  });

  test("draws headings merged over frozen rows whole, as where nothing is frozen", async () => {
    await dropFile(page, "Two.xlsx", TWO_ROWS);
    const drawn = async (name: string): Promise<readonly string[]> => {
      await page.getByRole("tab", { name }).click();
      await page.click("#cell-D9");
      const shots = ["A1", "B1"].map(async (address) => {
        const box = await page.locator(`#cell-${address}`).boundingBox();
        if (box === null) throw new Error(`${address} is not drawn.`);
        const { x, y, width, height } = box;
        // Without its edges, where the line of the freeze runs.
        const clip = { x: x + 2, y: y + 2, width: width - 6, height: height - 6 };
        return (await page.screenshot({ clip })).toString("base64");
      });
      return Promise.all(shots);
    };
    await page.getByRole("tab", { name: "Loose" }).waitFor();
    const loose = await drawn("Loose");
    expect(new Set(loose).size).toBe(2);
    expect(await drawn("Frozen")).toEqual(loose);
  });

  test("a figure in bold fits where it does in Excel, and is never shown in part", async () => {
    await dropFile(page, "Two.xlsx", TWO_ROWS);
    await page.getByRole("tab", { name: "Loose" }).waitFor();
    const texts = await Promise.all(
      ["B3", "B4", "B5", "B6", "C3", "C4"].map((address) => textOf(page, address)),
    );
    expect(texts).toEqual(["15480", "89.0%", "Amber", "12345678", "15480", "#####"]);
    // None is wider than its cell, and none takes a second line.
    const cut = await page.locator(".cell .text").evaluateAll((all) =>
      all.flatMap((text) => {
        const isCut = text.scrollWidth > text.clientWidth || text.clientHeight > 22;
        return isCut ? [text.textContent] : [];
      }),
    );
    expect(cut).toEqual([]);
  });

  test("saves a copy under a name of its own, with what was typed", async () => {
    await openBook();
    await page.click("#cell-C2");
    await page.keyboard.type("7");
    await page.keyboard.press("Enter");
    const { name, bytes } = await savedCopy(page);
    expect(name).toBe("Small (evaluated).xlsx");
    const area = parseAddress("C2");
    const [sheet] = openWorkbook(bytes, name).workbook.sheets;
    expect(sheet && area && cellAt(sheet, area.row, area.column)?.value).toBe(7);
  });

  test.each([
    [
      "a file that is no workbook",
      "report.pdf",
      Uint8Array.from([37, 80, 68, 70, 45, 49, 46, 55, 10, 37, 226, 227, 207, 211, 0, 1, 2, 3]),
      "report.pdf: This is not an Excel workbook",
    ],
    ["an old or encrypted workbook", "old.xlsx", OLD_EXCEL_FILE, "old.xlsx:"],
    ["an empty file", "empty.xlsx", new Uint8Array(), "empty.xlsx:"],
  ])("says what is wrong with %s, and keeps the one that is open", async (_what, name, bytes, sentence) => {
    await dropFile(page, name, bytes);
    await page.locator("#fault:not([hidden])").waitFor();
    expect(await alert()).toContain(sentence);
    expect(await page.locator("#workbook-name").innerText()).toBe("sample.xlsx");
    await page.getByRole("button", { name: "Dismiss" }).click();
    expect(await page.locator("#fault").isHidden()).toBe(true);
  });

  test("another workbook starts the add-in afresh, with a conversation of its own", async () => {
    const nameOf = async (): Promise<string> => (await paneOf(page)).evaluate(() => window.name);
    const before = await nameOf();
    await openBook();
    expect(await nameOf()).not.toBe(before);
  });

  test("the pane is 350 px wide, can be 320 to 600, and closes and opens", async () => {
    const width = async (): Promise<number> =>
      Math.round((await page.locator("#pane").boundingBox())?.width ?? 0);
    const splitter = page.getByRole("separator", { name: "Width of the pane" });
    expect(await width()).toBe(350);
    await splitter.press("Home");
    expect(await width()).toBe(320);
    await splitter.press("End");
    expect(await width()).toBe(600);
    await page.getByRole("button", { name: "Close pane" }).click();
    expect(await page.locator("#pane iframe").isVisible()).toBe(false);
    await page.locator(".ribbon-button[aria-pressed=false]").click();
    expect(await page.locator("#pane iframe").isVisible()).toBe(true);
  });
});
