import { findTables } from "../../src/workbook/find/findTables";
import { readRows } from "../../src/workbook/sheet/rows";
import type { SheetSnapshot } from "../../src/workbook/sheet/snapshot";
import { sheetOfCells } from "./gridSheet";

const HEADINGS = ["Ref", "Measure", "Area", "Good is", "Target", "Q1 2024/25", "Q2 2024/25"];

function found(sheet: SheetSnapshot): { names: readonly string[]; told: readonly string[] } {
  const finding = findTables(sheet);
  if (finding.kind === "none") throw new Error(finding.reason);
  const rows = readRows(sheet, finding.tables);
  return {
    names: rows.map(({ identity }) => identity),
    told: finding.tables.flatMap(({ questions }) => questions),
  };
}

describe("a row with figures and a target that is no KPI", () => {
  test("is told where nothing names it, with its number", () => {
    const { names, told } = found(
      sheetOfCells([
        HEADINGS,
        ["K1", "Calls", "", "High", "90%", "88%", "92%"],
        [],
        ["", "", "", "High", "90%", "88%", "80%"],
        ["", "", "", "High", "90%", "88%", "81%"],
      ]),
    );
    expect(names).toEqual(["K1"]);
    expect(told).toEqual([
      "Rows 4, 5 hold figures and a target, tolerance or polarity, but were passed over: they have no reference or description. To have them rated, fill them in.",
    ]);
  });

  test("is told where it is a total, and not where a total has figures only", () => {
    const { told } = found(
      sheetOfCells([
        HEADINGS,
        ["K1", "Calls", "", "High", "90%", "88%", "92%"],
        ["Total", "", "", "High", "90%", "88%", "80%"],
        ["K2", "Visits", "", "High", "90", "88", "92"],
        ["Total", "", "", "", "", "176", "172"],
      ]),
    );
    expect(told).toEqual([
      "Row 3 holds figures and a target, tolerance or polarity, but was passed over: it is a total. To have it rated, describe it in other words, such as “All wards”.",
    ]);
  });

  test("is told where something else than a reference or description names it, without a target too", () => {
    const { names, told } = found(
      sheetOfCells([
        ["Measure", "Good is", "Target", "Directorate", "Q1 2024/25", "Q2 2024/25"],
        ["Calls", "High", "90%", "Adults", "88%", "92%"],
        ["", "", "", "Place", "88%", "70%"],
      ]),
    );
    expect(names).toEqual(["Calls"]);
    expect(told).toEqual([
      "Row 3 holds figures, but was passed over: it has no reference or description. To have it rated, fill one in.",
    ]);
  });

  test("is not told where it is a KPI's second row of figures, headings printed again or a key", () => {
    const { told } = found(
      sheetOfCells([
        HEADINGS,
        ["K1", "Calls", "", "High", "90%", "88%", "92%"],
        ["", "", "", "", "", "44", "46"],
        ["", "", "", "", "Target", "Q1 2024/25", "Q2 2024/25"],
        ["Key"],
        ["", "", "", "", "Green", "90%", "100%"],
      ]),
    );
    expect(told).toEqual([]);
  });
});

describe("rows that only their breakdown names", () => {
  test("carry the name and reference of the KPI above, straight below it", () => {
    const { names, told } = found(
      sheetOfCells([
        HEADINGS,
        ["K1", "Calls", "North", "High", "90%", "88%", "92%"],
        ["", "", "South", "High", "90%", "88%", "80%"],
        [],
        ["", "", "West", "High", "90%", "88%", "80%"],
      ]),
    );
    expect(names).toEqual(["K1", "K1 › Calls – South"]);
    expect(told).toHaveLength(1);
  });

  test("belong to no KPI above a banner", () => {
    const { names } = found(
      sheetOfCells([
        HEADINGS,
        ["K1", "Calls", "North", "High", "90%", "88%", "92%"],
        ["Housing"],
        ["", "", "South", "High", "90%", "88%", "80%"],
      ]),
    );
    expect(names).toEqual(["K1"]);
  });

  test("are found by a column whose heading says nothing of a breakdown, and the officer is told", () => {
    const headings = HEADINGS.map((heading) => (heading === "Area" ? "Tenure" : heading));
    const { names, told } = found(
      sheetOfCells([
        headings,
        ["K1", "Calls", "Owned", "High", "90%", "88%", "92%"],
        ["", "", "Rented", "High", "90%", "88%", "80%"],
      ]),
    );
    expect(names).toEqual(["K1", "K1 › Calls – Rented"]);
    expect(told).toEqual([
      "Some rows have figures, but no reference or description. Column C was taken for what splits up the KPI above them. Check that this is right.",
    ]);
  });

  test("are not made up of what a KPI's figure was worked out from", () => {
    const { names } = found(
      sheetOfCells(
        [
          ["Measure", "Type", "Good is", "Target", "Q1 2024/25", "Q2 2024/25"],
          ["Calls", "Result", "High", "90%", "88%", "92%"],
          ["", "Numerator", "", "", "88", "92"],
          ["", "Denominator", "", "", "100", "100"],
        ],
        { merges: ["A2:A4", "C2:C4", "D2:D4"] },
      ),
    );
    expect(names).toEqual(["Calls"]);
  });

  test("are not made up where the column says the same twice", () => {
    const headings = HEADINGS.map((heading) => (heading === "Area" ? "Tenure" : heading));
    const { names, told } = found(
      sheetOfCells([
        headings,
        ["K1", "Calls", "Owned", "High", "90%", "88%", "92%"],
        ["", "", "Owned", "High", "90%", "88%", "80%"],
      ]),
    );
    expect(names).toEqual(["K1"]);
    expect(told[0]).toMatch(/^Row 3 holds figures/);
  });
});

test("a column of High and Low is not said to hold figures, whatever its heading sounds like", () => {
  const { told } = found(
    sheetOfCells([
      ["Measure", "Performance wanted", "Target", "Q1 2024/25", "Q2 2024/25"],
      ["Calls", "High", "90%", "88%", "92%"],
    ]),
  );
  expect(told).toEqual([]);
});

test.each(["w/e 06/10/2024", "w/c 7 Oct", "Week 27"])("a sheet of weeks is called one: %s", (week) => {
  const finding = findTables(
    sheetOfCells([
      ["Measure", "Good is", "Target", week],
      ["Calls", "High", "90%", "88%"],
    ]),
  );
  expect(finding).toMatchObject({
    reason:
      "This sheet has no KPI table: the columns under row 1 are weeks. Months, quarters and years are read.",
  });
});

test("rows of numerators and denominators are told as that, and no remedy is given", () => {
  const { told } = found(
    sheetOfCells([
      ["Code", "Measure", "", "Aim", "Q1 24/25", "Q2 24/25", "Target"],
      ["H1", "Repairs in target time", "%", "Maximise", "88%", "92%", "90%"],
      ["", "", "Numerator", "", "88", "92"],
      ["", "", "Denominator", "", "100", "100"],
      ["H2", "Re-let time", "days", "Minimise", "28", "27", "29"],
    ]),
  );
  expect(told).toContain(
    "Rows 3, 4 hold numerators or denominators of the KPIs above, so they were not rated.",
  );
  expect(told.join(" ")).not.toContain("fill");
});
