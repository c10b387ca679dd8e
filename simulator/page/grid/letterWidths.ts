/** From the space to "~": Calibri's letters, in thousandths of the size of the text. */
const REGULAR: readonly number[] = [
  226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507, 507, 507,
  507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488, 459, 631, 623, 252,
  319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498,
  498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527, 525, 525, 349, 391,
  335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
];

const BOLD: readonly number[] = [
  226, 326, 438, 498, 507, 729, 705, 233, 312, 312, 498, 498, 258, 306, 267, 430, 507, 507, 507, 507, 507,
  507, 507, 507, 507, 507, 276, 276, 498, 498, 498, 463, 898, 606, 561, 529, 630, 488, 459, 637, 631, 267,
  331, 547, 423, 874, 659, 676, 532, 686, 563, 473, 495, 653, 591, 906, 551, 520, 478, 325, 430, 325, 498,
  498, 300, 494, 537, 418, 537, 503, 316, 474, 537, 246, 255, 480, 246, 813, 537, 538, 537, 537, 355, 399,
  347, 537, 473, 745, 459, 474, 397, 344, 475, 344, 498,
];

const FIRST = " ".charCodeAt(0);
/** For what is not listed; a digit is as wide. */
const OTHER = 507;

/** Other fonts, by how much wider or narrower than Calibri they are. */
const FONTS: Readonly<Record<string, number>> = {
  Aptos: 1.1,
  Arial: 1.1,
  "Arial Narrow": 0.9,
  Cambria: 1.09,
  "Century Gothic": 1.13,
  "Courier New": 1.18,
  "Gill Sans MT": 1,
  Helvetica: 1.1,
  "Segoe UI": 1.07,
  Tahoma: 1.08,
  "Trebuchet MS": 1.05,
  Verdana: 1.26,
};

/** How wide a text of one line is, in the size of its font. */
export function textWidthInEm(text: string, font: string, bold: boolean): number {
  const widths = bold ? BOLD : REGULAR;
  let thousandths = 0;
  for (let at = 0; at < text.length; at++) thousandths += widths[text.charCodeAt(at) - FIRST] ?? OTHER;
  return (thousandths / 1000) * (FONTS[font] ?? 1);
}
