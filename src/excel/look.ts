import type { Place, SeenCell } from "../workbook/marks/reconcile";
import { isTooLarge } from "./failure";
import { LAYERS, layersOf } from "./lookLayers";
import { lookAtPortion, type Look, type LookRequest, type WantedCell } from "./lookPortion";

export type { Look, LookRequest, WantedCell };

/**
 * Reads what cells hold and look like, for all sheets in one message (a few for many thousand rows). The result, by sheet id, answers for at least the cells and
 * parts that were asked for. Nothing asked, nothing sent.
 *
 * @param tell called before each message with the cells looked at so far and in all (0 where one message does); what it throws ends it
 */
export async function lookAtCells(
  requests: readonly LookRequest[],
  tell: (done: number, total: number) => void = () => undefined,
): Promise<ReadonlyMap<string, Look>> {
  const looks = new Map<string, Look[]>();
  const waiting = portionsOf(requests);
  const total = countOf(requests);
  let done = 0;
  for (let portion = waiting.shift(); portion !== undefined; portion = waiting.shift()) {
    tell(done, waiting.length > 0 || done > 0 ? total : 0);
    const halves = await lookOrHalve(portion, looks);
    if (halves === null) done += countOf(portion);
    else waiting.unshift(...halves);
  }
  return new Map([...looks].map(([id, found]) => [id, (place) => firstOf(found, place)]));
}

/** Looks at a portion; or gives its halves, to be looked at in its place, where Excel finds it too large. */
async function lookOrHalve(
  portion: readonly LookRequest[],
  looks: Map<string, Look[]>,
): Promise<readonly LookRequest[][] | null> {
  try {
    for (const [id, look] of await lookAtPortion(portion)) looks.set(id, [...(looks.get(id) ?? []), look]);
    return null;
  } catch (thrown) {
    const halves = isTooLarge(thrown) ? halvesOf(portion) : null;
    if (halves === null) throw thrown;
    return halves;
  }
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

/** All in one message, but for sheets of many thousand rows. */
function portionsOf(requests: readonly LookRequest[]): LookRequest[][] {
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
        room = BYTES_A_MESSAGE;
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
  let cost = 0;
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
