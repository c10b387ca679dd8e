import type { Area, CellValue, SheetSnapshot } from "../../src/workbook/sheet/snapshot";

/** The same heading as other councils print it. */
const SYNONYMS: readonly (readonly string[])[] = [
  ["Key Commitment", "Corporate priority", "Theme"],
  ["Ref No.", "PI code", "Measure ID", "KPI Ref", "Reference"],
  ["Description of Performance Indicator", "Performance measure", "Indicator", "KPI name", "Measure"],
  ["Infographic / Chart", "Chart", "Trend chart"],
  ["Statutory Reporting Required? (Yes / No)", "Statutory indicator"],
  ["Benchmark", "National average", "Nearest neighbours"],
  ["Direction of Travel (since previous period)", "DoT", "Short trend", "Trend", "Direction\nof travel*"],
  ["Polarity", "Good to be", "Good performance is", "Aim to"],
  ["Target", "Target¹", "Current target", "Corporate target"],
  ["Tolerance", "Tolerance level", "Target tolerance"],
  ["Comments", "Commentary", "Officer comments", "Narrative"],
  ["June 2023/24", "Jun-23", "Jun 2023", "June\n2023"],
  ["July 2023/24", "Jul-23", "Jul 2023", "July\n2023"],
  ["July 2022/23", "Jul-22", "July 2022"],
  ["Quarter 1 23-24", "Q1 2023/24", "Qtr 1 2023-24"],
  ["Quarter 1 2023-24", "Q1 2023/24", "Q1 23-24"],
  ["Quarter 4 22-23", "Q4 2022/23", "Quarter 4 2022-23"],
  ["Year to Date 2022-23", "YTD 2022/23"],
  ["Year to Date 2023-24", "YTD 2023/24"],
  ["Year to Date 2022/23", "YTD 2022-23"],
  ["Year to Date 2023/24", "YTD 2023-24"],
];
/** Columns in which every row of a merge can just as well say it for itself. */
const SAYS_IT_AGAIN = ["Polarity", "Target", "Tolerance"];
const BANNERS = ["A thriving place", "Services people rely on", "Our organisation"];

interface Cell {
  readonly text: string;
  readonly value: CellValue;
  readonly format: string;
}

const BLANK: Cell = { text: "", value: "", format: "General" };

/** A whole number below `count`, from a stream of its own: the same seed gives the same variants. */
export type Draw = (count: number) => number;

export function drawFrom(seed: number): Draw {
  let state = seed;
  return (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}

function shuffled<T>(items: readonly T[], draw: Draw): T[] {
  const rest = [...items];
  const out: T[] = [];
  while (rest.length > 0) out.push(...rest.splice(draw(rest.length), 1));
  return out;
}

function cellAt(sheet: SheetSnapshot, row: number, column: number): Cell {
  return {
    text: sheet.text[row]?.[column] ?? "",
    value: sheet.values[row]?.[column] ?? "",
    format: sheet.formats[row]?.[column] ?? "General",
  };
}

/** A percentage as a number becomes the text it shows, and the text a number: what is seen stays the same. */
function otherNature(cell: Cell): Cell {
  const { text, value, format } = cell;
  if (typeof value === "number" && format.includes("%")) return { text, value: text, format: "@" };
  const plain = /^(\d{1,3}(?:\.(\d{1,2}))?)%$/.exec(text);
  if (typeof value !== "string" || plain === null) return cell;
  const decimals = plain[2]?.length ?? 0;
  return {
    text,
    value: Number(plain[1]) / 100,
    format: decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`,
  };
}

/** Rows that hang together by merges down the rows, from `from` to the last. */
function rowGroups(sheet: SheetSnapshot, from: number, rows: number): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let reach = -1;
  for (let row = from; row < rows; row++) {
    const last = groups[groups.length - 1];
    if (last !== undefined && row <= reach) last.push(row);
    else groups.push([row]);
    for (const merge of sheet.merges ?? [])
      if (merge.row === row && merge.rows > 1) reach = Math.max(reach, merge.row + merge.rows - 1);
  }
  return groups;
}

/**
 * A sheet as another council, or another officer, would have laid it out: columns in another order and under other headings, KPIs in
 * another order, blank rows and banners between them, the table moved down and to the right, percentages typed or calculated, merges
 * taken apart or made. What it says is the same.
 *
 * @param sheet Starts at A1, its headings in the second row, as the sample's sheets do.
 */
export function variantOf(sheet: SheetSnapshot, draw: Draw): SheetSnapshot {
  const area = sheet.area ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const order = shuffled(
    Array.from({ length: area.columns }, (_, i) => i),
    draw,
  );
  const isWide = (merge: Area): boolean => merge.columns > 1;
  const groups = rowGroups(sheet, 2, area.rows);
  const kpis = groups.filter(
    ([row]) => !(sheet.merges ?? []).some((merge) => merge.row === row && isWide(merge)),
  );
  const apart = SAYS_IT_AGAIN.filter(() => draw(3) === 0);
  const down = draw(8);
  const right = draw(4);
  const rows: Cell[][] = [];
  const merges: Area[] = [];
  const width = right + area.columns;
  const add = (cells: readonly Cell[]): void => {
    rows.push([...Array<Cell>(right).fill(BLANK), ...cells]);
  };
  const addText = (text: string, merged: boolean): void => {
    if (merged) merges.push({ row: rows.length, column: right, rows: 1, columns: area.columns });
    add([{ text, value: text, format: "General" }]);
  };
  addText(sheet.text[0]?.[0] ?? "", draw(2) === 0);
  for (let i = 0; i < down; i++) add([]);
  add(
    order.map((column) => {
      const cell = cellAt(sheet, 1, column);
      const known = SYNONYMS.find(([printed]) => printed === cell.text.trim());
      const text = known?.[draw(known.length)];
      return text === undefined ? cell : { text, value: text, format: "@" };
    }),
  );
  for (const group of shuffled(kpis, draw)) {
    if (draw(5) === 0) add([]);
    if (draw(5) === 0) addText(BANNERS[draw(BANNERS.length)] ?? "", draw(2) === 0);
    const top = rows.length;
    const first = group[0] ?? 0;
    group.forEach((row) =>
      add(
        order.map((column) => {
          const cell = cellAt(sheet, row, column);
          return draw(3) === 0 ? otherNature(cell) : cell;
        }),
      ),
    );
    for (const merge of sheet.merges ?? []) {
      if (!group.includes(merge.row)) continue;
      const at = { row: top + merge.row - first, column: right + order.indexOf(merge.column) };
      const heading = sheet.text[1]?.[merge.column]?.trim() ?? "";
      const value = rows[at.row]?.[at.column];
      if (!apart.includes(heading) || value === undefined) merges.push({ ...merge, ...at });
      else for (let i = 1; i < merge.rows; i++) rows[at.row + i]?.splice(at.column, 1, value);
    }
  }
  const filled = rows.map((cells) => Array.from({ length: width }, (_, i) => cells[i] ?? BLANK));
  return {
    ...sheet,
    area: { row: 0, column: 0, rows: filled.length, columns: width },
    text: filled.map((cells) => cells.map(({ text }) => text)),
    values: filled.map((cells) => cells.map(({ value }) => value)),
    formats: filled.map((cells) => cells.map(({ format }) => format)),
    merges,
  };
}
