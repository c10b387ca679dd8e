import { sortRows } from "../model/edit";
import { ApiObject } from "./apiObject";
import { asRecord, asWhole } from "./arguments";
import { localAddress } from "./block";
import type { RangeGeometry } from "./rangeGeometry";
import { refusing, ServiceError } from "./serviceError";
import { WORKBOOK_TARGET } from "./events";

/** `Range.sort`: by one or more columns of the range, rows only. */
export class RangeSort extends ApiObject {
  readonly className = "RangeSort";

  constructor(private readonly range: RangeGeometry) {
    super(range.service);
  }

  apply(fields: unknown, _matchCase: unknown, hasHeaders: unknown): void {
    const { service, sheet, area } = this.range;
    service.beforeFormat(sheet, "allowSort");
    service.beforeContent(sheet, [area]);
    if (!Array.isArray(fields) || fields.length === 0) throw new ServiceError("InvalidArgument");
    service.undo.recordWhole(sheet);
    const above = hasHeaders === true ? 1 : 0;
    // The last field first: sorting is stable.
    for (const field of [...(fields as readonly unknown[])].reverse()) {
      const { key, ascending } = asRecord(field);
      const column = asWhole(key, 0);
      if (column >= area.columns) throw new ServiceError("InvalidArgument");
      const [first, count] = [area.row + above, area.rows - above];
      refusing("InvalidOperation", () =>
        sortRows(sheet, first, count, area.column + column, ascending !== false, area),
      );
    }
    const address = localAddress(this.range);
    const message = { address, source: "Local", worksheetId: sheet.id };
    service.events.raise("worksheetRowSorted", [sheet.id, WORKBOOK_TARGET], message);
    service.contentChanged(sheet, address, [area]);
  }
}
