import type { Shown } from "../../kpi/reading/shown";

/** What a cell would show had the officer typed this text into it. */
export function typedShown(at: string, text: string): Shown {
  return { at, text, value: text, format: "@" };
}
