import type { LedgerEntry } from "../../src/workbook/kept/ledger";
import type { Change, Place } from "../../src/workbook/marks/change";
import type { BorderState, CellState, Edge } from "../../src/workbook/marks/marks";
import { withFramesDrawnAgain, withoutFramesBeside } from "../../src/workbook/marks/sharedEdges";

const NONE: BorderState = { style: "None", weight: "Thin", color: "" };
const GRID: BorderState = { style: "Continuous", weight: "Thin", color: "#7F7F7F" };
const FRAME: BorderState = { style: "Continuous", weight: "Thick", color: "#1F1F1F" };
const OWN: BorderState = { style: "Continuous", weight: "Thin", color: "#000000" };

const lines = (of: BorderState, edges: readonly Edge[] = ["top", "bottom", "left", "right"]) =>
  Object.fromEntries(edges.map((edge) => [edge, of]));

const at = (row: number, column: number): Place => ({ row, column });

function entry(place: Place, wrote: CellState, before: CellState): LedgerEntry {
  return { ...place, sheetId: "s1", role: "reading", identity: "A1", heading: "", wrote, before };
}

const key = ({ row, column }: Place): string => `${row}:${column}`;

function seen(
  place: Place,
  borders: NonNullable<CellState["borders"]>,
  entries: readonly LedgerEntry[],
): CellState {
  const located = new Map(entries.map((one) => [key(one), one]));
  const look = withoutFramesBeside((): CellState => ({ borders }), located);
  return look(place) ?? {};
}

describe("a cell beside one with our frame", () => {
  const framed = entry(at(3, 10), { borders: lines(FRAME) }, { borders: lines(GRID) });

  test.each([
    ["below", at(4, 10), "top"],
    ["above", at(2, 10), "bottom"],
    ["at its right", at(3, 11), "left"],
    ["at its left", at(3, 9), "right"],
  ] as const)("%s is seen with the line that was between them before", (_where, place, edge) => {
    const { borders } = seen(place, { ...lines(NONE), [edge]: FRAME }, [framed]);
    expect(borders).toEqual({ ...lines(NONE), [edge]: GRID });
  });

  test("at a corner shares no edge", () => {
    expect(seen(at(4, 11), lines(FRAME), [framed]).borders).toEqual(lines(FRAME));
  });

  test("with a line of the officer's is seen as it is", () => {
    const borders = { ...lines(NONE), top: OWN };
    expect(seen(at(4, 10), borders, [framed]).borders).toEqual(borders);
  });

  test("with a frame of its own keeps it", () => {
    const both = [framed, entry(at(4, 10), { borders: lines(FRAME) }, { borders: lines(NONE) })];
    expect(seen(at(4, 10), lines(FRAME), both).borders).toEqual(lines(FRAME));
  });

  test("where two of ours have different lines, each is seen as it was written: nobody has changed it", () => {
    const both = [framed, entry(at(4, 10), { borders: lines(OWN) }, { borders: lines(NONE) })];
    expect(seen(at(4, 10), { ...lines(OWN), top: FRAME }, both).borders).toEqual(lines(OWN));
    expect(seen(at(3, 10), { ...lines(FRAME), bottom: OWN }, both).borders).toEqual(lines(FRAME));
  });
});

describe("a line given back beside a frame that stays", () => {
  const stays = entry(at(4, 10), { borders: lines(FRAME) }, { borders: lines(NONE) });
  const change = (state: CellState): Change => ({ ...at(3, 10), state, was: {} });

  test("has that frame's line drawn again", () => {
    const [back] = withFramesDrawnAgain([change({ borders: lines(GRID) })], [stays]);
    expect(back?.again).toEqual([{ place: at(4, 10), edge: "top", line: FRAME }]);
  });

  test("a frame beside a frame needs none", () => {
    const [set] = withFramesDrawnAgain([change({ borders: lines(FRAME) })], [stays]);
    expect(set?.again).toBeUndefined();
  });

  test("a fill takes no line off", () => {
    const [fill] = withFramesDrawnAgain([change({ fill: { color: "#FFFFFF", pattern: "Solid" } })], [stays]);
    expect(fill?.again).toBeUndefined();
  });
});
