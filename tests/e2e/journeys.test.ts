import { readFileSync } from "node:fs";
import path from "node:path";
import { newWorkbook } from "../../simulator/xlsx/create";
import type { PageServer } from "../../simulator/server/listen";
import { describeInBrowser } from "./browser";
import { BUILD_TIMEOUT, startPage } from "./built";
import { fillOf, missingOf, textOf } from "./excelPage";
import { type Journey, type JourneyOptions, startJourney } from "./journey";

const PATIENCE = 60_000;
jest.setTimeout(4 * PATIENCE);

const PRINTED = {
  name: "printed.xlsx",
  bytes: new Uint8Array(readFileSync(path.resolve("tests/fixtures/sample-as-printed.xlsx"))),
};
const EMPTY = {
  name: "empty.xlsx",
  bytes: newWorkbook([{ name: "Notes", rows: [["Minutes of the meeting"]] }]),
};
const WHITE = "rgb(255, 255, 255)";

/** No polarity column, and a target under a heading that is not known. */
const PUZZLING = {
  name: "puzzling.xlsx",
  bytes: newWorkbook([
    {
      name: "Service",
      rows: [
        ["Ref", "Measure", "June 2023", "July 2023", "Where we want to be", "Tolerance"],
        ["A1", "Number of complaints received", 12, 15, 10, "5%"],
        ["A2", "Percentage of calls answered in time", 80, 91, 90, "5%"],
        ["A3", "Days to re-let an empty home", 30, 26, 27, "5%"],
      ],
    },
  ]),
};

