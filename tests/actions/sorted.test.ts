import { clearResults } from "../../src/actions/clearResults";
import { sortRows } from "../../simulator/model/edit";
import { openWorkbook } from "../../simulator/xlsx/open";
import { newWorkbook, type NewCell, type NewSheet } from "../../simulator/xlsx/create";
import { differences, pictureOf, told, type WorkbookPicture } from "../reliability/picture";
import { useDesk, type Desk } from "./desk";

/** Excel's Sort takes words, fills and fonts along and leaves borders where they are. */

const open = useDesk();

const HEADINGS: readonly NewCell[] = ["Ref", "Measure", "Good is", "Target", "May-23", "Jun-23"];
const KPIS: readonly (readonly NewCell[])[] = [
  ["A1", "Visits", "High", 90, 91, 50],
  ["A2", "Calls answered", "High", 90, 91, 88],
  ["A3", "Letters", "High", 90, 95, 95],
  ["A4", "Bins", "Low", 90, 91, 120],
  ["A5", "Fires", "Low", 90, 91, 91],
];

const plain: NewSheet = { name: "Adults", rows: [HEADINGS, ...KPIS] };
const ruled: NewSheet = {
  name: "Adults",
  rows: [HEADINGS, ...KPIS].map((cells) =>
    cells.map((value) => ({ value: value as string | number, border: "#7F7F7F" })),
  ),
};

const sort = (desk: Pick<Desk, "opened">): void => {
  const [sheet] = desk.opened.workbook.sheets;
  if (sheet !== undefined) sortRows(sheet, 1, 5, 0, false);
};

async function clear(): Promise<void> {
  const outcome = await clearResults({ kind: "active" }, {});
  expect(outcome).toMatchObject({ kind: "done", result: { sheets: [{ notices: [] }] } });
}

const withoutParts = (picture: WorkbookPicture): WorkbookPicture => ({ ...picture, parts: [] });

/** The sheet sorted, with nothing of ours on it. */
function sortedOriginal(sheet: NewSheet): WorkbookPicture {
  const opened = openWorkbook(newWorkbook([sheet]), "Report.xlsx");
  sort({ opened });
  return pictureOf(opened.workbook);
}

describe.each([
  ["without lines", plain, {}],
  ["with a grid", ruled, {}],
  ["with warnings as notes", ruled, { apiLevel: "1.18" as const }],
])("%s", (_name, sheet, level) => {
  test("sorted after an evaluation, Clear results gives back the original, sorted", async () => {
    const desk = await open([sheet], level);
    await desk.evaluate();
    sort(desk);
    await clear();
    expect(differences(sortedOriginal(sheet), pictureOf(desk.opened.workbook)).map(told)).toEqual([]);
  });

  test("evaluated again, the frames are round the figures that are out of tolerance, as if it had been sorted first", async () => {
    const desk = await open([sheet], level);
    await desk.evaluate();
    sort(desk);
    await desk.evaluate();
    const after = withoutParts(pictureOf(desk.opened.workbook));
    expect((await desk.evaluate()).cellsWritten).toBe(0);
    await clear();
    expect(differences(sortedOriginal(sheet), pictureOf(desk.opened.workbook)).map(told)).toEqual([]);
    const fresh = await open([sheet], level);
    sort(fresh);
    await fresh.evaluate();
    expect(differences(withoutParts(pictureOf(fresh.opened.workbook)), after).map(told)).toEqual([]);
  });
});
