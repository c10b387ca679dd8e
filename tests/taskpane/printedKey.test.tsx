/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { RowResult } from "../../src/actions/result";
import { applied, button, drawn, refsInSight } from "./drawn";
import { done, row, sheet } from "./fixtures";

/** A row that waits for the question which of the key in a cell and the rules holds. */
function waiting(ref: string, at: number, cell: string, takenAs: string | null): RowResult {
  const query = {
    code: "tolerance-key-differs" as const,
    cell,
    text: "10% of target",
    takenAs,
    blocking: true,
    sentence: "The key and the rules differ.",
    answers: [],
  };
  return row({ ref, row: at, status: "needs-attention", queries: [query] });
}

const ON_TAB = "'Key'!A3";
const FIVE = "5% of the target";

describe("a key that goes against the rules", () => {
  test.each([
    ["Amber as the key says: 10% of target", true],
    ["Amber by the rules: 5% of the target", false],
  ])("is asked about once for its rows: %s", async (answer, followed) => {
    const rows = [waiting("AAA1", 4, ON_TAB, FIVE), waiting("BBB2", 5, ON_TAB, FIVE)];
    const pane = drawn(done([sheet({ rows })]));
    expect(screen.getByRole("heading", { name: "The key and the rules differ · 2 rows wait" })).toBeTruthy();
    expect(refsInSight()).toEqual([]);
    await pane.user.click(button(answer));
    const [change] = pane.changes[0] ?? [];
    expect(change && applied(change)).toMatchObject({
      sheets: [],
      tabKey: { says: "10% of target", followed, against: FIVE, tab: "Key" },
    });
  });

  test("on a tab is asked about once for all the sheets that wait for it, which are evaluated again together", async () => {
    const housing = [waiting("BBB2", 4, ON_TAB, "8% of the target")];
    const sheets = [
      sheet({ rows: [waiting("AAA1", 4, ON_TAB, FIVE)] }),
      sheet({ id: "{2}", name: "Housing", rows: housing }),
    ];
    const pane = drawn(done(sheets));
    const heading = { name: "The key and the rules differ · 2 rows wait" };
    expect(screen.getAllByRole("heading", heading)).toHaveLength(1);
    await pane.user.click(button("Amber by each row’s own rules"));
    const [change, again] = pane.changes[0] ?? [];
    expect(change && applied(change).tabKey).toEqual({ says: "10% of target", followed: false, tab: "Key" });
    expect(again?.map(({ name }) => name)).toEqual(["Place & Economy", "Housing"]);
  });

  test("on the sheet itself is asked about on that sheet, and the answer is kept for it", async () => {
    const pane = drawn(done([sheet({ rows: [waiting("AAA1", 4, "A2", null)] })]));
    await pane.user.click(button("No amber, as the rules say"));
    const [change] = pane.changes[0] ?? [];
    const after = change && applied(change);
    expect(after?.tabKey).toBeUndefined();
    expect(after?.sheets[0]?.printedKey).toEqual({ says: "10% of target", followed: false, against: null });
  });
});
