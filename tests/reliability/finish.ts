import { setCell, styleAt } from "../../simulator/model/sheet";
import { withAlignment, withBorder, withFill, withFont } from "../../simulator/model/styles";
import type { CellStyle, Sheet } from "../../simulator/model/types";
import type { Random } from "./random";

/** Looks and rules that a file can hold and `newWorkbook` does not make: laid on the opened workbook, and saved with it. */
export type Finish =
  | {
      readonly kind: "look";
      readonly row: number;
      readonly column: number;
      readonly look: keyof typeof LOOKS;
    }
  | { readonly kind: "validation"; readonly row: number; readonly column: number; readonly rows: number };

const LOOKS = {
  tintedFill: (style) => withFill(style, { color: "#B4C7E7", tintAndShade: 0.6 }),
  pattern: (style) => withFill(style, { pattern: "Gray25", color: "#FFFF00", patternColor: "#C00000" }),
  tintedFont: (style) => withFont(style, { color: "#8497B0", tintAndShade: 0.4 }),
  italic: (style) => withFont(style, { italic: true, underline: "Single" }),
  struck: (style) => withFont(style, { strikethrough: true }),
  doubleTop: (style) => withBorder(style, "EdgeTop", { style: "Double", weight: "Thick", color: "#0070C0" }),
  dashedLeft: (style) => withBorder(style, "EdgeLeft", { style: "Dash", weight: "Medium", color: "#00B050" }),
  hairBottom: (style) =>
    withBorder(style, "EdgeBottom", { style: "Continuous", weight: "Hairline", color: "#A5A5A5" }),
  thickRight: (style) =>
    withBorder(style, "EdgeRight", { style: "Continuous", weight: "Thick", color: "#000000" }),
  diagonal: (style) =>
    withBorder(style, "DiagonalDown", { style: "Continuous", weight: "Thin", color: "#FF0000" }),
  turned: (style) => withAlignment(style, { textOrientation: 90, indent: 1, vertical: "Justify" }),
} as const satisfies Readonly<Record<string, (style: CellStyle) => CellStyle>>;

const NAMES = Object.keys(LOOKS) as [keyof typeof LOOKS];

interface Extent {
  readonly rows: number;
  readonly left: number;
  readonly width: number;
  readonly outputColumns: readonly number[];
}

/** On one sheet in two: some looks, anywhere on the table and just right of it, and a validation on a column of marks. */
export function drawFinish(random: Random, { rows, left, width, outputColumns }: Extent): Finish[] {
  if (random.oneIn(2)) return [];
  const looks = Array.from({ length: random.whole(1, 8) }, (): Finish => ({
    kind: "look",
    row: random.whole(0, rows),
    column: left + random.whole(0, width),
    look: random.pick(NAMES),
  }));
  const [column] = outputColumns;
  if (column === undefined || !random.oneIn(4)) return looks;
  return [...looks, { kind: "validation", row: 0, column, rows }];
}

export function applyFinish(sheet: Sheet, finish: readonly Finish[]): void {
  for (const one of finish) {
    const { row, column } = one;
    if (one.kind === "look")
      setCell(sheet, row, column, { style: LOOKS[one.look](styleAt(sheet, row, column)) });
    else
      sheet.validations.push({
        areas: [{ row, column, rows: one.rows, columns: 1 }],
        type: "List",
        operator: null,
        formula1: "Up,Down,Same",
        formula2: null,
        errorStyle: "Stop",
        showError: true,
        allowBlank: true,
      });
  }
}
