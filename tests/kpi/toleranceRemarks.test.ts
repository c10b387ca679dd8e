import { readTolerance } from "../../src/kpi/tolerance/tolerance";
import { codes, evaluateOne, shown, type RowSpec } from "./rowBuilder";

/** Status, end of amber and queries of one reading. */
function rate(spec: Partial<RowSpec> & { readonly reading: string; readonly tolerance: string }): string {
  const { reading, ...row } = spec;
  const evaluation = evaluateOne({ figures: { "July 2023/24": reading }, target: "90%", ...row });
  const limit = evaluation.limits?.amberTo ?? null;
  return [evaluation.status, limit === null ? null : `to ${String(limit)}`, codes(evaluation) || null]
    .filter((part) => part !== null)
    .join(" ");
}
const ASKED = "needs-attention tolerance-unreadable!";

test.each([
  ...["5% leeway", "leeway of 5%", "5% slippage", "5% margin of error", "5% Amber tolerance"],
  ...["Amber tolerance: 5%", "5% - agreed with Director", "5%, agreed at SLT", "5% – as per contract"],
])("%s is 5%% of the target", (tolerance) => {
  expect(rate({ reading: "85.5%", tolerance })).toBe("amber to 85.5");
  expect(rate({ reading: "85.4%", tolerance })).toBe("red to 85.5");
});

test.each(["twenty-five per cent", "twenty five percent"])("%s is one number", (tolerance) => {
  expect(rate({ reading: "67.5%", tolerance })).toBe("amber to 67.5");
  expect(rate({ reading: "67.4%", tolerance })).toBe("red to 67.5");
});

test.each([
  ["No tolerance - statutory", "none"],
  ["No tolerance, agreed at SLT", "none"],
  ["N/A - statutory target", "not-needed"],
])("%s is %s", (tolerance, kind) => {
  expect(readTolerance(shown(tolerance)).kind).toBe(kind);
});

test.each([
  // A number, a side, a colour, a unit or a doubt of the remark's own.
  ...["5% - agreed at 10% before", "5% - agreed for red", "5% - agreed below target", "5%, set in points"],
  ...["5% - ask Jo", "5% - as per last year", "5% - statutory target", "5% - was 10%"],
  ...["Green tolerance 5%, amber tolerance 10%", "Red tolerance 5%", "5% error", "twenty and five per cent"],
])("%s is asked about", (tolerance) => {
  expect(rate({ reading: "85.4%", tolerance })).toBe(ASKED);
});

describe("5% of the annual target", () => {
  const tolerance = "5% of the annual target";
  const OF_YEAR = { target: "90% (annual target)" };
  test.each([
    ["beside the year's: on it", { figures: { "2023/24": "85.5%" }, ...OF_YEAR }, "85.5%", "amber to 85.5"],
    ["beside the year's: outside", { figures: { "2023/24": "85.4%" }, ...OF_YEAR }, "85.4%", "red to 85.5"],
    ["under a heading of the year's", { targetPeriodKind: "year" as const }, "85.5%", "amber to 85.5"],
    ["beside one of no time that is named", {}, "85.4%", ASKED],
    ["beside a month's", { target: "90% (monthly)" }, "85.4%", ASKED],
    ["beside a year's and a month's", { target: "252 (21 per month)" }, "20", ASKED],
    ["whose amber may lie anywhere, on target as well", {}, "91%", ASKED],
  ])("%s", (_name, spec, reading, expected) => {
    expect(rate({ reading, tolerance, ...spec })).toBe(expected);
  });

  test("in a printed key it says nothing of rows that name no year", () => {
    const row = evaluateOne({
      figures: { "July 2023/24": "80%" },
      target: "90%",
      printedTolerance: tolerance,
    });
    expect(row.limits?.amberTo).toBe(85.5);
  });
});

describe("a tolerance that its own cell puts in doubt", () => {
  const IN_DOUBT = [
    "5% - TBC",
    "5% (TBC)",
    "5% TBC",
    "5% (draft)",
    "5% ?",
    "5% (?)",
    "TBC: 5%",
    "Proposed 5%",
    "5%, agreed tbc",
  ];

  test.each(IN_DOUBT)("%s is asked about where the answer depends on it", (tolerance) => {
    expect(rate({ reading: "86%", tolerance })).toBe(ASKED);
    expect(rate({ reading: "80%", tolerance })).toMatch(/^red/);
    expect(rate({ reading: "91%", tolerance })).toMatch(/^green/);
  });

  test.each([
    ["the share itself", "82%", "10% - TBC", ASKED],
    ["beyond all that it may be", "80%", "10% - TBC", "red to 81"],
    ["a band", "86%", "85% - 90% (TBC)", ASKED],
    ["days beside weeks", "43", "2 days (TBC)", ASKED],
  ])("%s", (_name, reading, tolerance, expected) => {
    const days = reading === "43" ? { target: "42", polarity: "Lower is better" } : {};
    expect(rate({ reading, tolerance, ...days })).toBe(expected);
  });

  test("what holds meanwhile is in no doubt", () => {
    expect(rate({ reading: "86%", tolerance: "TBD - for now applied standard 5%" })).toBe("amber to 85.5");
  });
});
