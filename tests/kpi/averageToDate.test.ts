import { codes, evaluateOne, type RowSpec } from "./rowBuilder";

const FIGURES = { "April 2026": "19.2", "May 2026": "21.4", "June 2026": "20.8" };
const PROFILE = { "April 2026": "20", "May 2026": "20", "June 2026": "20" };

function judged(description: string, spec: Partial<RowSpec> = {}) {
  const row = evaluateOne({
    figures: FIGURES,
    targets: PROFILE,
    polarity: "Lower is better",
    ...spec,
    description,
  });
  return [row.status, codes(row), row.cumulative, row.travel?.verdict ?? null];
}

test.each([
  "Days to process new HB claims - YTD average",
  "Average re-let time (cumulative)",
  "Mean days to answer, year to date",
])(
  "an average for the year to date adds up to nothing, and is held to its period's target: %s",
  (description) => {
    expect(judged(description)).toEqual(["amber", "", false, "improved"]);
    expect(judged(description, { targets: {}, target: "20" })).toEqual(["amber", "", false, "improved"]);
  },
);

test("what is lost per employee runs up though it is an average", () => {
  expect(judged("Average days lost per FTE (YTD)", { targets: {}, target: "20" })).toEqual([
    "needs-attention",
    "target-to-date-unknown!",
    true,
    null,
  ]);
});
