import { rowOf, type RowSpec } from "../../kpi/rowBuilder";
import { settledBy } from "../../../src/workbook/settings/answers/answer";
import { answersOf, judged } from "./settledRows";

const READING: RowSpec = {
  figures: { "May 2023/24": "94%", "June 2023/24": "95%", "July 2023/24": "945%" },
  target: "95%",
};
const TARGET: RowSpec = { figures: { "June 2023/24": "94%", "July 2023/24": "93%" }, target: "9.5%" };

test.each([
  ["a reading", READING, "unreadable", "Take it as 945%"],
  ["a target", TARGET, "target-unreadable", "The target is 9.5%"],
] as const)(
  "%s that seems to have lost its point is taken as it stands, once that is said",
  (_name, spec, code, label) => {
    const row = rowOf(spec);
    const asked = judged(row);
    expect(asked.evaluation.status).toBe("needs-attention");
    const answer = answersOf(asked, code).find((one) => one.label === label);
    if (answer === undefined) throw new Error(`No answer “${label}”.`);
    expect(judged(row, ...settledBy(answer)).evaluation.status).toBe("green");
  },
);
