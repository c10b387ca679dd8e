import { describeInBrowser } from "./browser";
import { BUILD_TIMEOUT, startPage, type TestServer } from "./built";
import { byKeyboardAlone } from "./byKeyboard";
import { changedParts, fillOf, savedCells, savedCopy, textOf } from "./excelPage";
import { ASKED_ON_THREE_SHEETS, EMPTY, PRINTED, PUZZLING, SAMPLE } from "./journeyBooks";
import { cardsApart } from "./fit";
import { type Journey, type JourneyOptions, openStage, PANE_WIDTHS, type Stage } from "./journey";

const PATIENCE = 60_000;
jest.setTimeout(4 * PATIENCE);

const WHITE = "rgb(255, 255, 255)";
const PLACE = "Place & Economy";
const CHILDREN = "Children's Services";

describeInBrowser("an officer's journeys through the pane", ({ browser }) => {
  let server: TestServer;
  let stage: Stage;
  let journey: Journey;

  beforeAll(async () => {
    server = await startPage();
    stage = await openStage(browser(), server);
  }, BUILD_TIMEOUT);
  afterAll(() => server.close());
  afterEach(() => journey.end());

  describe.each(PANE_WIDTHS)("at %i px", (width) => {
    const start = async (options: Omit<JourneyOptions, "width"> = {}): Promise<Journey> =>
      (journey = await stage.start({ width, ...options }));
    const picture = (name: string): Promise<void> => journey.picture(`${name}-${String(width)}`);
    const expectToFit = async (): Promise<void> => expect(await journey.overflow()).toBeLessThanOrEqual(0);

    test("first run: an empty workbook is told what is needed, gets a sample table, and the sample is evaluated", async () => {
      const { pane, press, see, page } = await start({ file: EMPTY });
      await see("See which KPIs are on target");
      await picture("first-run");
      await press("Skip");
      await pane.getByText("See which KPIs are on target").waitFor({ state: "detached" });
      await see("What a KPI table needs");
      await expectToFit();
      await picture("nothing-to-evaluate");
      await press("Insert a sample table");
      await page.getByRole("tab", { name: "KPI sample" }).waitFor();
      await pane.getByRole("heading", { name: "KPI sample" }).waitFor();
      await journey.evaluate();
      await pane.getByRole("tab", { name: "All 5" }).waitFor();
      expect(await fillOf(page, "E2")).not.toBe(WHITE);
      await expectToFit();
      await picture("sample-evaluated");
    });

    test("evaluate, and work the list to empty: what is settled is rated, and kept among the corrections", async () => {
      const { pane, press, menu, see, page } = await start();
      await see(/20 KPI rows/);
      await menu("Evaluate workbook");
      await pane.getByRole("tab", { name: "Outside tolerance 9" }).click();
      await pane.locator("[data-row-heading]").first().click();
      await pane.getByRole("img", { name: /^Reading 75%\. Target 90%, amber to 85%/ }).waitFor();
      await picture("row");
      await expectToFit();
      expect((await savedCells(page))(PLACE, "K21")?.style.fill.pattern).toBe("None");

      await pane.getByRole("tab", { name: /^Attention/ }).click();
      await picture("attention");
      const left = async (): Promise<number> =>
        Number(/\d+/.exec(await pane.getByRole("tab", { name: /^Attention/ }).innerText())?.[0]);
      const asked = await left();
      expect(asked).toBeGreaterThan(1);
      for (let rows = asked; rows > 0; rows = await left()) {
        await pane.locator("[role=tabpanel] li").first().getByRole("button").first().click();
        await pane.getByRole("tab", { name: new RegExp(`^Attention ${rows - 1}$`) }).waitFor();
        // A settled row leaves the list, and what had the focus with it: the next row takes it, or the tab.
        await pane.waitForFunction(() => document.activeElement?.matches("[data-row-heading], [role=tab]"));
      }
      await see(/That was the last question\. \d+ KPIs are rated now\.$/);
      await picture("nothing-left");
      // The target that was chosen for STP31 rates its reading.
      expect((await savedCells(page))(PLACE, "K21")?.style.fill.pattern).toBe("Solid");

      await press(/^Show the \d+ rows$/);
      await pane.getByRole("list", { name: "No arrow" }).locator("article").first().scrollIntoViewIfNeeded();
      await expectToFit();
      await picture("no-arrow");
      await menu("Corrections");
      await pane.getByRole("heading", { name: "Corrections" }).waitFor();
      expect(await pane.locator("article").count()).toBe(asked);
      await picture("corrections");
      await press("Back to the results");
      await pane.getByRole("tab", { name: "Attention 0" }).waitFor();
    });

    test("work down the questions of three sheets: no card lies on the next one, whichever leaves the list or grows", async () => {
      const { pane, press, menu, see } = await start({ file: ASKED_ON_THREE_SHEETS });
      await see(/3 KPI rows/);
      await menu("Evaluate workbook");
      await pane.getByRole("tab", { name: /^Attention/ }).click();
      const first = pane.locator("[role=tabpanel] li").first();
      for (let left = 6; left > 0; left -= 1) {
        await pane.getByRole("tab", { name: `Attention ${left}`, exact: true }).waitFor();
        await pane.waitForFunction(cardsApart);
        await first.getByRole("button", { name: "Give the target" }).click();
        await first.getByRole("textbox").fill("90");
        await pane.waitForFunction(cardsApart);
        await press("Save");
      }
      await see(/That was the last question\. \d+ KPIs are rated now\.$/);
    });

    test("correct a column, confirm the polarities, and evaluate again", async () => {
      const { pane, press, menu, see, page } = await start({ file: PUZZLING });
      await see("Service");
      await journey.evaluate();
      await menu("What it understood");
      await picture("understood");
      await press("Change what column E is used for");
      await pane.getByRole("combobox", { name: "Used for" }).selectOption({ label: "Target" });
      await expectToFit();
      await press("Save and evaluate");
      await see(/You corrected it/);
      await menu("Confirm polarity");
      expect(
        await pane
          .getByRole("combobox")
          .evaluateAll((all) => all.map((each) => (each instanceof HTMLSelectElement ? each.value : ""))),
      ).toEqual(["lower", "higher", "lower"]);
      expect(await fillOf(page, "D2")).toBe(WHITE);
      await expectToFit();
      await picture("polarity");
      await press("Confirm all 3");
      await pane.getByRole("tab", { name: "Attention 0" }).waitFor();
      // 15 complaints where 10 are the target; 91% where 90% is; 26 days where 27 are.
      const [bad, good, fast] = [
        await fillOf(page, "D2"),
        await fillOf(page, "D3"),
        await fillOf(page, "D4"),
      ];
      expect([bad, good]).not.toContain(WHITE);
      expect(good).toBe(fast);
      expect(bad).not.toBe(good);
      await picture("polarities-confirmed");
    });

    test("give Children's Services another profile, after changing it: its cells take the changed colour", async () => {
      const { pane, press, see, page } = await start();
      await see(/20 KPI rows/);
      await press(/^Rules:/);
      await press("Change Children's Trust");
      await pane.getByRole("textbox", { name: "Tolerance where the cell is blank: How much" }).fill("1");
      await see("Target 90%, reading 86%:");
      await pane.getByText("Red", { exact: false }).first().waitFor();
      await pane.getByLabel("Fill of Green").fill("#d0f0d0");
      await see(/easy to read/);
      await picture("rules-changed");
      await expectToFit();
      await press("Save rules");
      await see("Changed in this workbook");
      await press("Back to the results");
      await journey.menu("Evaluate workbook");
      await pane.getByRole("tab", { name: /^All/ }).waitFor();
      await press(/^Rules:/);
      await press("Assign Children's Trust to a sheet, a section or a row");
      await pane.getByRole("combobox", { name: "Sheet" }).selectOption({ label: CHILDREN });
      await expectToFit();
      await press("Assign and evaluate");
      await press("Back to the results");
      const shown = pane.getByRole("combobox", { name: "Show" });
      const options = await shown.locator("option").allInnerTexts();
      await shown.selectOption({ label: options.find((each) => each.startsWith(CHILDREN)) ?? "" });
      await pane.getByRole("tab", { name: /^All/ }).click();
      await pane.locator("[data-row-heading]").first().click();
      await pane.locator("dd", { hasText: "Children's Trust" }).waitFor();
      await picture("childrens");
      await expectToFit();
      expect((await savedCells(page))(CHILDREN, "K3")?.style.fill.color).toBe("#D0F0D0");
    });

    test("preview, evaluate, clear: the copy is the file again", async () => {
      const { press, see, page } = await start();
      await see(/20 KPI rows/);
      await press("Preview");
      await see(/\d+ cells would change on 1 sheet\. Nothing has been written\./);
      expect(await fillOf(page, "K4")).toBe(WHITE);
      await expectToFit();
      await picture("preview");
      await journey.evaluate();
      expect(await fillOf(page, "K4")).not.toBe(WHITE);
      await press("Preview");
      await see("Nothing would change: every mark is right already.");
      await press("Close preview");
      await press(/^Clear results/);
      await see(/^\d+ cells put back\.$/);
      expect(await fillOf(page, "K4")).toBe(WHITE);
      await picture("cleared");
      expect(changedParts(SAMPLE, (await savedCopy(page)).bytes)).toEqual([]);
    });

    test("check the printed workbook: BBF01 disagrees, what cannot be decided stands apart, and nothing is written", async () => {
      const { pane, menu, see, page } = await start({ file: PRINTED });
      await see(/KPI rows?/);
      await menu("Check the workbook");
      await pane.getByRole("tab", { name: "Disagree 1", selected: true }).waitFor();
      await see(/^BBF01/);
      expect(await pane.locator("dd").allInnerTexts()).toEqual(["↑ G", "↓ A"]);
      await picture("check");
      await expectToFit();
      await pane.getByRole("tab", { name: /^Undecided [1-9]/ }).click();
      await picture("check-undecided");
      await pane.getByRole("tab", { name: /^Disagree/ }).click();
      expect(changedParts(PRINTED.bytes, (await savedCopy(page)).bytes)).toEqual([]);
      await journey.press("Go to J8");
      await page.locator("#name-box", { hasText: "J8" }).waitFor();
      expect(await textOf(page, "J8")).toContain("G");
    });

    test("results of an edited sheet are out of date until they are evaluated again; a cell chosen in Excel shows its row", async () => {
      const { pane, see, page } = await start();
      await see(/20 KPI rows/);
      await journey.evaluate();
      await pane.getByRole("tab", { name: /^All/ }).click();
      await page.click("#cell-K6");
      await pane
        .getByRole("button", { name: /STP16 \(cell K6\)/ })
        .and(pane.locator("[aria-current]"))
        .waitFor();
      const was = await fillOf(page, "K6");
      await page.keyboard.type("10%");
      await page.keyboard.press("Enter");
      await see(/has changed since it was evaluated: K6/);
      await expectToFit();
      await picture("out-of-date");
      await journey.press(/^Evaluate again/);
      await pane.getByText(/has changed since it was evaluated/).waitFor({ state: "detached" });
      await see(/10\.?0*% in July 2023/);
      expect(await fillOf(page, "K6")).not.toBe(was);
    });

    test("by the keyboard alone: evaluate, go through the lists, open a row, correct it, look at the rules, clear", async () => {
      await byKeyboardAlone(await start());
    });
  });
});
