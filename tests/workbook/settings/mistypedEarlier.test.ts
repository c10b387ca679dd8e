import { rowOf } from "../../kpi/rowBuilder";
import { answersOf, judged } from "./settledRows";

const SLIP = rowOf({
  figures: { "June 2024": "24..1", "July 2024": "31" },
  target: "25",
  tolerance: "10% of target",
  polarity: "Lower is better",
});

test("an earlier figure that is a typing slip can be given, or left as it stands", () => {
  const before = judged(SLIP);
  const answers = answersOf(before, "typing-slip");
  expect(answers.map(({ label }) => label)).toEqual(["Another figure", "Leave it, and do not ask again"]);
  const [, left] = answers;
  const after = judged(SLIP, ...(left?.corrections ?? []));
  expect(after.evaluation.queries).toEqual([]);
  expect(after.evaluation.status).toBe("red");
});
