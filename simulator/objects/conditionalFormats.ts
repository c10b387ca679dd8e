import { ApiObject } from "./apiObject";

/**
 * Conditional formats stay in the file as they are, byte for byte, and are not in the model: the collection reads as
 * empty, and nothing can be added or cleared (both are reported as not implemented).
 */
export class ConditionalFormatCollection extends ApiObject {
  readonly className = "ConditionalFormatCollection";

  listItems(): readonly ApiObject[] {
    return [];
  }
  getCount(): number {
    return 0;
  }
  getItemOrNullObject(): null {
    return null;
  }
}
