/** @jest-environment ./tests/environment/paneJsdom.js */
import { screen } from "@testing-library/react";
import type { LookedAhead } from "../../src/actions/workbookFacts";
import { applied, button, drawn } from "./drawn";
import { done, FRONT, row, SECOND_SHEET, sheet } from "./fixtures";

const COLUMN = {
  letter: "N",
  heading: "Target",
  role: "target",
  used: true,
  confidence: "certain",
  why: "Headed “Target”.",
  period: null,
  corrected: false,
} as const;
const looked = (of: Parameters<typeof sheet>[0] = {}): LookedAhead => {
  const found = sheet({ columnFindings: [COLUMN], ...of });
  return { kind: "looked", id: found.id, sheet: found };
};
const NOTHING_WRITTEN = "The sheet has been read, not evaluated: nothing has been written to it yet.";

async function opened(name: string, ...how: Parameters<typeof drawn>) {
  const pane = drawn(...how);
  await pane.user.click(button("More"));
  await pane.user.click(screen.getByRole("menuitem", { name }));
  return pane;
}

describe("What it understood, of a sheet that was not evaluated", () => {
  test("has it read, and shows its columns with a line that nothing has been written", async () => {
    const { actions, know } = await opened("What it understood");
    expect(actions.lookAhead).toHaveBeenCalledWith("{1}");
    expect(screen.getByText("Reading the sheet. Nothing is written to it.")).toBeTruthy();
    know({ ahead: looked() });
    expect(screen.getByRole("heading", { name: "What it understood: Place & Economy" })).toBeTruthy();
    expect(screen.getByText(NOTHING_WRITTEN)).toBeTruthy();
    expect(screen.getByRole("list", { name: "Columns" }).textContent).toContain("Column N · Target");
    expect(screen.getByText("Nothing about this sheet looks odd.")).toBeTruthy();
    expect(actions.lookAhead).toHaveBeenCalledTimes(1);
    expect(actions.evaluate).not.toHaveBeenCalled();
  });

  test("keeps a correction and evaluates nothing; the look after it has the sheet read anew", async () => {
    const { actions, changes, know, user } = await opened("What it understood", undefined, {
      ahead: looked(),
    });
    await user.click(button("Change what column N is used for"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Used for" }), "other");
    await user.click(button("Save"));
    const [change, again] = changes[0] ?? [];
    expect(change && applied(change).sheets[0]?.columns).toEqual([{ heading: "Target", role: "other" }]);
    expect(again).toEqual([]);
    know({ front: { ...FRONT } });
    expect(actions.lookAhead).toHaveBeenCalledTimes(2);
  });

  test("of one that an earlier session evaluated, says whose the marks are", async () => {
    await opened("What it understood", undefined, { ahead: looked(), marked: new Set(["{1}"]) });
    expect(screen.queryByText(NOTHING_WRITTEN)).toBeNull();
    expect(screen.getByText(/the marks on it are those of an earlier evaluation/)).toBeTruthy();
  });

  test("says why it could not be read", async () => {
    const failure = { code: "Gone", sentence: "Excel does not answer.", advice: "Try again." };
    await opened("What it understood", undefined, { ahead: { kind: "failed", id: "{1}", failure } });
    expect(screen.getByText(/Excel does not answer/)).toBeTruthy();
  });

  test("another sheet's results do not stand in its place, and can be chosen beside it", async () => {
    const { know, user } = await opened("What it understood", done([SECOND_SHEET]));
    expect(screen.getByRole("heading", { name: "What it understood: Place & Economy" })).toBeTruthy();
    know({ ahead: looked() });
    await user.selectOptions(screen.getByRole("combobox", { name: "Sheet" }), SECOND_SHEET.id);
    expect(screen.queryByText(NOTHING_WRITTEN)).toBeNull();
    expect(screen.getByRole("heading", { name: `What it understood: ${SECOND_SHEET.name}` })).toBeTruthy();
  });

  test("a sheet with results is not read anew", async () => {
    const { actions } = await opened("What it understood", done());
    expect(actions.lookAhead).not.toHaveBeenCalled();
  });
});

describe("Confirm polarity, of a sheet that was not evaluated", () => {
  const asking = row({
    ref: "A1",
    polarity: "missing",
    status: "needs-attention",
    suggestedPolarity: { polarity: "higher", why: "Its name says so." },
    queries: [
      {
        code: "polarity-missing",
        cell: "M4",
        text: "",
        takenAs: null,
        blocking: true,
        sentence: "No polarity.",
        answers: [],
      },
    ],
  });

  test("asks for what is missing, keeps it and evaluates nothing", async () => {
    const { changes, know, user } = await opened("Confirm polarity");
    expect(screen.queryByText("Every KPI that has been evaluated has a polarity.")).toBeNull();
    know({ ahead: looked({ rows: [asking] }) });
    expect(screen.getByText(NOTHING_WRITTEN)).toBeTruthy();
    await user.click(button("Confirm 1 polarity"));
    const [change, again] = changes[0] ?? [];
    expect(change && applied(change).sheets[0]?.rows).toMatchObject([{ what: "polarity", value: "higher" }]);
    expect(again).toEqual([]);
  });

  test("says of the sheet that was read that none is missing", async () => {
    await opened("Confirm polarity", undefined, { ahead: looked({ rows: [row({})] }) });
    expect(screen.getByText("Every KPI on Place & Economy has a polarity.")).toBeTruthy();
  });

  test("where nothing can be read, says to evaluate first", async () => {
    await opened("Confirm polarity", undefined, { front: null });
    expect(
      screen.getByText("Evaluate a sheet first. Then this screen asks for each polarity that is missing."),
    ).toBeTruthy();
  });
});
