import { DEFAULT_SETTINGS, evaluateSheet } from "../../src/kpi/evaluate";
import type { KpiRow } from "../../src/kpi/row/row";
import { rowOf, type RowSpec } from "./rowBuilder";

const QUARTERS = { "Quarter 1 2026-27": "80", "Quarter 2 2026-27": "165" };

/** What is asked of a row first, and why it was taken as cumulative. */
function asked(spec: RowSpec, more: Partial<KpiRow> = {}): { question: string; explanation: string } {
  const [evaluation] = evaluateSheet([{ ...rowOf(spec), ...more }], DEFAULT_SETTINGS).evaluations;
  return {
    question: evaluation?.queries[0]?.sentence ?? "",
    explanation: evaluation?.explanation ?? "",
  };
}

const CHOOSE = "Choose one of the answers in the pane, or enter the target to date.";
const YEAR = { targetPeriodKind: "year" } as const;

test("of a year's target it is asked whether the figures run up, not what time the target is for", () => {
  expect(asked({ figures: QUARTERS, target: "400" }, YEAR).question).toMatch(
    / says “400”, the target for the year\. Do the figures run up from April, or is each for its own quarter\? /,
  );
  expect(
    asked({ figures: { "June 2026/27": "45", "July 2026/27": "60" }, target: "600 (annual target)" })
      .question,
  ).toMatch(/or is each for its own month\? /);
});

test("of figures that run up it is asked how much is due by now", () =>
  expect(
    asked({ description: "Homes built (cumulative)", figures: QUARTERS, target: "400" }, YEAR).question,
  ).toMatch(
    / says “400”, the target for the year, and the figures run up to it\. How much of it is due by Quarter 2 2026-27 is not said\. /,
  ));

test("so it is of a count that the cell says is due by the year’s end", () => {
  const homes = { description: "Homes built (cumulative)", figures: QUARTERS };
  expect(asked({ ...homes, target: "500 by year end" }).question).toMatch(
    / says “500 by year end”, the target for the year, and the figures run up to it\. How much of it is due by Quarter 2 2026-27 is not said\. /,
  );
  expect(asked({ ...homes, target: "500 by March 2029" }).question).not.toMatch(/the target for the year/);
});

test("of figures that fall it is not asked whether they run up", () =>
  expect(
    asked({ figures: { "Quarter 1 2026-27": "14", "Quarter 2 2026-27": "11" }, target: "60" }, YEAR).question,
  ).toMatch(
    / says “60”, the target for the year, and the figures do not run up to it\. How much is due of each quarter is not said\. .* enter the target for one quarter\.$/,
  ));

test("a note that says that they run up is named with its cell", () => {
  const notedRunning = { at: "R9", text: "Cumulative from April" };
  const { question, explanation } = asked({ figures: QUARTERS, target: "400" }, { ...YEAR, notedRunning });
  expect(question).toMatch(
    / the target for the year, and R9 says “Cumulative from April”, so the figures run up to it\. How much /,
  );
  expect(question.endsWith(CHOOSE)).toBe(true);
  expect(explanation).toContain("Taken as cumulative because R9 says “Cumulative from April”.");
});

test("an officer's word goes before the note, and so does a name that says average", () => {
  const notedRunning = { at: "R9", text: "Cumulative" };
  const own = { ...YEAR, notedRunning, declared: { cumulative: false } };
  expect(asked({ figures: QUARTERS, target: "400" }, own).explanation).not.toContain("R9");
  const average = { description: "Average days to let", figures: QUARTERS, target: "400" };
  expect(asked(average, { notedRunning }).explanation).not.toContain("R9");
});

test("where nothing says that the target is the year's, it is asked what time it is for", () =>
  expect(
    asked({ figures: { "May 2023/24": "45", "June 2023/24": "58", "July 2023/24": "60" }, target: "600" })
      .question,
  ).toContain("it is not certain whether that target is for the reported period alone or for a longer time"));
