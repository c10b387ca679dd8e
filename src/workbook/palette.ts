import type { Status, Travel } from "../kpi/evaluation";

/** A fill with the text colour that is read on it, "#RRGGBB". */
export interface Paint {
  readonly fill: string;
  readonly ink: string;
}

const DARK = "#1F1F1F";
const WHITE = "#FFFFFF";

/**
 * The default colours of the statuses (rules.md, section 6); null where a status has no fill. Every pair passes 4.5:1, and the fills
 * differ in lightness as well as hue, so that they stay apart for colour-blind readers and in a grey print. The word or the border
 * says the same without colour.
 */
export const STATUS_PAINT: Readonly<Record<Status, Paint | null>> = {
  green: { fill: "#00855A", ink: WHITE },
  amber: { fill: "#FFC000", ink: DARK },
  red: { fill: "#C4161C", ink: WHITE },
  tracking: { fill: "#66E5DC", ink: DARK },
  "target-under-review": { fill: "#A6A6A6", ink: DARK },
  "data-missing": { fill: "#404040", ink: WHITE },
  "not-rated": null,
  "needs-attention": null,
};

/** Arrows are written on the sheet's own fill: dark enough for white and for the light fills of a table. */
export const TRAVEL_INK = { green: "#00693E", amber: "#8A4B00", red: "#8B0000", plain: DARK } as const;

/** The edge of a reading out of tolerance. */
export const WARNING_EDGE = DARK;

const INK_OF_LETTER: Readonly<Record<string, string>> = {
  G: TRAVEL_INK.green,
  A: TRAVEL_INK.amber,
  R: TRAVEL_INK.red,
};

/** The colour of an arrow: that of the letter it carries, so that letter and colour can never disagree. */
export function travelInk(travel: Travel): string {
  return INK_OF_LETTER[travel.mark.slice(-1)] ?? TRAVEL_INK.plain;
}

/**
 * The contrast of two colours as WCAG 2 counts it, from 1 (the same) to 21 (black on white). The order does not matter.
 *
 * @example contrast("#000000", "#FFFFFF") // 21
 */
export function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The parts red, green and blue of "#RRGGBB", each from 0 to 1 and in proportion to light. */
export function linearRgb(colour: string): readonly [number, number, number] {
  const channel = (at: number): number => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function luminance(colour: string): number {
  const [red, green, blue] = linearRgb(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
