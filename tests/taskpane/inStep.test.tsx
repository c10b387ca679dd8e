/** @jest-environment ./tests/environment/paneJsdom.js */
import { screen, waitFor } from "@testing-library/react";
import { button, drawn, refsInSight, said, tab } from "./drawn";
import { AMBER, CONFIRM, done, FRESH, FRONT, KEY_SHEET, RED } from "./fixtures";

const RESTED = { timeout: 3_000 };
const at = (row: typeof RED, cell: string) => ({
  selected: { sheetId: "{1}", row: row.row, identity: row.identity, cell },
});

describe("a cell chosen in Excel", () => {
  const line = "STP16 (cell K6) is Amber, so it is not in this list.";

  test("whose row is not in the list in sight is told of above it, and leads to the row", async () => {
    const { user, know } = drawn(done());
    expect(refsInSight()).toEqual(["STP15"]);
    know(at(AMBER, "K6"));
    expect(screen.getByText(line, { selector: "span" })).toBeTruthy();
    await waitFor(() => expect(said()).toContain(line), RESTED);
    await user.click(button("Show it"));
    expect(tab("All 7").getAttribute("aria-selected")).toBe("true");
    expect(screen.queryByText(line, { selector: "span" })).toBeNull();
    expect(screen.getByText("Selected in Excel")).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toContain("STP16 (cell K6)"));
  });

  test("whose row the filter hides is told of as well: the way to it takes the filter off and stays in the list that has it", async () => {
    const { user, know } = drawn(done());
    await user.type(screen.getByRole("searchbox"), "nothing like this");
    know(at(RED, "K4"));
    const hidden = "STP15 (cell K4) is Red. The filter hides it.";
    expect(screen.getByText(hidden, { selector: "span" })).toBeTruthy();
    await waitFor(() => expect(said()).toContain(hidden), RESTED);
    // The filter itself has the way to take it off alone.
    expect(screen.getAllByRole("button", { name: "Show all rows" })).toHaveLength(1);
    await user.click(button("Show it"));
    expect(tab("Outside tolerance 1").getAttribute("aria-selected")).toBe("true");
    expect(refsInSight()).toEqual(["STP15"]);
    await waitFor(() => expect(document.activeElement?.textContent).toContain("STP15 (cell K4)"));
  });

  test("whose row is not in the list, filter or no filter, is found in the list of all", async () => {
    const { user, know } = drawn(done());
    await user.type(screen.getByRole("searchbox"), "nothing like this");
    know(at(AMBER, "K6"));
    expect(screen.getByText(line, { selector: "span" })).toBeTruthy();
    await user.click(button("Show it"));
    expect(tab("All 7").getAttribute("aria-selected")).toBe("true");
    expect(refsInSight()).toContain("STP16");
  });

  test("whose row was edited since is said to have had its status, seen and aloud", async () => {
    const { know } = drawn(done(), {
      freshness: new Map([
        [
          "{1}",
          {
            ...FRESH,
            outOfDate: true,
            edits: 1,
            cells: ["K4", "K6"],
            affected: { rows: new Set<string>(), settled: true },
          },
        ],
      ]),
    });
    know(at(RED, "K4"));
    await waitFor(() => expect(said()).toContain("STP15 (cell K4) was Red; K4 has changed since."), RESTED);
    know(at(AMBER, "K6"));
    const gone = "STP16 (cell K6) was Amber; K6 has changed since. It is not in this list.";
    expect(screen.getByText(gone, { selector: "span" })).toBeTruthy();
    await waitFor(() => expect(said()).toContain(gone), RESTED);
    know(at(CONFIRM, "K24"));
    expect(
      screen.getByText("MPS21 (cell K24) is Green, so it is not in this list.", { selector: "span" }),
    ).toBeTruthy();
  });

  test("whose row has a status and nothing to check is so told of above the rows to check", async () => {
    const { user, know } = drawn(done());
    await user.click(tab("Attention 2"));
    know(at(AMBER, "K6"));
    const told = "STP16 (cell K6) is Amber with nothing to check, so it is not in this list.";
    expect(screen.getByText(told, { selector: "span" })).toBeTruthy();
  });

  test("whose row is in the list is said once the selection rests; what the pane itself selected is not", async () => {
    const { user, know } = drawn(done());
    know(at(RED, "N4"));
    await waitFor(() => expect(said()).toContain("STP15 (cell K4) is Red."), RESTED);
    await user.click(tab("All 7"));
    await user.click(screen.getByText(/STP16 \(cell K6\)/));
    know(at(AMBER, "K6"));
    await new Promise((rest) => setTimeout(rest, 1_000));
    expect(said()).not.toContain("is Amber");
  });
});

test("what a search comes to is said once the typing rests, and the line says what the tabs count", async () => {
  const { user } = drawn(done());
  const search = screen.getByRole("searchbox");
  await user.type(search, "STP15");
  expect(screen.getByText("Filtered: 1 of 7 KPI rows. The tabs count only these.")).toBeTruthy();
  expect(said()).not.toContain("1 of 7 KPI rows.");
  await waitFor(() => expect(said()).toContain("1 of 7 KPI rows."), RESTED);
  await user.type(search, "xyz");
  await waitFor(() => expect(said()).toContain("0 of 7 KPI rows. No row fits the filter."), RESTED);
});

test("once the sample table stands, the sheet without one is told of no more, and the focus is on what comes next", async () => {
  const front = { kind: "nothing", id: "{9}", name: "Key", message: "Empty.", headingRows: [] } as const;
  const { user, know } = drawn(done([KEY_SHEET]), { front });
  expect(screen.getByRole("region", { name: "Results" }).textContent).toMatch(/^Nothing was evaluated/);
  await user.click(button("Insert a sample table"));
  expect(document.activeElement).toBe(button("Evaluate sheet"));
  know({ front: { ...FRONT, id: "{10}", name: "KPI sample" } });
  expect(screen.queryByRole("button", { name: "Insert a sample table" })).toBeNull();
  expect(screen.queryByText("What a KPI table needs")).toBeNull();
  expect(screen.queryByRole("region", { name: "Results" })).toBeNull();
  expect(said()).toContain("The sample table is on the new sheet KPI sample.");
  // Of that sheet itself the message stands.
  know({ front: { ...FRONT, id: "{9}", name: "Key" } });
  expect(screen.getByRole("heading", { name: "What a KPI table needs" })).toBeTruthy();
});
