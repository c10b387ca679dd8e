import { runInExcel } from "./run";

/** Brings a sheet to the front and selects a cell on it, in one message. A sheet that is gone gives the failure `ItemNotFound`. */
export async function selectInExcel(sheetId: string, address: string): Promise<void> {
  await runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    const range = sheet.getRange(address);
    range.select();
    range.untrack();
    await context.sync();
  });
}
