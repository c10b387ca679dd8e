/** @jest-environment ./tests/environment/paneJsdom.js */
import { fireEvent, screen } from "@testing-library/react";
import { INTRO } from "../../src/wording/pane/intro";
import { toCheck } from "../../src/wording/pane/results";
import { evaluatedAt, UNAVAILABLE } from "../../src/wording/pane/shell";
import { drawn, said } from "./drawn";
import {
  cleared,
  done,
  FAILED,
  FRONT,
  HALFWAY,
  IDLE,
  KEY_SHEET,
  result,
  SECOND_SHEET,
  sheet,
  STARTED,
} from "./fixtures";

const sheetButton = () => screen.getByRole("button", { name: "Evaluate sheet" });
const moreButton = () => screen.getByRole("button", { name: "More" });

describe("at first", () => {
  test("the two buttons, three sentences and the promise are there", () => {
    const { know } = drawn(IDLE, { front: null });
    expect(sheetButton()).toBeTruthy();
    expect(moreButton()).toBeTruthy();
    expect(INTRO).toHaveLength(3);
    for (const sentence of INTRO) expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.getByText("Nothing leaves this workbook")).toBeTruthy();
    // A sheet that is open and recognised is not asked for.
    know({ front: FRONT });
    expect(screen.queryByText(INTRO[0])).toBeNull();
    expect(screen.getByText(/KPI table was recognised: choose Evaluate sheet/)).toBeTruthy();
    expect(said()).toBe("");
  });

  test("while Office has not answered, the buttons wait and say why", async () => {
    const { user, actions } = drawn(IDLE, { readiness: "connecting" });
    expect(sheetButton().getAttribute("aria-disabled")).toBe("true");
    await user.click(sheetButton());
    expect(actions.evaluate).not.toHaveBeenCalled();
    expect(said()).toBe("Connecting to Excel…");
  });

  test.each(["library-missing", "not-excel", "too-old"] as const)("cannot work: %s", (readiness) => {
    drawn(IDLE, { readiness });
    const { sentence, advice } = UNAVAILABLE[readiness];
    expect(screen.getByRole("group").textContent).toContain(sentence);
    expect(said()).toBe(`${sentence} ${advice}`);
    expect(sheetButton().getAttribute("aria-disabled")).toBe("true");
    expect(screen.queryByText(INTRO[0])).toBeNull();
  });
});

describe("the buttons", () => {
  test.each([
    ["a click", async (user: ReturnType<typeof drawn>["user"]) => user.click(sheetButton())],
    [
      "Enter",
      async (user: ReturnType<typeof drawn>["user"]) =>
        user.type(sheetButton(), "{Enter}", { skipClick: true }),
    ],
    [
      "Space",
      async (user: ReturnType<typeof drawn>["user"]) => user.type(sheetButton(), " ", { skipClick: true }),
    ],
  ])("Evaluate sheet answers %s", async (_, press) => {
    const { user, actions } = drawn();
    sheetButton().focus();
    await press(user);
    expect(actions.evaluate).toHaveBeenCalledTimes(1);
    expect(actions.preview).not.toHaveBeenCalled();
  });

  test("Evaluate workbook is in the menu, which the keyboard opens and Escape closes", async () => {
    const { user, actions } = drawn();
    moreButton().focus();
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(screen.getByRole("menuitem", { name: "Evaluate workbook" }));
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("menu")).toBeNull();
    expect(document.activeElement).toBe(moreButton());
    await user.keyboard("{ArrowDown}{Enter}");
    expect(actions.evaluate).toHaveBeenCalledWith({ kind: "all" });
    expect(document.activeElement).toBe(moreButton());
  });

  test("the menu closes when the officer clicks in the grid or the ribbon, and takes no focus from there", async () => {
    const { user } = drawn();
    await user.click(moreButton());
    const first = screen.getByRole("menuitem", { name: "Evaluate workbook" });
    expect(document.activeElement).toBe(first);
    fireEvent.blur(window);
    expect(screen.queryByRole("menu")).toBeNull();
    expect(document.activeElement).toBe(document.body);
    // Back in the pane by the keyboard, the officer goes on from the button; with the mouse, from what was pressed.
    fireEvent.focus(window);
    expect(document.activeElement).toBe(moreButton());
    await user.click(moreButton());
    fireEvent.blur(window);
    sheetButton().focus();
    fireEvent.focus(window);
    expect(document.activeElement).toBe(sheetButton());
  });

  test("keep the focus while an evaluation runs, do nothing meanwhile, and work again after it", async () => {
    const { user, become, actions } = drawn();
    await user.click(sheetButton());
    become(HALFWAY);
    expect(document.activeElement).toBe(sheetButton());
    await user.keyboard("{Enter}");
    await user.click(sheetButton());
    expect(actions.evaluate).toHaveBeenCalledTimes(1);
    become(done());
    expect(document.activeElement).toBe(sheetButton());
    await user.keyboard("{Enter}");
    expect(actions.evaluate).toHaveBeenCalledTimes(2);
  });
});

