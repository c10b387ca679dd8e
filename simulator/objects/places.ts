import type { Sheet } from "../model/types";
import { makeRange } from "./makeRange";
import { RangeGeometry } from "./rangeGeometry";
import type { Service } from "./service";
import { ServiceError } from "./serviceError";

export interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The one cell a comment or note is put on: given as a Range or as an address, seen from a sheet. */
export function placeOf(service: Service, home: Sheet, cell: unknown): Place {
  const range = typeof cell === "string" ? makeRange(service, home, cell) : cell;
  if (!(range instanceof RangeGeometry)) throw new ServiceError("InvalidArgument");
  const { sheet, area } = range;
  if (area.rows * area.columns !== 1) throw new ServiceError("InvalidArgument");
  return { sheet, row: area.row, column: area.column };
}
