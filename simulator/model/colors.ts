/** A colour as the file says it: one of the four, and a tint. */
export interface ColorSpec {
  /** "FF1E90FF" or "1E90FF". */
  rgb?: string;
  theme?: number;
  indexed?: number;
  auto?: boolean;
  /** -1 (black) … 1 (white). */
  tint?: number;
}

export interface Palette {
  /** By the file's theme index: light 1, dark 1, light 2, dark 2, six accents, link, followed link. "RRGGBB". */
  theme: readonly string[];
  /** By colour index. "RRGGBB". */
  indexed: readonly string[];
}

/** Office's theme since 2013, for files that bring none. */
const OFFICE_THEME =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** ECMA-376 §18.8.27: 0–7 repeat as 8–15; 64 and 65 are the system's text and window colours. */
const FIRST_EIGHT = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" ");
const INDEXED = [
  ...FIRST_EIGHT,
  ...FIRST_EIGHT,
  ..."800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF".split(
    " ",
  ),
  ..."000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99".split(
    " ",
  ),
  ..."3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  ),
  "000000",
  "FFFFFF",
];

export const DEFAULT_PALETTE: Palette = { theme: OFFICE_THEME, indexed: INDEXED };

/** A palette with what the file says of its own; missing places keep the defaults. */
export function makePalette(theme: readonly string[], indexed: readonly string[]): Palette {
  return {
    theme: OFFICE_THEME.map((color, at) => theme[at] ?? color),
    indexed: INDEXED.map((color, at) => indexed[at] ?? color),
  };
}

/** "#RRGGBB" of a colour as the file says it; `automatic` where it says none. */
export function resolveColor(spec: ColorSpec | undefined, palette: Palette, automatic: string): string {
  const base = baseColor(spec, palette);
  return base === undefined ? automatic : tinted(base, spec?.tint ?? 0);
}

function baseColor(spec: ColorSpec | undefined, palette: Palette): string | undefined {
  if (!spec || spec.auto) return undefined;
  if (spec.rgb !== undefined) return /^[0-9A-Fa-f]{6,8}$/.test(spec.rgb) ? spec.rgb.slice(-6) : undefined;
  if (spec.theme !== undefined) return palette.theme[spec.theme];
  return spec.indexed === undefined ? undefined : palette.indexed[spec.indexed];
}

/**
 * Lightens (tint > 0) or darkens (tint < 0) as Excel does: the luminance of the colour is moved towards white or
 * black by that share, hue and saturation stay (ECMA-376 §18.8.19).
 *
 * @example tinted("4472C4", 0.6) // "#B4C7E7"
 */
export function tinted(rgb: string, tint: number): string {
  if (tint === 0) return `#${rgb.toUpperCase()}`;
  const [hue, saturation, light] = toHls(rgb);
  const moved = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  return fromHls(hue, saturation, Math.min(1, Math.max(0, moved)));
}

function toHls(rgb: string): [hue: number, saturation: number, light: number] {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const spread = high - low;
  const light = (high + low) / 2;
  if (spread === 0) return [0, 0, light];
  const saturation = spread / (light > 0.5 ? 2 - high - low : high + low);
  const sixth =
    high === red
      ? (green - blue) / spread + (green < blue ? 6 : 0)
      : high === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [sixth / 6, saturation, light];
}

function fromHls(hue: number, saturation: number, light: number): string {
  const chroma = (1 - Math.abs(2 * light - 1)) * saturation;
  const low = light - chroma / 2;
  const part = (offset: number) => {
    const place = (hue * 6 + offset) % 6;
    return low + chroma * Math.min(1, Math.max(0, Math.abs(place - 3) - 1));
  };
  const digits = [0, 4, 2].map((offset) =>
    Math.round(part(offset) * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${digits.join("").toUpperCase()}`;
}
