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
