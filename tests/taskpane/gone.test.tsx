/** @jest-environment ./tests/environment/paneJsdom.js */
import { screen } from "@testing-library/react";
import type { SessionState } from "../../src/actions/session";
import { button, drawn, said } from "./drawn";
import { AT, FRESH, RED, result, row, sheet } from "./fixtures";

/** KPIs that the evaluation before had, and that are not on their sheet any more: no list has a card that would tell. */

const GREEN = row({ row: 5, ref: "STP17" });
const PLACE = { id: "{1}", name: "Place" };
const CHILDREN = { id: "{2}", name: "Children" };

function done(sheets: ReturnType<typeof sheet>[], parts: object = {}): SessionState {
  return { kind: "done", result: result(sheets, 0), at: AT, ...parts };
}

const first = (): SessionState => done([sheet({ ...PLACE, rows: [RED, GREEN] })]);

test("a row that was deleted is named, with what it was, and said aloud", () => {
  const { become } = drawn(first());
  expect(screen.queryByText(/no longer on/)).toBeNull();
  become(done([sheet({ ...PLACE, rows: [GREEN] })]));
  expect(screen.getByText("1 KPI is no longer on this sheet: STP15")).toBeTruthy();
  expect(screen.getByText(/^STP15 · Major planning applications.*\. It was Red, ↓ R\.$/)).toBeTruthy();
  expect(said()).toContain("1 KPI is no longer on this sheet: STP15.");
});

test("it stays through answers, and goes with the next evaluation that is asked for", () => {
  const { become } = drawn(first());
  const now = [sheet({ ...PLACE, rows: [GREEN] })];
  become(done(now));
  become(done(now, { evaluated: ["{1}"], again: true, followedUp: true }));
  expect(screen.getByText("1 KPI is no longer on this sheet: STP15")).toBeTruthy();
  become(done(now));
  expect(screen.queryByText(/no longer on/)).toBeNull();
});

test("of an earlier session it is what the workbook remembers", () => {
  drawn(done([sheet({ ...PLACE, rows: [GREEN], gone: ["STP15", "STP16"] })]));
  expect(screen.getByText("2 KPIs are no longer on this sheet: STP15, STP16")).toBeTruthy();
});

test("a row that was moved to another sheet is said to be there", () => {
  const other = row({ row: 7, ref: "CH1", description: "Visits made in time" });
  const { become } = drawn(
    done([sheet({ ...PLACE, rows: [RED, GREEN] }), sheet({ ...CHILDREN, rows: [other] })]),
  );
  become(done([sheet({ ...PLACE, rows: [GREEN] }), sheet({ ...CHILDREN, rows: [other, RED] })]));
  expect(screen.getByText("1 KPI is no longer on Place: STP15")).toBeTruthy();
  expect(screen.getByText(/It was Red, ↓ R\. It is on Children now\.$/)).toBeTruthy();
});

test("nor is it said to be on a sheet that was deleted since", () => {
  const { become, know } = drawn(
    done([sheet({ ...PLACE, rows: [RED, GREEN] }), sheet({ ...CHILDREN, rows: [] })]),
  );
  become(done([sheet({ ...PLACE, rows: [GREEN] }), sheet({ ...CHILDREN, rows: [RED] })]));
  expect(screen.getByText(/It is on Children now\.$/)).toBeTruthy();
  know({ freshness: new Map([[CHILDREN.id, { ...FRESH, gone: true }]]) });
  expect(screen.queryByText(/It is on Children now/)).toBeNull();
  expect(screen.getByText(/It was Red, ↓ R\.$/)).toBeTruthy();
});

test("a row that was only moved on its sheet, or is known by another name, is not gone", () => {
  const { become } = drawn(first());
  become(
    done([
      sheet({
        ...PLACE,
        rows: [
          { ...GREEN, row: 4 },
          { ...RED, row: 5, ref: null, identity: "x" },
        ],
      }),
    ]),
  );
  become(
    done([
      sheet({
        ...PLACE,
        rows: [
          { ...GREEN, row: 4 },
          { ...RED, row: 5 },
        ],
      }),
    ]),
  );
  expect(screen.queryByText(/no longer on/)).toBeNull();
});

test("the filter for what changed names it as well, above rows that changed", async () => {
  const { user, become } = drawn(first());
  become(done([sheet({ ...PLACE, rows: [GREEN] })]));
  await user.click(button("Filter"));
  await user.click(screen.getByRole("checkbox"));
  const panel = screen.getByRole("tabpanel");
  expect(panel.textContent).toContain("1 KPI is no longer on this sheet: STP15");
});
