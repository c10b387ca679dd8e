import { readTarget } from "../../src/kpi/target/target";
import { codes, evaluateOne, shown } from "./rowBuilder";

/** The value of a target cell with the way that it gives; what kind it is otherwise. */
function said(text: string): string {
  const read = readTarget(shown(text));
  if (read.kind !== "values") return read.kind;
  const amounts = read.amounts.map(({ figure }) => `${String(figure.value)}${figure.unit}`).join(" and ");
  const { direction } = read;
  return direction === null
    ? amounts
    : `${amounts} ${direction.better}${direction.strict ? ", itself left out" : ""}`;
}

test.each([
  ["90% or better", "90%"],
  ["20 days or better", "20days"],
  ["To exceed 90%", "90% higher, itself left out"],
  ["Not to exceed 5", "5 lower"],
  ["National target 90%", "90%"],
  ["90% national target", "90%"],
  ["Statutory 90%", "90%"],
  ["Statutory target: 90%", "90%"],
  ["Statutory minimum 90%", "90% higher"],
  ["Contractual target 90%", "90%"],
  ["90% (stretch)", "90%"],
  ["90% (stretch 95%)", "90%"],
  ["90% (stretch target 95%)", "90%"],
  ["Target 90%, stretch 95%", "90%"],
  ["90% (stretch: 95)", "90%"],
  ["At least 90% (stretch 95%)", "90% higher"],
  ["5 (was 6)", "5"],
  ["5 days (was 6 days)", "5days"],
  ["90% (was 85%)", "90%"],
  ["90% (previously 85%)", "90%"],
  ["90% (interim)", "90%"],
  ["90% (does not include agency)", "90%"],
  ["90% (spot check)", "90%"],
  ["National minimum 90%", "90% higher"],
  ["Exceeds 90%", "90% higher, itself left out"],
  ["90% (minimum)", "90% higher"],
  ["5 (max)", "5 lower"],
  ["90% (or more)", "90% higher"],
  ["Zero complaints", "0"],
  ["Nil cases", "0"],
  ["No more than five", "5 lower"],
  ["At least twenty-five", "25 higher"],
  ["Five or fewer", "5 lower"],
])("%s is %s", (text, expected) => {
  expect(said(text)).toBe(expected);
});

test.each([
  // What others have come to, no number or another one, and what must not be.
  ...["National 90%", "Zero target", "Zero annual", "Zero tolerance", "Zero carbon", "No complaints"],
  ...["No more than twenty thirty", "No more than last year", "Must not exceed 5", "At least one of five"],
  ...["90% stretch", "90% or worse"],
])("%s is not understood", (text) => {
  expect(said(text)).toBe("unreadable");
});

test.each([
  ["90% (stretch 95 days)", "several"],
  ["90% (was 85% to June)", "several"],
  ["90% or 95% (stretch 99%)", "several"],
  ["90% stretch 95%", "several"],
  ["Stretch 95%, target 90%", "several"],
  ["90%? (was 85%)", "unreadable"],
])("%s is still asked about", (text, expected) => {
  expect(said(text)).toBe(expected);
});

test("two targets by who has set them are two", () => {
  expect(said("Statutory 90%, local 95%")).toBe("several");
});

test.each([
  ...["90% (TBC)", "90% provisional", "90% (provisional)", "90% (draft)", "90% (draft target)", "90% (?)"],
  ...[
    "90% (proposed)",
    "90% (not yet agreed)",
    "90% (not agreed)",
    "90% (ask Jo)",
    "90%?",
    "Draft 90%",
    "90% - to be confirmed",
  ],
])("%s is no target for certain, and is asked about", (target) => {
  const row = evaluateOne({ figures: { "July 2023/24": "80%" }, target });
  expect([row.status, codes(row)]).toEqual(["needs-attention", "target-unreadable!"]);
  expect(row.explanation).toContain(
    `N1 says “${target}”, which may be a target of 90%, or one that is still to be agreed. Say in the pane which is meant.`,
  );
});

test.each(["90% (was)", "90% (previously)"])("%s may hold no longer", (target) => {
  const row = evaluateOne({ figures: { "July 2023/24": "80%" }, target });
  expect(codes(row)).toBe("target-unreadable!");
  expect(row.explanation).toContain(
    `N1 says “${target}”, which may be a target of 90%, or one that no longer holds. Say in the pane which is meant.`,
  );
});

describe("a nought of what is no unit of ours", () => {
  test.each([
    ["2", "Zero incidents", "red"],
    ["0", "zero incidents", "green"],
    ["2 incidents", "zero incidents", "red"],
    ["2 incidents", "0 incidents", "red"],
    ["2", "Zero tolerance", "needs-attention target-unreadable!"],
    ["2", "Zero carbon", "needs-attention target-unreadable!"],
  ])("%s beside %s is %s", (figure, target, expected) => {
    const row = evaluateOne({ figures: { "July 2023/24": figure }, polarity: "Lower is better", target });
    expect([row.status, codes(row)].filter((part) => part !== "").join(" ")).toBe(expected);
  });
});
