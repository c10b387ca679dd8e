import { resolveColor, type ColorSpec, type Palette } from "../model/colors";
import { DEFAULT_STYLE, NO_BORDER, NO_FILL } from "../model/styles";
import type { Alignment, Border, CellStyle, Fill, Font } from "../model/types";
import { BORDER_LINES, FILL_PATTERNS, HORIZONTALS, UNDERLINES, VERTICALS } from "./styleNames";
import type { XmlDocument, XmlElement } from "./xml";
import { attribute, attributes, child, isTrue, outerXml } from "./xml";

/** A font of the file: what the model sees, and its elements as they stand, so that a variant keeps the rest. */
export interface FileFont {
  font: Font;
  /** Child elements by local name. */
  xml: ReadonlyMap<string, string>;
  /** The elements the model does not see, as one text: part of what makes two fonts the same. */
  unseen: string;
}

export interface FileFill {
  fill: Fill;
  xml: string;
  /** A gradient as it stands; "" for a pattern. */
  unseen: string;
}

export interface FileBorder {
  borders: CellStyle["borders"];
  /** Child elements by local name. */
  xml: ReadonlyMap<string, string>;
  attributes: ReadonlyMap<string, string>;
}

const SEEN_IN_FONT = new Set(["name", "sz", "color", "b", "i", "u", "strike"]);

/** A colour element's attributes. */
function readColor(document: XmlDocument, element: XmlElement | undefined): ColorSpec | undefined {
  if (!element) return undefined;
  const found = attributes(document, element);
  const [rgb, theme, indexed] = [found.get("rgb"), found.get("theme"), found.get("indexed")];
  return {
    ...(rgb === undefined ? {} : { rgb }),
    ...(theme === undefined ? {} : { theme: Number(theme) }),
    ...(indexed === undefined ? {} : { indexed: Number(indexed) }),
    auto: isTrue(found.get("auto")),
    tint: Number(found.get("tint") ?? 0) || 0,
  };
}

export function readFont(document: XmlDocument, element: XmlElement, palette: Palette): FileFont {
  const on = (name: string) => {
    const flag = child(element, name);
    return flag !== undefined && isTrue(attribute(document, flag, "val"), true);
  };
  const color = readColor(document, child(element, "color"));
  const underline = child(element, "u");
  const value = (name: string) => attribute(document, child(element, name), "val");
  return {
    font: {
      name: value("name") ?? DEFAULT_STYLE.font.name,
      size: Number(value("sz")) || DEFAULT_STYLE.font.size,
      color: resolveColor(color, palette, "#000000"),
      bold: on("b"),
      italic: on("i"),
      underline: underline ? (UNDERLINES.get(value("u") ?? "single") ?? "Single") : "None",
      strikethrough: on("strike"),
      tintAndShade: color?.tint ?? 0,
    },
    xml: new Map(element.children.map((one) => [one.local, outerXml(document, one)])),
    unseen: element.children
      .filter((one) => !SEEN_IN_FONT.has(one.local))
      .map((one) => outerXml(document, one))
      .sort()
      .join(""),
  };
}

export function readFill(document: XmlDocument, element: XmlElement, palette: Palette): FileFill {
  const xml = outerXml(document, element);
  const gradient = child(element, "gradientFill");
  if (gradient) {
    const pattern =
      attribute(document, gradient, "type") === "path" ? "RectangularGradient" : "LinearGradient";
    return { fill: { ...NO_FILL, pattern }, xml, unseen: xml };
  }
  const patternFill = child(element, "patternFill");
  const front = readColor(document, child(patternFill, "fgColor"));
  const back = readColor(document, child(patternFill, "bgColor"));
  const pattern = FILL_PATTERNS.get(attribute(document, patternFill, "patternType") ?? "none") ?? "None";
  return { fill: makeFill(pattern, front, back, palette), xml, unseen: "" };
}

// A solid cell is painted in the file's foreground colour, which Excel's object model calls the fill's colour.
function makeFill(
  pattern: string,
  front: ColorSpec | undefined,
  back: ColorSpec | undefined,
  palette: Palette,
): Fill {
  if (pattern === "None") return NO_FILL;
  const [main, lines] = pattern === "Solid" ? [front, undefined] : [back, front];
  return {
    pattern,
    color: resolveColor(main, palette, pattern === "Solid" ? "#000000" : "#FFFFFF"),
    patternColor: resolveColor(lines, palette, "#000000"),
    tintAndShade: main?.tint ?? 0,
    patternTintAndShade: lines?.tint ?? 0,
  };
}

export function readBorder(document: XmlDocument, element: XmlElement, palette: Palette): FileBorder {
  const found = attributes(document, element);
  const line = (...names: string[]): Border => {
    const edge = names.map((name) => child(element, name)).find((one) => one !== undefined);
    const style = BORDER_LINES.get(attribute(document, edge, "style") ?? "none");
    if (!style) return NO_BORDER;
    const color = readColor(document, child(edge, "color"));
    return {
      style: style[0],
      weight: style[1],
      color: resolveColor(color, palette, "#000000"),
      tintAndShade: color?.tint ?? 0,
    };
  };
  return {
    borders: {
      EdgeTop: line("top"),
      EdgeBottom: line("bottom"),
      // Strict files call the left edge "start" and the right one "end".
      EdgeLeft: line("left", "start"),
      EdgeRight: line("right", "end"),
      DiagonalDown: isTrue(found.get("diagonalDown")) ? line("diagonal") : NO_BORDER,
      DiagonalUp: isTrue(found.get("diagonalUp")) ? line("diagonal") : NO_BORDER,
    },
    xml: new Map(element.children.map((one) => [one.local, outerXml(document, one)])),
    attributes: found,
  };
}

export function readAlignment(found: ReadonlyMap<string, string>): Alignment {
  const rotation = Number(found.get("textRotation") ?? 0) || 0;
  return {
    horizontal: HORIZONTALS.get(found.get("horizontal") ?? "general") ?? "General",
    vertical: VERTICALS.get(found.get("vertical") ?? "bottom") ?? "Bottom",
    wrapText: isTrue(found.get("wrapText")),
    indent: Number(found.get("indent") ?? 0) || 0,
    // The file counts downward turns from 91 on; 255 is letters one below the other, which Excel calls 180.
    textOrientation: rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation,
  };
}
