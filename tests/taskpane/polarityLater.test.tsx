/** @jest-environment ./tests/environment/paneJsdom.js */
import { screen } from "@testing-library/react";
import { button, drawn } from "./drawn";
import { ASKED, done, row, sheet } from "./fixtures";

/** Confirm polarity speaks of what each KPI waits for, and takes no target for something that is only tracked. */

const [QUERY] = ASKED.queries;
const asked = (ref: string, at: number, parts: Partial<ReturnType<typeof row>> = {}) =>
  row({
    ...ASKED,
    ref,
    row: at,
    identity: `${ref} ${String(at)}`,
    polarity: "missing",
    queries: QUERY === undefined ? [] : [{ ...QUERY, code: "polarity-missing" }],
    ...parts,
  });

test("a figure that cannot be read is not said to be still to come", async () => {
  const at = asked("CCC3", 6);
  const unread = asked("CCC3", 6, {
    current: { value: null, text: "94,2%", unit: "", period: "July 2023" },
    cells: { ...at.cells, current: "K6" },
    queries: QUERY === undefined ? [] : [{ ...QUERY, code: "unreadable", cell: "K6" }],
  });
  const { user } = drawn(done([sheet({ rows: [asked("AAA1", 4), asked("BBB2", 5), unread] })]));
  expect(
    screen.getByText(/2 rows have no status until you do; 1 has another question as well\.$/),
  ).toBeTruthy();
  await user.click(button("Review and confirm"));
  expect(screen.getByText("Its figure has a question of its own, in the Attention list.")).toBeTruthy();
  expect(screen.queryByText(/no figure yet/)).toBeNull();
});

test("neither is not chosen beforehand for a KPI with a target", async () => {
  const suggestedPolarity = { polarity: "neither", why: "It counts what comes in." } as const;
  const shows = { ...row().shows, target: "" };
  const rows = [
    asked("AAA1", 4, { suggestedPolarity, target: "70", shows }),
    asked("BBB2", 5, { suggestedPolarity, target: null, shows: { ...shows, target: "75%" } }),
    asked("CCC3", 6, { suggestedPolarity, target: null, shows }),
  ];
  const { user } = drawn(done([sheet({ rows })]));
  expect(screen.getByText("Suggested from the wording: 1 neither. 2 rows need your answer.")).toBeTruthy();
  await user.click(button("Review and confirm"));
  const chosen = screen.getAllByRole<HTMLSelectElement>("combobox").map(({ value }) => value);
  expect(chosen).toEqual(["", "", "none"]);
});
