/**
 * The contrast of two colours as WCAG 2 counts it, from 1 (the same) to 21 (black on white). The order does not matter.
 *
 * @example contrast("#000000", "#FFFFFF") // 21
 */
export function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What text must reach on its fill (WCAG 2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

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
