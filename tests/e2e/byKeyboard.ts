import { fillOf } from "./excelPage";
import type { Journey } from "./journey";

const WHITE = "rgb(255, 255, 255)";

/** An officer without a mouse, on the sample: evaluates, goes through the lists, corrects a row, looks at the rules and clears. */
export async function byKeyboardAlone({ pane, page, see }: Journey): Promise<void> {
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
  await page.getByRole("button", { name: "Close pane" }).focus();
  await page.keyboard.press("Tab");
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
  await see("Give a reason.");
  await pane.getByRole("textbox", { name: /^Reason/ }).focus();
  await page.keyboard.type("Agreed in May");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await see(/Agreed in May/);
  await tabTo(/^Rules: /);
  await page.keyboard.press("Enter");
  await pane.waitForFunction(() => document.activeElement?.textContent === "Rules");
  // The heading has the focus, and leads on to what follows it: Office's library would lead out of the pane.
  await page.keyboard.press("Tab");
  expect(await focused()).not.toBe("Rules");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
  await tabTo(/^Clear results/);
  await page.keyboard.press("Enter");
  await see(/^\d+ cells put back\.$/);
  expect(await fillOf(page, "K6")).toBe(WHITE);
  // On from the last stop, one of these two, the focus goes back to Excel.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.waitForFunction(() => document.activeElement?.tagName !== "IFRAME");
}
