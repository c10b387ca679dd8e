import type { Place, SeenCell } from "../workbook/marks/reconcile";
import type { SheetSnapshot } from "../workbook/sheet/snapshot";
import { ExcelFailure, isTooLarge } from "./failure";
import { LAYERS, layersOf } from "./lookLayers";
import { lookAtPortion, type Look, type LookRequest, type WantedCell } from "./lookPortion";

export type { Look, LookRequest, WantedCell };

/** A sheet to be read in the very message that looks at cells, where there is room for it: it never costs a message more. */
export interface ReadBeside {
  readonly sheetId: string;
  /** About how many cells it has. */
  readonly cells: number;
  /** Called with the sheet, where it was read. */
  readonly take: (sheet: SheetSnapshot) => void;
}

/**
 * Reads what cells hold and look like, for all sheets in one message (a few for many thousand rows). The result, by sheet id, answers for at least the cells and
 * parts that were asked for. Nothing asked, nothing sent.
 *
 * @param tell called before each message with the cells looked at so far and in all (0 where one message does); what it throws ends it
 * @param beside Read along where all goes into one message. An Excel that does not hand it over is asked once more, without it.
 */
export async function lookAtCells(
  requests: readonly LookRequest[],
  tell: (done: number, total: number) => void = () => undefined,
  beside: ReadBeside | null = null,
): Promise<ReadonlyMap<string, Look>> {
  const looks = new Map<string, Look[]>();
  const waiting = portionsOf(requests);
  let along = beside !== null && hasRoomBeside(requests, beside) ? beside : null;
  const total = countOf(requests);
  let done = 0;
  for (let portion = waiting.shift(); portion !== undefined; portion = waiting.shift()) {
    tell(done, waiting.length > 0 || done > 0 ? total : 0);
    const halves = await lookOrHalve(portion, looks, along);
    along = null;
    if (halves === null) done += countOf(portion);
    else waiting.unshift(...halves);
  }
  return new Map([...looks].map(([id, found]) => [id, (place) => firstOf(found, place)]));
}

/** Looks at a portion; or gives its halves, to be looked at in its place, where Excel finds it too large. */
async function lookOrHalve(
  portion: readonly LookRequest[],
  looks: Map<string, Look[]>,
  beside: ReadBeside | null,
): Promise<readonly LookRequest[][] | null> {
  try {
    const found = await lookAtPortion(portion, beside?.sheetId ?? null);
    for (const [id, look] of found.looks) looks.set(id, [...(looks.get(id) ?? []), look]);
    if (found.beside !== null) beside?.take(found.beside);
    return null;
  } catch (thrown) {
    if (beside !== null && mayBeTheSheet(thrown)) return lookOrHalve(portion, looks, null);
    const halves = isTooLarge(thrown) ? halvesOf(portion) : null;
    if (halves === null) throw thrown;
    return halves;
  }
}

/** What spoils the message where the sheet beside is a chart sheet, has been deleted since, or is larger than it seemed. */
function mayBeTheSheet(thrown: unknown): boolean {
  return (
    isTooLarge(thrown) ||
    (thrown instanceof ExcelFailure && ["UnsupportedSheet", "ItemNotFound"].includes(thrown.failure.code))
  );
}

function countOf(requests: readonly LookRequest[]): number {
  return requests.reduce((sum, { cells }) => sum + cells.length, 0);
}

function halvesOf(portion: readonly LookRequest[]): readonly LookRequest[][] | null {
  const all = portion.flatMap(({ sheetId, cells }) => cells.map((cell) => ({ sheetId, cells: [cell] })));
  const half = Math.floor(all.length / 2);
  return half === 0 ? null : [joined(all.slice(0, half)), joined(all.slice(half))];
}

/** Requests of one cell each as one a sheet. */
function joined(requests: readonly LookRequest[]): LookRequest[] {
  const bySheet = new Map<string, WantedCell[]>();
  for (const { sheetId, cells } of requests) {
    const list = bySheet.get(sheetId) ?? [];
    bySheet.set(sheetId, list);
    list.push(...cells);
  }
  return [...bySheet].map(([sheetId, cells]) => ({ sheetId, cells }));
}

/** Of the 5 MB that Excel hands over at once, by our estimate of what a cell's answer takes. */
const BYTES_A_MESSAGE = 3_500_000;

/** What a cell takes that is read with its text, value and number format. */
const BYTES_A_CELL = 60;

function hasRoomBeside(requests: readonly LookRequest[], { cells }: ReadBeside): boolean {
  const room = BYTES_A_MESSAGE - cells * BYTES_A_CELL;
  return room > 0 && portionsOf(requests, room).length === 1;
}

/** All in one message, but for sheets of many thousand rows. */
function portionsOf(requests: readonly LookRequest[], most = BYTES_A_MESSAGE): LookRequest[][] {
  const portions: LookRequest[][] = [];
  let room = 0;
  for (const { sheetId, cells } of requests) {
    const ordered = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
    const last = new Map<string, number>();
    let portion: WantedCell[] = [];
    for (const cell of ordered) {
      const cost = costOf(cell, last);
      if (portions.length === 0 || cost > room) {
        portions.push([]);
        room = most;
        portion = [];
      }
      if (portion.length === 0) portions.at(-1)?.push({ sheetId, cells: portion });
      portion.push(cell);
      room -= cost;
    }
  }
  return portions;
}

/** What a cell's answer takes, with the cells between it and the one before that are read along. */
function costOf(cell: WantedCell, last: Map<string, number>): number {
  let cost = cell.formula === true ? LAYERS.content.bytes : 0;
  for (const layer of layersOf(new Set(cell.parts))) {
    const key = `${layer} ${cell.column}`;
    const step = cell.row - (last.get(key) ?? -Infinity);
    cost += LAYERS[layer].bytes * (step <= LAYERS[layer].gap ? step : 1);
    last.set(key, cell.row);
  }
  return cost;
}

function firstOf(looks: readonly Look[], place: Place): SeenCell | undefined {
  for (const look of looks) {
    const found = look(place);
    if (found !== undefined) return found;
  }
  return undefined;
}
