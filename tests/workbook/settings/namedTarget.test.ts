import { rowOf } from "../../kpi/rowBuilder";
import { answersOf, judged } from "./settledRows";

/** The targets offered for a row whose target's cell is blank. */
function offered(description: string, section: string | null = null): readonly string[] {
  const kpi = rowOf({ description, section, figures: { "July 2023/24": "88%" }, target: "" });
  return answersOf(judged(kpi), "target-missing").flatMap(({ label }) => (/\d/.test(label) ? label : []));
}

test.each([
  ["Calls answered (target 90%)", null, ["The target is 90%"]],
  ["Calls answered - target 90%", null, ["The target is 90%"]],
  ["Calls answered", "Customer Services (target 90%)", ["The target is 90%"]],
  ["Calls answered", null, []],
  ["Calls off target 2", null, []],
  ["Target 90% of calls answered", null, []],
])("%s under %s", (name, section, expected) => {
  expect(offered(name, section)).toEqual(expected);
});

/** What is asked of a row whose target's cell is blank. */
function asked(description: string, section: string | null, target: string | null = ""): string | undefined {
  const kpi = rowOf({ description, section, figures: { "July 2023/24": "88%" }, target });
  return judged(kpi).evaluation.queries.find(({ code }) => code === "target-missing")?.sentence;
}

test("the question says where the target was found", () => {
  const remedy = "the target for this period, or write “Tracking” or “Target under review”.";
  expect(asked("Calls answered", "Customer Services (target 90%)")).toBe(
    `The target in N1 is blank, and its section, “Customer Services (target 90%)”, names 90%. Enter in N1 ${remedy}`,
  );
  expect(asked("Calls answered (target 90%)", null)).toBe(
    `The target in N1 is blank, and the KPI’s name, “Calls answered (target 90%)”, names 90%. Enter in N1 ${remedy}`,
  );
  expect(asked("Calls answered (target 90%)", null, null)).toBe(
    "This sheet has no target column, and the KPI’s name, “Calls answered (target 90%)”, names 90%. Say in the pane whether that is the target, or add a column with a target or “Tracking” for each row.",
  );
  expect(asked("Calls answered", "Customer Services")).toBe(
    "The target in N1 is blank. Enter a target, or write “Tracking” or “Target under review”.",
  );
});
