import { makePalette, type Palette } from "../model/colors";
import { DEFAULT_STYLE } from "../model/styles";
import { BUILT_IN_FORMATS } from "../model/text";
import type { CellStyle } from "../model/types";
import {
  readAlignment,
  readBorder,
  readFill,
  readFont,
  type FileBorder,
  type FileFill,
  type FileFont,
} from "./readStyleParts";
import type { XmlDocument, XmlElement } from "./xml";
import { attribute, attributes, child, childrenNamed, descendants, isTrue, outerXml, parseXml } from "./xml";

/** One `<xf>` of the file's cell formats. */
export interface FileXf {
  /** Its attributes as they are in the file. */
  attributes: ReadonlyMap<string, string>;
  numberFormatId: number;
  fontId: number;
  fillId: number;
  borderId: number;
  /** The alignment and protection elements as they are in the file, or "". */
  alignmentXml: string;
  protectionXml: string;
  /** What the model does not show: named style, quote prefix, rare alignments. Part of what makes two formats the same. */
  unseen: string;
}

export interface FileStyles {
  document: XmlDocument;
  palette: Palette;
  fonts: FileFont[];
  fills: FileFill[];
  borders: FileBorder[];
  numberFormats: Map<number, string>;
  xfs: FileXf[];
  /** By xf. Never empty. */
  styles: CellStyle[];
}

/** A styles part of one default format, for a file that has none. */
export const LEAST_STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

/** Reads styles.xml and the theme's colours. Without a styles part every cell has the default style. */
export function readStyles(text: string | undefined, themeText: string | undefined): FileStyles {
  const document = parseXml(text ?? LEAST_STYLES);
  const { root } = document;
  const palette = makePalette(readTheme(themeText), readIndexed(document));
  const fonts = childrenNamed(child(root, "fonts"), "font").map((one) => readFont(document, one, palette));
  const fills = childrenNamed(child(root, "fills"), "fill").map((one) => readFill(document, one, palette));
  const borders = childrenNamed(child(root, "borders"), "border").map((one) =>
    readBorder(document, one, palette),
  );
  const numberFormats = new Map(
    childrenNamed(child(root, "numFmts"), "numFmt").map((one) => {
      const found = attributes(document, one);
      return [Number(found.get("numFmtId")), found.get("formatCode") ?? "General"] as const;
    }),
  );
  const known = { document, palette, fonts, fills, borders, numberFormats };
  const elements = childrenNamed(child(root, "cellXfs"), "xf");
  const xfs = elements.map((one) => readXf(document, one));
  const styles = xfs.map((xf, index) => makeStyle(known, document, xf, elements[index], index));
  return { ...known, xfs, styles: styles.length > 0 ? styles : [{ ...DEFAULT_STYLE, xf: 0 }] };
}

function readXf(document: XmlDocument, element: XmlElement): FileXf {
  const found = attributes(document, element);
  const alignment = child(element, "alignment");
  const protection = child(element, "protection");
  const rare = [...attributes(document, alignment)].filter(([name]) => !SEEN_ALIGNMENT.has(name));
  const id = (name: string) => Number(found.get(name) ?? 0) || 0;
  return {
    attributes: found,
    numberFormatId: id("numFmtId"),
    fontId: id("fontId"),
    fillId: id("fillId"),
    borderId: id("borderId"),
    alignmentXml: alignment ? outerXml(document, alignment) : "",
    protectionXml: protection ? outerXml(document, protection) : "",
    unseen: JSON.stringify([
      id("xfId"),
      isTrue(found.get("quotePrefix")),
      isTrue(found.get("pivotButton")),
      rare.sort(),
    ]),
  };
}

const SEEN_ALIGNMENT = new Set(["horizontal", "vertical", "wrapText", "indent", "textRotation"]);

function makeStyle(
  known: Omit<FileStyles, "xfs" | "styles">,
  document: XmlDocument,
  xf: FileXf,
  element: XmlElement | undefined,
  index: number,
): CellStyle {
  const protection = attributes(document, child(element, "protection"));
  return {
    xf: index,
    numberFormat:
      known.numberFormats.get(xf.numberFormatId) ?? BUILT_IN_FORMATS.get(xf.numberFormatId) ?? "General",
    font: known.fonts[xf.fontId]?.font ?? DEFAULT_STYLE.font,
    fill: known.fills[xf.fillId]?.fill ?? DEFAULT_STYLE.fill,
    borders: known.borders[xf.borderId]?.borders ?? DEFAULT_STYLE.borders,
    alignment: readAlignment(attributes(document, child(element, "alignment"))),
    locked: isTrue(protection.get("locked"), true),
    hidden: isTrue(protection.get("hidden")),
  };
}

function readIndexed(document: XmlDocument): string[] {
  const colors = child(child(document.root, "colors"), "indexedColors");
  return childrenNamed(colors, "rgbColor").map((one) => (attribute(document, one, "rgb") ?? "").slice(-6));
}

/** The theme's twelve colours by the index that cells use: the file names light and dark the other way round. */
function readTheme(text: string | undefined): string[] {
  if (text === undefined) return [];
  const document = parseXml(text);
  const scheme = descendants(document.root, "clrScheme")[0];
  const colors = (scheme?.children ?? []).map((slot) => {
    const found = attributes(document, slot.children[0]);
    return (found.get("lastClr") ?? found.get("val") ?? "000000").toUpperCase();
  });
  const [dark1, light1, dark2, light2, ...rest] = colors;
  return dark1 && light1 && dark2 && light2 ? [light1, dark1, light2, dark2, ...rest] : [];
}
