import { newWorkbook } from "../../simulator/xlsx/create";
import type { PageServer } from "../../simulator/server/listen";
import { describeInBrowser } from "./browser";
import { BUILD_TIMEOUT, startPage } from "./built";
import { type Journey, type JourneyOptions, startJourney } from "./journey";

jest.setTimeout(240_000);

const LOOKS: readonly (readonly [string, Omit<JourneyOptions, "width">])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["contrast", { colorScheme: "dark", forcedColors: "active" }],
  ["contrast-light", { colorScheme: "light", forcedColors: "active" }],
];

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
  let server: PageServer;
  let journey: Journey;

  beforeAll(async () => {
    server = await startPage();
  }, BUILD_TIMEOUT);
  afterAll(() => server.close());
  afterEach(() => journey.end());

  /** Each screen, in the order in which it is reached from the one before. */
  const screens: readonly (readonly [string, (officer: Journey) => Promise<void>])[] = [
    ["first", ({ see }) => see(/20 KPI rows/)],
    ["menu", ({ press }) => press("More")],
    [
      "results",
      async ({ pane, page }) => {
        await page.keyboard.press("Escape");
        await pane.getByRole("button", { name: "Evaluate sheet" }).click();
        await pane.getByRole("tab", { name: /^All/ }).waitFor();
      },
    ],
    ["row", ({ pane }) => pane.locator("[data-row-heading]").first().click()],
    ["correct", ({ press }) => press("Correct…")],
    [
      "attention",
      async ({ pane, page }) => {
        await page.keyboard.press("Escape");
        await pane.getByRole("tab", { name: /^Attention/ }).click();
      },
    ],
    ["filter", ({ press }) => press("Filter")],
    ["understood", ({ menu }) => menu("What it understood")],
    ["column", ({ press }) => press("Change what column N is used for")],
    ["polarity", ({ menu }) => menu("Confirm polarity")],
    ["rules", ({ menu }) => menu("Rules")],
    ["rules-change", ({ press }) => press("Change Corporate")],
    [
      "rules-status",
      async ({ pane, press }) => {
        await press("Add a status");
        await pane.getByRole("group", { name: "3. New status" }).scrollIntoViewIfNeeded();
      },
    ],
    [
      "rules-travel",
      ({ pane }) => pane.getByRole("link", { name: "How to change them" }).scrollIntoViewIfNeeded(),
    ],
    [
      "rules-give",
      async ({ page, press }) => {
        await page.keyboard.press("Escape");
        await press("Assign Corporate to a sheet, a section or a row");
      },
    ],
    ["rules-file", ({ press }) => press("Export…")],
    ["corrections", ({ menu }) => menu("Corrections")],
    [
      "preview",
      async ({ menu, see }) => {
        await menu("Preview the workbook");
        await see(/would change/);
      },
    ],
    [
      "check",
      async ({ menu, pane }) => {
        await menu("Check the sheet");
        await pane.getByRole("tab", { name: /^Agree/ }).click();
      },
    ],
    [
      "cleared",
      async ({ press, see }) => {
        await press("Clear results");
        await see(/^\d+ cells put back\.$/);
      },
    ],
  ];

  test.each(LOOKS)("has no fault that axe-core finds, in %s, and fits 320 px", async (look, options) => {
    journey = await startJourney(browser(), server, { width: 320, ...options });
    const faults: string[] = [];
    for (const [name, reach] of screens) {
      await reach(journey);
      faults.push(...(await journey.faults()).map((fault) => `${name}: ${fault}`));
      const over = await journey.overflow();
      if (over > 0) faults.push(`${name}: ${over} px too wide`);
      await journey.picture(`${look}-${name}`);
    }
    expect(faults).toEqual([]);
    expect(journey.watched.complaints).toEqual([]);
  });

  test("is whole at 200% zoom: nothing is cut off, and the list can be reached", async () => {
    journey = await startJourney(browser(), server, { width: 320, height: 760 });
    const { pane, page, see } = journey;
    await see(/20 KPI rows/);
    await journey.evaluate();
    // What the browser's zoom does to a pane of 320 px: half as many of its own pixels each way.
    await page.locator("#pane-body iframe").evaluate((frame) => {
      if (frame instanceof HTMLElement) Object.assign(frame.style, { width: "160px", height: "330px" });
    });
    expect(await journey.overflow()).toBeLessThanOrEqual(0);
    await pane.getByRole("tab", { name: /^All/ }).click();
    const last = pane.locator("[data-row-heading]").last();
    await last.scrollIntoViewIfNeeded();
    expect(await last.isVisible()).toBe(true);
    await journey.picture("zoomed");
  });

  test("is worked by the keyboard alone: evaluate, go through the lists, open a row, correct it", async () => {
    journey = await startJourney(browser(), server, { width: 350 });
    const { pane, page, see } = journey;
    await see(/20 KPI rows/);
    const focused = (): Promise<string> =>
      pane.evaluate(() => {
        const { activeElement: at } = document;
        return at?.getAttribute("aria-label") ?? at?.textContent?.trim() ?? "";
      });
    /** Presses Tab until the focus is on something of this name. */
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let presses = 0; presses < 40; presses += 1) {
        if (name.test(await focused())) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`The Tab key never came to ${String(name)}, last to: ${await focused()}`);
    };
    await pane
      .getByRole("button", { name: "Change the reporting period or what it is compared with" })
      .focus();
    await tabTo(/^Evaluate sheet$/);
    await page.keyboard.press("Enter");
    await pane.getByRole("tab", { name: /^All/ }).waitFor();
    await tabTo(/^Outside/);
    await page.keyboard.press("End");
    await tabTo(/STP15 \(cell K4\)/);
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toMatch(/STP16 \(cell K6\)/);
    await page.keyboard.press("Enter");
    await page.locator("#name-box", { hasText: "K6" }).waitFor();
    await tabTo(/^Correct…$/);
    await page.keyboard.press("Enter");
    await pane.getByRole("combobox", { name: "What to correct" }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("80%");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    // Without a reason it is refused, beside the field.
    await page.keyboard.press("Enter");
    await see("Give a reason: it is kept in the workbook beside the correction.");
    await pane.getByRole("textbox", { name: /^Reason/ }).focus();
    await page.keyboard.type("Agreed in May");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await see(/Reason: Agreed in May/);
  });

  test("stays smooth with 2,000 rows: few are drawn, the last is a key away, and the search finds one", async () => {
    journey = await startJourney(browser(), server, { width: 350, file: LONG });
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
  });
});
