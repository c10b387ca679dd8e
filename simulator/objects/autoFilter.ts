import type { Sheet } from "../model/types";
import { ApiObject } from "./apiObject";
import { makeRange } from "./makeRange";
import type { Service } from "./service";

/** The sheet's filter, to be read; which rows it hides is in the rows themselves. */
export class AutoFilter extends ApiObject {
  readonly className = "AutoFilter";

  constructor(
    service: Service,
    private readonly sheet: Sheet,
  ) {
    super(service);
  }

  get enabled(): boolean {
    return this.sheet.autoFilter !== null;
  }
  get isDataFiltered(): boolean {
    const area = this.sheet.autoFilter;
    if (!area) return false;
    for (const [row, { hidden }] of this.sheet.rows)
      if (hidden && row > area.row && row < area.row + area.rows) return true;
    return false;
  }
  getRangeOrNullObject(): ApiObject | null {
    return this.sheet.autoFilter && makeRange(this.service, this.sheet, this.sheet.autoFilter);
  }
  remove(): void {
    this.service.beforeWrite();
    this.service.undo.recordSheet(this.sheet);
    this.sheet.autoFilter = null;
    this.service.changed({ kind: "sheet", sheetId: this.sheet.id });
  }
}
