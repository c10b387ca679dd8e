import type { BorderState, CellState, Edge, FillState, FontState } from "../workbook/marks/marks";
import type { PartName } from "../workbook/sheet/parts";
import type { CellValue } from "../workbook/sheet/snapshot";

/**
 * What is asked of cells comes in layers, so that a border's four edges are fetched for the few cells that need them and not for a
 * whole column: the answer for 2,000 rows stays well inside the 5 MB that Excel hands over at once.
 */
export type Layer = "content" | "numberFormat" | "paint" | "borders" | "layout" | "columnWidth";

interface LayerAccess {
  readonly parts: readonly PartName[];
  /** Rows between two wanted cells that are cheaper read along than asked for as another range. */
  readonly gap: number;
  /** About what one cell takes of the answer. */
  readonly bytes: number;
  /** Asks along with the batch's next sync; what comes back is handed to `read` afterwards. */
  ask(range: Excel.Range): unknown;
  read(answer: unknown, row: number): CellState;
}

type PropertiesAnswer = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

/** The format of one cell of a run. Each layer is handed back the very answer that it asked for. */
function formatAt(answer: unknown, row: number): Excel.CellPropertiesFormat {
  return (answer as PropertiesAnswer).value[row]?.[0]?.format ?? {};
}

export const LAYERS: Readonly<Record<Layer, LayerAccess>> = {
  content: {
    parts: ["content"],
    gap: 40,
    bytes: 24,
    ask: (range) => range.load("formulas"),
    read: (answer, row) => ({ content: ((answer as Excel.Range).formulas[row]?.[0] ?? "") as CellValue }),
  },
  numberFormat: {
    parts: ["numberFormat"],
    gap: 40,
    bytes: 14,
    ask: (range) => range.load("numberFormat"),
    read: (answer, row) => ({
      numberFormat: String((answer as Excel.Range).numberFormat[row]?.[0] ?? "General"),
    }),
  },
  paint: {
    parts: ["fill", "font"],
    gap: 4,
    bytes: 290,
    ask: (range) =>
      range.getCellProperties({
        format: {
          fill: {
            color: true,
            pattern: true,
            patternColor: true,
            tintAndShade: true,
            patternTintAndShade: true,
          },
          font: { name: true, color: true, bold: true, size: true, tintAndShade: true },
        },
      }),
    read: (answer, row) => {
      const { fill, font } = formatAt(answer, row);
      return { fill: fillOf(fill), font: fontOf(font) };
    },
  },
  borders: {
    parts: ["border-top", "border-bottom", "border-left", "border-right"],
    gap: 2,
    bytes: 520,
    ask: (range) =>
      range.getCellProperties({
        format: { borders: { color: true, style: true, weight: true, tintAndShade: true } },
      }),
    read: (answer, row) => ({ borders: bordersOf(formatAt(answer, row).borders) }),
  },
  layout: {
    parts: ["wrapText", "verticalAlignment"],
    gap: 4,
    bytes: 75,
    ask: (range) => range.getCellProperties({ format: { wrapText: true, verticalAlignment: true } }),
    read: (answer, row) => {
      const { wrapText, verticalAlignment } = formatAt(answer, row);
      return { wrapText: wrapText ?? false, verticalAlignment: String(verticalAlignment ?? "Bottom") };
    },
  },
  columnWidth: {
    parts: ["columnWidth"],
    gap: 1_048_576,
    bytes: 1,
    ask: (range) => range.load("format/columnWidth,format/useStandardWidth"),
    read: (answer) => {
      const { columnWidth, useStandardWidth } = (answer as Excel.Range).format;
      // A hidden column is 0 wide, whatever it would be.
      return { columnWidth: useStandardWidth && columnWidth !== 0 ? null : columnWidth };
    },
  },
};

const NAMES = Object.keys(LAYERS) as Layer[];

/** The layers that hold any of these parts. */
export function layersOf(parts: ReadonlySet<PartName>): readonly Layer[] {
  return NAMES.filter((layer) => LAYERS[layer].parts.some((part) => parts.has(part)));
}

function fillOf(fill: Excel.CellPropertiesFill | undefined): FillState {
  const pattern = String(fill?.pattern ?? "None");
  if (pattern === "None") return { pattern, color: "" };
  return {
    pattern,
    color: fill?.color ?? "",
    ...(fill?.patternColor ? { patternColor: fill.patternColor } : {}),
    ...(fill?.tintAndShade ? { tintAndShade: fill.tintAndShade } : {}),
    ...(fill?.patternTintAndShade ? { patternTintAndShade: fill.patternTintAndShade } : {}),
  };
}

function fontOf(font: Excel.CellPropertiesFont | undefined): FontState {
  return {
    ...(isMixed(font) ? { mixed: true } : {}),
    color: isManyColoured(font) ? "" : (font?.color ?? "#000000"),
    bold: font?.bold ?? false,
    ...(font?.size == null ? {} : { size: font.size }),
    ...(font?.name == null ? {} : { name: font.name }),
    ...(font?.tintAndShade ? { tintAndShade: font.tintAndShade } : {}),
  };
}

/** Excel answers null for what the parts of a text differ in, though its types say nothing of it. */
function isMixed(font: Excel.CellPropertiesFont | undefined): boolean {
  const traits: readonly unknown[] = [font?.color, font?.bold, font?.size, font?.name];
  return traits.some((trait) => trait === null);
}

function isManyColoured(font: Excel.CellPropertiesFont | undefined): boolean {
  const color: unknown = font?.color;
  return color === null;
}

const EDGES: readonly Edge[] = ["top", "bottom", "left", "right"];

function bordersOf(borders: Excel.CellBorderCollection | undefined): Partial<Record<Edge, BorderState>> {
  return Object.fromEntries(EDGES.map((edge) => [edge, borderOf(borders?.[edge])]));
}

function borderOf(border: Excel.CellBorder | undefined): BorderState {
  const style = String(border?.style ?? "None");
  if (style === "None") return { style, weight: "Thin", color: "" };
  return {
    style,
    weight: String(border?.weight ?? "Thin"),
    color: border?.color ?? "#000000",
    ...(border?.tintAndShade ? { tintAndShade: border.tintAndShade } : {}),
  };
}
