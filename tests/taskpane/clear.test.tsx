/** @jest-environment ./tests/environment/paneJsdom.js */
import { screen, within } from "@testing-library/react";
import { drawn, refsInSight, said } from "./drawn";
import {
  AT,
  cleared,
  CLEARING,
  clearedSheet,
  done,
  FAILED,
  FRONT,
  HALFWAY,
  IDLE,
  KEY_SHEET,
  result,
  SECOND_SHEET,
  sheet,
} from "./fixtures";

const button = () => screen.getByRole("button", { name: /^Clear results on / });
const results = () => screen.queryByRole("region", { name: "Results" });

const COVER = { kind: "nothing", id: "{8}", name: "Cover", message: "No KPIs.", headingRows: [] } as const;
const GONE = { ...FAILED, failure: { code: "ItemNotFound", sentence: "Gone.", advice: "Choose another." } };

describe("the button clears what the pane shows", () => {
  test.each([
    ["nothing yet: the sheet in front", IDLE, { kind: "active" }, "the sheet in front", "this sheet"],
    [
      "one sheet: that sheet, wherever the officer is by now",
      done(),
      { kind: "named", name: "{1}" },
      "Place & Economy",
      "this sheet",
    ],
    [
      "a sheet without a table: the sheet in front",
      done([KEY_SHEET]),
      { kind: "active" },
      "the sheet in front",
      "this sheet",
    ],
    [
      "several sheets: the one in front",
      done([sheet(), SECOND_SHEET, KEY_SHEET]),
      { kind: "named", name: "{1}" },
      "Place & Economy",
      "this sheet",
    ],
    [
      "several others: all of them",
      done([SECOND_SHEET, sheet({ id: "{3}", name: "Third" })]),
      { kind: "all" },
      "every sheet of the workbook",
      "all sheets",
    ],
    ["after a failure with nothing in sight", FAILED, { kind: "active" }, "the sheet in front", "this sheet"],
    ["after clearing: the sheet in front", cleared(), { kind: "active" }, "the sheet in front", "this sheet"],
  ] as const)("%s", async (_, session, scope, place, named) => {
    const { user, actions } = drawn(session);
    expect(button().textContent).toBe(`Clear results on ${named}`);
    expect(button().title).toBe(`Takes the marks off ${place}`);
    await user.click(button());
    expect(actions.clear).toHaveBeenCalledTimes(1);
    expect(actions.clear).toHaveBeenCalledWith(scope);
  });

  test("a cover in front: the evaluated sheet goes by its name, in the menu as well", async () => {
    const { user, actions } = drawn(done(), { front: COVER });
    expect(button().textContent).toBe("Clear results on Place & Economy");
    await user.click(screen.getByRole("button", { name: "More" }));
    await user.click(screen.getByRole("menuitem", { name: "Clear results on Place & Economy" }));
    expect(actions.clear).toHaveBeenCalledWith({ kind: "named", name: "{1}" });
  });

  test("a tab without results in front of another sheet's preview: there is nothing to clear on it", () => {
    const { become, know } = drawn(done([SECOND_SHEET]), { front: { ...FRONT, id: SECOND_SHEET.id } });
    become({
      kind: "previewed",
      scope: { kind: "active" },
      result: result([sheet()]),
      changes: [],
      at: AT,
    });
    know({ front: COVER, marked: new Set([SECOND_SHEET.id]) });
    expect(screen.getByRole("heading", { level: 2, name: "Preview: Place & Economy" })).toBeTruthy();
    expect(button().textContent).toBe("Clear results on this sheet");
    expect(button().getAttribute("aria-disabled")).toBe("true");
    expect(button().title).toBe("Nothing to clear: there are no results on the sheet");
  });

  test("all sheets are in the menu as soon as several have results, also while it is not known which bear marks", async () => {
    const { user } = drawn(done([sheet(), SECOND_SHEET]));
    await user.click(screen.getByRole("button", { name: "More" }));
    const names = screen.getAllByRole("menuitem", { name: /^Clear/ }).map(({ textContent }) => textContent);
    expect(names).toEqual(["Clear results on this sheet", "Clear results on all sheets"]);
  });

  test.each([
    ["one by one: the sheet in front, and all", done(), FRONT, ["this sheet", "all sheets"]],
    [
      "together: the sheet in front as well",
      done([sheet(), SECOND_SHEET]),
      FRONT,
      ["this sheet", "all sheets"],
    ],
    ["a cover in front: the sheet in sight, and all", done(), COVER, ["Place & Economy", "all sheets"]],
    [
      "a cover in front of all: there is nothing on it to clear",
      done([sheet(), SECOND_SHEET]),
      COVER,
      ["all sheets"],
    ],
  ] as const)("the menu has each that makes sense, evaluated %s", async (_, session, front, names) => {
    const { user, know, actions } = drawn(session, { front, marked: new Set(["{1}", "{2}"]) });
    const more = () => user.click(screen.getByRole("button", { name: "More" }));
    const items = () => screen.getAllByRole("menuitem", { name: /^Clear results on / });
    await more();
    expect(items().map(({ textContent }) => textContent)).toEqual(
      names.map((name) => `Clear results on ${name}`),
    );
    const last = items().at(-1);
    if (last === undefined) throw new Error("no way to clear");
    await user.click(last);
    expect(actions.clear).toHaveBeenLastCalledWith({ kind: "all" });
    if (front === COVER) return;
    await more();
    await user.click(screen.getByRole("menuitem", { name: "Clear results on this sheet" }));
    expect(actions.clear).not.toHaveBeenLastCalledWith({ kind: "all" });
    know({ marked: new Set(["{1}"]) });
    await more();
    expect(items()).toHaveLength(1);
  });

  test.each([
    ["a sheet just cleared", cleared(), FRONT],
    ["a cover, before anything was evaluated", IDLE, COVER],
    ["a sheet that earned no mark", done(), FRONT],
  ])("with %s in front and marks on one other sheet, the menu has all sheets", async (_, session, front) => {
    const { user, actions } = drawn(session, { front, marked: new Set(["{2}"]) });
    await user.click(screen.getByRole("button", { name: "More" }));
    const names = screen.getAllByRole("menuitem", { name: /^Clear/ }).map(({ textContent }) => textContent);
    expect(names).toEqual(["Clear results on this sheet", "Clear results on all sheets"]);
    await user.click(screen.getByRole("menuitem", { name: "Clear results on all sheets" }));
    expect(actions.clear).toHaveBeenCalledWith({ kind: "all" });
  });

  test("also after a later evaluation that failed; but not a sheet that is gone", async () => {
    const { user, become, actions } = drawn(done());
    become(FAILED);
    await user.click(button());
    expect(actions.clear).toHaveBeenLastCalledWith({ kind: "named", name: "{1}" });
    become(GONE);
    await user.click(button());
    expect(actions.clear).toHaveBeenLastCalledWith({ kind: "active" });
  });

  test.each([
    ["a workbook that nothing was evaluated in", IDLE, [], "the sheet"],
    ["one whose other sheet alone bears marks", cleared(), ["{2}"], "the sheet"],
    ["an evaluated sheet that earned no mark", done(), [], "the sheet"],
    ["several of them", done([sheet(), SECOND_SHEET]), [], "the workbook"],
  ] as const)("there is nothing to clear in %s, and it says so", async (_, session, marked, place) => {
    const { user, actions, know } = drawn(session, { marked: new Set(marked) });
    expect(button().getAttribute("aria-disabled")).toBe("true");
    expect(button().title).toMatch(new RegExp(`^Nothing to clear: there are no results (on|in) ${place}$`));
    await user.click(button());
    await user.click(screen.getByRole("button", { name: "More" }));
    const item = screen.getByRole("menuitem", { name: button().textContent ?? "" });
    expect(item.title).toBe(button().title);
    await user.click(item);
    expect(actions.clear).not.toHaveBeenCalled();
    // Evaluated in this session or in one before: the workbook's own ledger tells.
    know({ marked: new Set(["{1}"]) });
    await user.click(button());
    expect(actions.clear).toHaveBeenCalledTimes(1);
  });

  test.each(["{Enter}", " "])("answers the keyboard: %s", async (key) => {
    const { user, actions } = drawn();
    button().focus();
    await user.keyboard(key);
    expect(actions.clear).toHaveBeenCalledTimes(1);
  });

  test.each([
    ["while something runs", HALFWAY, "ready"],
    ["where Excel has not answered", IDLE, "connecting"],
    ["where there is no Excel", IDLE, "not-excel"],
  ] as const)("waits %s, and keeps the focus", async (_, session, readiness) => {
    const { user, actions } = drawn(session, { readiness });
    button().focus();
    await user.keyboard("{Enter}");
    expect(actions.clear).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button());
  });
});

