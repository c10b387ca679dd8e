import { codes, evaluateOne } from "./rowBuilder";

const FIGURES = { "Q3 2025/26": "4:10", "Q2 2026/27": "3:55", "Q3 2026/27": "5:20" };

test.each(["Average call wait time (minutes)", "Average call wait (mm:ss)", "Call wait in mins"])(
  "5:20 is a time and no ratio where the name says so: %s",
  (description) => {
    const row = evaluateOne({ figures: FIGURES, target: "4:00", polarity: "Lower is better", description });
    expect([row.status, codes(row), row.travel?.movement, row.previous?.text]).toEqual([
      "red",
      "",
      "up",
      "03:55",
    ]);
  },
);

test("without such a name it is asked", () => {
  const row = evaluateOne({
    figures: FIGURES,
    target: "4:00",
    polarity: "Lower is better",
    description: "Call wait",
  });
  expect(row.status).toBe("needs-attention");
});

test("a ratio stays one", () => {
  const row = evaluateOne({
    figures: { "Q3 2026/27": "17:1" },
    target: "20:1",
    polarity: "L",
    description: "Pupils per hour",
  });
  expect(row.status).toBe("green");
});