describe("while it runs", () => {
  test.each([
    [STARTED, "Starting…", "0"],
    [HALFWAY, "Evaluating Place & Economy, sheet 2 of 6…", "1"],
  ])("progress is shown and said: %#", (state, text, value) => {
    drawn(state);
    expect(screen.getAllByRole("paragraph").map((each) => each.textContent)).toContain(text);
    expect(said()).toBe(text);
    const bar = screen.getByRole("progressbar", { name: "Progress of the evaluation" });
    expect(bar.getAttribute("aria-valuenow")).toBe(value);
  });

  test.each([
    ["reading", null, "Reading your figures… 3 of 3 rows"],
    ["reading", "Key", "Reading Key, sheet 3 of 3…"],
    ["writing", null, "Writing the results… 3 of 3 cells"],
    ["writing", "Key", "Writing the results to Key, sheet 3 of 3…"],
  ] as const)("%s %s", (step, sheet, text) => {
    drawn({ kind: "running", task: "evaluate", progress: { step, sheet, done: 3, total: 3 } });
    expect(said()).toBe(text);
  });

  test("the results before stay in sight", () => {
    const { become } = drawn(done());
    become(HALFWAY);
    expect(screen.getByRole("region", { name: "Results" }).getAttribute("aria-busy")).toBe("true");
  });
});

