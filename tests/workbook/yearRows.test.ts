import { monthPeriod, quarterPeriod, yearsBefore, yearToDatePeriod } from "../../src/kpi/period/calendar";
import { findTables } from "../../src/workbook/find/findTables";
import { readRows } from "../../src/workbook/sheet/rows";
import { sheetOf } from "./gridSheet";

/** Each row by its cells, "4 Calls: Q1 2024-25=E3 …", with what the officer is told. */
function read(
  grid: string,
  options: { reported?: string | null; merges?: readonly string[] } = {},
): { rows: readonly string[]; targets: readonly (string | undefined)[]; told: readonly string[] } {
  const sheet = sheetOf(grid, { merges: options.merges ?? [] });
  const finding = findTables(sheet, [], { reported: options.reported ?? null });
  if (finding.kind === "none") throw new Error(finding.reason);
  const rows = readRows(sheet, finding.tables);
  return {
    rows: rows.map(({ row, kpi, marks }) => {
      const cells = kpi.periods.flatMap(({ period, shown }) =>
        shown.text === "" ? [] : [`${period.label}=${shown.at}`],
      );
      return `${String(row + 1)} ${kpi.description}: ${cells.join(", ")} · ${marks.status ?? "no status"}`;
    }),
    targets: rows.map(({ kpi }) => kpi.target?.at),
    told: finding.tables.flatMap(({ questions }) => questions),
  };
}

const TOLD =
  "Each KPI has a row for each year, which column D names. A KPI is rated in its row of the latest year with figures; the rows of other years are only compared with.";
const Q = (quarter: number, year: string): string => `Quarter ${String(quarter)} ${year}`;
const CALLS =
  `${Q(1, "2024-25")}=E3, ${Q(2, "2024-25")}=F3, ${Q(3, "2024-25")}=G3, ${Q(4, "2024-25")}=H3, ` +
  `${Q(1, "2025-26")}=E4, ${Q(2, "2025-26")}=F4`;

/** A table under a title, its KPI's rows of two years as given. */
const table = (heading: string, ...rows: readonly string[]): string =>
  ["2025/26 KPI monitoring", `Ref | Measure | Target | ${heading} | Q1 | Q2 | Q3 | Q4 | RAG`, ...rows].join(
    "\n",
  );

describe("a row for each year of a KPI", () => {
  const last = "2024/25 | 90% | 88% | 91% | 93% |";
  const now = "2025/26 | 89% | 82% | | |";

  test.each(["Year", "Financial year", "FY", "", "Period covered"])(
    "under “%s”: the latest is rated",
    (heading) => {
      const { rows, targets, told } = read(table(heading, `K1 | Calls | 90% | ${last}`, `| | | ${now}`));
      expect(rows).toEqual([`4 Calls: ${CALLS} · I4`]);
      expect(targets).toEqual(["C3"]);
      expect(told).toEqual([TOLD]);
    },
  );

  test("may repeat the KPI's name, and its target is then its own", () => {
    const { rows, targets } = read(table("Year", `K1 | Calls | 85% | ${last}`, `K1 | Calls | 90% | ${now}`));
    expect(rows).toEqual([`4 Calls: ${CALLS} · I4`]);
    expect(targets).toEqual(["C4"]);
  });

  test("may stand under merged names", () => {
    const { rows } = read(table("Year", `K1 | Calls | 90% | ${last}`, `| | | ${now}`), {
      merges: ["A3:A4", "B3:B4", "C3:C4"],
    });
    expect(rows).toEqual([`4 Calls: ${CALLS} · I4`]);
  });

  test("is rated in the year of the officer's period", () => {
    const { rows } = read(table("Year", `K1 | Calls | 90% | ${last}`, `| | | ${now}`), {
      reported: "Quarter 4 2024-25",
    });
    expect(rows).toEqual([`3 Calls: ${CALLS} · I3`]);
  });

  test("goes by its year where no title names one, and the latest may come first", () => {
    const grid = `
      Ref | Measure | Target | Year | Q1 | Q2 | Q3 | Q4 | RAG
      K1 | Calls | 90% | 2025/26 | 89% | 82% | | |
      | | | 2024/25 | 90% | 88% | 91% | 93% |`;
    expect(read(grid).rows).toEqual([
      `2 Calls: ${Q(1, "2024-25")}=E3, ${Q(2, "2024-25")}=F3, ${Q(3, "2024-25")}=G3, ${Q(4, "2024-25")}=H3, ` +
        `${Q(1, "2025-26")}=E2, ${Q(2, "2025-26")}=F2 · I2`,
    ]);
  });

  test("of last year alone is not this year's", () => {
    const rows = [`K1 | Calls | 90% | ${last}`, `K2 | Visits | 90% | ${now}`];
    expect(read(table("Year", ...rows)).rows).toEqual([
      `3 Calls: ${CALLS.split(", ").slice(0, 4).join(", ")} · no status`,
      `4 Visits: ${CALLS.split(", ").slice(4).join(", ")} · I4`,
    ]);
    // The title was carried over, the rows were not.
    expect(read(table("Year", `K1 | Calls | 90% | ${last}`)).rows).toEqual([
      `3 Calls: ${CALLS.split(", ").slice(0, 4).join(", ")} · I3`,
    ]);
  });

  test("“Last year” above “This year” are the title's and the year before", () => {
    const { rows } = read(
      table(
        "Year",
        `K1 | Calls | 90% | ${last.replace("2024/25", "Last year")}`,
        `| | | ${now.replace("2025/26", "This year")}`,
      ),
    );
    expect(rows).toEqual([`4 Calls: ${CALLS} · I4`]);
  });

  test("leaves the years of other things alone", () => {
    const grid = table("Baseline year", `K1 | Calls | 90% | ${last}`, `K2 | Visits | 90% | ${now}`);
    const { rows, told } = read(grid);
    expect(rows.map((row) => row.slice(-2))).toEqual(["I3", "I4"]);
    expect(told).not.toContain(TOLD);
  });
});

test("years before keep the kind of a period", () => {
  expect(yearsBefore(monthPeriod(2025 * 12 + 3), 1)?.label).toBe("April 2024");
  expect(yearsBefore(quarterPeriod(2025, 4), 2)?.label).toBe("Quarter 4 2023-24");
  expect(yearsBefore(quarterPeriod(1, 2), -2024)?.label).toBe("Quarter 2 2025-26");
  expect(yearsBefore(yearToDatePeriod(2025, null), 1)?.label).toBe("Year to date 2024-25");
  expect(yearsBefore(yearToDatePeriod(2025, { quarter: 2 }), 1)).toEqual(
    yearToDatePeriod(2024, { quarter: 2 }),
  );
  expect(yearsBefore({ ...monthPeriod(5), kind: "term" }, 1)).toBeNull();
});