describe("while it runs", () => {
  test("says so, under its own name, and the results stay in sight", () => {
    const { become } = drawn(done());
    become(CLEARING);
    expect(said()).toBe("Clearing…");
    expect(screen.getByRole("progressbar", { name: "Progress of clearing" })).toBeTruthy();
    expect(results()?.getAttribute("aria-busy")).toBe("true");
  });

  test.each([
    ["reading", null, "Clearing: reading the marks… 1 of 3 rows"],
    ["evaluating", "Key", "Clearing Key, sheet 2 of 3…"],
    ["writing", null, "Clearing: putting cells back… 1 of 3 cells"],
  ] as const)("%s %s", (step, name, text) => {
    drawn({ kind: "running", task: "clear", progress: { step, sheet: name, done: 1, total: 3 } });
    expect(said()).toBe(text);
  });
});

describe("when it ends", () => {
  const LEFT = "K4 was changed after it was marked, so it was left as it is.";

  test.each([
    [
      "one sheet",
      cleared(),
      "37 cells put back. Every marked cell on Place & Economy holds what it held before.",
    ],
    [
      "one cell",
      cleared([clearedSheet({ cellsRestored: 1 })]),
      "1 cell put back. Every marked cell on Place & Economy holds what it held before.",
    ],
    [
      "the workbook",
      cleared([
        clearedSheet(),
        clearedSheet({ id: "{2}", name: "Customer", cellsRestored: 4 }),
        clearedSheet({ id: "{9}", name: "Key", cellsRestored: 0 }),
      ]),
      "41 cells put back. Every marked cell on 2 sheets holds what it held before.",
    ],
    [
      "nothing to clear",
      cleared([clearedSheet({ cellsRestored: 0 })]),
      "Nothing to clear. KPI Status has no marks on Place & Economy.",
    ],
    [
      "some left alone",
      cleared([clearedSheet({ notices: [LEFT] })]),
      "37 cells put back. This was on Place & Economy. The list says what was left as it is, and why.",
    ],
    [
      "all left alone",
      cleared([clearedSheet({ cellsRestored: 0, notices: [LEFT] })]),
      "No cells put back. The list says what was left as it is, and why.",
    ],
  ] as const)("seen and said: %s", (_, session, text) => {
    const { become } = drawn(CLEARING);
    become(session);
    expect(screen.getAllByRole("group")[0]?.textContent).toBe(text);
    expect(said()).toBe(text);
  });

  test("results that Ctrl+Z brings back are told, and can be cleared; what was left alone is no such news", async () => {
    const { know, become, user, actions } = drawn(CLEARING, { marked: new Set(["{1}"]) });
    become(cleared([clearedSheet()], ["{1}"]));
    know({ marked: new Set(["{1}"]) });
    expect(screen.queryByText(/on Place & Economy again/)).toBeNull();
    become(CLEARING);
    become(cleared([clearedSheet()], []));
    expect(screen.queryByText(/on Place & Economy again/)).toBeNull();
    know({ marked: new Set() });
    expect(screen.queryByText(/on Place & Economy again/)).toBeNull();
    know({ marked: new Set(["{1}"]) });
    expect(said()).toContain(
      "Results stand on Place & Economy again. Undo brought back what was cleared. To see the rows here, evaluate again.",
    );
    await user.click(screen.getByRole("button", { name: "Evaluate again" }));
    expect(actions.refresh).toHaveBeenCalledWith("{1}");
    await user.click(button());
    expect(actions.clear).toHaveBeenCalledWith({ kind: "active" });
  });

  test("with the results of another sheet in sight, only that is said of one that is back: not that it has none", () => {
    const { become, know } = drawn(done([sheet(), SECOND_SHEET, sheet({ id: "{3}", name: "Third" })]));
    become(CLEARING);
    become(cleared([clearedSheet()], []));
    know({ marked: new Set() });
    expect(screen.getByText("Place & Economy, the sheet in front, has no results here yet.")).toBeTruthy();
    know({ marked: new Set(["{1}"]) });
    expect(screen.getByText("Results stand on Place & Economy again.")).toBeTruthy();
    expect(document.body.textContent).not.toContain("has no results here yet");
    expect(document.body.textContent).not.toMatch(/Evaluated (again )?14 Aug/);
    expect(screen.getByText("Results brought back by undo, not evaluated since")).toBeTruthy();
  });

  test("several that are back are evaluated again with one button, and no other", async () => {
    const both = [clearedSheet(), clearedSheet({ id: "{2}", name: "Customer" })];
    const { become, know, user, actions } = drawn(CLEARING, { marked: new Set(["{1}", "{2}"]) });
    become(cleared(both, []));
    know({ marked: new Set() });
    know({ marked: new Set(["{1}", "{2}"]) });
    await user.click(screen.getByRole("button", { name: "Evaluate again" }));
    expect(actions.refresh).toHaveBeenCalledWith("{1}", "{2}");
  });

  test("the foot says when, and how much was put back", () => {
    drawn(cleared());
    expect(screen.getByText("Cleared 14 Aug 2023, 10:50 · 37 cells put back")).toBeTruthy();
  });

  test("once results are back, nothing says that they were cleared, on whatever screen the officer was meanwhile", async () => {
    const { become, know, user } = drawn(CLEARING, { marked: new Set(["{1}"]) });
    become(cleared([clearedSheet()], []));
    know({ marked: new Set() });
    await user.click(screen.getByRole("button", { name: "More" }));
    await user.click(screen.getByRole("menuitem", { name: "How it works" }));
    know({ marked: new Set(["{1}"]) });
    expect(screen.queryByText(/^Cleared 14 Aug/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Back to the results" }));
    expect(screen.getAllByRole("group")[0]?.textContent).toMatch(/^Results stand on Place & Economy again\./);
    expect(document.body.textContent).not.toContain("37 cells put back");
    know({ marked: new Set() });
    expect(screen.getByText(/^Cleared 14 Aug/)).toBeTruthy();
  });

  test("cells left alone are listed, with their sheet where there are several", () => {
    const { become } = drawn(cleared([clearedSheet({ notices: [LEFT] })]));
    expect(screen.getByText(LEFT)).toBeTruthy();
    become(cleared([clearedSheet({ notices: [LEFT] }), clearedSheet({ id: "{2}", name: "Customer" })]));
    expect(screen.getByText("1 thing to know")).toBeTruthy();
    expect(screen.getByText(`Place & Economy: ${LEFT}`)).toBeTruthy();
  });

  test("the results of what was cleared go; who cleared them is not told the first sentences again", () => {
    const { become } = drawn(done());
    become(cleared());
    expect(results()).toBeNull();
    expect(screen.queryByRole("heading", { name: "See which KPIs are on target" })).toBeNull();
  });

  test("the results of the other sheets stay, and come next", async () => {
    const { user, know, become, actions } = drawn(done([sheet(), SECOND_SHEET]));
    become(cleared());
    know({ front: { ...FRONT, id: SECOND_SHEET.id, name: SECOND_SHEET.name } });
    expect(screen.getByRole("heading", { name: "Customer & Governance" })).toBeTruthy();
    expect(refsInSight()).toEqual([]);
    expect(within(results() ?? document.body).queryByText("Place & Economy")).toBeNull();
    await user.click(button());
    expect(actions.clear).toHaveBeenCalledWith({ kind: "named", name: "{2}" });
  });

  test("a sheet that could not be cleared keeps its results", () => {
    const { become } = drawn(done());
    become(cleared([clearedSheet({ cellsRestored: 0, notices: ["The sheet is protected."] })]));
    expect(results()).not.toBeNull();
  });

  test("a failure gives its sentence and its advice, and leaves the results", () => {
    const { become } = drawn(done());
    become(CLEARING);
    become(FAILED);
    expect(said()).toContain("is protected, so nothing was written. Ask its owner");
    expect(results()).not.toBeNull();
  });
});
