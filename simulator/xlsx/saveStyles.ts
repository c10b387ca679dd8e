import { bordersKey, DEFAULT_STYLE, fillKey, fontKey, NO_FILL, styleKey } from "../model/styles";
import { BUILT_IN_FORMATS } from "../model/text";
import type { CellStyle } from "../model/types";
import { setContentType } from "./contentTypes";
import { escapeAttribute } from "./escape";
import { LEAST_STYLES, type FileXf } from "./readStyles";
import type { FileContents } from "./readWorkbook";
import { addRelationship } from "./relationships";
import type { Splice } from "./splice";
import { appendInside, applySplices, elementAttributeSplices, insertInOrder } from "./splice";
import {
  alignmentXml,
  borderXml,
  fillXml,
  fontXml,
  isSameBorder,
  isSameFill,
  isSameFont,
  unseenInFont,
} from "./styleXml";
import { child, parseXml } from "./xml";

/** ECMA-376 §18.8.39: the children of `<styleSheet>` in their order. */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** Built-in ids whose meaning does not change with the reader's currency; the others are written out. */
const PORTABLE_IDS = [
  0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47, 48, 49,
];

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/**
 * Finds or makes the cell format (`xf`) for a style. Formats, fonts, fills and borders that the file has are used
 * again; new ones go behind the last, so that every cell nobody touched keeps its number and its look.
 */
export class StyleWriter {
  private readonly known = new Map<CellStyle, string>();
  private readonly byLook = new Map<string, number[]>();
  private readonly added: Record<string, string[]> = {
    numFmts: [],
    fonts: [],
    fills: [],
    borders: [],
    cellXfs: [],
  };
  private readonly prefix: string;
  private xfCount: number;

  constructor(private readonly contents: FileContents) {
    const { styles } = contents;
    this.prefix = styles.document.root.prefix;
    this.xfCount = styles.styles.length;
    // A part without any format: its cells have format 0, which must then exist before others are added.
    if (styles.xfs.length === 0)
      this.add("cellXfs", `<${this.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`);
    styles.styles.forEach((style, xf) => this.note(this.look(style, xf), xf));
  }

  /** The format's index for a style; `current` is the cell's in the file, kept where it looks the same. */
  xfFor(style: CellStyle, current: number | null): number {
    if (style.xf !== null && style.xf < this.contents.styles.styles.length) return style.xf;
    const base = this.baseOf(style);
    const look = this.known.get(style) ?? this.look(style, base);
    this.known.set(style, look);
    const same = this.byLook.get(look) ?? [];
    if (current !== null && same.includes(current)) return current;
    if (same.includes(base)) return base;
    const [first] = same;
    if (first !== undefined) return first;
    const made = this.append(style, base);
    this.note(look, made);
    return made;
  }

  /** Writes what was added into the styles part. */
  finish(): void {
    const { parts, relations, workbookPart } = this.contents;
    if (this.xfCount === this.contents.styles.styles.length) return;
    let part = relations.find((one) => one.kind === "styles")?.target;
    if (part === undefined || !parts.has(part)) {
      part = "xl/styles.xml";
      setContentType(parts, part, STYLES_TYPE);
      addRelationship(parts, workbookPart, "styles", part);
    }
    const text = parts.text(part) ?? LEAST_STYLES;
    const document = parseXml(text);
    const splices: Splice[] = [];
    for (const [local, items] of Object.entries(this.added)) {
      if (items.length === 0) continue;
      const list = child(document.root, local);
      if (list) {
        splices.push(
          ...elementAttributeSplices(document, list, { count: String(list.children.length + items.length) }),
        );
        splices.push(appendInside(document, list, items.join("")));
      } else {
        const xml = `<${this.prefix}${local} count="${items.length}">${items.join("")}</${this.prefix}${local}>`;
        splices.push(insertInOrder(document, document.root, ORDER, local, xml));
      }
    }
    parts.setText(part, applySplices(text, splices));
  }

  private baseOf(style: CellStyle): number {
    const base = style.base ?? style.xf ?? 0;
    return base < this.contents.styles.styles.length ? base : 0;
  }

  private note(look: string, xf: number): void {
    const same = this.byLook.get(look);
    if (same) same.push(xf);
    else this.byLook.set(look, [xf]);
  }

  /** All that makes two formats the same: what is seen, and what the base carries unseen. */
  private look(style: CellStyle, base: number): string {
    const { fonts, fills, xfs, styles } = this.contents.styles;
    const xf = xfs[base];
    const keepsFill = fillKey(style.fill) === fillKey((styles[base] ?? DEFAULT_STYLE).fill);
    return [
      styleKey(style),
      unseenInFont(style.font, fonts[xf?.fontId ?? 0]),
      keepsFill ? (fills[xf?.fillId ?? 0]?.unseen ?? "") : "",
      xf?.unseen ?? "",
    ].join("§");
  }

