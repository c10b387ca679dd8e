import type { Font } from "../../model/types";

/** Excel's sizes in px, on a screen of 96 dots an inch. */
const PX_PER_POINT = 4 / 3;
/** Width of a digit in the default font (11-point Calibri), which Excel's column widths count in. */
const DIGIT_PX = 7;
const LINE_TO_FONT = 1.2;
const CHARACTER_TO_FONT = 0.5;
const BOLD_CHARACTER_TO_FONT = 0.53;
/** Cell text beyond this does not make a row any higher than Excel's limit of 409 points already does. */
const MEASURED_CHARACTERS = 3000;

/** Points to px: 15 points are 20 px. */
export function pointsToPx(points: number): number {
  return Math.round(points * PX_PER_POINT);
}

/** A column's width in characters, as the file has it, to px: 9.140625 is 64. */
export function charactersToPx(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PX)) / 256) * DIGIT_PX);
}

/** About how wide a text is in px. An estimate: it only decides on wrapping, spilling over and row heights. */
export function textWidth(text: string, font: Readonly<Font>): number {
  return text.length * font.size * PX_PER_POINT * (font.bold ? BOLD_CHARACTER_TO_FONT : CHARACTER_TO_FONT);
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
