import { isHeadingOverParts } from "./headingOverParts";
import { looksLikeRef } from "../find/columns/columnSample";
import type { TableLine } from "../find/finding";
import type { Grid } from "./grid";
import { isBareBenchmark, saysOfReport } from "./besideKpis";
import { isKeyRow } from "../find/keys/keyRows";
import { filledCells, hasFigure, hasText, holdsFigures } from "./lineCells";
import { isCountOfKpis, isOverall, isTotal, opensFooter } from "../find/rows/lineWords";

/** The columns that decide what a row of a table is; null where the table has none. */
export interface LineColumns {
  readonly left: number;
  readonly right: number;
  readonly ref: number | null;
  readonly description: number | null;
  readonly breakdown: number | null;
  readonly section: number | null;
  readonly periods: ReadonlySet<number>;
  /** What the period columns' headings show. */
  readonly headings: ReadonlyMap<number, string>;
  /** Target, tolerance, polarity, status and travel columns. */
  readonly judged: ReadonlySet<number>;
  readonly target: number | null;
  /** Those of them that a KPI is rated by: target, tolerance and polarity. */
  readonly inputs: ReadonlySet<number>;
  /** Those whose words may say what a row without reference and description is. */
  readonly names: ReadonlySet<number>;
  /** The first column with figures, or with anything that a KPI is judged by. */
  readonly firstFigure: number;
}

export interface Lines {
  readonly lines: readonly TableLine[];
  /** The last sheet row of the last KPI, its second row of figures included. */
  readonly lastRow: number;
  /** The banner the last rows stood under: a table further down may still belong to it. */
  readonly section: string | null;
  /** Rows with figures and something to judge them by that are no KPIs all the same: the officer is told. */
  readonly passedOver: readonly PassedOver[];
}

export interface PassedOver {
  readonly row: number;
  readonly why: "no-name" | "named-elsewhere" | "total";
}

/**
 * Says which rows of a table are KPIs, under which banner, and which split up the KPI above.
 *
 * - A row with a ref or a description, and a figure or anything it is judged by, is a KPI; so is a code with a description and nothing
 *   else yet.
 * - A text alone in its row, or a merged cell over at least half the table, is a banner: the section of what follows. (So a KPI without
 *   a ref of which nothing but the description is filled in is taken for a banner: there is nothing on it to rate.)
 * - Under a merged ref, a row with a description (or a breakdown) of its own splits up the KPI above it; one with figures only holds
 *   the KPI's supplementary figures, as does a row without ref and description where nothing is merged.
 * - A blank ref without a merge over it inherits nothing: the row is a KPI of its own. Without a description either, straight below a KPI,
 *   its breakdown names it: it splits up that KPI.
 * - Totals are no KPIs (an "Overall" with a target is one where nothing stands above it that it could sum up), nor are counts of KPIs ("% of KPIs on target") without a ref, target, tolerance and polarity: there is nothing
 *   to rate them by. A text that is not surely one of these stays a KPI.
 * - What the report says of itself ("Prepared by | Jane Smith") and the name of a benchmark without figures are neither KPIs nor banners.
 * - A line of a key is no KPI, whether or not a title stands over it (`isKeyRow`).
 * - Under a "Key" or "Notes" nothing is a KPI, until a row has figures and a ref or something it is judged by, or a ref and a
 *   target.
 */
