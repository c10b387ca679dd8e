import { openWorkbook } from "../../simulator/xlsx/open";
import { describeInBrowser } from "./browser";
import { BUILD_TIMEOUT, startPage, type TestServer } from "./built";
import { fillOf, savedCells, savedCopy } from "./excelPage";
import { type Journey, openStage, type Stage } from "./journey";

const PATIENCE = 60_000;
jest.setTimeout(4 * PATIENCE);

const PLACE = "Place & Economy";
const CHILDREN = "Children's Services";
const WHITE = "rgb(255, 255, 255)";

describeInBrowser("results stay with their sheet", ({ browser }) => {
  let server: TestServer;
  let stage: Stage;
  let journey: Journey;

  beforeAll(async () => {
    server = await startPage();
    stage = await openStage(browser(), server);
  }, BUILD_TIMEOUT);
  afterAll(() => server.close());
  afterEach(() => journey.end());

  const tab = (name: string) => journey.page.getByRole("tab", { name, exact: true });
  async function evaluated(): Promise<void> {
    journey = await stage.start({ width: 320 });
    await journey.see(/20 KPI rows/);
    await journey.menu("Evaluate workbook");
    await journey.pane.getByRole("tab", { name: /^All/ }).waitFor();
  }
  const names = async (): Promise<readonly string[]> => {
    const { name, bytes } = await savedCopy(journey.page);
    return openWorkbook(bytes, name).workbook.sheets.map((sheet) => sheet.name);
  };

  test("the results bear the new name, lead to its cells, and are cleared by it", async () => {
    await evaluated();
    const { page, pane, press, see } = journey;
    await tab(PLACE).dblclick();
    await page.getByRole("textbox", { name: `New name of ${PLACE}` }).fill("Place 2024");
    await page.keyboard.press("Enter");
    // Excel tells of it: nothing in the pane was touched.
    await pane.getByRole("heading", { name: "Place 2024", exact: true }).first().waitFor();
    await pane
      .getByRole("combobox", { name: "Show" })
      .locator("option", { hasText: "Place 2024 (20)" })
      .waitFor({ state: "attached" });
    await expect(pane.getByText(PLACE).count()).resolves.toBe(0);
    await tab(CHILDREN).click();
    await pane.getByRole("heading", { name: CHILDREN, exact: true }).first().waitFor();
    // Its results alone are not those of the sheet in front, and lead to theirs.
    await pane.getByRole("combobox", { name: "Show" }).selectOption({ label: "Place 2024 (20)" });
    await see(`These are not the results of ${CHILDREN}, the sheet in front.`);
    expect(await journey.overflow()).toBeLessThanOrEqual(0);
    await press("Go to Place 2024");
    await tab("Place 2024").and(page.locator("[aria-selected=true]")).waitFor();
    await pane.getByText(/the sheet in front/).waitFor({ state: "detached" });
    await pane.getByRole("combobox", { name: "Show" }).selectOption({ index: 0 });
    await tab(CHILDREN).click();
    await pane.getByRole("heading", { name: CHILDREN, exact: true }).first().waitFor();
    await pane.getByRole("tab", { name: /^All/ }).click();
    // A card of the renamed sheet goes to its cell.
    await pane.locator("[data-row-heading]").first().click();
    await tab("Place 2024").and(page.locator("[aria-selected=true]")).waitFor();
    expect(await journey.overflow()).toBeLessThanOrEqual(0);
    await journey.picture("renamed-320");
    await press(/^Clear results/);
    await see(/put back/);
    expect(await fillOf(page, "K4")).toBe(WHITE);
    expect(await names()).toContain("Place 2024");
  });

  test("one edited row is marked, and the sheet's line says so; Check names its sheet and takes the focus, which goes back", async () => {
    await evaluated();
    const { page, pane, press, see } = journey;
    await pane.getByRole("tab", { name: /^All/ }).click();
    await page.click("#cell-K6");
    await page.keyboard.type("10%");
    await page.keyboard.press("Enter");
    await see(/has changed since it was evaluated: K6\. 1 of 20 KPI rows is affected\./);
    await see("Changed since: K6");
    await expect(pane.getByText("Out of date", { exact: true }).count()).resolves.toBe(0);
    await press(/^Evaluate again/);
    await pane.getByText("Changed since: K6").waitFor({ state: "detached" });
    await pane.getByRole("button", { name: "More" }).press("Enter");
    await pane.getByRole("menuitem", { name: "Check the sheet" }).press("Enter");
    const focused = (): Promise<string> =>
      pane.evaluate(() => {
        const { activeElement: at } = document;
        return at?.getAttribute("aria-label") ?? at?.textContent ?? "";
      });
    await pane.getByRole("heading", { name: `Check: ${PLACE}` }).waitFor();
    expect(await focused()).toBe(`Check: ${PLACE}`);
    expect(await journey.overflow()).toBeLessThanOrEqual(0);
    await journey.picture("check-320");
    await pane.getByRole("button", { name: "Close check" }).press("Enter");
    expect(await focused()).toBe("More");
  });

  test("a name that Excel does not take changes nothing, and Escape leaves the old one", async () => {
    await evaluated();
    const { page, pane } = journey;
    await tab(PLACE).focus();
    await page.keyboard.press("F2");
    await page.keyboard.type("Never mind");
    await page.keyboard.press("Escape");
    await tab(PLACE).waitFor();
    await tab(PLACE).dblclick();
    await page.getByRole("textbox", { name: `New name of ${PLACE}` }).fill(CHILDREN);
    await page.keyboard.press("Enter");
    await page.getByText("The sheet could not be called").waitFor();
    await tab(PLACE).waitFor();
    await pane.getByRole("heading", { name: PLACE, exact: true }).first().waitFor();
  });

  test("the results of a deleted sheet say so and are kept until the next evaluation; the others still work", async () => {
    await evaluated();
    const { page, pane, press, see } = journey;
    await tab(PLACE).click({ button: "right" });
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await tab(PLACE).waitFor({ state: "detached" });
    await see(`${PLACE} has been deleted. Its results are kept here until the next evaluation.`);
    expect(await journey.overflow()).toBeLessThanOrEqual(0);
    await journey.picture("deleted-320");
    // Its cells cannot be gone to, and the card says why.
    await pane.getByRole("tab", { name: /^All/ }).click();
    await pane.locator("[data-row-heading]").first().click();
    await see(/Its results are kept here until the next evaluation\./);
    expect(await pane.getByRole("button", { name: /^Correct/ }).count()).toBe(0);
    await journey.menu("Evaluate workbook");
    await pane
      .getByText(/has been deleted/)
      .first()
      .waitFor({ state: "detached" });
    await expect(
      pane.getByRole("combobox", { name: "Show" }).locator("option").allInnerTexts(),
    ).resolves.not.toContain(`${PLACE} (20)`);
    expect(await names()).not.toContain(PLACE);
    await press(/^Clear results/);
    await see(/put back/);
  });

  test("sheets evaluated one by one each have their own, as their tab is clicked: kept, out of date and cleared each by itself", async () => {
    journey = await stage.start({ width: 320 });
    const { page, pane, press, see } = journey;
    const foot = pane.getByText(/^Evaluated .* cells written$/);
    const firstRef = pane.locator("[data-row-heading]").first();
    /** Whose results are in sight, and what the foot says of them. */
    const inSight = async (): Promise<readonly string[]> => [
      await firstRef.innerText(),
      await foot.innerText(),
    ];
    const goTo = async (name: string): Promise<void> => {
      await tab(name).click();
      await pane.getByRole("heading", { name, exact: true }).first().waitFor();
    };
    await see(/20 KPI rows/);
    await journey.evaluate();
    await pane.getByRole("tab", { name: /^All/ }).click();
    const ofPlace = await inSight();
    await goTo(CHILDREN);
    await see(`${CHILDREN}, the sheet in front, has no results here yet.`);
    await press("Evaluate sheet");
    await pane.getByText(/the sheet in front/).waitFor({ state: "detached" });
    await pane.getByRole("button", { name: "Evaluate sheet", disabled: false }).waitFor();
    const ofChildren = await inSight();
    expect(ofChildren[0]).not.toBe(ofPlace[0]);
    expect(ofChildren[1]).not.toBe(ofPlace[1]);

    await goTo(PLACE);
    expect(await inSight()).toEqual(ofPlace);
    expect(await pane.getByText(/the sheet in front|Evaluate again/).count()).toBe(0);
    await pane.getByRole("button", { name: "Clear results on this sheet" }).waitFor();
    expect(await journey.overflow()).toBeLessThanOrEqual(0);
    await journey.picture("one-by-one-320");

    await page.click("#cell-K6");
    await page.keyboard.type("10%");
    await page.keyboard.press("Enter");
    const outOfDate = /has changed since it was evaluated: K6\. 1 of 20 KPI rows is affected\./;
    await see(outOfDate);
    await goTo(CHILDREN);
    expect(await inSight()).toEqual(ofChildren);
    expect(await pane.getByText(outOfDate).count()).toBe(0);
    await journey.picture("one-by-one-second-320");
    await goTo(PLACE);
    await see(outOfDate);
    await see("Changed since: K6");

    const before = await savedCells(page);
    await press("Clear results on this sheet");
    await see(/^\d+ cells put back\.$/);
    expect(await fillOf(page, "K4")).toBe(WHITE);
    const after = await savedCells(page);
    const fills = (cells: typeof after, sheet: string): readonly unknown[] =>
      ["K4", "K5", "K6"].map((address) => cells(sheet, address)?.style.fill);
    expect(fills(after, PLACE)).not.toEqual(fills(before, PLACE));
    expect(fills(after, CHILDREN)).toEqual(fills(before, CHILDREN));
    await goTo(CHILDREN);
    expect(await inSight()).toEqual(ofChildren);
    await pane.getByRole("button", { name: "Clear results on this sheet", disabled: false }).waitFor();
    await goTo(PLACE);
    await see(`${PLACE}, the sheet in front, has no results here yet.`);
  });
});
