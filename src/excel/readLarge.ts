import type { Area, SheetSnapshot } from "../workbook/sheet/snapshot";
import { ExcelFailure, failureOf, isTooLarge } from "./failure";
import { runInExcel } from "./run";
import { cellsOf, frameOf, requestSheet, type SheetCells } from "./sheetRequest";

/** Cells a message: three answers a cell of some 25 bytes stay well inside the 5 MB that Excel on the web hands over at once. */
const CELLS_A_MESSAGE = 30_000;

/** More than any table of KPIs has; a sheet used so far down is used by something else, or by mistake. */
const MOST_CELLS = 3_000_000;

/**
 * Reads a sheet that is too large for one message: first where its cells are, then some rows at a time. One used far beyond any table
 * throws the failure `SheetTooLarge`.
 *
 * @param tell called before each message with the rows read so far and in all; what it throws ends the reading
 */
export async function readLarge(
  id: string,
  tell: (done: number, total: number) => void,
): Promise<SheetSnapshot> {
  const frame = await runInExcel(async (context) => {
    const request = requestSheet(context.workbook.worksheets.getItem(id), false);
    await context.sync();
    return frameOf(request);
  });
  const { area } = frame;
  if (area === null) return { ...frame, text: [], values: [], formats: [] };
  if (area.rows * area.columns > MOST_CELLS || area.columns > CELLS_A_MESSAGE / 10) {
    throw new ExcelFailure(failureOf("SheetTooLarge"));
  }
  const step = Math.max(1, Math.floor(CELLS_A_MESSAGE / area.columns));
  const parts: SheetCells[] = [];
  for (let row = 0; row < area.rows; row += step) {
    tell(row, area.rows);
    const rows = Math.min(step, area.rows - row);
    parts.push(...(await readRows(id, { ...area, row: area.row + row, rows })));
  }
  return {
    ...frame,
    text: parts.flatMap((part) => part.text),
    values: parts.flatMap((part) => part.values),
    formats: parts.flatMap((part) => part.formats),
  };
}

/** Some rows in one message; where their texts are long, in two or more. */
async function readRows(id: string, area: Area): Promise<readonly SheetCells[]> {
  try {
    return [await readAtOnce(id, area)];
  } catch (thrown) {
    if (!isTooLarge(thrown) || area.rows < 2) throw thrown;
    const half = Math.floor(area.rows / 2);
    return [
      ...(await readRows(id, { ...area, rows: half })),
      ...(await readRows(id, { ...area, row: area.row + half, rows: area.rows - half })),
    ];
  }
}

async function readAtOnce(id: string, area: Area): Promise<SheetCells> {
  return runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.load("text,values,numberFormat");
    range.untrack();
    await context.sync();
    return cellsOf(range);
  });
}
