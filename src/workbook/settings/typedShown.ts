import type { Shown } from "../../kpi/reading/shown";
import type { Given } from "../../wording/kpi/given";

/** What a cell would show had the officer typed this text into it. */
export function typedShown(at: string, text: string): Shown {
  return { at, text, value: text, format: "@" };
}

/**
 * A cell with the officer's text in place of its own. It is read as if it had been typed there, and told as the officer's: what the cell
 * itself shows is another thing.
 */
export function givenShown(cell: Shown | null | undefined, part: Given["part"], text: string): Shown {
  const { at = "", text: insteadOf = "", given } = cell ?? {};
  return { ...typedShown(at, text), given: { part, insteadOf: given?.insteadOf ?? insteadOf } };
}
