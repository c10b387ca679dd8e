/** @jest-environment ./tests/environment/paneJsdom.js */
import { screen } from "@testing-library/react";
import type { SessionState } from "../../src/actions/session";
import type { SheetResult } from "../../src/actions/result";
import { button, drawn, refsInSight, said, tab } from "./drawn";
import {
  AT,
  cleared,
  done,
  FRESH,
  FRONT,
  KEY_SHEET,
  RED,
  result,
  row,
  SECOND_SHEET,
  sheet,
} from "./fixtures";

const SECOND = { ...FRONT, id: SECOND_SHEET.id, name: SECOND_SHEET.name };
const THIRD = { ...FRONT, id: "{3}", name: "Libraries" };
const COVER = { kind: "nothing", id: "{8}", name: "Cover", message: "No KPIs.", headingRows: [] } as const;
const PLACE = "Place & Economy";

const checked = (sheets: readonly SheetResult[]): SessionState => ({
  kind: "checked",
  result: result(sheets, 0),
  at: AT,
});
const previewed = (sheets: readonly SheetResult[]): SessionState => ({
  kind: "previewed",
  scope: { kind: "active" },
  result: result(sheets, 0),
  changes: [],
  at: AT,
});

describe("results of another sheet than the one in front", () => {
  const notThese = `These are not the results of ${SECOND.name}, the sheet in front.`;

  test("say so, and lead to their sheet or to the results of the one in front", async () => {
    const { user, know, actions } = drawn(done([sheet(), SECOND_SHEET]));
    await user.selectOptions(screen.getByRole("combobox", { name: "Show" }), "{1}");
    expect(screen.queryByText(/the sheet in front/)).toBeNull();
    know({ front: SECOND });
    expect(screen.getByText(notThese)).toBeTruthy();
    await user.click(button(`Go to ${PLACE}`));
    expect(actions.goToSheet).toHaveBeenCalledWith("{1}");
    // The button goes once both are the same sheet: the list takes the focus.
    expect(document.activeElement).toBe(tab("Outside tolerance 1"));
    await user.click(button(`Show ${SECOND.name}`));
    expect(screen.queryByText(notThese)).toBeNull();
    expect(document.activeElement?.getAttribute("role")).toBe("tab");
    await user.click(screen.getByRole("tab", { name: /^All / }));
    expect(refsInSight()).toEqual(["BBF36"]);
  });

  test("say that a sheet with KPIs has none yet, also beside those of several", () => {
    const { know, become } = drawn(done(), { front: THIRD });
    const none = "Libraries, the sheet in front, has no results here yet.";
    expect(screen.getByText(none)).toBeTruthy();
    expect(refsInSight()).toEqual([]);
    expect(button("Clear results on this sheet")).toBeTruthy();
    become(done([sheet(), SECOND_SHEET]));
    expect(screen.getByText(none)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Go to / })).toBeNull();
    know({ front: { kind: "nothing", id: "{9}", name: "Key", message: "No KPIs.", headingRows: [] } });
    expect(screen.queryByText(/the sheet in front/)).toBeNull();
    know({ front: SECOND });
    expect(screen.queryByText(/the sheet in front/)).toBeNull();
  });

  test("of one sheet make room for a sheet with KPIs that has none: what can be done there is said, and the way to them", async () => {
    const goToSheet = jest.fn(() => Promise.resolve(false));
    const { user, know } = drawn(done(), {}, { goToSheet });
    expect(refsInSight()).toEqual(["STP15"]);
    know({ front: THIRD });
    expect(refsInSight()).toEqual([]);
    expect(screen.queryByText(/^Evaluated 14 Aug/)).toBeNull();
    expect(
      screen.getByText("Choose Evaluate sheet, or Preview to see first what it would change."),
    ).toBeTruthy();
    expect(screen.getByText(`To see the results of ${PLACE}, open that sheet.`)).toBeTruthy();
    await user.click(button(`Go to ${PLACE}`));
    expect(goToSheet).toHaveBeenCalledWith("{1}");
    expect(screen.getByRole("alert").textContent).toContain(`${PLACE} could not be shown.`);
    know({ front: FRONT });
    expect(refsInSight()).toEqual(["STP15"]);
    expect(screen.getByText(/^Evaluated 14 Aug/)).toBeTruthy();
  });

  test("come into sight also where they ended after the officer had gone to another sheet that has its own", async () => {
    const { know, become } = await oneByOne();
    know({ front: FRONT });
    const both = result([sheet({ rows: [row()] }), SECOND_SHEET], 2);
    become({ kind: "done", result: both, at: AT, evaluated: [SECOND_SHEET.id] });
    expect(refsInSight()).toEqual(["STP16"]);
  });

  test("are in sight again once their sheet is in front, where sheets were evaluated one by one; each is cleared by itself", async () => {
    const { know, become } = await oneByOne();
    expect(refsInSight()).toEqual(["BBF36"]);
    expect(screen.getByText("Evaluated 14 Aug 2023, 11:05 · 2 cells written")).toBeTruthy();
    expect(said()).toContain("2 cells written");
    know({ front: FRONT });
    expect(refsInSight()).toEqual(["STP16"]);
    expect(screen.getByText("Evaluated 14 Aug 2023, 10:42 · 27 cells written")).toBeTruthy();
    expect(screen.queryByText(/the sheet in front/)).toBeNull();
    expect(button("Clear results on this sheet")).toBeTruthy();
    // A sheet of notes takes nothing out of sight.
    know({ front: { kind: "nothing", id: "{9}", name: "Key", message: "No KPIs.", headingRows: [] } });
    expect(refsInSight()).toEqual(["STP16"]);
    know({ front: SECOND });
    expect(refsInSight()).toEqual(["BBF36"]);
    become(done([sheet({ rows: [row()] }), SECOND_SHEET]));
    expect(refsInSight()).toEqual(["STP16", "BBF36"]);
    know({ front: FRONT });
    expect(refsInSight()).toEqual(["STP16", "BBF36"]);
  });

  test("are looked at in their own list and through their own filter, which the next sheet knows nothing of", async () => {
    const { user, know, become } = await oneByOne();
    await user.click(button("Filter"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Status" }), "Green");
    await user.type(screen.getByRole("searchbox"), "calls");
    expect(screen.getByText(/^Filtered: 1 of 1/)).toBeTruthy();
    know({ front: FRONT });
    expect(screen.queryByText(/^Filtered/)).toBeNull();
    expect(screen.getByRole("searchbox").getAttribute("value")).toBe("");
    await user.click(screen.getByRole("tab", { name: /^Attention / }));
    know({ front: SECOND });
    expect(screen.getByText(/^Filtered: 1 of 1/)).toBeTruthy();
    expect(refsInSight()).toEqual(["BBF36"]);
    // An evaluation of it and others goes on with what is chosen.
    become(done([sheet({ rows: [row()] }), SECOND_SHEET]));
    expect(screen.getByText(/^Filtered: 1 of 2/)).toBeTruthy();
  });

  test("show by the filter's boxes what is chosen, also where no row has it any more", async () => {
    const some = sheet({
      rows: [row({ section: "Planning" }), row({ row: 5, ref: "BB1", section: "Parks" })],
      sections: ["Planning", "Parks"],
    });
    const { user, become } = drawn(done([some]));
    await user.click(button("Filter"));
    const box = (name: string) => screen.getByRole<HTMLSelectElement>("combobox", { name });
    await user.selectOptions(box("Status"), "Green");
    await user.selectOptions(box("Section"), "Parks");
    await user.selectOptions(box("Direction of travel"), "Improved");
    become(done([sheet({ rows: [RED], sections: [] })]));
    expect(screen.getByText("No row fits the filter.")).toBeTruthy();
    const shown = ["Status", "Section", "Direction of travel"].map(
      (name) => box(name).selectedOptions[0]?.text,
    );
    expect(shown).toEqual(["Green", "Parks", "Improved"]);
  });

  test("that were cleared do not come back, and those of the sheet beside stay", async () => {
    const { know, become } = await oneByOne();
    become(cleared([{ id: SECOND_SHEET.id, name: SECOND_SHEET.name, cellsRestored: 2, notices: [] }]));
    expect(refsInSight()).toEqual([]);
    know({ front: FRONT });
    expect(refsInSight()).toEqual(["STP16"]);
    know({ front: SECOND });
    expect(screen.getByText(`${SECOND.name}, the sheet in front, has no results here yet.`)).toBeTruthy();
  });

  test("stay where a sheet without a table was evaluated: that is told while it is in front, and they are in sight on their own and on a cover", () => {
    const key = { kind: "nothing", id: "{9}", name: "Key", message: "No KPIs.", headingRows: [] } as const;
    const { know, become } = drawn(done(), { front: key });
    const nothing: SessionState = {
      kind: "done",
      result: result([sheet()], 0),
      at: AT,
      evaluated: ["{9}"],
      nothingOn: [KEY_SHEET],
    };
    become(nothing);
    expect(screen.getByText("Nothing was evaluated.", { selector: "span" })).toBeTruthy();
    expect(said()).toContain("Nothing was evaluated.");
    expect(screen.queryByText(/^Evaluated /)).toBeNull();
    expect(screen.queryByRole("tab")).toBeNull();
    know({ front: THIRD });
    expect(screen.queryByText(/^Nothing was evaluated/)).toBeNull();
    expect(screen.getByText("Libraries, the sheet in front, has no results here yet.")).toBeTruthy();
    expect(refsInSight()).toEqual([]);
    know({ front: { ...key, id: "{8}", name: "Cover" } });
    expect(refsInSight()).toEqual(["STP15"]);
    know({ front: FRONT });
    expect(screen.getByText("Evaluated 14 Aug 2023, 10:42 · 27 cells written")).toBeTruthy();
  });

  test("are not said at the foot of a sheet without a table where the pane is opened anew on it", () => {
    const key = { kind: "nothing", id: "{9}", name: "Key", message: "No KPIs.", headingRows: [] } as const;
    const { know } = drawn(done(), { front: key });
    expect(screen.queryByText(/^Evaluated /)).toBeNull();
    expect(said()).toBe("");
    know({ front: FRONT });
    expect(screen.getByText("Evaluated 14 Aug 2023, 10:42 · 27 cells written")).toBeTruthy();
  });

  test("so also where the sheet in front is known only a moment later", () => {
    const key = { kind: "nothing", id: "{9}", name: "Key", message: "No KPIs.", headingRows: [] } as const;
    const { know } = drawn(done(), { front: null });
    know({ front: key });
    expect(screen.queryByText(/^Evaluated /)).toBeNull();
  });

  test("of a sheet that cannot be shown say why nothing happened", async () => {
    const goToSheet = jest.fn(() => Promise.resolve(false));
    const { user } = drawn(done(), { front: SECOND }, { goToSheet });
    await user.click(button(`Go to ${PLACE}`));
    expect(screen.getByRole("alert").textContent).toBe(
      `${PLACE} could not be shown. It may have been deleted or hidden.`,
    );
    expect(document.activeElement).toBe(button(`Go to ${PLACE}`));
  });
});