export function readLines(
  grid: Grid,
  columns: LineColumns,
  rows: { readonly from: number; readonly to: number },
  skip: ReadonlySet<number>,
  section: string | null,
): Lines {
  const lines: TableLine[] = [];
  const passedOver: PassedOver[] = [];
  const kpiRows = new Set<number>();
  let banner = section;
  let lastRow = rows.from - 1;
  let footer = false;
  let whole: number | null = null;
  let key: number | null = null;
  for (let row = rows.from; row < rows.to; row++) {
    if (skip.has(row)) continue;
    const last = lines[lines.length - 1]?.row ?? null;
    const kind = kindOf(grid, columns, row, { rows: kpiRows, last, whole, key });
    if (kind.kind === "key") key = row;
    else if (kind.kind === "footer") footer = true;
    else if (kind.kind === "banner") {
      banner = kind.text;
      whole = null;
    } else if (!footer) {
      const why = whyPassedOver(grid, columns, row, kind);
      if (why !== null) passedOver.push({ row, why });
    }
    if (kind.kind === "more-figures" && !footer) lastRow = row;
    else if (kind.kind === "kpi" && !(footer && !isSurelyKpi(grid, columns, row))) {
      const own = columns.section === null ? "" : seen(grid, row, columns.section);
      lines.push({ row, section: banner ?? (own === "" ? null : own), parent: kind.parent });
      kpiRows.add(row);
      whole = kind.parent ?? row;
      lastRow = row;
      footer = false;
    }
  }
  return { lines, lastRow, section: banner, passedOver };
}

type LineKind =
  | { readonly kind: "blank" | "more-figures" | "total" | "text" | "footer" | "key" }
  | { readonly kind: "banner"; readonly text: string }
  | { readonly kind: "kpi"; readonly parent: number | null };

/** The KPI rows read so far. */
interface Above {
  readonly rows: ReadonlySet<number>;
  readonly last: number | null;
  /** The last of them that splits up no other; null under a new banner. */
  readonly whole: number | null;
  /** The last line of a key. */
  readonly key: number | null;
}

function kindOf(grid: Grid, columns: LineColumns, row: number, above: Above): LineKind {
  const filled = filledCells(grid, columns, row);
  const [first] = filled;
  if (first === undefined) return { kind: "blank" };
  const parent = parentOf(grid, columns, row, above);
  if (parent !== null) return underMergedRef(grid, columns, row, parent);
  if (opensFooter(grid.text(row, first)) && !holdsFigures(grid, columns, row)) return { kind: "footer" };
  if (isKeyRow(grid, columns, row, filled, above.key === row - 1)) return { kind: "key" };
  if (saysOfReport(grid, columns, row, first) || isBareBenchmark(grid, row, filled)) return { kind: "text" };
  const banner = bannerText(grid, columns, row, filled);
  if (banner !== null) return { kind: "banner", text: banner };

  const ref = columns.ref === null ? "" : grid.text(row, columns.ref);
  const description = columns.description === null ? "" : grid.text(row, columns.description);
  if (ref === "" && description === "") {
    const family = splitsUp(grid, columns, row, above);
    if (family !== null) return family;
    return continues(grid, columns, row, above) ? { kind: "more-figures" } : { kind: "text" };
  }
  const opens = above.whole === null && hasText(grid, columns.inputs, row);
  if (
    !(opens && isOverall(ref === "" ? description : ref)) &&
    isSummary(grid, columns, row, ref, description)
  )
    return { kind: "total" };
  const anything = filled.some((column) => columns.periods.has(column) || columns.judged.has(column));
  if (repeatsHeadings(grid, columns, row) || isHeadingOverParts(grid, columns, row)) return { kind: "text" };
  // A code alone is no KPI yet where a description would stand beside it: "Table 2" is a heading.
  const named = description !== "" || columns.description === null;
  return anything || (named && looksLikeRef(ref)) ? { kind: "kpi", parent: null } : { kind: "text" };
}

/** The periods' headings printed again where figures would stand, over a summary below the table. */
function repeatsHeadings(grid: Grid, columns: LineColumns, row: number): boolean {
  const filled = [...columns.periods].filter((column) => grid.text(row, column) !== "");
  return (
    filled.length > 0 && filled.every((column) => columns.headings.get(column) === grid.text(row, column))
  );
}

function isSummary(grid: Grid, columns: LineColumns, row: number, ref: string, description: string): boolean {
  if (ref !== "" && description !== "") return false;
  const text = ref === "" ? description : ref;
  return isTotal(text) || (!hasText(grid, columns.inputs, row) && isCountOfKpis(text));
}

