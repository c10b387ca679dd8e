/**
 * Width of a digit in 11-point Calibri in px. A file counts a column's width in such digits, the cell's padding among them; Excel shows
 * the officer the digits that fit: 9.140625 in the file is 64 px, and 8.43 in Excel.
 */
const DIGIT_PX = 7;
/** What a cell keeps free of its width. */
const PADDING_PX = 5;
/** Below one digit Excel counts the width in parts of the digit with its padding. */
const ONE_DIGIT_PX = DIGIT_PX + PADDING_PX;
/** Columns of the usual width are a multiple of this wide, so that scrolling is even. */
const STEP_PX = 8;

/** A width as files have it, to px: 9.140625 is 64. */
export function widthToPx(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PX)) / 256) * DIGIT_PX);
}

/** Px to a width as files have it. */
export function pxToWidth(px: number): number {
  return Math.trunc((px / DIGIT_PX) * 256) / 256;
}

/** The width that a file means which says only how many digits its columns hold: 8, as usual, is 64 px. */
export function widthOfDigits(digits: number): number {
  return pxToWidth(Math.ceil((digits * DIGIT_PX + PADDING_PX) / STEP_PX) * STEP_PX);
}

/** The digits that fit, which Excel calls a column's width: 8.43 for 64 px. */
export function widthToDigits(width: number): number {
  const px = widthToPx(width);
  const digits = px < ONE_DIGIT_PX ? px / ONE_DIGIT_PX : (px - PADDING_PX) / DIGIT_PX;
  return Math.round(digits * 100) / 100;
}

/** The width as files have it of a column that is to hold so many digits. */
export function digitsToWidth(digits: number): number {
  const px = digits < 1 ? digits * ONE_DIGIT_PX : digits * DIGIT_PX + PADDING_PX;
  return pxToWidth(Math.round(px));
}

/** The width of a sheet's columns that have none of their own. */
export const USUAL_WIDTH = widthOfDigits(8);
