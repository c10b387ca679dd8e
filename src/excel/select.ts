import { runInExcel } from "./run";

/** Brings a sheet to the front and selects a cell on it, in one message; "'Targets'!C5" is a cell of another sheet. A sheet that is gone gives the failure `ItemNotFound`. */
export async function selectInExcel(sheetId: string, address: string): Promise<void> {
  await runInExcel(async (context) => {
    const other = /^'(.*)'!(.*)$/.exec(address);
    const name = other?.[1]?.replaceAll("''", "'") ?? sheetId;
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    const range = sheet.getRange(other?.[2] ?? address);
    range.select();
    range.untrack();
    await context.sync();
  });
}

/** Brings a sheet to the front, in one message; what is selected on it stays. A sheet that is gone gives the failure `ItemNotFound`. */
export async function activateInExcel(sheetId: string): Promise<void> {
  await runInExcel(async (context) => {
    context.workbook.worksheets.getItem(sheetId).activate();
    await context.sync();
  });
}
