import { ExcelFailure } from "../excel/failure";
import { activateInExcel } from "../excel/select";

/** Brings a sheet to the front in Excel, by its id. False where it is gone or hidden, or Excel refuses. */
export async function goToSheet(sheetId: string): Promise<boolean> {
  try {
    await activateInExcel(sheetId);
    return true;
  } catch (thrown) {
    if (thrown instanceof ExcelFailure) return false;
    throw thrown;
  }
}
