import { typedRefusal } from "../../../src/workbook/settings/answers/answer";
import type { QueryCode } from "../../../src/kpi/query";
import { answersForTravel } from "../../../src/workbook/settings/answers/aboutTravel";
import { rowOf, type RowSpec } from "../../kpi/rowBuilder";
import { answersOf, judged } from "./settledRows";

/** Why a text typed into the field of a question is refused; null where it is not. */
function refused(spec: RowSpec, code: QueryCode, field: RegExp, text: string): string | null | undefined {
  const answer = answersOf(judged(rowOf(spec)), code).find(({ asks }) => asks !== null && field.test(asks));
  return answer === undefined ? undefined : typedRefusal(answer, text);
}

const DAYS: RowSpec = {
  description: "Days to assess",
  figures: { "June 2023/24": "27 days", "July 2023/24": "2 9" },
  target: "28 days",
};

describe("a figure in a unit that cannot be the row's is refused as it is typed", () => {
  const sentence = (said: string): string =>
    `${said}, and the target is in days. Type the figure in days, for example “28 days”.`;
  test.each([
    ["94.2%", sentence("“94.2%” is a percentage")],
    ["£29", sentence("“£29” is a sum of money")],
    ["29", null],
    ["29 days", null],
    ["4 weeks", null],
    ["29 working days", null],
    ["29 cases", null],
    ["n/a", null],
  ])("%s", (text, expected) => expect(refused(DAYS, "unreadable", /Figure/i, text)).toBe(expected));

  test("where the figures alone say the unit", () => {
    const figures = { "June 2023/24": "91%", "July 2023/24": "94.2.%" };
    const said =
      "“29 days” is in days, and the target is a percentage. Type the figure as a percentage, for example “90%”.";
    expect(refused({ figures, target: "90%" }, "unreadable", /Figure/i, "29 days")).toBe(said);
  });

  test("and not where the row's figures are in several units, or its target says none", () => {
    const mixed = { ...DAYS, figures: { "June 2023/24": "91%", "July 2023/24": "2 9" } };
    expect(refused(mixed, "unreadable", /Figure/i, "94.2%")).toBeNull();
    const bare = { figures: { "June 2023/24": "27", "July 2023/24": "2 9" }, target: "28" };
    expect(refused(bare, "unreadable", /Figure/i, "94.2%")).toBeNull();
  });
});

test("so is a target", () => {
  const blank = { ...DAYS, figures: { "July 2023/24": "29 days" }, target: "" };
  const said =
    "“90%” is a percentage, and the row’s figures are in days. Type the target in days, for example “29 days”.";
  expect(refused(blank, "target-missing", /Target/i, "90%")).toBe(said);
  expect(refused(blank, "target-missing", /Target/i, "28")).toBeNull();
});

test("so is a tolerance, which may be a share of any target", () => {
  const open = { figures: { "July 2023/24": "85%" }, target: "90%", tolerance: "ask Jo" };
  const said = "“5 days” is in days, and the target is a percentage. Type the tolerance as a percentage.";
  expect(refused(open, "tolerance-unreadable", /Tolerance/i, "5 days")).toBe(said);
  expect(refused(open, "tolerance-unreadable", /Tolerance/i, "5 points")).toBeNull();
  const days = { ...DAYS, figures: { "July 2023/24": "29 days" }, tolerance: "ask Jo" };
  expect(refused(days, "tolerance-unreadable", /Tolerance/i, "5%")).toBeNull();
  expect(refused(days, "tolerance-unreadable", /Tolerance/i, "£5")).toBe(
    "“£5” is a sum of money, and the target is in days. Type the tolerance in days, or as a percentage of the target.",
  );
});

test("so is the figure of an earlier period", () => {
  const { row, evaluation } = judged(
    rowOf({ ...DAYS, figures: { "June 2023/24": "", "July 2023/24": "29 days" } }),
  );
  const answer = answersForTravel(row, evaluation).find(({ asks }) => asks !== null);
  expect(answer && typedRefusal(answer, "94.2%")).toBe(
    "“94.2%” is a percentage, and the target is in days. Type the figure in days, for example “28 days”.",
  );
  expect(answer && typedRefusal(answer, "30")).toBeNull();
});
