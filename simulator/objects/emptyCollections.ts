import { ApiObject } from "./apiObject";

/**
 * Things the simulator keeps in the file untouched and does not model. The collections read as empty, so that an
 * add-in that only counts them works; making one is reported as not implemented.
 */
abstract class EmptyCollection extends ApiObject {
  listItems(): readonly ApiObject[] {
    return [];
  }
  get count(): number {
    return 0;
  }
  getCount(): number {
    return 0;
  }
  getItemOrNullObject(): null {
    return null;
  }
}

export class ChartCollection extends EmptyCollection {
  readonly className = "ChartCollection";
}

export class ShapeCollection extends EmptyCollection {
  readonly className = "ShapeCollection";
}

export class PivotTableCollection extends EmptyCollection {
  readonly className = "PivotTableCollection";
}

export class SlicerCollection extends EmptyCollection {
  readonly className = "SlicerCollection";
}

export class BindingCollection extends EmptyCollection {
  readonly className = "BindingCollection";
}
