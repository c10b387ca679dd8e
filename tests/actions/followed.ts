import { atRest } from "./atRest";
import type { Desk } from "./desk";

export const PATIENCE = { activated: 30, edited: 10, reevaluate: 10 };

/** A session of its own beside the desk, as the pane has it, that follows the workbook; `type` is the officer's, and waited for. */
export async function followed(desk: Desk) {
  jest.resetModules();
  const session = await import("../../src/actions/session");
  const watch = await import("../../src/actions/sessionWatch");
  const { sheetFreshness } = await import("../../src/actions/watch/workbookFacts");
  const stop = await watch.watchWorkbook(PATIENCE);
  const { host } = desk.office;
  const rest = (): Promise<void> => atRest(host);
  const type = async (cell: string, values: string, name?: string): Promise<void> => {
    host.officerDoes((excel) => {
      Object.assign(excel.worksheets.getItem(desk.sheet(name).id).getRange(cell), { values });
    });
    await rest();
  };
  return { ...session, sheetFreshness, type, rest, host, stop };
}
