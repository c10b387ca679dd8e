import { cellAddress, columnName } from "../../simulator/model/address";
import type { CellValue } from "../../simulator/model/types";
import type { NewCell, NewCellSpec, NewNote, NewSheet } from "../../simulator/xlsx/create";
import {
  COMMENTS,
  HEADINGS,
  ODD_TEXTS,
  PERIODS,
  POLARITIES,
  READINGS,
  STATUSES,
  TARGETS,
  TOLERANCES,
  TRAVELS,
  WARNINGS,
} from "./cellPools";
import { drawFinish, type Finish } from "./finish";
import { Random } from "./random";
import type { ApiLevel } from "./session";

/** What stands under a figure where a KPI takes two lines. */
export const SECOND_LINE = "6 out of 6";

/** A workbook as data: small enough to read, plain enough to cut down to what makes a test fail. */
export interface Draft {
  readonly seed: number;
  readonly level: ApiLevel;
  readonly sheets: readonly DraftSheet[];
}

export interface DraftSheet {
  readonly spec: NewSheet;
  readonly finish: readonly Finish[];
  /** Where an evaluation may write content: 0-based columns of marks, and all that is right of the table. */
  readonly outputColumns: readonly number[];
  /** The first row below the headings: above it no result is written but beside the table. */
  readonly belowHeadings: number;
  readonly rightOfTable: number;
  /** Where it may paint: columns of figures and of marks. */
  readonly paintedColumns: readonly number[];
}

type Role = keyof typeof HEADINGS | "period";

interface Column {
  readonly role: Role;
  readonly heading: NewCell;
}

/**
 * The workbook of a seed: one KPI sheet as councils keep them, sometimes two, sometimes with sheets that are none. Ordinary more often
 * than odd, since an oddity is only met where the rest is understood.
 */
export function draftOf(seed: number): Draft {
  const random = new Random(seed);
  const level = random.pick<ApiLevel>(["1.15", "1.15", "1.9", "1.18"]);
  const sheets = [kpiSheet(random, "KPIs")];
  if (random.oneIn(6)) sheets.push(kpiSheet(random, "Place & Economy"));
  if (random.oneIn(8)) sheets.push(keySheet());
  if (random.oneIn(12)) sheets.push({ ...kpiSheet(random, "Last year"), finish: [] });
  const shown = sheets.map((sheet, index) => (index === 2 ? hidden(sheet) : sheet));
  return { seed, level, sheets: seed % 9 === 4 ? [...shown, anotherMonth(seed)] : shown };
}

/** The same measures on a sheet that may be last month's or next month's: one recalls the other's readings. Drawn apart, so that no seed's other sheets change. */
function anotherMonth(seed: number): DraftSheet {
  return { ...kpiSheet(new Random(seed ^ 0x9e3779b9), "KPIs (2)"), finish: [] };
}

function hidden(sheet: DraftSheet): DraftSheet {
  return { ...sheet, spec: { ...sheet.spec, visibility: "hidden" } };
}

function keySheet(): DraftSheet {
  const rows: NewCell[][] = [
    ["Colour", "Meaning"],
    [{ value: "Green", fill: "#00B050" }, "On target"],
  ];
  const none = {
    finish: [],
    outputColumns: [],
    belowHeadings: 0,
    rightOfTable: Infinity,
    paintedColumns: [],
  };
  return { spec: { name: "Key", rows }, ...none };
}

function columnsOf(random: Random): Column[] {
  const headed = (role: keyof typeof HEADINGS): Column => ({ role, heading: random.pick(HEADINGS[role]) });
  const years = random.pick(PERIODS);
  const first = random.whole(0, Math.max(0, years.length - 2));
  const periods = years
    .slice(first, first + random.whole(1, 3))
    .map((heading): Column => ({ role: "period", heading }));
  const maybe = (role: keyof typeof HEADINGS, n: number): Column[] => (random.oneIn(n) ? [] : [headed(role)]);
  const rarely = (role: keyof typeof HEADINGS, n: number): Column[] =>
    random.oneIn(n) ? [headed(role)] : [];
  const columns = [
    ...maybe("ref", 4),
    headed("description"),
    ...rarely("other", 4),
    ...(random.oneIn(4) ? [{ role: "period", heading: "Year to Date 2023-24" } as const] : []),
    ...periods,
    ...maybe("travel", 5),
    ...rarely("status", 2),
    ...maybe("polarity", 12),
    ...maybe("target", 12),
    ...maybe("tolerance", 4),
    ...rarely("warning", 4),
    ...rarely("comments", 2),
  ];
  return random.oneIn(8) ? random.shuffled(columns) : columns;
}