describeInBrowser("an officer's journeys through the pane", ({ browser }) => {
  let server: PageServer;
  let journey: Journey;

  beforeAll(async () => {
    server = await startPage();
  }, BUILD_TIMEOUT);
  afterAll(() => server.close());

  const start = async (options: JourneyOptions): Promise<Journey> =>
    (journey = await startJourney(browser(), server, options));

  afterEach(async () => {
    expect(journey.watched.complaints).toEqual([]);
    expect(await missingOf(journey.page)).toBe("");
    await journey.end();
  });

  test("first run: an empty workbook is told what is needed, gets a sample table, and the sample is evaluated", async () => {
    const { pane, press, see, picture, overflow, page } = await start({ width: 320, file: EMPTY });
    await see("See which KPIs are on target");
    await picture("first-run-320");
    await press("Skip");
    await pane.getByText("See which KPIs are on target").waitFor({ state: "detached" });
    await see("What a KPI table needs");
    expect(await overflow()).toBeLessThanOrEqual(0);
    await picture("nothing-to-evaluate-320");
    await press("Insert a sample table");
    await page.getByRole("tab", { name: "KPI sample" }).waitFor();
    await pane.getByRole("heading", { name: "KPI sample" }).waitFor();
    await journey.evaluate();
    await pane.getByRole("tab", { name: "All 5" }).waitFor();
    expect(await fillOf(page, "E2")).not.toBe(WHITE);
    await picture("sample-evaluated-320");
  });

  test.each([320, 350] as const)("evaluate, and work the list to empty, at %i px", async (width) => {
    const { pane, press, menu, see, picture, overflow, page } = await start({ width });
    await see(/20 KPI rows/);
    await menu("Evaluate workbook");
    await pane.getByRole("tab", { name: "Outside tolerance 9" }).click();
    await pane.locator("[data-row-heading]").first().click();
    await pane.getByRole("img", { name: /^Reading 75%\. Target 90%, amber to 85%/ }).waitFor();
    await picture(`row-${width}`);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await pane.getByRole("tab", { name: /^Attention/ }).click();
    await picture(`attention-${width}`);
    const left = async (): Promise<number> =>
      Number(/\d+/.exec(await pane.getByRole("tab", { name: /^Attention/ }).innerText())?.[0]);
    for (let rows = await left(); rows > 0; rows = await left()) {
      await pane.locator("[role=tabpanel] li").first().getByRole("button").first().click();
      await pane.getByRole("tab", { name: new RegExp(`^Attention ${rows - 1}$`) }).waitFor();
      // A settled row leaves the list, and what had the focus with it: the next row takes it, or the tab.
      await pane.waitForFunction(() => document.activeElement?.matches("[data-row-heading], [role=tab]"));
    }
    await see("Nothing to check.");
    await picture(`nothing-left-${width}`);
    await press(/^Show the \d+ rows$/);
    await pane.getByRole("list", { name: "No arrow" }).locator("article").first().scrollIntoViewIfNeeded();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await picture(`no-arrow-${width}`);
    await menu("Corrections");
    await pane.getByRole("heading", { name: "Corrections" }).waitFor();
    expect(await pane.locator("article").count()).toBeGreaterThan(0);
    await picture(`corrections-${width}`);
    await press("Back to the results");
    expect(await page.locator(".cell").count()).toBeGreaterThan(0);
  });

  test("correct a column, confirm the polarities, and evaluate again", async () => {
    const { pane, press, menu, see, picture, page } = await start({ width: 320, file: PUZZLING });
    await see("Service");
    await journey.evaluate();
    await menu("What it understood");
    await picture("understood-320");
    await press("Change what column E is used for");
    await pane.getByRole("combobox", { name: "Used for" }).selectOption({ label: "Target" });
    await press("Save and evaluate");
    await see(/corrected by you/);
    await menu("Confirm polarity");
    expect(
      await pane
        .getByRole("combobox")
        .evaluateAll((all) => all.map((each) => (each instanceof HTMLSelectElement ? each.value : ""))),
    ).toEqual(["lower", "higher", "lower"]);
    expect(await fillOf(page, "D2")).toBe(WHITE);
    await picture("polarity-320");
    await press("Confirm all 3");
    await pane.getByRole("tab", { name: "Attention 0" }).waitFor();
    expect(await fillOf(page, "D2")).not.toBe(WHITE);
  });

  test("give Children's Services another profile, after changing it", async () => {
    const { pane, press, see, picture, overflow } = await start({ width: 320 });
    await see(/20 KPI rows/);
    await press(/^Rules:/);
    await press("Change Children's Trust");
    await pane.getByRole("textbox", { name: "Tolerance where the cell is blank: How much" }).fill("1");
    await see("Target 90%, reading 86%:");
    await pane.getByText("Red", { exact: false }).first().waitFor();
    await pane.getByLabel("Fill of Green").fill("#d0f0d0");
    await see(/easy to read/);
    await picture("rules-changed-320");
    expect(await overflow()).toBeLessThanOrEqual(0);
    await press("Save rules");
    await see("Changed in this workbook");
    await press("Back to the results");
    await journey.menu("Evaluate workbook");
    await pane.getByRole("tab", { name: /^All/ }).waitFor();
    await press(/^Rules:/);
    await press("Assign Children's Trust to a sheet, a section or a row");
    const sheets = pane.getByRole("combobox", { name: "Sheet" });
    const name = (await sheets.locator("option").allInnerTexts()).find((each) => /child/i.test(each)) ?? "";
    await sheets.selectOption({ label: name });
    await press("Assign and evaluate");
    await press("Back to the results");
    const shown = pane.getByRole("combobox", { name: "Show" });
    const options = await shown.locator("option").allInnerTexts();
    await shown.selectOption({ label: options.find((each) => each.startsWith(name)) ?? "" });
    await pane.getByRole("tab", { name: /^All/ }).click();
    await pane.locator("[data-row-heading]").first().click();
    await pane.locator("dd", { hasText: "Children's Trust" }).waitFor();
    await picture("childrens-320");
  });

  test("preview, evaluate, clear", async () => {
    const { press, see, picture, overflow, page } = await start({ width: 320 });
    await see(/20 KPI rows/);
    await press("Preview");
    await see(/\d+ cells would change on 1 sheet\. Nothing has been written\./);
    expect(await fillOf(page, "K4")).toBe(WHITE);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await picture("preview-320");
    await journey.evaluate();
    expect(await fillOf(page, "K4")).not.toBe(WHITE);
    await press("Preview");
    await see("Nothing would change: every mark is right already.");
    await press("Close preview");
    await press("Clear results");
    await see(/^\d+ cells put back\.$/);
    expect(await fillOf(page, "K4")).toBe(WHITE);
    await picture("cleared-320");
  });

  test("check the printed workbook: BBF01 disagrees, what cannot be decided stands apart, and nothing is written", async () => {
    const { pane, menu, see, picture, overflow, page } = await start({ width: 350, file: PRINTED });
    await see(/KPI rows?/);
    await menu("Check the workbook");
    await pane.getByRole("tab", { name: "Disagree 1", selected: true }).waitFor();
    await see(/^BBF01/);
    expect(await pane.locator("dd").allInnerTexts()).toEqual(["↑ G", "↓ A"]);
    await picture("check-350");
    expect(await overflow()).toBeLessThanOrEqual(0);
    await pane.getByRole("tab", { name: /^Undecided [1-9]/ }).click();
    await picture("check-undecided-350");
    await pane.getByRole("tab", { name: /^Disagree/ }).click();
    await journey.press("Go to J8");
    await page.locator("#name-box", { hasText: "J8" }).waitFor();
    expect(await textOf(page, "J8")).toContain("G");
  });

  test("results of an edited sheet are out of date until they are evaluated again; a cell chosen in Excel shows its row", async () => {
    const { pane, see, picture, page } = await start({ width: 350 });
    await see(/20 KPI rows/);
    await journey.evaluate();
    await pane.getByRole("tab", { name: /^All/ }).click();
    await page.click("#cell-K6");
    await pane
      .getByRole("button", { name: /STP16 \(cell K6\)/ })
      .and(pane.locator("[aria-current]"))
      .waitFor();
    await page.keyboard.type("10%");
    await page.keyboard.press("Enter");
    await see(/has changed since it was evaluated: K6/);
    await picture("out-of-date-350");
    await journey.press("Evaluate again");
    await pane.getByText(/has changed since it was evaluated/).waitFor({ state: "detached" });
    await see(/10\.?0*% in July 2023/);
  });
});
