import type { Place } from "../workbook/marks/reconcile";
import { supports } from "./run";

/** A run of cells of which it is asked whether they belong to an array formula, or to what a formula spills into. */
export interface ArrayProbe {
  /** Null where this Excel cannot tell (before ExcelApi 1.12); it has no spills, and an array formula reads as a formula in each cell. */
  readonly range: Excel.Range | null;
  readonly wanted: readonly Place[];
  /** The cells one by one, where only some of the run do. */
  readonly closer: Map<Place, Excel.Range>;
}

export function requestArrays(range: Excel.Range, wanted: readonly Place[]): ArrayProbe {
  const asked = supports("1.12") ? range : null;
  asked?.load("hasSpill,savedAsArray");
  return { range: asked, wanted, closer: new Map() };
}

/** Asks for each cell of the runs for which Excel's answer was "some" (null), along with the batch's next sync; gives what was asked. */
export function lookCloser(sheet: Excel.Worksheet, probes: readonly ArrayProbe[]): readonly Excel.Range[] {
  return probes.flatMap(({ range, wanted, closer }) => {
    if (range === null || answerOf(range) !== "some") return [];
    return wanted.map((place) => {
      const cell = sheet.getRangeByIndexes(place.row, place.column, 1, 1);
      cell.load("hasSpill,savedAsArray");
      cell.untrack();
      closer.set(place, cell);
      return cell;
    });
  });
}

/** Once synced: the cells of a run that are part of an array or a spill. */
export function arraysIn({ range, wanted, closer }: ArrayProbe): readonly Place[] {
  if (range === null) return [];
  switch (answerOf(range)) {
    case "none":
      return [];
    case "all":
      return wanted;
    case "some":
      return [...closer].flatMap(([place, cell]) => (answerOf(cell) === "none" ? [] : [place]));
  }
}

function answerOf({ hasSpill, savedAsArray }: Excel.Range): "none" | "some" | "all" {
  if (hasSpill === true || savedAsArray === true) return "all";
  return hasSpill === false && savedAsArray === false ? "none" : "some";
}
