import type { Evaluation } from "../../kpi/evaluation";
import { parseAddress } from "../sheet/address";
import { gridOf } from "../sheet/grid";
import type { SheetRow } from "../sheet/rows";
import type { SheetSnapshot } from "../sheet/snapshot";
import { readTravels } from "../vocabulary/readTravel";
import type { CellState } from "./marks";

/** What somebody typed in a travel cell where the rules give no arrow. */
export interface OldArrow {
  /** The travel cell, "L4". */
  readonly at: string;
  readonly text: string;
  /** Whether it is taken out: an arrow beside a row that has no figure to have moved, or none that is settled. */
  readonly givesWay: boolean;
}

/** Whether a status says that no figure of the row is judged. */
export function isUnjudged(status: string): boolean {
  return UNJUDGED.includes(status);
}

/** Without a figure that is judged nothing has moved for certain: an arrow there is of an earlier period. */
const UNJUDGED: readonly string[] = ["data-missing", "needs-attention", "not-rated"];

/**
 * What stands in the travel cells of rows to which the rules give no arrow, in the order of the rows; null where nothing does.
 *
 * An arrow, or a word for the way, gives way as a typed status does: beside "Data missing" it would be read as this period's. It stays
 * where the row is judged and only what it is compared with is not on the sheet, since somebody may well know that figure. So does any
 * other text. A cell that several rows share gives way only for all of them. An arrow that had given way to a mark of ours is of an earlier
 * evaluation at the latest, and does not come back before Clear results; one that was only emptied, while a question was open, is judged
 * as it stood, unless that may have been in an earlier month.
 *
 * @param sheet As the officer left it: our own marks must be taken away.
 * @param firstPeriod Whether our marks on the sheet are all of its reporting period.
 */
export function oldArrows(
  sheet: SheetSnapshot,
  rows: readonly SheetRow[],
  evaluations: readonly Evaluation[],
  firstPeriod: boolean,
): readonly (OldArrow | null)[] {
  const grid = gridOf(sheet);
  const textAt = (at: string | null): string => {
    const place = at === null ? null : parseAddress(at);
    return place === null ? "" : grid.text(place.row, place.column);
  };
  const texts = rows.map(({ marks }) => textAt(marks.travel));
  const read = readTravels(texts.filter((text) => text !== ""));
  const given = new Set<string>();
  const judged = new Set<string>();
  rows.forEach(({ marks: { travel } }, index) => {
    const evaluation = evaluations[index];
    if (travel === null || evaluation === undefined) return;
    if (evaluation.travel !== null) given.add(travel);
    if (!isUnjudged(evaluation.status)) judged.add(travel);
  });
  return rows.map(({ marks: { travel } }, index): OldArrow | null => {
    const text = texts[index] ?? "";
    if (travel === null || text === "" || given.has(travel)) return null;
    const waited = firstPeriod && sheet.emptied?.has(travel) === true;
    const wasMarked = sheet.ours?.has(travel) === true && !waited;
    const isStale = !judged.has(travel) || wasMarked;
    return { at: travel, text, givesWay: isStale && read({ text }).kind === "mark" };
  });
}

/** The travel cell of a row whose old arrow gives way: empty, as the rules leave it. */
export function emptiedState(old: OldArrow | null): CellState | null {
  return old?.givesWay === true ? { content: "" } : null;
}
