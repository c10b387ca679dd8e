import { ExcelFailure } from "../excel/failure";
import { selectInExcel } from "../excel/select";
import { expectSelection } from "./watch/ownSelection";

/** Brings a cell to the front in Excel, by sheet id and address ("K4"). False where the sheet or cell is gone, or Excel refuses. */
export async function selectCell(sheetId: string, address: string): Promise<boolean> {
  expectSelection(sheetId, address);
  try {
    await selectInExcel(sheetId, address);
    return true;
  } catch (thrown) {
    if (thrown instanceof ExcelFailure) return false;
    throw thrown;
  }
}
