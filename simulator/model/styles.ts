import type { Alignment, Border, BorderEdge, CellStyle, Fill, Font } from "./types";

export const BORDER_EDGES: readonly BorderEdge[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "DiagonalDown",
  "DiagonalUp",
];

export const NO_BORDER: Readonly<Border> = {
  style: "None",
  weight: "Thin",
  color: "#000000",
  tintAndShade: 0,
};

export const NO_FILL: Readonly<Fill> = {
  pattern: "None",
  color: "",
  patternColor: "",
  tintAndShade: 0,
  patternTintAndShade: 0,
};

const DEFAULT_FONT: Readonly<Font> = {
  name: "Calibri",
  size: 11,
  color: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  tintAndShade: 0,
};

/** What a cell of a new workbook looks like: Calibri 11, General, no fill, no borders, locked. */
export const DEFAULT_STYLE: CellStyle = {
  xf: null,
  numberFormat: "General",
  font: DEFAULT_FONT,
  fill: NO_FILL,
  borders: {
    EdgeTop: NO_BORDER,
    EdgeBottom: NO_BORDER,
    EdgeLeft: NO_BORDER,
    EdgeRight: NO_BORDER,
    DiagonalDown: NO_BORDER,
    DiagonalUp: NO_BORDER,
  },
  alignment: { horizontal: "General", vertical: "Bottom", wrapText: false, indent: 0, textOrientation: 0 },
  locked: true,
  hidden: false,
};

/**
 * Styles made from a style, by what was changed. Writing one colour to 10,000 cells of one style must not
 * make 10,000 styles; the memory goes with the style it hangs on.
 */
const derived = new WeakMap<CellStyle, Map<string, CellStyle>>();

function derive(style: CellStyle, key: string, make: () => Omit<CellStyle, "xf" | "base">): CellStyle {
  let known = derived.get(style);
  if (!known) derived.set(style, (known = new Map()));
  const found = known.get(key);
  if (found) return found;
  const base = style.xf ?? style.base;
  const made: CellStyle = { ...make(), xf: null, ...(base === undefined ? {} : { base }) };
  // Changing back to what it was gives the original object, so the original xf.
  const result = sameStyle(made, style) ? style : made;
  known.set(key, result);
  return result;
}

/** A style with some properties of the font changed. */
export function withFont(style: CellStyle, change: Partial<Font>): CellStyle {
  return derive(style, `font${JSON.stringify(change)}`, () => {
    const plain = change.color === undefined ? {} : { color: normalColor(change.color), tintAndShade: 0 };
    return { ...style, font: { ...style.font, ...change, ...plain, ...pick(change, "tintAndShade") } };
  });
}

/**
 * A style with some properties of the fill changed. As in Excel, a colour on a cell without fill makes the fill
 * solid, and pattern "None" takes the colours away.
 */
export function withFill(style: CellStyle, change: Partial<Fill>): CellStyle {
  return derive(style, `fill${JSON.stringify(change)}`, () => {
    const fill: Fill = { ...style.fill, ...change };
    if (change.color !== undefined) {
      fill.color = normalColor(change.color);
      fill.tintAndShade = change.tintAndShade ?? 0;
      if (change.pattern === undefined && fill.pattern === "None") fill.pattern = "Solid";
    }
    if (change.patternColor !== undefined) fill.patternColor = normalColor(change.patternColor);
    return {
      ...style,
      fill: fill.pattern === "None" || (change.color === "" && change.pattern === undefined) ? NO_FILL : fill,
    };
  });
}

/** A style with one border changed. As in Excel, a colour or weight given to a missing border draws it. */
export function withBorder(style: CellStyle, edge: BorderEdge, change: Partial<Border>): CellStyle {
  return derive(style, `border${edge}${JSON.stringify(change)}`, () => {
    const border: Border = { ...style.borders[edge], ...change };
    if (change.color !== undefined) {
      border.color = normalColor(change.color);
      border.tintAndShade = change.tintAndShade ?? 0;
    }
    const draws = change.color !== undefined || change.weight !== undefined;
    if (change.style === undefined && border.style === "None" && draws) border.style = "Continuous";
    return { ...style, borders: { ...style.borders, [edge]: border.style === "None" ? NO_BORDER : border } };
  });
}

/** A style with another number format ("0.0%", "General"). */
export function withNumberFormat(style: CellStyle, numberFormat: string): CellStyle {
  return derive(style, `number${numberFormat}`, () => ({ ...style, numberFormat }));
}

/** A style with some properties of the alignment changed. */
export function withAlignment(style: CellStyle, change: Partial<Alignment>): CellStyle {
  return derive(style, `align${JSON.stringify(change)}`, () => ({
    ...style,
    alignment: { ...style.alignment, ...change },
  }));
}

/** A style with the cell's lock or the hiding of its formula changed; both act only while the sheet is protected. */
export function withProtection(style: CellStyle, change: { locked?: boolean; hidden?: boolean }): CellStyle {
  return derive(style, `lock${JSON.stringify(change)}`, () => ({ ...style, ...change }));
}

/**
 * One text for all that can be seen of a style: equal for two styles that look the same. Where a colour came from
 * (theme, tint) is left out, since the resolved colour is what is seen.
 */
export function styleKey(style: CellStyle): string {
  return [
    style.numberFormat,
    fontKey(style.font),
    fillKey(style.fill),
    bordersKey(style.borders),
    Object.values(style.alignment).join("|"),
    style.locked,
    style.hidden,
  ].join("¦");
}

/** See `styleKey`. */
export function fontKey(font: Readonly<Font>): string {
  return [font.name, font.size, font.color, font.bold, font.italic, font.underline, font.strikethrough].join(
    "|",
  );
}

/** See `styleKey`. */
export function fillKey(fill: Readonly<Fill>): string {
  if (fill.pattern === "None") return "None";
  return [fill.pattern, fill.color, fill.pattern === "Solid" ? "" : fill.patternColor].join("|");
}

/** See `styleKey`. */
export function bordersKey(borders: CellStyle["borders"]): string {
  return BORDER_EDGES.map((edge) => borderKey(borders[edge])).join("/");
}

function borderKey(border: Readonly<Border>): string {
  return border.style === "None" ? "None" : [border.style, border.weight, border.color].join("|");
}

/** Whether two borders look the same. */
export function sameBorder(a: Readonly<Border>, b: Readonly<Border>): boolean {
  return borderKey(a) === borderKey(b);
}

/** Whether two styles look the same and come from the same place. */
export function sameStyle(a: CellStyle, b: CellStyle): boolean {
  return a === b || ((a.xf ?? a.base) === (b.xf ?? b.base) && styleKey(a) === styleKey(b));
}

/** "#1e90ff", "1E90FF" and "#18f" as "#RRGGBB" in capitals; "" stays "". Anything else is given back as it is. */
export function normalColor(color: string): string {
  const match = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(color.trim());
  const digits = match?.[1]?.toUpperCase();
  if (digits === undefined) return color;
  return digits.length === 6 ? `#${digits}` : `#${[...digits].map((digit) => digit + digit).join("")}`;
}

function pick<T extends object, K extends keyof T>(from: T, key: K): Partial<Pick<T, K>> {
  return from[key] === undefined ? {} : ({ [key]: from[key] } as Pick<T, K>);
}
