/** How wide letters are in bold Calibri, in thousandths of the size of the text, by the letters that are about as wide as each other. */
const LETTERS: readonly (readonly [letters: string, width: number])[] = [
  ["ijlI'.,:;|! ", 250],
  ["fJrt()-/", 340],
  ["csz", 405],
  ["aekvxyEFLSTYZ", 483],
  ["bdghnopquBCKPRVX", 540],
  ["ADGHU", 627],
  ["NOQ", 672],
  ["mwM", 800],
  ["W", 906],
];

/** For what is not listed, digits among it. */
const OTHER = 507;

const WIDTHS: ReadonlyMap<string, number> = new Map(
  LETTERS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);

/** Fonts that are wider than Calibri, and by what. */
const WIDER_FONTS: Readonly<Record<string, number>> = {
  Aptos: 1.08,
  Arial: 1.12,
  "Century Gothic": 1.15,
  Helvetica: 1.12,
  "Segoe UI": 1.12,
  Tahoma: 1.17,
  "Trebuchet MS": 1.12,
  Verdana: 1.32,
};

/**
 * How much room a word takes in bold, in the unit of the size.
 *
 * @example wordWidth("Amber", 11) // 31 points; "Green" takes 28
 */
export function wordWidth(word: string, size: number, font = ""): number {
  const thousandths = [...word].reduce((sum, letter) => sum + (WIDTHS.get(letter) ?? OTHER), 0);
  return (thousandths / 1000) * size * (WIDER_FONTS[font] ?? 1);
}
