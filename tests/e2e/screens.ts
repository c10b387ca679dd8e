import type { Journey } from "./journey";

/** Each screen of the pane, in the order in which an officer reaches it from the one before, on the sample workbook. */
export const SCREENS: readonly (readonly [name: string, reach: (officer: Journey) => Promise<void>])[] = [
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
  ["period", ({ press }) => press("Change the reporting period or what it is compared with")],
  [
    "stale",
    async ({ pane, page, press, see }) => {
      await press("Cancel");
      await page.click("#cell-K6");
      await page.keyboard.type("10%");
      await page.keyboard.press("Enter");
      await pane.getByRole("tab", { name: /^All/ }).click();
      await see("Changed since: K6");
    },
  ],
  [
    "row",
    async ({ pane, page }) => {
      // Taken back, the results hold again.
      await page.locator("#grid").press("Control+z");
      await pane.getByText("Changed since: K6").waitFor({ state: "detached" });
      await pane.getByRole("tab", { name: /^Outside/ }).click();
      await pane.locator("[data-row-heading]").first().click();
      await pane.getByRole("button", { name: "Correct…", exact: true }).waitFor();
    },
  ],
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
    "rules-leave",
    async ({ press, see }) => {
      await press("Cancel");
      await see("Leave without saving?");
    },
  ],
  [
    "rules-give",
    async ({ press }) => {
      await press("Leave");
      await press("Assign Corporate to a sheet, a section or a row");
    },
  ],
  ["rules-file", ({ press }) => press("Export…")],
  ["corrections", ({ menu }) => menu("Corrections")],
  ["how-it-works", ({ menu }) => menu("How it works")],
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
    async ({ pane, press, see }) => {
      await press(/^Clear results/);
      await see(/^\d+ cells put back\.$/);
      await pane.getByRole("button", { name: "Preview", exact: true, disabled: false }).waitFor();
    },
  ],
];

/** Further down on the screen before: only its picture is new. */
export const FURTHER_DOWN = "rules-travel";
