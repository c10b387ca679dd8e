import type { Font } from "../../model/types";
import { textWidthInEm } from "./letterWidths";

/** Excel's sizes in px, on a screen of 96 dots an inch. */
const PX_PER_POINT = 4 / 3;
const LINE_TO_FONT = 1.2;
/** Excel on a screen sets a digit of 11-point Calibri 7 px wide, where the font has 7.43: all text is drawn so, and columns hold what they hold there. */
const DRAWN_TO_FONT = 0.941;
/** Cell text beyond this does not make a row any higher than Excel's limit of 409 points already does. */
const MEASURED_CHARACTERS = 3000;

/** Points to px: 15 points are 20 px. */
export function pointsToPx(points: number): number {
  return Math.round(points * PX_PER_POINT);
}

/** The size in px that text of so many points is drawn in. */
export function textSizePx(points: number): number {
  return points * PX_PER_POINT * DRAWN_TO_FONT;
}

/** How wide a text is in px in Excel, of one line: by the widths of Calibri's letters, and how much wider the font is. */
export function textWidth(text: string, font: Readonly<Font>): number {
  return textWidthInEm(text, font.name, font.bold) * textSizePx(font.size);
}

/** About how high a text stands in px when it is wrapped to `width` px. */
export function wrappedHeight(text: string, font: Readonly<Font>, width: number): number {
  const lines = text
    .slice(0, MEASURED_CHARACTERS)
    .split("\n")
    .reduce((count, paragraph) => count + linesOf(paragraph, font, width), 0);
  return Math.ceil(lines * font.size * PX_PER_POINT * LINE_TO_FONT);
}

function linesOf(paragraph: string, font: Readonly<Font>, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const length = textWidth(`${word} `, font);
    if (used > 0 && used + length > width) {
      lines++;
      used = 0;
    }
    // A word longer than the line is broken across lines, as Excel does.
    used += length;
    while (used > width && width > 0) {
      lines++;
      used -= width;
    }
  }
  return lines;
}
