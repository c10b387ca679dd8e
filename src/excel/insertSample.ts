import { SAMPLE_TABLE, type SampleCell } from "../wording/pane/intro";
import { runInExcel } from "./run";

/**
 * Adds a sheet with the sample table at the end of the workbook, brings it to the front, and gives its name: "KPI sample", or "KPI
 * sample 2" where that is taken. Two messages; no other sheet is touched.
 */
export async function insertSampleSheet(): Promise<string> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const name = freeName(worksheets.items.map((sheet) => sheet.name));
    const { rows } = SAMPLE_TABLE;
    const sheet = worksheets.add(name);
    const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0);
    // Formats first: words such as "5%" and "June 2025" in a text cell stay the words they are.
    range.numberFormat = rows.map((row) => row.map(formatOf));
    range.values = rows.map((row) => row.map(valueOf));
    // Bold first: a heading is wider in it, and a column fitted before would cut it off.
    sheet.getRangeByIndexes(0, 0, 1, rows[0]?.length ?? 0).format.font.bold = true;
    range.format.autofitColumns();
    sheet.activate();
    await context.sync();
    return name;
  });
}

function formatOf(cell: SampleCell): string {
  return typeof cell === "string" ? "@" : cell.shownAs;
}

function valueOf(cell: SampleCell): string | number {
  return typeof cell === "string" ? cell : cell.value;
}

/** Excel takes a sheet's name for the same whatever its letters' size. */
function freeName(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = SAMPLE_TABLE.name;
  for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${SAMPLE_TABLE.name} ${number}`;
  return name;
}
