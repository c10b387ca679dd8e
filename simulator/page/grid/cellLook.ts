import type { Border, CellStyle, CellValue, Font } from "../../model/types";
import { textSizePx } from "./measure";

const VERTICAL: Readonly<Record<string, string>> = {
  Top: "flex-start",
  Center: "center",
  Distributed: "center",
};

const HORIZONTAL: Readonly<Record<string, string>> = {
  Left: "left",
  Center: "center",
  CenterAcrossSelection: "center",
  Right: "right",
  Justify: "justify",
  Distributed: "justify",
  Fill: "left",
};

const LINE_PX: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };

const LINE_STYLE: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "dashed",
};

/** What one step of indent takes at each side. */
export const INDENT_PX = 9;

/** The four borders of a cell. */
export type CellEdges = Pick<CellStyle["borders"], "EdgeTop" | "EdgeRight" | "EdgeBottom" | "EdgeLeft">;

/** What CSS makes of a cell's style; `edges` is null where the cell has no borders. */
export interface CellLook {
  readonly box: string;
  readonly text: string;
  readonly edges: string | null;
}

const known = new WeakMap<CellStyle, CellLook>();

/** The CSS for a style; remembered, since a sheet's thousands of cells share a few dozen styles, which never change. */
export function lookOf(style: CellStyle): CellLook {
  const before = known.get(style);
  if (before !== undefined) return before;
  const look = { box: boxCss(style), text: textCss(style), edges: edgesCss(style.borders) };
  known.set(style, look);
  return look;
}

/** Where a value stands when its cell's alignment is General: numbers right, true and false and errors in the middle. */
export function alignmentOf(style: CellStyle, value: CellValue, isError: boolean): string {
  const own = HORIZONTAL[style.alignment.horizontal];
  if (own !== undefined) return own;
  if (typeof value === "boolean" || isError) return "center";
  return typeof value === "number" ? "right" : "left";
}

function boxCss(style: CellStyle): string {
  const align = `align-items:${VERTICAL[style.alignment.vertical] ?? "flex-end"};`;
  const fill = fillColour(style);
  // Excel draws no gridline on a filled cell.
  return fill === null ? align : `${align}background-color:${fill};border-color:${fill};`;
}

function fillColour(style: CellStyle): string | null {
  const { pattern, color, patternColor } = style.fill;
  if (pattern === "None") return null;
  return colour(color) ?? colour(patternColor);
}

function textCss(style: CellStyle): string {
  const { font, alignment } = style;
  const parts = [
    `font-family:${fontFamily(font)}`,
    `font-size:${textSizePx(font.size)}px`,
    `color:${colour(font.color) ?? "#000000"}`,
  ];
  if (font.bold) parts.push("font-weight:700");
  if (font.italic) parts.push("font-style:italic");
  const lines = decorations(font);
  if (lines !== "") parts.push(`text-decoration:${lines}`);
  // At words; a word longer than the line is broken, as Excel does.
  parts.push(alignment.wrapText ? "white-space:pre-wrap;overflow-wrap:anywhere" : "white-space:pre");
  if (alignment.indent > 0) parts.push(`padding-inline:${2 + alignment.indent * INDENT_PX}px`);
  if (alignment.textOrientation === 90) parts.push("writing-mode:vertical-rl;transform:rotate(180deg)");
  if (alignment.textOrientation === -90) parts.push("writing-mode:vertical-rl");
  return parts.join(";");
}

/** The fonts a text is drawn in: its own, or else what is as wide as Calibri. */
export function fontFamily(font: Readonly<Font>): string {
  return `"${font.name.replace(/[^\w -]/g, "")}",Calibri,Carlito,"Calibri stand-in",sans-serif`;
}

function decorations(font: Readonly<Font>): string {
  const lines = [];
  if (font.underline !== "None") lines.push("underline");
  if (font.strikethrough) lines.push("line-through");
  if (font.underline.startsWith("Double")) lines.push("double");
  return lines.join(" ");
}

/**
 * CSS of an element that lies in a cell and draws its borders, or null where it has none. Each cell draws its own, over the line
 * between it and its neighbour, so that two that agree fall on each other.
 */
export function edgesCss({ EdgeTop, EdgeRight, EdgeBottom, EdgeLeft }: CellEdges): string | null {
  const sides = [
    ["top", EdgeTop],
    ["right", EdgeRight],
    ["bottom", EdgeBottom],
    ["left", EdgeLeft],
  ] as const;
  if (sides.every(([, border]) => widthOf(border) === 0)) return null;
  return sides
    .map(([side, border]) => {
      const width = widthOf(border);
      if (width === 0) return `${side}:0;border-${side}:none`;
      // The thin line stands on the gridline, which belongs to the cell above or to the left; thicker ones reach to both sides.
      const outset =
        side === "top" || side === "left" ? Math.ceil((width + 1) / 2) : Math.floor((width + 1) / 2);
      const line = `${width}px ${LINE_STYLE[border.style] ?? "solid"} ${colour(border.color) ?? "#000000"}`;
      return `${side}:${-outset}px;border-${side}:${line}`;
    })
    .join(";");
}

function widthOf(border: Readonly<Border>): number {
  if (border.style === "None") return 0;
  return border.style === "Double" ? 3 : (LINE_PX[border.weight] ?? 1);
}

function colour(text: string): string | null {
  return /^#[0-9a-f]{6}$/i.test(text) ? text : null;
}