describe("a screen's heading names the sheet it speaks of", () => {
  test.each([
    [checked([sheet()]), `Check: ${PLACE}`],
    [checked([sheet(), SECOND_SHEET, KEY_SHEET]), "Check: 2 sheets"],
    [checked([KEY_SHEET]), "Check: Key"],
    [previewed([sheet()]), `Preview: ${PLACE}`],
    [previewed([sheet(), SECOND_SHEET]), "Preview: 2 sheets"],
  ])("%#", (state, name) => {
    drawn(state, { front: COVER });
    expect(screen.getByRole("heading", { level: 2, name })).toBeTruthy();
  });

  test.each([
    ["check", checked([sheet()]), `Check: ${PLACE}`],
    ["preview", previewed([sheet()]), `Preview: ${PLACE}`],
  ])("the %s of one sheet makes room for another with KPIs, and is back with its own", (_, state, name) => {
    const inSight = (): boolean => screen.queryByRole("heading", { level: 2, name }) !== null;
    const { know, become } = drawn(done([sheet(), SECOND_SHEET]));
    become(state);
    expect(inSight()).toBe(true);
    know({ front: SECOND });
    expect(inSight()).toBe(false);
    expect(screen.getByRole("region", { name: "Results" })).toBeTruthy();
    know({ front: COVER });
    expect(inSight()).toBe(true);
    know({ front: FRONT });
    expect(inSight()).toBe(true);
  });

  test("the check of the workbook stays, whichever sheet is in front", () => {
    const { know } = drawn(checked([sheet(), SECOND_SHEET]));
    know({ front: THIRD });
    expect(screen.getByRole("heading", { level: 2, name: "Check: 2 sheets" })).toBeTruthy();
  });

  test("by the name it has now", () => {
    const { know } = drawn(checked([sheet()]));
    know({ freshness: new Map([["{1}", { ...FRESH, renamed: "Place" }]]) });
    expect(screen.getByRole("heading", { name: "Check: Place" })).toBeTruthy();
  });
});