  private append(style: CellStyle, base: number): number {
    const { styles, xfs } = this.contents.styles;
    const was = styles[base] ?? DEFAULT_STYLE;
    const xf = xfs[base];
    const { prefix } = this;
    const ids = {
      numFmtId:
        style.numberFormat === was.numberFormat
          ? (xf?.numberFormatId ?? 0)
          : this.numberFormatId(style.numberFormat),
      fontId: fontKey(style.font) === fontKey(was.font) ? (xf?.fontId ?? 0) : this.fontId(style, xf),
      fillId: fillKey(style.fill) === fillKey(was.fill) ? (xf?.fillId ?? 0) : this.fillId(style),
      borderId:
        bordersKey(style.borders) === bordersKey(was.borders)
          ? (xf?.borderId ?? 0)
          : this.borderId(style, xf),
    };
    const attributes = new Map(xf?.attributes ?? [["xfId", "0"]]);
    const apply = (flag: string, changed: boolean) => changed && attributes.set(flag, "1");
    for (const [name, id] of Object.entries(ids)) attributes.set(name, String(id));
    apply("applyNumberFormat", style.numberFormat !== was.numberFormat);
    apply("applyFont", ids.fontId !== (xf?.fontId ?? 0));
    apply("applyFill", ids.fillId !== (xf?.fillId ?? 0));
    apply("applyBorder", ids.borderId !== (xf?.borderId ?? 0));
    const aligned = Object.values(style.alignment).join() !== Object.values(was.alignment).join();
    const rare = xf ? ((JSON.parse(xf.unseen) as unknown[])[3] as [string, string][]) : [];
    const alignment = aligned ? alignmentXml(style.alignment, rare, prefix) : (xf?.alignmentXml ?? "");
    apply("applyAlignment", aligned);
    const guarded = style.locked !== was.locked || style.hidden !== was.hidden;
    const protection = guarded
      ? `<${prefix}protection locked="${Number(style.locked)}" hidden="${Number(style.hidden)}"/>`
      : (xf?.protectionXml ?? "");
    apply("applyProtection", guarded);
    const said = [...attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");
    const inside = alignment + protection;
    this.add("cellXfs", inside ? `<${prefix}xf${said}>${inside}</${prefix}xf>` : `<${prefix}xf${said}/>`);
    this.xfCount += 1;
    return this.xfCount - 1;
  }

  private add(list: string, xml: string): void {
    this.added[list]?.push(xml);
  }

  private numberFormatId(code: string): number {
    const { numberFormats } = this.contents.styles;
    for (const [id, known] of numberFormats) if (known === code) return id;
    const builtIn = PORTABLE_IDS.find((id) => BUILT_IN_FORMATS.get(id) === code && !numberFormats.has(id));
    if (builtIn !== undefined) return builtIn;
    // Ids below 164 are Excel's own.
    const id = Math.max(163, ...numberFormats.keys()) + 1;
    numberFormats.set(id, code);
    this.add("numFmts", `<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  private fontId(style: CellStyle, xf: FileXf | undefined): number {
    const { fonts } = this.contents.styles;
    const base = fonts[xf?.fontId ?? 0];
    const unseen = unseenInFont(style.font, base);
    const found = fonts.findIndex((one) => isSameFont(one, style.font, unseen));
    if (found >= 0) return found;
    this.add("fonts", fontXml(style.font, base, this.prefix));
    return fonts.push({ font: style.font, xml: new Map(), unseen }) - 1;
  }

  private fillId(style: CellStyle): number {
    const { fills } = this.contents.styles;
    // The first two fills are Excel's own (none and a dotted grey), whatever the file says of them.
    const found = fills.findIndex(
      (one, at) => (at !== 1 || fills.length === 1) && isSameFill(one, style.fill),
    );
    if (found >= 0) return found;
    while (fills.length < 2) {
      const pattern = fills.length === 0 ? "None" : "Gray16";
      this.add("fills", fillXml({ ...NO_FILL, pattern }, this.prefix));
      fills.push({ fill: { ...NO_FILL, pattern }, xml: "", unseen: "" });
    }
    this.add("fills", fillXml(style.fill, this.prefix));
    return fills.push({ fill: style.fill, xml: "", unseen: "" }) - 1;
  }

  private borderId(style: CellStyle, xf: FileXf | undefined): number {
    const { borders } = this.contents.styles;
    const found = borders.findIndex((one) => isSameBorder(one, style.borders));
    if (found >= 0) return found;
    this.add("borders", borderXml(style.borders, borders[xf?.borderId ?? 0], this.prefix));
    return borders.push({ borders: style.borders, xml: new Map(), attributes: new Map() }) - 1;
  }
}
