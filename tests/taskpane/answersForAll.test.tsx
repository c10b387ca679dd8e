/** @jest-environment ./tests/environment/paneJsdom.js */
import { screen } from "@testing-library/react";
import type { Answer, RowCorrection } from "../../src/actions/settings";
import type { SessionState } from "../../src/actions/session";
import { button, drawn, said, tab } from "./drawn";
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

const ANSWERED = { evaluated: ["{1}"], again: true, followedUp: true, answered: true } as const;

test("once it is asked for, the buttons are those that settle every row, each with how many", async () => {
  const { user, actions } = drawn(done([ONE, TYPED]));
  await user.click(tab("Attention 1"));
  await user.click(screen.getByRole("checkbox", { name: "The same answer for both rows that ask this" }));
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

describe("what becomes of all the rows that one answer settled", () => {
  const asking = (ref: string, at: number) => {
    const queries = ASKED.queries.map((query) => ({ ...query, answers: [{ ...ONE, forAll: FOR_THREE }] }));
    return row({ ...ASKED, ref, row: at, identity: ref, queries });
  };
  const FOR_THREE: Answer = { ...ALL, corrections: ["A", "B", "C"].map(held) };
  const BEFORE = [asking("A", 4), asking("B", 5), asking("C", 6)];
  const after = (ref: string, at: number, statusName: string) =>
    row({ ref, row: at, identity: ref, status: "green", statusName });

  test.each([
    [["Green", "Green", "Green"], "3 rows are now Green."],
    [["Green", "Red", "Green"], "3 rows are settled."],
    [["Needs attention", "Green", "Green"], "2 rows are now Green."],
  ])("%j: it is told of all that have left, seen and said", async (names, told) => {
    const { user, become } = drawn({ kind: "done", result: result([sheet({ rows: BEFORE })], 0), at: AT });
    await user.click(tab("Attention 3"));
    const [box] = screen.getAllByRole("checkbox");
    await user.click(box ?? document.body);
    await user.click(button(FOR_THREE.label));
    const rows = ["A", "B", "C"].map((ref, index) =>
      names[index] === "Needs attention" ? asking(ref, index + 4) : after(ref, index + 4, names[index] ?? ""),
    );
    become({ kind: "done", result: result([sheet({ rows })], 3), at: AT, ...ANSWERED });
    expect(said()).toContain(told);
    if (names[0] === "Needs attention") return;
    expect(screen.getByText(new RegExp(told.replace(".", "\\.")), { selector: "span" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Show the row" })).toBeNull();
  });
});

test("after an answer what came of it is all that is said", async () => {
  const { user, become } = drawn(done([ONE]));
  await user.click(tab("Attention 1"));
  await user.click(button(ONE.label));
  become({ kind: "running", task: "evaluate", progress: null, answered: true });
  expect(said()).toBe("");
  const green = row({ ...ASKED, status: "green", statusName: "Green", queries: [] });
  become({ kind: "done", result: result([sheet({ rows: [green] })], 1), at: AT, ...ANSWERED });
  expect(said()).toMatch(
    /^That was the last question\. 1 KPI is rated now\. \S+ \(cell K\d+\) is now Green\.$/,
  );
  become({ kind: "done", result: result([sheet({ rows: [green] })], 1), at: AT });
  expect(said()).toContain("Evaluation finished");
});

test("of a row that is still asked about something the answer is not left without a word", async () => {
  const { user, become } = drawn(done([ONE]));
  await user.click(tab("Attention 1"));
  await user.click(button(ONE.label));
  become({ ...done([TYPED]), ...ANSWERED } as SessionState);
  expect(said()).toMatch(/ stays Needs attention/);
});
