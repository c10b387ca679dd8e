import { newWorkbook } from "../../simulator/xlsx/create";
import { describeInBrowser } from "./browser";
import { BUILD_TIMEOUT, startPage, type TestServer } from "./built";
import { tooFaint } from "./contrast";
import { lost, moving } from "./fit";
import { keyboardFaults } from "./focus";
import { openStage, type Stage } from "./journey";
import { FURTHER_DOWN, SCREENS } from "./screens";

jest.setTimeout(240_000);

/** As long as a whole council's report, on one sheet. */
const LONG = {
  name: "long.xlsx",
  bytes: newWorkbook([
    {
      name: "All services",
      rows: [
        ["Ref", "Measure", "Polarity", "June 2023", "July 2023", "Target", "Tolerance"],
        ...Array.from({ length: 2000 }, (_, index) => [
          `PI${index + 1}`,
          `Requests answered in time, team ${index + 1}`,
          "Higher is better",
          80,
          70 + (index % 30),
          85,
          "5%",
        ]),
      ],
    },
  ]),
};

describeInBrowser("every screen of the pane", ({ browser }) => {
  let server: TestServer;
  let stage: Stage;

  beforeAll(async () => {
    server = await startPage();
    stage = await openStage(browser(), server);
  }, BUILD_TIMEOUT);
  afterAll(() => server.close());

  test("is without fault in light and dark, whole at 320 and 350 px and at 200% zoom, still, and worked by the keyboard", async () => {
    const journey = await stage.start({ width: 320 });
    const { pane, picture, resize } = journey;
    const found: string[] = [];
    for (const [name, reach] of SCREENS) {
      await reach(journey);
      if (name === FURTHER_DOWN) {
        await picture(`light-${name}-320`);
        continue;
      }
      const note = (when: string, faults: readonly string[]): void =>
        void found.push(...faults.map((fault) => `${name}, ${when}: ${fault}`));
      note("reduced motion", await pane.evaluate(moving));
      note("axe", await journey.faults());
      note("light", await pane.evaluate(tooFaint));
      note("320 px", await pane.evaluate(lost));
      await picture(`light-${name}-320`);
      await journey.shade("dark");
      note("axe in dark", await journey.colourFaults());
      note("dark", await pane.evaluate(tooFaint));
      await picture(`dark-${name}-320`);
      await journey.shade("light");
      if (name === "menu") continue; // It closes as anything else is done.
      await resize(350);
      note("350 px", await pane.evaluate(lost));
      await picture(`light-${name}-350`);
      // What 200% zoom does to a pane of 320 px: half as many of the page's own pixels each way.
      await resize(160, 330);
      note(
        "200% zoom",
        (await pane.evaluate(lost)).filter((fault) => !fault.includes("of a choice")),
      );
      if (["results", "row", "correct", "rules-status"].includes(name)) await picture(`zoomed-${name}`);
      await resize(320);
      note("keyboard", await keyboardFaults(journey));
    }
    expect(found).toEqual([]);
    await journey.end();
  });

  test("is reached at 200% zoom: the page scrolls as a whole, to the last row", async () => {
    const journey = await stage.start({ width: 320 });
    const { pane, see } = journey;
    await see(/20 KPI rows/);
    await journey.evaluate();
    await journey.resize(160, 330);
    await pane.getByRole("tab", { name: /^All/ }).click();
    const last = pane.locator("[data-row-heading]").last();
    await last.scrollIntoViewIfNeeded();
    expect(await last.isVisible()).toBe(true);
    await journey.end();
  });

  test("leaves what the arrow keys go to uncovered by the tabs that stay at the top", async () => {
    const journey = await stage.start({ width: 320 });
    const { pane, page, see } = journey;
    await see(/20 KPI rows/);
    await journey.evaluate();
    await pane.getByRole("tab", { name: /^All/ }).click();
    await pane.locator("[data-row-heading]").first().focus();
    const covered: string[] = [];
    for (const key of [...Array<string>(4).fill("ArrowDown"), ...Array<string>(3).fill("ArrowUp"), "End"]) {
      await page.keyboard.press(key);
      await pane.waitForFunction(() => document.activeElement?.matches("[data-row-heading]"));
      const gap = await pane.evaluate(() => {
        const tabs = document.querySelector("[role=tablist]")?.getBoundingClientRect().bottom ?? 0;
        return (document.activeElement?.getBoundingClientRect().top ?? 0) - tabs;
      });
      if (gap < 0) covered.push(`${key}: ${String(gap)} px`);
    }
    expect(covered).toEqual([]);
    await journey.end();
  });

  test("stays smooth with 2,000 rows: few are drawn, the last is a key away, and the search finds one", async () => {
    const journey = await stage.start({ width: 350, file: LONG });
    const { pane, page, see } = journey;
    await see(/All services/);
    await journey.evaluate();
    await pane.getByRole("tab", { name: "All 2,000" }).click();
    expect(await pane.locator("[data-row-heading]").count()).toBeLessThan(40);
    await pane.locator("[data-row-heading]").first().focus();
    await page.keyboard.press("End");
    await pane.getByRole("button", { name: /PI2000 \(cell E2001\)/ }).waitFor();
    await pane.getByRole("searchbox").fill("team 1234");
    await see("1 of 2,000 KPI rows");
    await pane.getByRole("tab", { name: "All 1" }).waitFor();
    await journey.end();
  });

  test("keeps the place in a list of 2,000 rows while a row is corrected and while another screen is open", async () => {
    const journey = await stage.start({ width: 350, file: LONG });
    const { pane, see, press, menu } = journey;
    await see(/All services/);
    await journey.evaluate();
    await pane.getByRole("tab", { name: "All 2,000" }).click();
    await pane.getByRole("main").evaluate((main) => main.scrollTo(0, main.scrollHeight / 2));
    const correct = pane.getByRole("button", { name: "Correct…", exact: true });
    await pane.getByRole("button", { name: /PI1000 \(cell E1001\)/ }).click();
    await correct.waitFor();
    await press("Correct…");
    await pane.getByRole("button", { name: "Save and evaluate" }).waitFor();
    const form = await pane.evaluate(standing, "form");
    // No further than it takes to show the form to its end.
    expect(form.bottom).toBeLessThanOrEqual(form.end);
    expect(form.bottom).toBeGreaterThan(form.end - 12);
    await press("Cancel");
    await pane.locator("form").waitFor({ state: "detached" });
    const before = await pane.evaluate(standing, "[aria-current=true]");
    expect(before.top).toBeGreaterThanOrEqual(before.start);
    expect(before.bottom).toBeLessThanOrEqual(before.end);
    for (const screen of ["Rules", "Corrections"]) {
      await menu(screen);
      await correct.waitFor({ state: "detached" });
      await press("Back to the results");
      await correct.waitFor();
      const after = await pane.evaluate(standing, "[aria-current=true]");
      expect([screen, Math.abs(after.top - before.top) <= 2]).toEqual([screen, true]);
    }
    await journey.end();
  });
});

/**
 * Where an element of the list stands once nothing moves any more, and where the list is in the clear below its tabs, in px. Rows get
 * their heights as they are drawn, some frames long. Runs inside the pane.
 */
async function standing(
  selector: string,
): Promise<{ readonly top: number; readonly bottom: number; readonly start: number; readonly end: number }> {
  const box = (of: string): DOMRect => document.querySelector(of)?.getBoundingClientRect() ?? new DOMRect();
  for (let [still, last] = [0, NaN]; still < 15;) {
    await new Promise((done) => requestAnimationFrame(done));
    const { top } = box(selector);
    still = top === last ? still + 1 : 0;
    last = top;
  }
  const { top, bottom } = box(selector);
  return { top, bottom, start: box("[data-sticks=top]").bottom, end: box("main").bottom };
}
