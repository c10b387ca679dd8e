/** @jest-environment ./tests/environment/paneJsdom.js */
import { screen, waitFor } from "@testing-library/react";
import type { SessionState } from "../../src/actions/session";
import { button, drawn, said, tab } from "./drawn";
import { ASKED, AT, result, row, sheet } from "./fixtures";

/** What came of polarities that were confirmed together is seen and said, and goes with the next evaluation. */

const [QUERY] = ASKED.queries;
const ROWS = ["AAA1", "BBB2"].map((ref, index) =>
  row({
    ...ASKED,
    row: 4 + index,
    ref,
    identity: `${ref} ${4 + index}`,
    suggestedPolarity: { polarity: "higher", why: "Its name says so." },
    queries: QUERY === undefined ? [] : [{ ...QUERY, code: "polarity-missing" }],
  }),
);
const AFTER = ROWS.map((each, index) =>
  index === 0
    ? row({ ...row(), ref: each.ref, row: each.row, identity: each.identity })
    : row({ ...each, status: "data-missing", queries: [] }),
);

function done(rows: typeof ROWS, parts: object = {}): SessionState {
  return { kind: "done", result: result([sheet({ rows })], 0), at: AT, ...parts };
}

test("that they are kept, and once the sheet is evaluated again, how many KPIs are rated", async () => {
  const { user, become } = drawn(done(ROWS));
  await user.click(button("Review and confirm"));
  await user.click(button("Confirm all 2"));
  expect(screen.getAllByText("2 polarities are kept in this workbook.").length).toBeGreaterThan(0);
  await waitFor(() => expect(said()).toContain("2 polarities are kept in this workbook."));
  become({ kind: "running", task: "evaluate", progress: null });
  become(done(AFTER, { evaluated: ["{1}"], again: true, followedUp: true }));
  const words = "2 polarities are kept in this workbook. 1 of these KPIs is rated now.";
  expect(screen.getAllByText(words).length).toBeGreaterThan(1);
  expect(said()).toContain(words);
  become(done(AFTER));
  expect(screen.queryByText(/kept in this workbook/)).toBeNull();
});

test("that none is rated where they all wait for something else", async () => {
  const { user, become } = drawn(done(ROWS));
  await user.click(button("Review and confirm"));
  await user.click(button("Confirm all 2"));
  become(
    done(
      AFTER.map((each) => ({ ...each, status: "data-missing" as const })),
      { evaluated: ["{1}"], again: true, followedUp: true },
    ),
  );
  const words = "2 polarities are kept in this workbook. None of these KPIs is rated yet.";
  expect(screen.getAllByText(words).length).toBeGreaterThan(0);
});

test("the focus goes to the list that has what is left to do", async () => {
  const { user } = drawn(done(ROWS));
  await user.click(button("Review and confirm"));
  await user.click(button("Confirm all 2"));
  await waitFor(() => expect(document.activeElement).toBe(tab("Attention 2")));
});
