import type { Evaluation } from "../../kpi/evaluation";
import { defaultLook, type BuiltInStatus, type Paint } from "../../kpi/look/look";
import { samePeriod, type Period } from "../../kpi/period/calendar";
import { isWarning, STATUS_TEXT } from "../../wording/marks";
import type { LedgerEntry } from "../kept/ledger";
import { parseAddress } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { holds, partsOf, stateOf, type PartName, type Parts, type PartValue } from "../sheet/parts";
import type { SheetRow } from "../sheet/rows";
import type { Place, SeenCell } from "./change";
import { keyOf } from "./locateEntries";
import { HEAVY_BORDER, painted } from "./marking";
import type { BorderState, CellState } from "./marks";

/** A cell of the newest readings, where a mark may have come along with a copied column, and whose reading it is. */
export interface ReadingPlace extends Place {
  readonly identity: string;
}

const FRAME = partsOf({ borders: HEAVY_BORDER });

const NO_LINE: BorderState = { style: "None", weight: "Thin", color: "#000000" };

/** How a cell looks on which nobody has set anything. */
const BARE = partsOf({
  fill: { color: "", pattern: "None" },
  font: { color: "#000000", bold: false },
  borders: { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE },
  note: null,
});

const LOOK: readonly PartName[] = [...BARE.keys()].filter((name) => name !== "note");

/** The cells of each row's current reading and of the reporting period's: of a merged cell all, since a frame goes round it. */
export function newestReadings(
  grid: Grid,
  rows: readonly SheetRow[],
  evaluations: readonly Evaluation[],
  reporting: Period | null,
): readonly ReadingPlace[] {
  return rows.flatMap(({ kpi, marks, identity }, index) => {
    const ofPeriod = kpi.periods.filter(({ period }) => reporting !== null && samePeriod(period, reporting));
    const current = evaluations[index]?.current ?? null;
    const at = new Set([...ofPeriod.map(({ shown }) => shown.at), ...(current === null ? [] : [current.at])]);
    return [...at]
      .filter((one) => marks.readings.has(one))
      .flatMap((one) => parseAddress(one) ?? [])
      .flatMap(({ row, column }) => {
        const merge = grid.merge(row, column) ?? { row, column, rows: 1, columns: 1 };
        return Array.from({ length: merge.rows * merge.columns }, (_, cell) => ({
          row: merge.row + Math.floor(cell / merge.columns),
          column: merge.column + (cell % merge.columns),
          identity,
        }));
      });
  });
}

/** A cell to look at, and for what. */
export interface SuspectedCopy extends ReadingPlace {
  readonly parts: readonly PartName[];
}

/**
 * Of the newest readings' cells, those for which there is no entry, though there is one for another cell of that KPI's readings: that
 * may have been copied. For a note is asked only where there may be one, since each is a question of its own.
 *
 * @param placeOf Where an entry's cell most likely is today.
 */
export function suspectedCopies(
  readings: readonly ReadingPlace[],
  entries: readonly LedgerEntry[],
  placeOf: (entry: LedgerEntry) => Place,
): readonly SuspectedCopy[] {
  const marked = new Set<string>();
  const noted = new Set<string>();
  const known = new Set<string>();
  for (const entry of entries) {
    if (entry.role !== "reading") continue;
    marked.add(entry.identity);
    if (entry.wrote.note !== undefined) noted.add(entry.identity);
    known.add(keyOf(placeOf(entry)));
  }
  return readings.flatMap((place) => {
    if (!marked.has(place.identity) || known.has(keyOf(place))) return [];
    return [{ ...place, parts: noted.has(place.identity) ? [...LOOK, "note"] : LOOK }];
  });
}

