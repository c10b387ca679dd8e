/** @jest-environment ./tests/environment/paneJsdom.js */
import { screen } from "@testing-library/react";
import type { Answer, RowCorrection } from "../../src/actions/settings";
import type { SessionState } from "../../src/actions/session";
import { button, drawn, tab } from "./drawn";
import { ASKED, AT, result, row, sheet } from "./fixtures";

/** One answer for all the rows of a sheet that ask the same, on the card of each. */

const held = (identity: string): RowCorrection => ({ identity, what: "cumulative", value: false });
const ALL: Answer = { label: "Hold every quarter (2 rows)", corrections: [held("A"), held("B")], asks: null };
const ONE: Answer = { label: "Hold every quarter to 96%", corrections: [held("A")], asks: null, forAll: ALL };
const TYPED: Answer = { label: "Give the target", corrections: [], asks: "Target" };

function done(answers: readonly Answer[]): SessionState {
  const [query] = ASKED.queries;
  if (query === undefined) throw new Error("no question");
  const asked = row({ ...ASKED, queries: [{ ...query, answers }] });
  return { kind: "done", result: result([sheet({ rows: [asked] })], 0), at: AT };
}

test("once it is asked for, the buttons are those that settle every row, each with how many", async () => {
  const { user, actions } = drawn(done([ONE, TYPED]));
  await user.click(tab("Attention 1"));
  await user.click(screen.getByRole("checkbox", { name: "The same answer for all 2 rows that ask this" }));
  expect(screen.queryByRole("button", { name: "Give the target" })).toBeNull();
  await user.click(button("Hold every quarter (2 rows)"));
  expect(actions.settle).toHaveBeenCalledWith(
    expect.objectContaining({ name: "Place & Economy" }),
    ALL,
    null,
  );
});

test("it is not offered where no other row asks the same", async () => {
  const { user } = drawn(done([{ label: ONE.label, corrections: ONE.corrections, asks: null }, TYPED]));
  await user.click(tab("Attention 1"));
  expect(screen.queryByRole("checkbox")).toBeNull();
});