/** The KPI whose merged ref covers this row too; null where none does. */
function parentOf(grid: Grid, columns: LineColumns, row: number, above: Above): number | null {
  const column = columns.ref ?? columns.description;
  const merge = column === null ? null : grid.merge(row, column);
  return merge !== null && merge.row < row && above.rows.has(merge.row) ? merge.row : null;
}

function underMergedRef(grid: Grid, columns: LineColumns, row: number, parent: number): LineKind {
  const own = [columns.description, columns.breakdown].some(
    (column) => column !== null && grid.text(row, column) !== "",
  );
  return own ? { kind: "kpi", parent } : { kind: "more-figures" };
}

/** The banner's words where the row is one; null where it is not. */
function bannerText(grid: Grid, columns: LineColumns, row: number, filled: readonly number[]): string | null {
  const [first = columns.left] = filled;
  const merge = grid.merge(row, first);
  const width = columns.right - columns.left + 1;
  if (merge !== null && merge.row === row && merge.columns * 2 >= width && merge.columns > 1)
    return grid.text(row, first);
  if (filled.length > 1) return null;
  const isRef = first === columns.ref && looksLikeRef(grid.text(row, first));
  const isWords = /^\p{L}/u.test(grid.text(row, first));
  const isLeft = first === columns.left || first < columns.firstFigure;
  return isLeft && isWords && !isRef ? grid.text(row, first) : null;
}

/** What a row without a name of its own is by its breakdown, straight under a KPI or its other parts; null where it has none. */
function splitsUp(grid: Grid, columns: LineColumns, row: number, above: Above): LineKind | null {
  const name = columns.breakdown === null ? "" : grid.text(row, columns.breakdown);
  if (name === "" || above.last === null || above.whole === null) return null;
  if (!hasText(grid, columns.periods, row) || !goesOn(grid, columns, above.last, row)) return null;
  return isTotal(name) ? { kind: "total" } : { kind: "kpi", parent: above.whole };
}

/** Why a row is no KPI that holds figures and what they would be judged by, or words for what they are of; null for any other row. */
function whyPassedOver(
  grid: Grid,
  columns: LineColumns,
  row: number,
  { kind }: LineKind,
): PassedOver["why"] | null {
  if (kind !== "total" && kind !== "text" && kind !== "more-figures") return null;
  if (!holdsFigures(grid, columns, row) || repeatsHeadings(grid, columns, row)) return null;
  if (hasText(grid, columns.inputs, row)) return kind === "total" ? "total" : "no-name";
  const isNamed = [...columns.names].some((column) => /\p{L}/u.test(grid.text(row, column)));
  return isNamed && kind !== "total" ? "named-elsewhere" : null;
}

/** Figures without a name directly under a KPI (or under its other such rows) are that KPI's. */
function continues(grid: Grid, columns: LineColumns, row: number, above: Above): boolean {
  if (above.last === null || row - above.last > MOST_ROWS_A_KPI) return false;
  return hasText(grid, columns.periods, row) && goesOn(grid, columns, above.last, row);
}

/** Whether no blank row parts a row from the KPI above. */
function goesOn(grid: Grid, columns: LineColumns, above: number, row: number): boolean {
  for (let r = above + 1; r < row; r++) {
    if (filledCells(grid, columns, r).length === 0) return false;
  }
  return true;
}

/** Under notes or a key a row must show more than words to be a KPI. */
function isSurelyKpi(grid: Grid, columns: LineColumns, row: number): boolean {
  const hasRef = columns.ref !== null && looksLikeRef(grid.text(row, columns.ref));
  if (!holdsFigures(grid, columns, row)) return hasRef && hasFigure(grid, columns.inputs, row);
  return hasRef || hasText(grid, columns.inputs, row);
}

/** A bound on how far down a KPI without merges reaches. */
const MOST_ROWS_A_KPI = 4;

function seen(grid: Grid, row: number, column: number): string {
  const place = grid.anchor(row, column);
  return grid.text(place.row, place.column);
}
