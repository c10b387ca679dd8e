import { evaluateOne, type Cell } from "./rowBuilder";

const date = (text: string, format = "dd/mm/yyyy"): Cell => ({ text, value: 45_400, format });
const JUNE = "June 2023/24";
const JULY = "July 2023/24";
const NOT_COMPARED =
  "Needs attention: P2 shows “14/06/2024”, a date. Dates are not compared. Write “Tracking” as the target; or, to have a status, type the number of days late, and 0 as the target. No arrow: there is no figure for July 2023.";

describe("a row of dates", () => {
  const dates = { [JUNE]: date("30/05/2024"), [JULY]: date("14/06/2024") };

  test.each<[string, string, Cell]>([
    ["with a date for its target", "Accounts", date("31/05/2024")],
    ["with a typed date for its target", "Accounts", "31 May 2024"],
    ["with no target", "Accounts published (date)", ""],
  ])("%s is told that dates are not compared", (_name, description, target) => {
    const { status, explanation } = evaluateOne({ description, figures: dates, target });
    expect([status, explanation]).toEqual(["needs-attention", NOT_COMPARED]);
  });

  test("is left in peace where it is only tracked", () => {
    const { status, queries } = evaluateOne({ figures: dates, target: "Tracking" });
    expect([status, queries]).toEqual(["tracking", []]);
  });
});

test.each<[string, Cell, Cell, Cell, string]>([
  ["beside a figure", "9", date("14/06/2024"), "11", ""],
  ["beside a target in figures", "", date("14/06/2024"), "11", ""],
  ["without its year", "", date("14-Jun", "d-mmm"), "", "Accounts"],
  ["without its day", "", date("Jun-14", "mmm-yy"), "", "Accounts"],
])("a date %s stands where a figure should be", (_name, june, july, target, description) => {
  const figures = { [JUNE]: june, [JULY]: july };
  expect(evaluateOne({ figures, target, description }).explanation).toContain(
    "a date or time of day where a figure should be",
  );
});
