/** @jest-environment ./tests/environment/paneJsdom.js */
import { screen } from "@testing-library/react";
import type { LookedAhead } from "../../src/actions/watch/workbookFacts";
import { applied, button, drawn } from "./drawn";
import { AT, done, FRONT, result, row, SECOND_SHEET, sheet } from "./fixtures";

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
    know({ ahead: looked({ rows: [row()] }) });
    expect(screen.getByRole("heading", { name: "What it understood: Place & Economy" })).toBeTruthy();
    expect(screen.getByText(NOTHING_WRITTEN)).toBeTruthy();
    expect(screen.getByRole("list", { name: "Columns" }).textContent).toContain("Column N · Target");
    expect(screen.getByText("Nothing about this sheet looks odd.")).toBeTruthy();
    expect(actions.lookAhead).toHaveBeenCalledTimes(1);
    expect(actions.evaluate).not.toHaveBeenCalled();
  });

  test("calls a heading that stands down the side by its row", async () => {
    const column = { ...COLUMN, letter: "row 5" };
    await opened("What it understood", undefined, { ahead: looked({ columnFindings: [column] }) });
    expect(screen.getByRole("list", { name: "Rows" }).textContent).toContain("Row 5 · Target");
    expect(button("Change what row 5 is used for")).toBeTruthy();
  });

  test("keeps a correction and evaluates nothing; the look after it has the sheet read anew", async () => {
    const { actions, changes, know, user } = await opened("What it understood", undefined, {
      ahead: looked(),
    });
    await user.click(button("Change what column N is used for"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Used for" }), "other");
    await user.click(button("Save"));
    const [change, again] = changes[0] ?? [];
    expect(change && applied(change).sheets[0]?.columns).toEqual([
      { heading: "Target", letter: "N", role: "other" },
    ]);
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

function asked(of: { ref: string; cell: string; sentence: string; blocking?: boolean }) {
  const { ref, cell, sentence, blocking = true } = of;
  const code = blocking ? "polarity-missing" : "target-of-year";
  const query = { code, cell, text: "", takenAs: null, blocking, sentence, answers: [] };
  return row({ ref, ...(blocking ? { status: "needs-attention" } : {}), queries: [query] });
}

describe("What it understood, of a sheet with questions", () => {
  const blank = (cell: string): string => `The polarity in ${cell} is blank.`;
  const rows = [
    asked({ ref: "A1", cell: "M4", sentence: blank("M4") }),
    row({ ref: "A2" }),
    asked({ ref: "A3", cell: "M6", sentence: blank("M6") }),
    asked({ ref: "A4", cell: "N7", sentence: "N7 may be for the year.", blocking: false }),
  ];
  const listed = (): readonly (string | null)[] =>
    [...screen.getByRole("list", { name: "Questions" }).children].map(({ textContent }) => textContent);

  test("says before the evaluation how many rows will be asked about, and why", async () => {
    await opened("What it understood", undefined, { ahead: looked({ rows }) });
    expect(
      screen.getByText(
        "3 rows have a question. 2 of them have no status until it is answered. You can confirm polarities now, and answer the others once the sheet has been evaluated.",
      ),
    ).toBeTruthy();
    expect(listed()).toEqual([
      "A1: The polarity in M4 is blank. Also asked about A3.Confirm polarity",
      "A4: N7 may be for the year.",
    ]);
    expect(screen.queryByText("Nothing about this sheet looks odd.")).toBeNull();
    expect(screen.getByText("Nothing else about this sheet looks odd.")).toBeTruthy();
  });

  test("of very many rows names the first", async () => {
    const many = Array.from({ length: 13 }, (_, index) =>
      asked({ ref: `B${String(index)}`, cell: `M${String(index)}`, sentence: blank(`M${String(index)}`) }),
    );
    await opened("What it understood", undefined, { ahead: looked({ rows: many }) });
    expect(listed()[0]).toMatch(/^B0: .* Also asked about B1, B2, .*, B10 and 2 more\.Confirm polarity$/);
    expect(screen.getByText(/They have no status until it is answered/)).toBeTruthy();
  });

  test("says the same of one that was evaluated, and not that it is to come", async () => {
    await opened("What it understood", done([sheet({ rows })]));
    expect(listed()).toHaveLength(2);
    expect(screen.queryByText(/once the sheet has been/)).toBeNull();
  });

  test("leads from the top, and from the rows concerned, to where polarities are confirmed", async () => {
    const { user } = await opened("What it understood", undefined, { ahead: looked({ rows }) });
    expect(screen.getByText("2 KPIs wait for their polarity.")).toBeTruthy();
    const [top, besideRows, ...more] = screen.getAllByRole("button", { name: "Confirm polarity" });
    expect(more).toEqual([]);
    if (top === undefined || besideRows === undefined) throw new Error("Both lead there.");
    expect(besideRows.closest("li")?.textContent).toContain("A1: The polarity in M4 is blank.");
    await user.click(besideRows);
    expect(screen.getByRole("heading", { name: "Polarity" })).toBeTruthy();
    expect(screen.getByRole("heading", { name: /^A1/ })).toBeTruthy();
  });

  test("leads to the polarities of the sheet that it shows, also where another has some to confirm", async () => {
    const other = sheet({
      id: "{2}",
      name: "Other",
      rows: [asked({ ref: "B1", cell: "M4", sentence: "No." })],
    });
    const { user } = await opened("What it understood", done([sheet({ rows }), other]));
    await user.selectOptions(screen.getByRole("combobox", { name: "Sheet" }), "{2}");
    expect(screen.getByText("1 KPI waits for its polarity.")).toBeTruthy();
    const [top] = screen.getAllByRole("button", { name: "Confirm polarity" });
    if (top === undefined) throw new Error("It leads there.");
    await user.click(top);
    expect(screen.getByRole("heading", { name: /^B1/ })).toBeTruthy();
    expect(screen.queryByRole("heading", { name: /^A1/ })).toBeNull();
  });

  test("without a polarity to confirm, says nothing of it", async () => {
    await opened("What it understood", undefined, { ahead: looked({ rows: [row()] }) });
    expect(screen.queryByText(/waits? for/)).toBeNull();
  });

  test("tells what is to be known of the sheet as it was read, and not of a writing that has not been", async () => {
    const gone = "At an earlier evaluation the targets came from the tab “Targets”.";
    await opened("What it understood", undefined, {
      ahead: looked({ notices: [gone, "What was typed in G2 was replaced."], readingNotices: [gone] }),
    });
    expect(screen.getByText(gone)).toBeTruthy();
    expect(screen.queryByText(/was replaced/)).toBeNull();
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
    expect(screen.queryByText(/^Every KPI on .* has a polarity\.$/)).toBeNull();
    know({ ahead: looked({ rows: [asking] }) });
    expect(screen.getByText(NOTHING_WRITTEN)).toBeTruthy();
    await user.click(button("Confirm 1 polarity"));
    const [change, again] = changes[0] ?? [];
    expect(change && applied(change).sheets[0]?.rows).toMatchObject([{ what: "polarity", value: "higher" }]);
    expect(again).toEqual([]);
  });

  test.each([
    ["that was closed before", true],
    ["that was left open", false],
  ])(
    "what was done stands there afterwards and how to go on, not a check of another sheet %s",
    async (_, closes) => {
      const pane = drawn(done([SECOND_SHEET]), {
        front: { ...FRONT, id: SECOND_SHEET.id, name: SECOND_SHEET.name },
      });
      pane.become({ kind: "checked", result: result([SECOND_SHEET], 0), at: AT });
      expect(screen.getByRole("heading", { name: /^Check: / })).toBeTruthy();
      if (closes) await pane.user.click(button("Close check"));
      pane.know({ front: FRONT, ahead: looked({ rows: [asking] }) });
      await pane.user.click(button("More"));
      await pane.user.click(screen.getByRole("menuitem", { name: "Confirm polarity" }));
      await pane.user.click(button("Confirm 1 polarity"));
      expect(screen.queryByRole("heading", { name: /^Check: / })).toBeNull();
      expect(screen.getAllByText("1 polarity is kept in this workbook.").length).toBeGreaterThan(1);
      expect(screen.getByText(/^Choose Evaluate sheet, or Preview/)).toBeTruthy();
    },
  );

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