test("Preview says why a row would need attention, and nothing of a row that would have a status", () => {
  const query = { code: "target-span", cell: "N4", text: "10", takenAs: null, answers: [] };
  const asked = row({
    row: 4,
    ref: "A1",
    description: "Visits",
    status: "needs-attention",
    queries: [
      { ...query, blocking: true, sentence: "N4 does not say whether it is for the year." },
      { ...query, blocking: false, sentence: "M4 was taken as higher." },
    ],
  });
  // Another KPI may stand in the same row, in a table beside.
  const beside = row({ row: 4, ref: "B1", description: "Calls", queries: asked.queries });
  const cell = { cell: "K4", role: "reading", action: "set", now: "", then: "red fill" } as const;
  const changes = [asked, beside].map(({ ref, description }) => ({
    row: 4,
    ref,
    description,
    cells: [cell],
  }));
  drawn({
    ...previewed([sheet({ rows: [asked, beside] })]),
    changes: [{ id: "{1}", name: PLACE, rows: changes, inks: [], notices: [] }],
  } as SessionState);
  const [first, second] = screen.getAllByRole("article").map(({ textContent }) => textContent);
  expect(first).toContain("N4 does not say whether it is for the year.");
  expect(first).not.toContain("M4 was taken as higher.");
  expect(second).not.toContain("N4 does not say");
});