/**
 * Marks of ours that were copied along with last month's column: nobody chose their colour for the new figure, and where the rules give
 * it none it would be read as its status. Each is known by looking exactly like a mark (our frame, a fill with its letters that we have
 * written here or may write), at a reading of a KPI of which the ledger tells: an officer's shading is none of these. What such a cell
 * held before is what the cell it was copied from held; where nobody knows that any more, what the table's other readings hold.
 *
 * @param entries The sheet's own.
 * @param paints The colours that the rules give on this sheet.
 * @example J4 was red with a heavy border, and J is copied to K: for K4 there is an entry like that of J4.
 */
export function copiedMarks(
  readings: readonly ReadingPlace[],
  entries: readonly LedgerEntry[],
  paints: readonly Paint[],
  look: (place: Place) => SeenCell | undefined,
): readonly LedgerEntry[] {
  const ofReadings = entries.filter(({ role }) => role === "reading");
  const looks = distinctLooks([
    ...ofReadings.flatMap(({ wrote, replaced }) => [wrote, replaced ?? {}]),
    ...coloursOf(paints),
  ]);
  const byIdentity = grouped(ofReadings);
  const suspects = readings.flatMap((place) => {
    const [models, seen] = [byIdentity.get(place.identity) ?? [], look(place)];
    const [model] = models;
    if (model === undefined || seen === undefined) return [];
    return [{ place, model, models, now: partsOf(seen), ours: oursIn(seen, models, looks) }];
  });
  const around = firstOfEach([
    ...ofReadings.map(({ before }) => partsOf(before)),
    ...suspects.map(({ now, ours }) => new Map([...now].filter(([name]) => !ours.has(name)))),
    BARE,
  ]);
  return suspects.flatMap(({ place, model, models, ours }): readonly LedgerEntry[] => {
    if (ours.size === 0) return [];
    const held = firstOfEach([...models.map(({ before }) => partsOf(before)), around]);
    const before = new Map([...ours.keys()].map((name) => [name, held.get(name) ?? null]));
    const { row, column } = place;
    return [{ ...unreplaced(model), row, column, before: stateOf(before), wrote: stateOf(ours) }];
  });
}

function unreplaced({ replaced: _written, ...entry }: LedgerEntry): LedgerEntry {
  return entry;
}

function grouped(entries: readonly LedgerEntry[]): ReadonlyMap<string, readonly LedgerEntry[]> {
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.identity);
    if (group === undefined) groups.set(entry.identity, [entry]);
    else group.push(entry);
  }
  return groups;
}

function coloursOf(paints: readonly Paint[]): readonly CellState[] {
  const usual = Object.keys(STATUS_TEXT).flatMap(
    (status) => defaultLook(status as BuiltInStatus).colour ?? [],
  );
  return [...usual, ...paints].map(painted);
}

/** Of the states, the fills with their letters, each once. */
function distinctLooks(states: readonly CellState[]): readonly Parts[] {
  const found = new Map<string, Parts>();
  for (const { fill, font } of states) {
    if (fill !== undefined && font !== undefined)
      found.set(JSON.stringify([fill, font]), partsOf({ fill, font }));
  }
  return [...found.values()];
}

/** The parts of a cell that are as a mark of ours has them. */
function oursIn(
  seen: SeenCell,
  models: readonly LedgerEntry[],
  looks: readonly Parts[],
): Map<PartName, PartValue> {
  const now = partsOf(seen);
  const frames = [...models.map(({ wrote }) => partsOf({ borders: wrote.borders ?? {} })), FRAME];
  const alike = [looks, frames].flatMap(
    (some) => some.find((parts) => parts.size > 0 && holds(now, parts)) ?? [],
  );
  const ours = new Map(alike.flatMap((parts) => [...parts]));
  if (typeof seen.note === "string" && isWarning(seen.note)) ours.set("note", seen.note);
  return ours;
}

/** Each part as the first of the cells has it that says anything of it. */
function firstOfEach(cells: readonly Parts[]): Parts {
  const found = new Map<PartName, PartValue>();
  for (const parts of cells) {
    for (const [name, value] of parts) if (!found.has(name)) found.set(name, value);
  }
  return found;
}
