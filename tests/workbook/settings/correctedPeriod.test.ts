import {
  halfYearPeriod,
  monthPeriod,
  quarterPeriod,
  rollingPeriod,
  samePeriod,
  yearPeriod,
  yearToDatePeriod,
  YEARLESS,
  type Period,
} from "../../../src/kpi/period/calendar";
import type { PeriodCell } from "../../../src/kpi/row/row";
import { cellsOfPeriod, correctedPeriod, keptPeriod } from "../../../src/workbook/settings/correctedPeriod";
import { typedShown } from "../../../src/workbook/settings/typedShown";

const Q1 = quarterPeriod(2026, 1);
const Q2 = quarterPeriod(2026, 2);

function cell(at: string, heading: string, period: Period, text = "1"): PeriodCell {
  return { period, heading, shown: typedShown(at, text) };
}

test.each([
  monthPeriod(2026 * 12 + 6),
  Q2,
  halfYearPeriod(2026, 1),
  yearPeriod(2026),
  yearToDatePeriod(2026, null),
  yearToDatePeriod(2026, { quarter: 2 }),
  yearToDatePeriod(2026, { month: 2026 * 12 + 6 }),
  rollingPeriod(2026 * 12 + 6, 12),
])("a correction keeps $label, and knows it again", (period) => {
  const kept = keptPeriod(period.label);
  expect(kept).toEqual({ period: period.label });
  const found = correctedPeriod({ heading: "Actual", ...kept });
  expect(found !== null && samePeriod(found, period)).toBe(true);
});

test.each([quarterPeriod(YEARLESS, 2).label, "This quarter", "Previous term", "This period"])(
  "it keeps no period that has no date: %s",
  (label) => {
    expect(keptPeriod(label)).toEqual({});
  },
);

describe("the cells that a correction of one period is about", () => {
  const about = { heading: "Q2", period: "Quarter 2 2026-27", seenText: "1" };
  const found = (cells: readonly PeriodCell[], of: Parameters<typeof cellsOfPeriod>[0] = about): string =>
    cellsOfPeriod(of, cells)
      .map(({ shown }) => shown.at)
      .join(" ");

  test.each<[what: string, cells: readonly PeriodCell[], expected: string]>([
    ["under its heading", [cell("C2", "Q1", Q1), cell("D2", "q2", Q2)], "D2"],
    ["of its period, under another heading", [cell("C2", "Q1", Q1), cell("D2", "Latest", Q2)], "D2"],
    ["its heading before another of its period", [cell("C2", "Latest", Q2), cell("D2", "Q2", Q2)], "D2"],
    [
      "of two of its period, the one that shows what it was made for",
      [cell("C2", "A", Q2, "5"), cell("D2", "B", Q2)],
      "D2",
    ],
    ["none under its heading for another year", [cell("D2", "Q2", quarterPeriod(2027, 2))], ""],
    ["none", [cell("C2", "Q1", Q1)], ""],
  ])("%s", (_what, cells, expected) => {
    expect(found(cells)).toBe(expected);
  });

  test("one that kept no period goes by its heading, and by the period that this names", () => {
    const cells = [cell("C2", "Quarter 1 2026/27", Q1), cell("D2", "Q2", Q2)];
    expect(found(cells, { heading: "Q2" })).toBe("D2");
    expect(found(cells, { heading: "Q1 2026/27" })).toBe("C2");
    expect(found(cells, { heading: "This quarter" })).toBe("");
  });
});
