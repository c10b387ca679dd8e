import { describeInBrowser } from "./browser";
import { BUILD_TIMEOUT, startPage, type TestServer } from "./built";
import { openStage, PANE_WIDTHS, type Stage } from "./journey";

const TEST_TIMEOUT = 120_000;

describeInBrowser("beside the ribbon and the grid", ({ browser }) => {
  let server: TestServer;
  let stage: Stage;

  beforeAll(async () => {
    server = await startPage();
    stage = await openStage(browser(), server);
  }, BUILD_TIMEOUT);
  afterAll(() => server.close());

  test.each(PANE_WIDTHS)(
    "the menu closes with a click in the grid, and a command of the ribbon ends on the results: %i px",
    async (width) => {
      const { page, pane, press, menu, see, picture, overflow, faults, end } = await stage.start({ width });
      const ribbon = (name: RegExp) => page.locator(".ribbon-button").filter({ hasText: name });
      await press("More");
      const clear = pane.getByRole("menuitem", { name: /^Clear results/ });
      expect(await clear.getAttribute("aria-disabled")).toBe("true");
      await picture(`menu-fresh-${String(width)}`);
      await page.click("#cell-K6");
      await pane.getByRole("menu").waitFor({ state: "detached" });
      // The officer types on where they clicked.
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("grid");

      await menu("Corrections");
      await ribbon(/^Evaluate sheet$/).click();
      await pane.getByRole("tab", { name: /^All/ }).waitFor();

      await menu("Rules");
      await press("Change Corporate");
      await pane.getByRole("textbox", { name: "Name", exact: true }).fill("Corporate 2026");
      await ribbon(/^Evaluate sheet$/).click();
      await see("The results are ready. Save what you changed here first, or it is lost.");
      await picture(`kept-open-${String(width)}`);
      expect([await overflow(), await faults()]).toEqual([0, []]);
      await press("Show the results");
      await see("Leave without saving?");
      await press("Leave");
      await pane.getByRole("tab", { name: /^All/ }).waitFor();
      await end();
    },
    TEST_TIMEOUT,
  );
});
