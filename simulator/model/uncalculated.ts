import { cellAddress } from "./address";
import type { Workbook } from "./types";

/** What Excel itself shows while a formula has no result yet. */
export const UNCALCULATED = "#BUSY!";

/** The cells with a formula whose result the file does not keep, by their sheet: "KPIs!L17". */
export function uncalculatedCells({ sheets }: Workbook): readonly string[] {
  return sheets.flatMap(({ name, cells }) =>
    [...cells].flatMap(([row, columns]) =>
      [...columns].flatMap(([column, { value, isError, formula }]) =>
        isError && formula !== null && value === UNCALCULATED ? [`${name}!${cellAddress(row, column)}`] : [],
      ),
    ),
  );
}
