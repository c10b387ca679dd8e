import { tried } from "../environment/extent";
import { describeInBrowser } from "./browser";
import { BUILD_TIMEOUT, startPage, type TestServer } from "./built";
import { focusFault } from "./focusInSight";
import { type Journey, openStage, type Stage } from "./journey";

jest.setTimeout(240_000);

/** Of the pane, in px: a large screen, two laptops, and one at 200% zoom; or a laptop and that one. */
const SIZES = tried<readonly (readonly [number, number])[]>(
  [
    [319, 873],
    [319, 603],
    [350, 603],
    [319, 503],
    [320, 390],
  ],
  [
    [350, 603],
    [320, 390],
  ],
);

describeInBrowser("what has the focus", ({ browser }) => {
  let server: TestServer;
  let stage: Stage;

  beforeAll(async () => {
    server = await startPage();
    stage = await openStage(browser(), server);
  }, BUILD_TIMEOUT);
  afterAll(() => server.close());

  test("is in sight wherever the pane itself moves it, clear of what stays at the edges, at any height", async () => {
    const journey = await stage.start({ width: 320, height: 1000 });
    await journey.see(/20 KPI rows/);
    await journey.evaluate();
    const found: string[] = [];
    for (const [index, [width, height]] of SIZES.entries()) {
      await journey.resize(width, height);
      const note = async (when: string): Promise<void> => {
        const fault = await focusFault(journey.pane);
        if (fault !== null) found.push(`${String(width)} × ${String(height)}, ${when}: ${fault}`);
      };
      for (const ref of ["STP16", "STP17"]) await correct(journey, ref, `${String(70 + index)}%`, note);
      await answer(journey, note);
      // What the height changes on a screen of its own is that the page scrolls as a whole where it is low.
      if (height > 600) continue;
      await reset(journey, note);
      await screens(journey, note);
    }
    expect(found).toEqual([]);
    await journey.end();
  });
});

type Note = (when: string) => Promise<void>;

/** Opens the form of a row, leaves it, opens it again and saves. */
async function correct({ pane, page }: Journey, ref: string, target: string, note: Note): Promise<void> {
  await pane.getByRole("tab", { name: /^All/ }).press("Enter");
  const heading = pane.locator("[data-row-heading]", { hasText: ref });
  await heading.press("Enter");
  await note(`${ref} chosen`);
  const opener = pane.getByRole("button", { name: "Correct…", exact: true });
  const what = pane.getByRole("combobox", { name: "What to correct" });
  for (const leave of ["Escape", "Cancel"]) {
    await opener.press("Enter");
    await what.waitFor();
    await note(`${ref} Correct…`);
    if (leave === "Escape") await page.keyboard.press("Escape");
    else await pane.getByRole("button", { name: leave, exact: true }).press("Enter");
    await what.waitFor({ state: "detached" });
    await note(`${ref} ${leave}`);
  }
  await opener.press("Enter");
  await pane.getByRole("textbox", { name: "Target" }).fill(target);
  await pane.getByRole("textbox", { name: /^Reason/ }).fill("Agreed in May");
  await pane.getByRole("button", { name: "Save and evaluate" }).press("Enter");
  await what.waitFor({ state: "detached" });
  await note(`${ref} Save and evaluate`);
}

/** Opens the field of a question and leaves it, then answers by one button; and takes back all that was settled. */
async function answer({ pane, page, menu }: Journey, note: Note): Promise<void> {
  const unrated = pane.getByRole("button", { name: "Leave it unrated" });
  await pane.getByRole("tab", { name: /^Attention/ }).press("Enter");
  await pane.getByRole("button", { name: "Give the target" }).press("Enter");
  await note("Give the target");
  await page.keyboard.press("Escape");
  await note("Give the target, Escape");
  await unrated.press("Enter");
  await unrated.waitFor({ state: "detached" });
  await note("Leave it unrated");
  await menu("Corrections");
  await pane
    .getByRole("button", { name: /^Remove/ })
    .last()
    .press("Enter");
  await note("Remove");
  await pane.getByRole("button", { name: /^Remove all/ }).press("Enter");
  await note("Remove all");
  await pane.getByRole("button", { name: /^Remove \d+ corrections$/ }).press("Enter");
  await note("Remove all, sure");
  await pane.getByRole("button", { name: "Back to the results" }).press("Enter");
}

/** Asks to reset the rules, at the very end of their screen, and leaves it at that. */
async function reset({ pane, page, menu }: Journey, note: Note): Promise<void> {
  await menu("Rules");
  for (const leave of ["Escape", "Cancel"]) {
    await pane.getByRole("button", { name: "Reset all rules to default" }).press("Enter");
    await note("Reset all rules to default");
    if (leave === "Escape") await page.keyboard.press("Escape");
    else await pane.getByRole("button", { name: leave, exact: true }).press("Enter");
    await note(`Reset all rules to default, ${leave}`);
  }
  await pane.getByRole("button", { name: "Back to the results" }).press("Enter");
}

/** Opens screens from far down in the list, and leaves them. */
async function screens({ pane, menu }: Journey, note: Note): Promise<void> {
  for (const screen of ["What it understood", "Confirm polarity", "Rules", "Corrections", "How it works"]) {
    await pane.getByRole("tab", { name: /^All/ }).press("Enter");
    await pane.locator("[data-row-heading]").last().focus();
    await menu(screen);
    await note(`${screen} opened`);
    await pane.getByRole("button", { name: "Back to the results" }).press("Enter");
    await note(`${screen} left`);
  }
  for (const [outcome, close] of [
    ["Check the sheet", /^Close/],
    ["Preview the workbook", /^Close/],
  ] as const) {
    await menu(outcome);
    const button = pane.getByRole("main").getByRole("button", { name: close });
    await button.waitFor();
    await note(`${outcome} opened`);
    await button.press("Enter");
    await note(`${outcome} closed`);
  }
}
