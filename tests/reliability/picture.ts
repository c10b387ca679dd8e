import { cellAddress } from "../../simulator/model/address";
import { cellsInOrder } from "../../simulator/model/sheet";
import { lineAt } from "../../simulator/model/sharedEdges";
import { DEFAULT_STYLE, NO_BORDER, styleKey } from "../../simulator/model/styles";
import type { BorderEdge, Cell, CellStyle, Sheet, Workbook } from "../../simulator/model/types";

/** All that a cell is, as two texts: what it holds, and what it looks like. */
export interface CellPicture {
  readonly content: string;
  readonly look: string;
}

/** Everything of a sheet that an officer could miss, comparable as plain data. */
export interface SheetPicture {
  readonly name: string;
  /** By address; a cell that is empty and plain is left out. */
  readonly cells: ReadonlyMap<string, CellPicture>;
  /** The lines between cells, by the two that share each: "K4|K5". An edge without a line is left out. */
  readonly lines: ReadonlyMap<string, string>;
  /** Notes, merges, tables, widths, filter, validations, protection: one text each. */
  readonly frame: Readonly<Record<string, string>>;
}

export interface WorkbookPicture {
  readonly sheets: ReadonlyMap<string, SheetPicture>;
  readonly parts: readonly string[];
}

const looks = new WeakMap<CellStyle, string>();
const UNDRAWN = { EdgeTop: NO_BORDER, EdgeBottom: NO_BORDER, EdgeLeft: NO_BORDER, EdgeRight: NO_BORDER };
const PLAIN = lookOf(DEFAULT_STYLE);
const EMPTY: CellPicture = {
  content: contentOf({ value: "", isError: false, formula: null, arrayArea: null }),
  look: PLAIN,
};

export function pictureOf(workbook: Workbook): WorkbookPicture {
  return {
    sheets: new Map(workbook.sheets.map((sheet) => [sheet.id, sheetPicture(sheet)])),
    parts: [
      ...workbook.sheets.map((sheet) => sheet.name),
      ...workbook.customXmlParts.map((part) => part.xml),
      JSON.stringify(workbook.names),
    ],
  };
}

function sheetPicture(sheet: Sheet): SheetPicture {
  const cells = new Map<string, CellPicture>();
  const lines = new Map<string, string>();
  for (const { row, column, cell } of cellsInOrder(sheet)) {
    const picture = { content: contentOf(cell), look: lookOf(cell.style) };
    for (const line of EDGES) drawn(sheet, row, column, line, lines);
    const isPlain = picture.content === EMPTY.content && picture.look === PLAIN;
    if (!isPlain) cells.set(cellAddress(row, column), picture);
  }
  const plain = (value: unknown): string => JSON.stringify(value);
  return {
    name: sheet.name,
    cells,
    lines,
    frame: {
      visibility: sheet.visibility,
      protected: plain(sheet.protected),
      notes: plain([...sheet.notes].sort((a, b) => a.row - b.row || a.column - b.column)),
      merges: plain(sheet.merges),
      tables: plain(sheet.tables),
      columns: plain([...sheet.columns].filter(([, { width, hidden }]) => width !== null || hidden)),
      rows: plain([...sheet.rows].filter(([, { height, hidden }]) => height !== null || hidden)),
      validations: plain(sheet.validations),
      filter: plain(sheet.autoFilter),
      frozen: plain([sheet.frozenRows, sheet.frozenColumns]),
    },
  };
}

interface SharedEdge {
  readonly edge: BorderEdge;
  readonly down: number;
  readonly right: number;
}

const EDGES: readonly SharedEdge[] = [
  { edge: "EdgeTop", down: -1, right: 0 },
  { edge: "EdgeLeft", down: 0, right: -1 },
  { edge: "EdgeBottom", down: 1, right: 0 },
  { edge: "EdgeRight", down: 0, right: 1 },
];

