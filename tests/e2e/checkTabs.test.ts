import { describeInBrowser } from "./browser";
import { BUILD_TIMEOUT, startPage, type TestServer } from "./built";
import { lost } from "./fit";
import { type Journey, openStage, PANE_WIDTHS, type Stage } from "./journey";

jest.setTimeout(240_000);

describeInBrowser("the lists of a check, with a status set by hand among them", ({ browser }) => {
  let server: TestServer;
  let stage: Stage;
  let journey: Journey;

  beforeAll(async () => {
    server = await startPage();
    stage = await openStage(browser(), server);
  }, BUILD_TIMEOUT);
  afterAll(() => server.close());
  afterEach(() => journey.end());

  test.each(PANE_WIDTHS)("stand in one line at %i px, none of them cut", async (width) => {
    journey = await stage.start({ width });
    const { pane, press, menu, see } = journey;
    await see(/20 KPI rows/);
    await journey.evaluate();
    await pane.locator("[data-row-heading]").first().click();
    await press("Correct…");
    await pane.getByRole("combobox", { name: "What to correct" }).selectOption("status");
    await pane.getByRole("combobox", { name: "Status" }).selectOption("amber");
    await pane.getByRole("textbox", { name: "Reason" }).fill("Agreed in May");
    await press("Save and evaluate");
    await pane.getByRole("textbox", { name: "Reason" }).waitFor({ state: "detached" });
    await menu("Check the sheet");
    await pane.getByRole("tab", { name: /^Set by hand 1/ }).waitFor();
    await journey.picture(`check-by-hand-${String(width)}`);
    const tabs = await pane.locator("[role=tab]").evaluateAll((all) =>
      all.map((tab) => {
        const { top, height } = tab.getBoundingClientRect();
        return [top, height];
      }),
    );
    expect(tabs).toHaveLength(4);
    expect(new Set(tabs.map(([top]) => top)).size).toBe(1);
    expect(new Set(tabs.map(([, height]) => height)).size).toBe(1);
    expect(await pane.evaluate(lost)).toEqual([]);
  });
});
