import { polarityInName } from "../../src/kpi/polarity/polarityInName";
import { codes, evaluateOne } from "./rowBuilder";

test.each([
  ["Calls answered within 60 seconds (higher is better)", "higher"],
  ["Average days to let a property (Lower is Better)", "lower"],
  ["Rent arrears - aim to minimise", "lower"],
  ["Aim to maximise: occupancy", "higher"],
  ["Satisfaction score. Bigger is better.", "higher"],
  ["Visitors [High is good]", "higher"],
  ["Complaints (high = bad)", "lower"],
  ["Void days: good to be low", "lower"],
  ["Turnover (polarity: low)", "lower"],
  ["Emissions (↓ is better)", "lower"],
  ["Voids (lower better)", "lower"],
  ["Lower better, target 5%", "lower"],
  ["People on higher better-paid grades", null],
  ["Staff turnover", null],
  ["Higher education entrants", null],
  ["Residents rating services good or better", null],
  ["Schools rated less than good", null],
  ["Fewer bad debts", null],
  ["Pupils with higher best scores elsewhere", null],
  ["Whether lower is better", null],
  ["Use of land (higher or lower is better)", null],
  ["Homes (higher is better); empty (lower is better)", null],
  ["", null],
])("%j states %s", (name, expected) => {
  expect(polarityInName(name)).toBe(expected);
});

describe("a name that states the polarity", () => {
  const figures = { "June 2023/24": "24", "July 2023/24": "27" };
  const description = "Days to let a property (lower is better)";

  test.each([
    ["a sheet without a polarity column", null],
    ["a blank polarity", ""],
  ])("serves %s", (_name, polarity) => {
    const row = evaluateOne({ figures, description, polarity, target: "25" });
    expect(row).toMatchObject({ status: "red", polarity: { kind: "lower" }, travel: { mark: "↑ R" } });
    expect(row.explanation).toContain("Lower is better by the KPI’s own name.");
    expect(codes(row)).toBe("");
  });

  test("is asked about where the polarity says the opposite", () => {
    const row = evaluateOne({ figures, description, polarity: "Higher is better", target: "25" });
    expect(row.status).toBe("needs-attention");
    expect(row.travel).toBeNull();
    expect(codes(row)).toBe("polarity-contradicts-name!");
  });

  test("has no say where the officer has said which way", () => {
    const declared = { polarity: true } as const;
    const row = evaluateOne({ figures, description, polarity: "Higher is better", target: "25", declared });
    expect(row.status).toBe("green");
  });
});
