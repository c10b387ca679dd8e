import { bordersKey, fillKey, fontKey, sameBorder } from "../model/styles";
import type { Alignment, Border, CellStyle, Fill, Font } from "../model/types";
import { escapeAttribute } from "./escape";
import type { FileBorder, FileFill, FileFont } from "./readStyleParts";
import { FILL_PATTERNS, fileName, HORIZONTALS, lineName, UNDERLINES, VERTICALS } from "./styleNames";

/** "#1E90FF" as the file has it; what is no colour becomes black, so that the file stays whole. */
function argb(color: string): string {
  return /^#[0-9A-F]{6}$/.test(color) ? `FF${color.slice(1)}` : "FF000000";
}

const colorXml = (prefix: string, name: string, color: string) => `<${prefix}${name} rgb="${argb(color)}"/>`;

/** Excel's own order of a font's elements; some readers insist on it. */
const FONT_ORDER = [
  ..."b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" "),
];

/** What a change of typeface takes away: they would bring the theme's typeface back. */
const TYPEFACE = new Set(["family", "charset", "scheme"]);

/** The elements of a font that the model does not see, once the model's font is put in: see FileFont.unseen. */
export function unseenInFont(font: Readonly<Font>, base: FileFont | undefined): string {
  if (!base) return "";
  if (font.name === base.font.name) return base.unseen;
  return [...base.xml]
    .filter(([name]) => !FONT_SEEN.has(name) && !TYPEFACE.has(name))
    .map(([, xml]) => xml)
    .sort()
    .join("");
}

const FONT_SEEN = new Set(["name", "sz", "color", "b", "i", "u", "strike"]);

/** A `<font>`: the base's elements as they stand, but for those in which the font differs. */
export function fontXml(font: Readonly<Font>, base: FileFont | undefined, prefix: string): string {
  const elements = new Map(base?.xml);
  const was = base?.font;
  const flag = (name: string, on: boolean, wasOn: boolean | undefined) => {
    if (on === (wasOn ?? false)) return;
    if (on) elements.set(name, `<${prefix}${name}/>`);
    else elements.delete(name);
  };
  flag("b", font.bold, was?.bold);
  flag("i", font.italic, was?.italic);
  flag("strike", font.strikethrough, was?.strikethrough);
  if (font.underline !== (was?.underline ?? "None")) {
    const name = fileName(UNDERLINES, font.underline, "single");
    if (name === "none") elements.delete("u");
    else elements.set("u", name === "single" ? `<${prefix}u/>` : `<${prefix}u val="${name}"/>`);
  }
  if (font.size !== was?.size) elements.set("sz", `<${prefix}sz val="${font.size}"/>`);
  if (font.color !== was?.color) elements.set("color", colorXml(prefix, "color", font.color));
  if (font.name !== was?.name) {
    for (const name of TYPEFACE) elements.delete(name);
    elements.set("name", `<${prefix}name val="${escapeAttribute(font.name)}"/>`);
  }
  const rank = (name: string) => (FONT_ORDER.includes(name) ? FONT_ORDER.indexOf(name) : FONT_ORDER.length);
  const ordered = [...elements].sort(([a], [b]) => rank(a) - rank(b)).map(([, xml]) => xml);
  return `<${prefix}font>${ordered.join("")}</${prefix}font>`;
}

/** A `<fill>`. A gradient cannot be made anew, only kept, so one that was asked for becomes no fill. */
export function fillXml(fill: Readonly<Fill>, prefix: string): string {
  const pattern = fileName(FILL_PATTERNS, fill.pattern, "none");
  const [front, back] =
    pattern === "solid"
      ? [colorXml(prefix, "fgColor", fill.color), `<${prefix}bgColor indexed="64"/>`]
      : [colorXml(prefix, "fgColor", fill.patternColor), colorXml(prefix, "bgColor", fill.color)];
  const inside = pattern === "none" ? "" : front + back;
  return `<${prefix}fill><${prefix}patternFill patternType="${pattern}">${inside}</${prefix}patternFill></${prefix}fill>`;
}

const EDGES = [
  ["left", "EdgeLeft", "start"],
  ["right", "EdgeRight", "end"],
  ["top", "EdgeTop", "top"],
  ["bottom", "EdgeBottom", "bottom"],
] as const;

/** A `<border>`: the base's edges as they stand, but for those that differ. */
export function borderXml(
  borders: CellStyle["borders"],
  base: FileBorder | undefined,
  prefix: string,
): string {
  const edge = (name: string, border: Readonly<Border>) => {
    const line = border.style === "None" ? null : lineName(border.style, border.weight);
    if (line === null) return `<${prefix}${name}/>`;
    return `<${prefix}${name} style="${line}">${colorXml(prefix, "color", border.color)}</${prefix}${name}>`;
  };
  const sides = EDGES.map(([name, key, strictName]) => {
    const kept =
      base && sameBorder(base.borders[key], borders[key]) && (base.xml.get(name) ?? base.xml.get(strictName));
    return kept || edge(base?.xml.has(strictName) ? strictName : name, borders[key]);
  });
  const { DiagonalDown: down, DiagonalUp: up } = borders;
  const flags = `${up.style === "None" ? "" : ' diagonalUp="1"'}${down.style === "None" ? "" : ' diagonalDown="1"'}`;
  const inner = ["vertical", "horizontal"].map((name) => base?.xml.get(name) ?? "");
  const diagonal = edge("diagonal", up.style === "None" ? down : up);
  return `<${prefix}border${flags}>${sides.join("")}${diagonal}${inner.join("")}</${prefix}border>`;
}

/** An `<alignment>`; "" where all is as by default. `rare` are the base's attributes that the model does not see. */
export function alignmentXml(
  alignment: Readonly<Alignment>,
  rare: readonly [string, string][],
  prefix: string,
): string {
  const turn = alignment.textOrientation;
  const said: [string, string][] = [
    ["horizontal", fileName(HORIZONTALS, alignment.horizontal, "general")],
    ["vertical", fileName(VERTICALS, alignment.vertical, "bottom")],
    ["textRotation", String(turn === 180 ? 255 : turn < 0 ? 90 - turn : turn)],
    ["wrapText", alignment.wrapText ? "1" : "0"],
    ["indent", String(alignment.indent)],
  ];
  const unsaid = new Set(["general", "bottom", "0"]);
  const written = [...said.filter(([, value]) => !unsaid.has(value)), ...rare];
  if (written.length === 0) return "";
  return `<${prefix}alignment ${written.map(([name, value]) => `${name}="${escapeAttribute(value)}"`).join(" ")}/>`;
}

/** Whether a part of the file is what the style needs. */
export const isSameFont = (file: FileFont, font: Readonly<Font>, unseen: string) =>
  file.unseen === unseen && fontKey(file.font) === fontKey(font);
export const isSameFill = (file: FileFill, fill: Readonly<Fill>) =>
  file.unseen === "" && fillKey(file.fill) === fillKey(fill);
export const isSameBorder = (file: FileBorder, borders: CellStyle["borders"]) =>
  bordersKey(file.borders) === bordersKey(borders);