describe("the focus goes with the screen, and back", () => {
  const choose = async ({ user }: ReturnType<typeof drawn>, name: string): Promise<void> => {
    button("More").focus();
    await user.keyboard("{Enter}");
    screen.getByRole("menuitem", { name }).focus();
    await user.keyboard("{Enter}");
  };
  const focused = (): string => document.activeElement?.textContent ?? "";

  test.each([
    ["Check the sheet", checked([sheet()]), `Check: ${PLACE}`, "Close check"],
    ["Preview the workbook", previewed([sheet(), SECOND_SHEET]), "Preview: 2 sheets", "Close preview"],
  ])("%s", async (name, state, heading, close) => {
    const pane = drawn(done());
    await choose(pane, name);
    pane.become({ kind: "running", task: "check", progress: null });
    pane.become(state);
    expect(focused()).toBe(heading);
    button(close).focus();
    await pane.user.keyboard("{Enter}");
    expect(document.activeElement).toBe(button("More"));
  });

  test.each([
    ["What it understood", `What it understood: ${PLACE}`, "Back to the results"],
    ["Confirm polarity", "Polarity", "Back to the results"],
    ["Rules", "Rules", "Back to the results"],
    ["Corrections", "Corrections", "Back to the results"],
    ["How it works", "How it works", "Back to the results"],
  ])("%s", async (name, heading, back) => {
    const pane = drawn(done());
    await choose(pane, name);
    expect(focused()).toBe(heading);
    button(back).focus();
    await pane.user.keyboard("{Enter}");
    expect(document.activeElement).toBe(button("More"));
  });

  test("what was closed stays closed when another screen was open in between", async () => {
    const pane = drawn(done());
    pane.become(checked([sheet()]));
    await pane.user.click(button("Close check"));
    await choose(pane, "Rules");
    await pane.user.click(button("Back to the results"));
    expect(screen.queryByRole("heading", { name: `Check: ${PLACE}` })).toBeNull();
    pane.become(checked([sheet()]));
    expect(screen.getByRole("heading", { name: `Check: ${PLACE}` })).toBeTruthy();
  });

  test("Preview, pressed beside the menu, has it back", async () => {
    const pane = drawn(done());
    await pane.user.click(button("Preview"));
    pane.become(previewed([sheet()]));
    expect(focused()).toBe(`Preview: ${PLACE}`);
    await pane.user.click(button("Close preview"));
    expect(document.activeElement).toBe(button("Preview"));
  });

  test("an officer who has gone on meanwhile is left there", async () => {
    const pane = drawn(done());
    await choose(pane, "Check the sheet");
    const rules = button(/^Rules: /);
    rules.focus();
    pane.become(checked([sheet()]));
    expect(document.activeElement).toBe(rules);
  });

  test("nor does the pane take the focus from Excel, where the officer is back in the cells", async () => {
    const pane = drawn(done());
    await choose(pane, "Check the sheet");
    const hasFocus = jest.spyOn(document, "hasFocus").mockReturnValue(false);
    pane.become(checked([sheet()]));
    expect(screen.getByRole("heading", { name: `Check: ${PLACE}` })).toBeTruthy();
    expect(document.activeElement).toBe(button("More"));
    hasFocus.mockRestore();
  });
});

/** The pane after one sheet was evaluated, and then another. */
async function oneByOne() {
  const first = sheet({ rows: [row()] });
  const { user, know, become } = drawn(done([first]));
  await user.click(screen.getByRole("tab", { name: /^All / }));
  know({ front: SECOND });
  const both = result([first, SECOND_SHEET], 2);
  become({ kind: "done", result: both, at: new Date(2023, 7, 14, 11, 5), evaluated: [SECOND_SHEET.id] });
  await user.click(screen.getByRole("tab", { name: /^All / }));
  return { user, know, become };
}

test("a period that was chosen and not used goes with its sheet: the form is closed once the officer is back", async () => {
  const { user, know } = drawn(done());
  const link = () => button("Change the reporting period or what it is compared with");
  await user.click(link());
  await user.selectOptions(screen.getByRole("combobox", { name: "Reporting period" }), "May 2023");
  know({ front: SECOND });
  know({ front: FRONT });
  expect(screen.queryByRole("combobox", { name: "Reporting period" })).toBeNull();
  expect(link().getAttribute("aria-expanded")).toBe("false");
});
