import { rowOf, type RowSpec } from "../../kpi/rowBuilder";
import { corrected } from "../../../src/workbook/settings/answers/question";
import { answersOf, judged, settledRow } from "./settledRows";

const figuresTo = (last: string): RowSpec["figures"] => ({ "June 2023/24": "86%", "July 2023/24": last });

function row(last: string, more: Partial<RowSpec> = {}) {
  const spec = { polarity: null, target: "80% - 85%", description: "Tenant satisfaction with repairs" };
  return rowOf({ ...spec, ...more, figures: figuresTo(last) });
}

function outcomes(last: string, more: Partial<RowSpec> = {}) {
  const kpi = row(last, more);
  const answers = answersOf(judged(kpi), "target-is-range").filter(({ asks }) => asks === null);
  return Object.fromEntries(
    answers
      .filter(({ label }) => /better|between/i.test(label))
      .map((answer): [string, string] => [answer.label, settledRow(kpi, answer).status]),
  );
}

describe("a range as target, and no word on which way is better", () => {
  test.each([
    ["86%", "green", "red", "amber"],
    ["83%", "amber", "amber", "green"],
    ["79%", "red", "green", "amber"],
  ])("%s may be taken each way", (figure, higher, lower, between) => {
    expect(outcomes(figure)).toEqual({
      "Best between 80% and 85%": between,
      "Higher is better: green from 85%, amber from 80%": higher,
      "Lower is better: green up to 80%, amber up to 85%": lower,
    });
  });

  test("a tolerance of its own is kept", () => {
    expect(outcomes("83%", { tolerance: "1%" })).toEqual({
      "Best between 80% and 85%": "green",
      "Higher is better: the target is 85%": "red",
      "Lower is better: the target is 80%": "red",
    });
  });

  test("the way that the name suggests stands first", () => {
    const answers = answersOf(judged(row("83%", { description: "Complaints upheld" })), "target-is-range");
    expect(answers[1]?.label).toBe("Lower is better: green up to 80%, amber up to 85%");
  });
});

test("once the officer has said that higher is better, the arrow goes by it", () => {
  const { row: settled } = judged(row("83%"));
  const higher = corrected(
    { row: settled, query: { at: "", text: "" } },
    { what: "polarity", value: "higher" },
  );
  const { evaluation } = judged(row("83%"), higher);
  expect([evaluation.status, evaluation.travel?.mark, evaluation.whyNoTravel]).toEqual([
    "needs-attention",
    "↓ A",
    null,
  ]);
});

test("where the cell says so and the range may be best all the same, the reason says that", () => {
  const { evaluation } = judged(row("83%", { polarity: "Higher is better" }));
  expect(evaluation.whyNoTravel).toBe(
    "whether the change is for the better depends on what the target’s range means",
  );
});
