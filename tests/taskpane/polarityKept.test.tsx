/** @jest-environment ./tests/environment/paneJsdom.js */
import { screen, waitFor } from "@testing-library/react";
import type { SessionState } from "../../src/actions/session";
import { button, drawn, said, tab } from "./drawn";
import { ASKED, AT, FRESH, FRONT, result, row, sheet } from "./fixtures";

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

const STALE = { ...FRESH, outOfDate: true, edits: 1, cells: ["K4"] };
const elsewhere = (): SessionState => {
  const both = [sheet({ rows: AFTER }), sheet({ id: "{7}", name: "Other", rows: [row()] })];
  return { kind: "done", result: result(both), at: AT, evaluated: ["{7}"], again: true };
};
const PREVIEWED: SessionState = {
  kind: "previewed",
  scope: { kind: "active" },
  result: result([sheet({ rows: AFTER })]),
  changes: [],
  at: AT,
};

test.each([
  [
    "a sheet of theirs is out of date",
    (pane: ReturnType<typeof drawn>) => pane.know({ freshness: new Map([["{1}", STALE]]) }),
  ],
  ["another sheet was evaluated", (pane: ReturnType<typeof drawn>) => pane.become(elsewhere())],
  ["something was previewed", (pane: ReturnType<typeof drawn>) => pane.become(PREVIEWED)],
])("it goes once %s, and does not come back", async (_, next) => {
  const pane = drawn(done(ROWS));
  await pane.user.click(button("Review and confirm"));
  await pane.user.click(button("Confirm all 2"));
  pane.become({ kind: "running", task: "evaluate", progress: null });
  pane.become(done(AFTER, { evaluated: ["{1}"], again: true, followedUp: true }));
  const kept = () => screen.queryAllByText(/^2 polarities are kept in this workbook\..*rated now\.$/);
  expect(kept()).not.toEqual([]);
  next(pane);
  const close = screen.queryByRole("button", { name: "Close preview" });
  if (close !== null) await pane.user.click(close);
  pane.know({ freshness: new Map() });
  expect(kept().filter((each) => each.getAttribute("role") !== "status")).toEqual([]);
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

test("neither way, of a KPI with a target, is offered and said as what it comes to", async () => {
  const answer = {
    label: "Neither: for tracking only",
    corrections: [
      { identity: "AAA1 4", what: "polarity", value: "none" },
      { identity: "AAA1 4", what: "tracking", value: true, reason: "Asked" },
    ],
    asks: null,
  } as const;
  const [first, second] = ROWS.map((each, index) => ({
    ...each,
    queries: each.queries.map((query) => ({ ...query, answers: index === 0 ? [answer] : [] })),
  }));
  if (first === undefined || second === undefined) throw new Error("no rows");
  const { user } = drawn(done([first, second]));
  await user.click(button("Review and confirm"));
  const [one, other] = screen.getAllByRole<HTMLSelectElement>("combobox");
  if (one === undefined || other === undefined) throw new Error("no choices");
  expect([one, other].map(({ options }) => options[3]?.text)).toEqual([answer.label, "Neither"]);
  await user.selectOptions(other, "none");
  expect(screen.queryByText(/^There is a target\./)).toBeNull();
  await user.selectOptions(one, "none");
  expect(screen.getByText(/^There is a target\..*no status\.$/)).toBeTruthy();
});

test("it stays with the sheet that it is about, also where others were evaluated before and after", async () => {
  const others = ["{7}", "{8}"].map((id) => sheet({ id, name: `Other ${id}`, rows: [row()] }));
  const [first, second] = others;
  if (first === undefined || second === undefined) throw new Error("no sheets");
  const frontOf = (id: string) => ({ ...FRONT, id, name: `Other ${id}` });
  const own = sheet({ rows: ROWS });
  const at = (hour: number) => new Date(2023, 7, 14, hour);
  const { user, know, become } = drawn(
    { kind: "done", result: result([first]), at: at(9), evaluated: ["{7}"] },
    { front: frontOf("{7}") },
  );
  know({ front: frontOf("{8}") });
  become({ kind: "done", result: result([first, second]), at: at(10), evaluated: ["{8}"] });
  know({ front: FRONT, ahead: { kind: "looked", id: own.id, sheet: own } });
  await user.click(button("More"));
  await user.click(screen.getByRole("menuitem", { name: "Confirm polarity" }));
  await user.click(button("Confirm all 2"));
  const kept = /kept in this workbook/;
  expect(screen.getAllByText(kept).length).toBeGreaterThan(0);
  know({ front: frontOf("{7}") });
  expect(screen.queryByText(kept)).toBeNull();
  know({ front: FRONT });
  const all = result([first, second, sheet({ rows: AFTER.map((each) => ({ ...each, status: "green" })) })]);
  become({ kind: "done", result: all, at: at(11), evaluated: ["{1}"] });
  const rated = "2 polarities are kept in this workbook. All these KPIs are rated now.";
  expect(said()).toContain(rated);
  know({ front: frontOf("{8}") });
  expect(screen.queryByText(kept)).toBeNull();
  know({ front: frontOf("{7}") });
  expect(screen.queryByText(kept)).toBeNull();
  know({ front: FRONT });
  expect(screen.getAllByText(rated)).toHaveLength(1);
  expect(said()).not.toContain(rated);
});

test("a choice that is not confirmed is there again once another sheet was evaluated", async () => {
  const { user, know, become } = drawn(done(ROWS));
  await user.click(button("Review and confirm"));
  const choice = () => screen.getByRole<HTMLSelectElement>("combobox", { name: /^BBB2/ }).value;
  await user.selectOptions(screen.getByRole("combobox", { name: /^BBB2/ }), "lower");
  const other = sheet({ id: "{7}", name: "Other", rows: [row()] });
  know({ front: { ...FRONT, id: "{7}", name: "Other" } });
  await user.click(button("Back to the results"));
  become({ kind: "running", task: "evaluate", progress: null });
  become({ kind: "done", result: result([sheet({ rows: ROWS }), other]), at: AT, evaluated: ["{7}"] });
  know({ front: FRONT });
  await user.click(button("Review and confirm"));
  expect(choice()).toBe("lower");
  await user.click(button("Confirm all 2"));
  await user.click(button("Review and confirm"));
  expect(choice()).toBe("higher");
});
