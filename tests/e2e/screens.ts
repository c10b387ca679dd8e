import type { Journey } from "./journey";

/** Ready-made rules that take the council's colours. */
const READY = "Amber within 10%";
/** Long enough for two lines. */
const REASON = "Agreed by the performance board on 3 July, until the new system counts them.";

/** As the officer scrolls, by the wheel: what has the focus is no longer kept in sight. */
async function scrollTo(pane: Journey["pane"], text: string): Promise<void> {
  await pane.getByRole("main").dispatchEvent("wheel");
  await pane.getByText(text).scrollIntoViewIfNeeded();
}

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
    "rules-ready",
    async ({ menu, pane, press, see }) => {
      await menu("Rules");
      await press("Change Corporate");
      await pane.getByLabel("Fill of Green").fill("#00b050");
      await press("Save and evaluate");
      await see(/“Corporate” is saved\./);
      const choice = pane.getByRole("combobox", { name: "Rules that other councils use" });
      await choice.focus();
      await choice.selectOption(READY);
      await scrollTo(pane, "The colours are those of “Corporate”.");
    },
  ],
  [
    "rules-assigned",
    async ({ pane, press }) => {
      await press(`Use for this sheet, Place & Economy: ${READY}`);
      const used = pane.getByRole("button", { name: `Used for this sheet, Place & Economy: ${READY}` });
      await used.waitFor();
      // Its words closed, all of the card is in sight.
      const card = pane.getByRole("listitem").filter({ has: used });
      await card.getByText("What these rules say").click();
      await scrollTo(pane, "You assigned it to the sheet Place & Economy.");
    },
  ],
  [
    "corrections-kept",
    async ({ menu, pane, press }) => {
      await press("Back to the results");
      await pane.getByRole("tab", { name: /^All/ }).click();
      await pane.locator("[data-row-heading]").first().click();
      await press("Correct…");
      await pane.getByRole("combobox", { name: "What to correct" }).selectOption("Status");
      await pane.getByLabel("Reason").fill(REASON);
      await press("Save and evaluate");
      await pane.locator("form").waitFor({ state: "detached" });
      await menu("Corrections");
      await scrollTo(pane, REASON);
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
