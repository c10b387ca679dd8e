import { plainHeading } from "../headings/headerMatch";
import { listed } from "../headings/headerWording";
import type { HeadingSense } from "../headings/headingSense";
import { readQualifier } from "../columns/columnPeriod";
import { isBenchmark, isTotal } from "./lineWords";
import type { LabelRow } from "../../layouts/rowLabels";
import type { Grid } from "../../sheet/grid";
import type { LineColumns, Lines } from "../../sheet/lines";

/** A row that stands below a KPI and says what the figures beside that KPI's are: "England average", "Last year", "Numerator". */
export interface BesideRow {
  readonly row: number;
  readonly text: string;
}

interface Beside extends BesideRow {
  /** "Last year", "Cumulative": the same KPI at another time, so that the row above must hold the KPI's own figures. */
  readonly isTime: boolean;
  /** "National average", "Benchmark: HouseMark median": whosever figures these are, they are not the council's own. */
  readonly isOthers: boolean;
}

const LONGEST = 60;
/** With a year or another period, the words of a name that says nothing else. */
const TIME_WORDS: ReadonlySet<string> = new Set(
  listed(`
    year, years, yr, fy, financial, quarter, quarters, qtr, month, months, period, last, previous, prior, same, this, to, date, ytd, in,
    figure, figures, result, results, outturn, performance, actual, q1, q2, q3, q4
  `),
);
const BEFORE = /\b(?:last|previous|prior)\b/;
/** What opens a name whose other half says whose figures these are. */
const OPENS_OTHERS = /^(?:benchmarks?|benchmarking|comparators?|comparison)$/;

/**
 * Rows with figures whose name is, as a whole, a heading known and not needed, or a time, and that have nothing of their own that makes
 * a KPI: no reference, target, tolerance or polarity. Which of them stand below a KPI is told by `belowKpis`.
 */
export function besideRowsIn(
  grid: Grid,
  columns: LineColumns,
  rows: { readonly from: number; readonly to: number },
  sense: HeadingSense,
  skip: ReadonlySet<number>,
): readonly Beside[] {
  const name = columns.description ?? columns.ref;
  const makesKpi = ownCells(columns);
  if (name === null || makesKpi.length === 0) return [];
  const found: Beside[] = [];
  for (let row = rows.from; row < rows.to; row++) {
    const text = grid.text(row, name).trim();
    if (text === "" || text.length > LONGEST || skip.has(row)) continue;
    if (makesKpi.some((column) => grid.text(row, column) !== "")) continue;
    const kind = kindOf(text, sense);
    if (kind !== null && hasAny(grid, columns.periods, row))
      found.push({ row, text, isTime: kind === "time", isOthers: kind === "others" });
  }
  return found;
}

/**
 * Those straight below a KPI, below its row of targets, or below another of them. The KPI must have something that they lack, or nothing
 * tells the two apart; but for what names others' figures, which tells by itself ("Total voids" without a target, "National average").
 */
export function belowKpis(
  grid: Grid,
  columns: LineColumns,
  { lines }: Lines,
  beside: readonly Beside[],
  labels: ReadonlyMap<number, LabelRow>,
): readonly BesideRow[] {
  const kpis = new Set(lines.map(({ row }) => row));
  const makesKpi = ownCells(columns);
  const kpiOf = new Map<number, number>();
  return beside.filter(({ row, isTime, isOthers }) => {
    let above = row - 1;
    while (labels.has(above)) above--;
    const kpi = kpiOf.get(above) ?? (kpis.has(above) ? above : null);
    if (kpi === null) return false;
    if (!isOthers && !makesKpi.some((column) => hasText(grid, kpi, column))) return false;
    if (isTime && !hasAny(grid, columns.periods, kpi)) return false;
    kpiOf.set(row, kpi);
    return true;
  });
}

/** The columns in which a row shows that it is a KPI. */
function ownCells(columns: LineColumns): readonly number[] {
  const name = columns.description ?? columns.ref;
  return [...columns.inputs, ...(columns.ref === null || columns.ref === name ? [] : [columns.ref])];
}

/** Also where the cell is part of a merged one. */
function hasText(grid: Grid, row: number, column: number): boolean {
  const place = grid.anchor(row, column);
  return grid.text(place.row, place.column) !== "";
}

function hasAny(grid: Grid, columns: ReadonlySet<number>, row: number): boolean {
  return [...columns].some((column) => grid.text(row, column) !== "");
}

type Kind = "figures" | "others" | "time";

/** What a whole name says; null where it may name a KPI. "Comparator: England average" says twice what it is. */
function kindOf(text: string, sense: HeadingSense): Kind | null {
  if (namesOthers(text, sense)) return "others";
  const kinds = text.split(":").map((part) => kindOfPart(part.trim(), sense));
  if (kinds.includes(null)) return null;
  return kinds.includes("figures") ? "figures" : "time";
}

/** "England average", "Benchmark: HouseMark median", "Comparator – Kent": whom the council is compared with, and nothing else. */
function namesOthers(text: string, sense: HeadingSense): boolean {
  if (sense.officers(text) !== null) return false;
  const [opening = "", ...more] = text.split(/:|\s[-–—]\s/);
  return isBenchmark(text) || (more.length > 0 && OPENS_OTHERS.test(plainHeading(opening)));
}

function kindOfPart(text: string, sense: HeadingSense): Exclude<Kind, "others"> | null {
  if (text === "" || isTotal(text) || sense.officers(text) !== null) return null;
  const match = sense.match(text);
  if (match?.whole === true && match.wording.role === "cumulative") return "time";
  // "Ambition" may be a target, and "Region" what a KPI is split up by.
  const { mayBe, maybeName } = match?.wording ?? {};
  if (match?.whole === true && match.wording.role === "other" && mayBe === undefined && maybeName !== true)
    return "figures";
  const plain = plainHeading(text);
  if (!plain.split(" ").every((word) => TIME_WORDS.has(word) || /^\d+$/.test(word))) return null;
  const { period } = readQualifier(text, "", []);
  return period !== null || BEFORE.test(plain) ? "time" : null;
}
