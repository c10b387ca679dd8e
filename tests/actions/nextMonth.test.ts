import { clearResults } from "../../src/actions/clearResults";
import { copySheet, insertColumns } from "../../simulator/model/edit";
import type { Sheet } from "../../simulator/model/types";
import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import { differences, pictureOf } from "../reliability/picture";
import { onlySheet, useDesk, type Desk } from "./desk";

/** The month after: what stands of our marks on the sheet, moved or copied, must not pass for what somebody typed. */

const open = useDesk();

const typed = (value: string): NewCell => ({ value, fill: "#FF0000" });

/** June, with May's statuses and arrows typed by hand. A1 is judged, A2 has no figure yet, A3's June is not to be read, A4 is out of tolerance. */
const REGISTER: NewSheet = {
  name: "Adults Jun",
  rows: [
    ["Ref", "Measure", "Good is", "Target", "Tolerance", "May-23", "Jun-23", "DoT", "RAG"],
    ["A1", "Visits", "High", 90, 5, 91, 95, "▼", typed("R")],
    ["A2", "Calls answered", "High", 90, 5, 91, null, "▲", typed("R")],
    ["A3", "Letters", "High", 90, 5, 91, "TBC", "▲", typed("G")],
    ["A4", "Bins", "High", 90, 5, 91, 50, "▲", typed("G")],
  ],
};

const shows = (desk: Desk, column: string, sheet?: string): string[] =>
  ["2", "3", "4", "5"].map((row) => desk.text(`${column}${row}`, sheet));

const fills = (desk: Desk, column: string): string[] =>
  ["2", "3", "4", "5"].map((row) => desk.cell(`${column}${row}`)?.style.fill.color ?? "");

/** July in a column of its own: A1 has no figure, A2 one at last, A3 as well, A4 an unclear one. */
function typeJuly(desk: Desk, column: string, sheet?: string): void {
  desk.type(`${column}1`, "Jul-23", sheet);
  ["", 95, 96, "see note"].forEach((value, index) =>
    desk.type(`${column}${String(index + 2)}`, value, sheet),
  );
}

function julyInserted(desk: Desk): void {
  insertColumns(desk.opened.workbook, desk.sheet(), 7, 1);
  typeJuly(desk, "H");
}

test("with a column inserted for July, nothing of June stays, in one evaluation", async () => {
  const desk = await open([REGISTER]);
  await desk.evaluate();
  expect(shows(desk, "H")).toEqual(["▲ G", "", "", "▼ R"]);
  julyInserted(desk);
  const sheet = onlySheet(await desk.evaluate());
  expect(shows(desk, "J")).toEqual(["No data", "G", "G", "?"]);
  // No arrow of May's comes back: A2's and A3's have nothing to be compared with.
  expect(shows(desk, "I")).toEqual(["", "", "", ""]);
  // May's red is under no status that has no colour.
  expect(fills(desk, "J").map((fill) => fill.toUpperCase())).toEqual(["#404040", "#00855A", "#00855A", ""]);
  expect(sheet.notices.filter((one) => one.includes("typed"))).toEqual([]);
  expect((await desk.evaluate()).cellsWritten).toBe(0);
});

test("Clear results then brings back what stood there in May", async () => {
  const desk = await open([REGISTER]);
  const wanted = await open([REGISTER]);
  julyInserted(wanted);
  const before = pictureOf(wanted.opened.workbook);
  const again = await open([REGISTER]);
  await again.evaluate();
  julyInserted(again);
  await again.evaluate();
  expect((await clearResults({ kind: "active" }, {})).kind).toBe("done");
  expect(differences(before, pictureOf(again.opened.workbook))).toEqual([]);
  expect(desk.text("H2")).toBe("▼");
});

test("on a copy of the tab with July typed over, our own marks are not called typed, and no arrow of May's comes back", async () => {
  const desk = await open([REGISTER]);
  await desk.evaluate();
  const { workbook } = desk.opened;
  const copy: Sheet = copySheet(workbook, desk.sheet(), "Adults Jul");
  workbook.activeSheetId = copy.id;
  typeJuly(desk, "G", "Adults Jul");
  const sheet = onlySheet(await desk.evaluate());
  expect(sheet.name).toBe("Adults Jul");
  expect(shows(desk, "I", "Adults Jul")).toEqual(["No data", "G", "G", "?"]);
  expect(shows(desk, "H", "Adults Jul").filter((one) => one === "▼" || one === "▲")).toEqual([]);
  expect(sheet.notices.filter((one) => one.includes("typed"))).toEqual([]);
  expect((await desk.evaluate()).cellsWritten).toBe(0);
  // June's own tab is as it was.
  expect(shows(desk, "H", "Adults Jun")).toEqual(["▲ G", "", "", "▼ R"]);
});

test("with July typed over in place, neither", async () => {
  const desk = await open([REGISTER]);
  await desk.evaluate();
  typeJuly(desk, "G");
  const sheet = onlySheet(await desk.evaluate());
  expect(shows(desk, "I")).toEqual(["No data", "G", "G", "?"]);
  expect(shows(desk, "H").filter((one) => one === "▼" || one === "▲")).toEqual([]);
  expect(sheet.notices.filter((one) => one.includes("typed"))).toEqual([]);
});
