import { findTables } from "../../src/workbook/find/findTables";
import { readRows } from "../../src/workbook/sheet/rows";
import { sheetOf } from "./gridSheet";

interface Told {
  readonly ref: string;
  readonly description: string;
  readonly section: string | null;
  readonly target: string | undefined;
  readonly polarity: string | undefined;
}

function rowsOf(grid: string): readonly Told[] {
  const sheet = sheetOf(grid);
  const finding = findTables(sheet);
  const rows = finding.kind === "tables" ? readRows(sheet, finding.tables) : [];
  return rows.map(({ kpi }) => ({
    ref: kpi.ref ?? "",
    description: kpi.description,
    section: kpi.section,
    target: kpi.target?.at,
    polarity: kpi.polarity?.at,
  }));
}

const SECOND = {
  ref: "A 2",
  description: "Calls lost (cumulative)",
  section: null,
};

describe("what stands over the labels of a KPI", () => {
  test("a reference and a name side by side are both read", () => {
    const rows = rowsOf(`
      Quarter 2 performance
      -
      A 1 | Bins missed
      Polarity | Low
      Target | 20
      Period | Q1 2023-24 | Q2 2023-24 | RAG
      Actual | 19 | 21 |
      -
      A 2 | Calls lost (cumulative)
      Polarity | Low
      Target | 30
      Period | Q1 2023-24 | Q2 2023-24 | RAG
      Actual | 29 | 31 |`);
    expect(rows).toEqual([
      { ref: "A 1", description: "Bins missed", section: null, target: "B5", polarity: "B4" },
      { ...SECOND, target: "B11", polarity: "B10" },
    ]);
  });

  test("a name behind its label is the block's, the first block's as well as the last's", () => {
    const rows = rowsOf(`
      Quarter 2 performance
      -
      KPI | Bins missed
      Polarity | Low
      Target | 20
      Period | Q1 2023-24 | Q2 2023-24 | RAG
      Actual | 19 | 21 |
      -
      KPI | Calls lost (cumulative)
      Polarity | Low
      Target | 30
      Period | Q1 2023-24 | Q2 2023-24 | RAG
      Actual | 29 | 31 |`);
    expect(rows.map(({ description }) => description)).toEqual(["Bins missed", SECOND.description]);
    expect(rows.map(({ target }) => target)).toEqual(["B5", "B11"]);
  });

  test("before a row of periods they are read as well, and brackets are the name's", () => {
    const rows = rowsOf(`
      A 1 | Bins missed | Q1 2023-24 | Q2 2023-24
      | Actual | 19 | 21
      | Target | 20 | 20
      | Direction of travel | |
      -
      A 2 | Calls lost (cumulative) | Q1 2023-24 | Q2 2023-24
      | Actual | 29 | 31
      | Target | 30 | 30`);
    expect(rows.map(({ ref, description }) => [ref, description])).toEqual([
      ["A 1", "Bins missed"],
      ["A 2", "Calls lost (cumulative)"],
    ]);
  });

  test.each(["Quarter (cumulative)", "2023-24 (cumulative)", "Type (cumulative)"])(
    "“%s” before a row of periods heads them, and names no block",
    (corner) => {
      const rows = rowsOf(`
        Bins missed
        ${corner} | Q1 2023-24 | Q2 2023-24
        Actual | 19 | 21
        Target | 20 | 20`);
      expect(rows.map(({ description }) => description)).toEqual(["Bins missed"]);
    },
  );

  test("a reference in a row of its own is its own block's, and no other's", () => {
    const rows = rowsOf(`
      Section | Waste
      Ref | A 1
      KPI | Bins missed
      Polarity | Low
      Target | 20
      | Q1 2023-24 | Q2 2023-24
      Actual | 19 | 21
      -
      Section | Contact
      KPI | Calls lost (cumulative)
      Ref | A 2
      Polarity | Low
      Target | 30
      | Q1 2023-24 | Q2 2023-24
      Actual | 29 | 31`);
    expect(rows).toEqual([
      { ref: "A 1", description: "Bins missed", section: "Waste", target: "B5", polarity: "B4" },
      { ...SECOND, section: "Contact", target: "B13", polarity: "B12" },
    ]);
  });

  test("labels and values in turn are no headings: each label is read with the cell beside it", () => {
    const rows = rowsOf(`
      Ref | A 1 | KPI | Bins missed
      Good is | Low | Target | 20
      | Q1 2023-24 | Q2 2023-24
      Actual | 19 | 21
      -
      Ref | A 2 | KPI | Calls lost (cumulative)
      Target | 30 | Good is | Low
      | Q1 2023-24 | Q2 2023-24
      Actual | 29 | 31`);
    expect(rows).toEqual([
      { ref: "A 1", description: "Bins missed", section: null, target: "D2", polarity: "B2" },
      { ...SECOND, target: "B7", polarity: "D7" },
    ]);
  });

  test("periods among headings in turn stay headings", () => {
    const rows = rowsOf(`
      KPI | 2022/23 | Target | 2023/24
      Bins missed | 19 | 20 | 21`);
    expect(rows).toEqual([
      { ref: "", description: "Bins missed", section: null, target: "C2", polarity: undefined },
    ]);
  });

  test("polarity between the target and the figures parts nothing", () => {
    const rows = rowsOf(`
      Bins missed
      Target | 20
      Polarity | Low
      | Q1 2023-24 | Q2 2023-24
      Actual | 19 | 21
      -
      Calls lost
      Target | 30
      Polarity | Low
      | Q1 2023-24 | Q2 2023-24
      Actual | 29 | 31`);
    expect(rows.map(({ description, target }) => [description, target])).toEqual([
      ["Bins missed", "B2"],
      ["Calls lost", "B8"],
    ]);
  });
});

test("a text that only says which way is better names no KPI", () => {
  const rows = rowsOf(`
    Dashboard
    -
    Bins missed
    Lower is better
    | Q1 2023-24 | Q2 2023-24
    Actual | 19 | 21
    Target | 20 | 20
    -
    Homes let
    Higher is better
    | Q1 2023-24 | Q2 2023-24
    Actual | 19 | 21
    Target | 20 | 20`);
  expect(rows.map(({ description, polarity }) => [description, polarity])).toEqual([
    ["Bins missed", "A4"],
    ["Homes let", "A10"],
  ]);
});