/** Puts the line at a cell's edge among those of the sheet, where there is one: of two different ones the lower or right cell's. */
function drawn(
  sheet: Sheet,
  row: number,
  column: number,
  { edge, down, right }: SharedEdge,
  lines: Map<string, string>,
): void {
  const line = lineAt(sheet, row, column, edge);
  if (line.style === "None") return;
  const [own, there] = [cellAddress(row, column), besideOf(row + down, column + right)];
  const key = down + right < 0 ? `${there}|${own}` : `${own}|${there}`;
  if (down + right < 0 || !lines.has(key)) lines.set(key, [line.style, line.weight, line.color].join("|"));
}

function besideOf(row: number, column: number): string {
  return row < 0 || column < 0 ? "" : cellAddress(row, column);
}

function contentOf({ value, isError, formula, arrayArea }: Omit<Cell, "style">): string {
  return JSON.stringify([value, isError, formula, arrayArea]);
}

/** What is seen, and where its colours came from; without the lines that it shares with its neighbours. A style never changes. */
function lookOf(style: CellStyle): string {
  const look = looks.get(style) ?? describeLook(style);
  looks.set(style, look);
  return look;
}

function describeLook(whole: CellStyle): string {
  const style: CellStyle = { ...whole, borders: { ...whole.borders, ...UNDRAWN } };
  const { font, fill, borders } = style;
  const edges = Object.values(borders).filter((edge) => edge.style !== "None");
  const tints = [
    font.tintAndShade,
    fill.tintAndShade,
    fill.patternTintAndShade,
    ...edges.map((edge) => edge.tintAndShade),
  ];
  return `${styleKey(style)}¦${tints.join(",")}`;
}

/** A difference: on which sheet, at which cell or in what of its frame, and the two sides. */
export interface Difference {
  readonly sheet: string;
  readonly at: string;
  /** Of a line the cell on its other side; it belongs to either. */
  readonly beside?: string;
  readonly what: "content" | "look" | "line" | "frame" | "workbook";
  readonly was: string;
  readonly is: string;
}

export function differences(before: WorkbookPicture, after: WorkbookPicture): readonly Difference[] {
  const found: Difference[] = [];
  if (JSON.stringify(before.parts) !== JSON.stringify(after.parts))
    found.push({
      sheet: "",
      at: "",
      what: "workbook",
      was: before.parts.join("\n"),
      is: after.parts.join("\n"),
    });
  for (const id of new Set([...before.sheets.keys(), ...after.sheets.keys()])) {
    const [one, other] = [before.sheets.get(id), after.sheets.get(id)];
    if (one === undefined || other === undefined) {
      found.push({ sheet: id, at: "", what: "workbook", was: one?.name ?? "", is: other?.name ?? "" });
      continue;
    }
    found.push(...sheetDifferences(id, one, other));
  }
  return found;
}

function sheetDifferences(sheet: string, before: SheetPicture, after: SheetPicture): Difference[] {
  const found: Difference[] = [];
  for (const at of new Set([...before.cells.keys(), ...after.cells.keys()])) {
    const [was, is] = [before.cells.get(at) ?? EMPTY, after.cells.get(at) ?? EMPTY];
    for (const what of ["content", "look"] as const) {
      if (was[what] !== is[what]) found.push({ sheet, at, what, was: was[what], is: is[what] });
    }
  }
  for (const between of new Set([...before.lines.keys(), ...after.lines.keys()])) {
    const [was, is] = [before.lines.get(between) ?? "", after.lines.get(between) ?? ""];
    const [beside = "", at = ""] = between.split("|");
    if (was !== is) found.push({ sheet, at, beside, what: "line", was, is });
  }
  for (const [at, was] of Object.entries(before.frame)) {
    const is = after.frame[at] ?? "";
    if (was !== is) found.push({ sheet, at, what: "frame", was, is });
  }
  return found;
}

const LONGEST = 160;

/** A line for a person: "KPIs!E2 look: … → …". */
export function told({ sheet, at, what, was, is }: Difference): string {
  const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
  return `${sheet}!${at} ${what}: ${short(was)} → ${short(is)}`;
}