describe("when it ends", () => {
  test("the outcome is said once, with the counts", () => {
    const { become } = drawn(HALFWAY);
    become(done());
    expect(said()).toBe(
      "Evaluation finished. 7 KPI rows: 2 Green, 1 Amber, 1 Red, 1 Tracking only, 1 Not rated, 1 Needs attention." +
        " Outside tolerance: 1. 1 needs attention, 1 to confirm. 27 cells written.",
    );
  });

  test.each([
    [0, 0, "Nothing to check"],
    [1, 4, "1 needs attention, 4 to confirm"],
    [2, 0, "2 need attention"],
    [0, 1, "1 to confirm"],
  ])("%i without a status and %i to confirm: %s", (attention, confirm, words) => {
    expect(toCheck(attention, confirm)).toBe(words);
  });

  test("the product's name is a heading for those who hear the pane", () => {
    drawn();
    expect(screen.getByRole("heading", { level: 1, name: "KPI Status" })).toBeTruthy();
  });

  test("the foot says when, and how much was written", () => {
    const { become } = drawn(done());
    expect(screen.getByText("Evaluated 14 Aug 2023, 10:42 · 27 cells written")).toBeTruthy();
    become(done(undefined, 1));
    expect(screen.getByText("Evaluated 14 Aug 2023, 10:42 · 1 cell written")).toBeTruthy();
    become(done(undefined, 0));
    expect(screen.getByText("Evaluated 14 Aug 2023, 10:42 · No cells changed")).toBeTruthy();
  });

  test("the foot leaves out the day of today and the year of this one, so that it has room for what else it says", () => {
    const at = new Date(2023, 7, 14, 10, 42);
    const said = [new Date(2023, 7, 14, 18), new Date(2023, 7, 15, 9), new Date(2024, 0, 2)].map((today) =>
      evaluatedAt(at, 27, false, today),
    );
    expect(said).toEqual([
      "Evaluated 10:42 · 27 cells written",
      "Evaluated 14 Aug, 10:42 · 27 cells written",
      "Evaluated 14 Aug 2023, 10:42 · 27 cells written",
    ]);
    drawn(done());
    expect(screen.getByText("Nothing is sent")).toBeTruthy();
  });

  test("what was done and said belongs to its sheet, and goes with it", async () => {
    const other = { ...FRONT, id: "{2}", name: "Customer & Governance" };
    const { know, become, user } = drawn(done());
    await user.click(screen.getByRole("button", { name: /STP15/ }));
    expect(said()).toContain("K4 on Place & Economy is selected.");
    // The cell may have brought its sheet to the front: that is no leaving it.
    know({ front: null });
    know({ front: FRONT });
    expect(said()).toContain("K4 on Place & Economy is selected.");
    know({ front: other });
    expect(said()).toBe("");
    expect(screen.queryByText(/^Evaluated/)).toBeNull();
    know({ front: FRONT });
    expect(screen.getByText("Evaluated 14 Aug 2023, 10:42 · 27 cells written")).toBeTruthy();
    expect(said()).toBe("");
    become(cleared());
    expect(said()).toContain("37 cells put back.");
    know({ front: other });
    expect(said()).toBe("");
    expect(screen.queryByText(/put back/)).toBeNull();
    expect(screen.queryByText(/^Cleared/)).toBeNull();
  });

  test("a sheet evaluated again on its own says so under itself; the others keep what was said of them", () => {
    const { know, become } = drawn(done([sheet(), SECOND_SHEET]));
    const later = new Date(2023, 7, 14, 11, 5);
    become({
      kind: "done",
      result: result([sheet(), SECOND_SHEET], 2),
      at: later,
      evaluated: ["{1}"],
      again: true,
    });
    expect(screen.getByText("Evaluated again 14 Aug 2023, 11:05 · 2 cells written")).toBeTruthy();
    know({ front: { ...FRONT, id: "{2}", name: "Customer & Governance" } });
    expect(screen.getByText("Evaluated 14 Aug 2023, 10:42 · 27 cells written")).toBeTruthy();
  });

  test("a failure gives its sentence and its advice, seen and said", () => {
    drawn(FAILED);
    const text =
      "The sheet Place & Economy is protected, so nothing was written. Ask its owner to allow changes to K4:L30, then evaluate again.";
    expect(screen.getByRole("group").textContent).toBe(text);
    expect(said()).toBe(text);
  });

  test("a failure leaves the results before it, and says from when they are", () => {
    const { become } = drawn(done());
    become(FAILED);
    expect(screen.getByText("The results below are from 10:42.")).toBeTruthy();
    expect(screen.getByRole("region", { name: "Results" })).toBeTruthy();
  });

  test("sheets that were left out are said along with what was found", () => {
    drawn(done([sheet(), KEY_SHEET]));
    expect(said()).toContain("27 cells written. 1 sheet not evaluated: Key.");
  });

  test("an evaluation that found no table is not one that the foot tells of", () => {
    drawn(done([KEY_SHEET], 0));
    expect(screen.queryByText(/^Evaluated /)).toBeNull();
  });

  test("a sheet without a table gives its own message, seen and said", () => {
    const { become } = drawn();
    become(done([KEY_SHEET], 0));
    const text = "Nothing was evaluated. No KPI table was found on this sheet. Nothing was written to it.";
    expect(screen.getByRole("group").textContent).toBe(text);
    expect(said()).toBe(text);
    expect(screen.queryByRole("tablist")).toBeNull();
  });
});
