import { clearResults } from "../../src/actions/clearResults";
import { previewSheets } from "../../src/actions/previewSheets";
import { insertRows } from "../../simulator/model/edit";
import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import { differences, pictureOf } from "../reliability/picture";
import { useDesk, type Desk } from "./desk";

const open = useDesk();

const head = (value: string | null): NewCell => ({
  value,
  fill: "#1F3864",
  color: "#FFFFFF",
  bold: true,
  border: "#7F7F7F",
});

/** Headings over two rows on dark blue: the years over the quarters, the others merged over both. A1 is out of tolerance. */
const SHEET: NewSheet = {
  name: "KPIs",
  rows: [
    ["Performance report"],
    ["Ref", "Measure", "2023/24", null, "Target", "Polarity", "Tolerance", "Comments"].map(head),
    [null, null, "Q1", "Q2", null, null, null, null].map(head),
    ["A1", "Calls answered", 90, 50, 90, "Higher is better", "5", "Two posts are vacant"],
    ["A2", "Bins collected", 90, 95, 90, "Higher is better", "5", ""],
  ],
  merges: ["C2:D2", "A2:A3", "B2:B3", "E2:E3", "F2:F3", "G2:G3", "H2:H3"],
};

const fillAt = (desk: Desk, address: string): string | undefined => desk.cell(address)?.style.fill.color;

test("over the heading of our own column stands a cell like those over its neighbours, and nothing in it", async () => {
  const desk = await open([SHEET]);
  const before = pictureOf(desk.opened.workbook);
  await desk.evaluate();
  expect([desk.text("I2"), desk.text("I3")]).toEqual(["", "Tolerance warning"]);
  expect([fillAt(desk, "I2"), fillAt(desk, "I3")]).toEqual(["#1F3864", "#1F3864"]);
  expect(desk.cell("I2")?.style.borders.EdgeTop.style).toBe("Continuous");
  // The title over the table is no heading.
  expect(fillAt(desk, "I1") ?? "").toBe("");
  const again = await previewSheets({ kind: "active" }, {});
  expect(again.kind === "done" ? again.result.cellsWritten : again).toBe(0);
  expect((await clearResults({ kind: "active" }, {})).kind).toBe("done");
  expect(differences(before, pictureOf(desk.opened.workbook))).toEqual([]);
});

test("a heading merged over both rows has its look in the upper one: the lower cell of the file may have none", async () => {
  const [title = [], upper = [], lower = [], ...rows] = SHEET.rows ?? [];
  const bare = lower.map((cell, column) => (column === 2 || column === 3 ? cell : null));
  const desk = await open([{ ...SHEET, rows: [title, upper, bare, ...rows] }]);
  const before = pictureOf(desk.opened.workbook);
  await desk.evaluate();
  expect([fillAt(desk, "I2"), fillAt(desk, "I3")]).toEqual(["#1F3864", "#1F3864"]);
  expect(desk.cell("I3")?.style.font.color).toBe("#FFFFFF");
  expect((await desk.evaluate()).cellsWritten).toBe(0);
  await clearResults({ kind: "active" }, {});
  expect(differences(before, pictureOf(desk.opened.workbook))).toEqual([]);
});

test("it is given back also after rows were inserted above, and goes once no warning is left", async () => {
  const desk = await open([SHEET]);
  await desk.evaluate();
  insertRows(desk.opened.workbook, desk.sheet(), 0, 2);
  desk.type("D6", 95);
  await desk.evaluate();
  for (const address of ["I5", "I6", "I4"]) {
    expect(desk.text(address)).toBe("");
    expect(fillAt(desk, address) ?? "").toBe("");
  }
});

test("what somebody has put there stays as it is", async () => {
  const desk = await open([SHEET]);
  await desk.evaluate();
  await clearResults({ kind: "active" }, {});
  desk.type("I2", "For the board");
  await desk.evaluate();
  expect(desk.text("I2")).toBe("For the board");
  expect(fillAt(desk, "I2") ?? "").toBe("");
});
