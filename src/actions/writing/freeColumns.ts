import type { Look, LookRequest, WantedCell } from "../../excel/look";
import { plannedBeyond, type JudgedSheet } from "../judging/judgeSheet";

/** A sheet on its way to be written to. */
interface OnItsWay {
  readonly sheet: JudgedSheet;
}

/** The cells of columns that are about to be added: a formula that shows nothing stands in a column that looks empty. */
function cellsOfNewColumns(sheet: JudgedSheet): readonly WantedCell[] {
  if (sheet.kind === "none") return [];
  return sheet.planned.newColumns.flatMap(({ row, rows, column }) =>
    Array.from({ length: rows }, (_, at) => ({ row: row + at, column, parts: [], formula: true })),
  );
}

/** Those of a sheet's new columns in which somebody has formulas. */
function columnsTaken(sheet: JudgedSheet, look: Look): readonly number[] {
  const taken = cellsOfNewColumns(sheet).filter((cell) => (look(cell)?.formula ?? "") !== "");
  return [...new Set(taken.map(({ column }) => column))];
}

/** How many columns of formulas beside a table are stepped over, each for one more look; after that the cells are left alone and named. */
const MOST_STEPS = 20;

/**
 * Looks at the cells of sheets, and once more where a column for warnings turns out not to be free: the warnings of that sheet then go to
 * the next one. A column that shows nothing reads as an empty one does; only its formulas tell.
 *
 * @param again The sheet's errand, once its marks are planned otherwise.
 * @example L4:L19 hold `=IF(J4="Red","Escalate","")`, all showing "": the warnings go to M.
 */
export async function lookForFreeColumns<Errand extends OnItsWay>(
  errands: readonly Errand[],
  again: (sheet: JudgedSheet) => Errand,
  lookAt: {
    readonly placesOf: (errand: Errand) => LookRequest;
    readonly look: (requests: readonly LookRequest[], first: boolean) => Promise<ReadonlyMap<string, Look>>;
  },
): Promise<{ readonly errands: readonly Errand[]; readonly looks: ReadonlyMap<string, Look> }> {
  const requestOf = (errand: Errand): LookRequest => {
    const { sheetId, cells } = lookAt.placesOf(errand);
    return { sheetId, cells: [...cells, ...(cells.length === 0 ? [] : cellsOfNewColumns(errand.sheet))] };
  };
  const now = [...errands];
  const looks = new Map(await lookAt.look(now.map(requestOf), true));
  for (let step = 0; step < MOST_STEPS; step++) {
    const moved = now.flatMap(({ sheet }, index) => {
      const look = looks.get(sheet.sheet.id);
      const taken = look === undefined ? [] : columnsTaken(sheet, look);
      if (sheet.kind === "none" || taken.length === 0) return [];
      const errand = again(plannedBeyond(sheet, taken));
      now[index] = errand;
      return [errand];
    });
    if (moved.length === 0) break;
    for (const [id, look] of await lookAt.look(moved.map(requestOf), false)) looks.set(id, look);
  }
  return { errands: now, looks };
}