const POOLS = {
  period: READINGS,
  polarity: POLARITIES,
  target: TARGETS,
  tolerance: TOLERANCES,
  travel: TRAVELS,
  status: STATUSES,
  warning: WARNINGS,
  comments: COMMENTS,
} as const;

/** One sheet being drawn: rows go down from A1, and merges and notes with them. */
class SheetDrawing {
  readonly rows: NewCell[][] = [];
  readonly merges: string[] = [];
  readonly #left: number;
  readonly columns: readonly Column[];
  #kpis = 0;

  constructor(readonly random: Random) {
    this.#left = random.oneIn(3) ? random.whole(1, 2) : 0;
    this.columns = columnsOf(random);
  }

  get left(): number {
    return this.#left;
  }
  get width(): number {
    return this.columns.length;
  }
  column(role: Role): number {
    const found = this.columns.findIndex((column) => column.role === role);
    return found < 0 ? -1 : found + this.#left;
  }
  columnsWith(...roles: Role[]): number[] {
    return this.columns.flatMap(({ role }, index) => (roles.includes(role) ? [index + this.#left] : []));
  }
  add(cells: readonly NewCell[]): void {
    this.rows.push([...Array.from({ length: this.#left }, () => null), ...cells]);
  }
  merge(row: number, column: number, rows: number, columns: number): void {
    if (rows * columns < 2) return;
    this.merges.push(`${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`);
  }
  banner(text: string): void {
    this.add([{ value: text, bold: true, fill: "#D9E1F2" }]);
    if (!this.random.oneIn(3)) this.merge(this.rows.length - 1, this.#left, 1, this.width);
  }
  header(): void {
    const { random } = this;
    const twoRows = random.oneIn(5);
    if (twoRows) {
      const periods = this.columnsWith("period");
      const [first = 0] = periods;
      const together = periods.every((column, index) => column === first + index);
      this.add(
        this.columns.map(({ role, heading }, index) =>
          role !== "period" ? heading : index + this.#left === first ? "Performance" : null,
        ),
      );
      const top = this.rows.length - 1;
      if (together) this.merge(top, first, 1, periods.length);
      this.columns.forEach(({ role }, index) => {
        if (role !== "period") this.merge(top, index + this.#left, 2, 1);
      });
      this.add(this.columns.map(({ role, heading }) => (role === "period" ? heading : null)));
      return;
    }
    this.add(this.columns.map(({ heading }) => heading));
  }
  kpi(): void {
    const { random } = this;
    const number = ++this.#kpis;
    const sub = random.oneIn(6) ? random.whole(2, 3) : 1;
    const top = this.rows.length;
    for (let part = 0; part < sub; part++)
      this.add(this.columns.map(({ role }) => this.#cell(role, number, part)));
    if (sub > 1) {
      const shared: Role[] = [
        "ref",
        "polarity",
        "target",
        "tolerance",
        ...(random.oneIn(3) ? (["travel", "status", "warning"] as const) : []),
      ];
      for (const column of this.columnsWith(...shared)) if (!random.oneIn(4)) this.merge(top, column, sub, 1);
      return;
    }
    if (random.oneIn(6)) this.#secondLine(top);
    else if (random.oneIn(12)) this.#mergeAcross(top);
  }
  #secondLine(top: number): void {
    this.add(this.columns.map(({ role }) => (role === "period" ? SECOND_LINE : null)));
    for (const column of this.columnsWith(
      "ref",
      "description",
      "travel",
      "status",
      "warning",
      "target",
      "tolerance",
      "polarity",
      "comments",
    ))
      if (!this.random.oneIn(5)) this.merge(top, column, 2, 1);
    if (this.random.oneIn(3)) for (const column of this.columnsWith("period")) this.merge(top, column, 2, 1);
  }
  /** A merge across two neighbours, whatever they are: also an output cell and a column of the officer's. */
  #mergeAcross(row: number): void {
    this.merge(row, this.#left + this.random.whole(0, this.width - 2), 1, 2);
  }
  #cell(role: Role, number: number, part: number): NewCell {
    const { random } = this;
    if (random.oneIn(40)) return random.pick(ODD_TEXTS);
    if (role === "ref")
      return part > 0 ? null : random.oneIn(10) ? `BBF0${number} (KPI ${number})` : `STP${number}`;
    if (role === "description")
      return part > 0
        ? `P${part + 1}`
        : `Measure number ${number}${random.oneIn(4) ? " of cases closed" : ""}`;
    if (role === "other") return "Growth";
    return random.pick(POOLS[role]);
  }
}

function kpiSheet(random: Random, name: string): DraftSheet {
  const drawing = new SheetDrawing(random);
  for (let title = random.whole(0, 2); title > 0; title--)
    drawing.add(random.oneIn(3) ? [] : ["Performance report, July 2023"]);
  const headerRow = drawing.rows.length;
  drawing.header();
  const belowHeadings = drawing.rows.length;
  const isTable = random.oneIn(8) && drawing.rows.length === headerRow + 1;
  for (let kpis = random.whole(1, 5); kpis > 0; kpis--) {
    if (!isTable && random.oneIn(7)) drawing.banner("Highways & Waste");
    if (random.oneIn(9)) drawing.add([]);
    if (!isTable && random.oneIn(12)) drawing.header();
    drawing.kpi();
  }
  if (random.oneIn(6)) drawing.add(["Total", ...Array.from({ length: drawing.width - 1 }, () => 3)]);
  if (random.oneIn(8))
    drawing.add(drawing.columns.map((_, index) => (index === 0 ? "Source: the council" : null)));
  const rows = drawing.rows.map((row) => row.map((cell) => dressed(random, cell)));
  const { left, width } = drawing;
  const table = {
    name: `Table_${name.replace(/\W/g, "")}`,
    address: `${cellAddress(headerRow, left)}:${cellAddress(rows.length - 1, left + width - 1)}`,
  };
  const outputColumns = drawing.columnsWith("travel", "status", "warning");
  const spec: NewSheet = {
    name,
    rows,
    merges: isTable ? [] : drawing.merges,
    ...(isTable ? { tables: [table] } : {}),
    ...(random.oneIn(8) && !isTable ? { autoFilter: table.address } : {}),
    ...(random.oneIn(8) ? { frozenRows: headerRow + 1 } : {}),
    ...(random.oneIn(12) ? { protected: true } : {}),
    ...(random.oneIn(6) ? { hiddenRows: [random.whole(1, rows.length)] } : {}),
    ...(random.oneIn(6) ? { hiddenColumns: [columnName(left + random.whole(0, width - 1))] } : {}),
    ...(random.oneIn(4)
      ? { columnWidths: { [columnName(left + random.whole(0, width))]: random.whole(5, 60) } }
      : {}),
    ...(random.oneIn(5) ? { notes: notes(random, rows.length, left, width) } : {}),
  };
  return {
    spec,
    finish: drawFinish(random, { rows: rows.length, left, width, outputColumns }),
    outputColumns,
    belowHeadings,
    rightOfTable: left + width,
    paintedColumns: drawing.columnsWith("period", "travel", "status", "warning"),
  };
}

function notes(random: Random, rows: number, left: number, width: number): NewNote[] {
  const found = new Map<string, NewNote>();
  for (let count = random.whole(1, 3); count > 0; count--) {
    const address = cellAddress(random.whole(0, rows - 1), left + random.whole(0, width - 1));
    found.set(address, {
      address,
      author: "Sam",
      text: random.pick(["Checked", "<b>&", random.pick(ODD_TEXTS)]),
    });
  }
  return [...found.values()];
}

/** A cell with a look of its own, once in a few times; an empty one may have one too. */
function dressed(random: Random, cell: NewCell): NewCell {
  if (!random.oneIn(3)) return cell;
  const spec: NewCellSpec =
    typeof cell === "object" && cell !== null ? cell : { value: cell as CellValue | null };
  return {
    ...spec,
    ...(random.oneIn(3) ? { fill: random.pick(["#FFF2CC", "#E7E6E6", "#FFFFFF", "#4472C4"]) } : {}),
    ...(random.oneIn(4) ? { color: random.pick(["#44546A", "#FF0000", "#FFFFFF"]) } : {}),
    ...(random.oneIn(4) ? { bold: random.oneIn(2) } : {}),
    ...(random.oneIn(6)
      ? { fontSize: random.pick([8, 14, 10.5]), fontName: random.pick(["Arial", "Wingdings"]) }
      : {}),
    ...(random.oneIn(3) ? { border: random.pick(["#7F7F7F", "#000000"]) } : {}),
    ...(random.oneIn(5) ? { wrap: true } : {}),
    ...(random.oneIn(6) ? { vertical: random.pick(["top", "center"] as const) } : {}),
    ...(random.oneIn(8) ? { locked: false } : {}),
    ...(random.oneIn(12)
      ? { numberFormat: random.pick(["@", "0.0", "#,##0;[Red]-#,##0", "dd/mm/yyyy"]) }
      : {}),
  };
}
